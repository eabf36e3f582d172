import { describe, expect, it } from 'vitest';
import { budgetOverrun } from '../../../../subgraphs/coordination/findings/rules/budget-overrun.ts';
import { ownership } from '../../../../subgraphs/coordination/findings/rules/ownership.ts';
import { sameSupport } from '../../../../subgraphs/coordination/findings/rules/same-support.ts';
import { timeClash } from '../../../../subgraphs/coordination/findings/rules/time-clash.ts';
import type { Situation } from '../../../../subgraphs/coordination/findings/situation.ts';
import {
  spend,
  toPersonalBudget,
} from '../../../../subgraphs/coordination/findings/personal-budget.ts';
import {
  no,
  unknown,
  yes,
  type Truth,
} from '../../../../subgraphs/coordination/programmes/truth.ts';
import {
  missingOf,
  seen,
  tellMeasure,
  tellProgramme,
  tellSituation,
  withSilence,
} from './situations.ts';

describe('the same support in two centres', () => {
  const support = tellMeasure({ basis: 'SEL § 85' });
  const mentor = tellMeasure({ basis: 'LAB § 167', centre: 'JOBCENTER' });
  const judge = (...measures: ReturnType<typeof tellMeasure>[]) =>
    sameSupport(tellSituation({ measures }));

  it('is a mentor beside a support in everyday life (N26)', () => {
    expect(judge(support, mentor).found).toMatchObject([
      { source: 'N26', concerns: [{ id: support.id }, { id: mentor.id }] },
    ]);
  });

  it('is none when one centre gives both, or one of them is over', () => {
    expect(judge(support, { ...mentor, centre: { code: 'SOCIAL' } }).found).toEqual([]);
    expect(judge(support, { ...mentor, endsOn: '2026-11-20' }).found).toEqual([]);
    expect(judge(support, { ...mentor, endsOn: '2026-11-21' }).found).toHaveLength(1);
  });

  it('is one provider with one purpose under two laws', () => {
    const provider = 'Mestringshuset';
    const a = tellMeasure({ provider, purpose: 'Struktur i hverdagen og økonomi' });
    const b = tellMeasure({
      provider: 'mestringshuset',
      purpose: 'Overblik over økonomi og struktur',
      centre: 'JOBCENTER',
    });
    expect(judge(a, b).found).toHaveLength(1);
    expect(judge(a, { ...b, purpose: 'Træning efter operation' }).found).toEqual([]);
    expect(judge(a, { ...b, provider: 'Brobyggerne' }).found).toEqual([]);
  });

  it('is not ruled out while a centre is silent', () => {
    expect(
      missingOf(sameSupport(tellSituation({ answers: withSilence('CHILDREN', 'WITHHELD') }))),
    ).toEqual(['CHILDREN']);
  });
});

describe('measures clash in time', () => {
  const stu = tellMeasure({ hoursPerWeek: 25, endsOn: '2026-12-31' });
  const placement = (told: Parameters<typeof tellMeasure>[0]) =>
    tellMeasure({ hoursPerWeek: 12.5, centre: 'JOBCENTER', ...told });

  it.each([
    [12, '2026-01-01', []],
    [12.5, '2026-01-01', [['2026-11-21', true]]],
    [12.5, '2026-12-31', [['2026-12-31', false]]],
    [12.5, '2027-01-01', []],
  ] as const)(
    'from 37 hours a week on: 25 and %d from %s find %j',
    (hoursPerWeek, startsOn, expected) => {
      const measures = [stu, placement({ hoursPerWeek, startsOn, state: 'PENDING' })];
      expect(seen(timeClash(tellSituation({ measures })))).toEqual(expected);
    },
  );

  it('whatever a silent centre would add; without a clash it may decide', () => {
    const answers = withSilence('CHILDREN');
    expect(
      timeClash(tellSituation({ answers, measures: [stu, placement({})] })).gap,
    ).toBeUndefined();
    expect(missingOf(timeClash(tellSituation({ answers, measures: [stu] })))).toEqual(['CHILDREN']);
  });
});

describe('a paragraph', () => {
  const row = {
    measure: { law: 'SEL', paragraph: '§ 85' },
    grantedBy: 'SOCIAL' as const,
    isOutsideTeam: false,
    because: 'borgeren er hjemløs',
    source: ['N29'],
  };
  const support = tellMeasure({ basis: 'SEL § 85', centre: 'JOBCENTER' });
  const judge = (...ownerships: (typeof row & { holds: Truth })[]) =>
    ownership(tellSituation({ measures: [support], ownerships }));

  it('is granted by the centre that the programme says (N19, N28)', () => {
    expect(judge({ ...row, holds: yes }).found).toMatchObject([{ source: 'SEL § 85, N29' }]);
    expect(judge({ ...row, holds: no }).found).toEqual([]);
    expect(judge()).toEqual({ found: [] });
  });

  it('is nobody’s for sure while the circumstances that decide it are not known', () => {
    const unclear = { ...row, holds: unknown('SOCIAL_EVENTS') };
    expect(judge(unclear).gap?.fact).toContain('sociale begivenheder');
    expect(judge(unclear, { ...row, holds: yes }).found).toEqual([]);
    expect(judge({ ...row, holds: yes }, unclear).gap).toBeUndefined();
  });

  it('that a meeting said another centre is to grant is told until it is granted, or said anew (N8, N19, N28)', () => {
    const said = { lawCode: 'SEL', paragraph: '§ 85', meetingId: 'm1' };
    const wrong = { ...said, grantedBy: 'JOBCENTER' as const, decidedOn: '2026-11-02' };
    const right = { ...said, grantedBy: 'SOCIAL' as const, decidedOn: '2026-11-16' };
    const judgeDecided = (told: Partial<Situation>) =>
      ownership(tellSituation({ ownerships: [{ ...row, holds: yes }], ...told }));
    expect(judgeDecided({ decided: [wrong] }).found).toEqual([
      {
        title:
          'SEL § 85 blev på mødet 2. november 2026 lagt hos Arbejdsmarked, men SEL § 85 hører til Sundhed og Omsorg: borgeren er hjemløs',
        concerns: [
          { kind: 'MEETING', id: 'm1' },
          { kind: 'CENTRE', id: 'SOCIAL' },
        ],
        dueOn: null,
        isBroken: true,
        source: 'SEL § 85, N29',
      },
    ]);
    expect(judgeDecided({ decided: [wrong, right] }).found).toEqual([]);
    const begun = tellMeasure({ basis: 'SEL § 85', startsOn: '2026-11-09' });
    expect(judgeDecided({ decided: [wrong], measures: [begun] }).found).toEqual([]);
    const before = tellMeasure({ basis: 'SEL § 85', startsOn: '2026-10-01' });
    expect(judgeDecided({ decided: [wrong], measures: [before] }).found).toHaveLength(1);
    expect(judgeDecided({ decided: undefined }).gap?.fact).toContain('beslutninger');
  });

  it('names the centre whose silence it turns on', () => {
    const situation = tellSituation({
      measures: [support],
      answers: withSilence('CHILDREN'),
      ownerships: [{ ...row, holds: unknown('CHILDREN') }],
    });
    expect(missingOf(ownership(situation))).toEqual(['CHILDREN']);
  });
});

describe('what a measure costs', () => {
  it.each([
    ['2026-01-01', null, '2026-01-01', '2026-12-31', 120_000_00, 'twelve months of a year'],
    ['2026-02-01', '2026-02-28', '2026-01-01', '2026-12-31', 10_000_00, 'a month'],
    ['2028-02-29', '2028-02-29', '2028-01-01', '2028-12-31', 34_483, 'a leap day, a 29th of it'],
    ['2026-12-31', '2027-01-01', '2026-01-01', '2026-12-31', 32_258, 'the last day of the year'],
    ['2026-12-31', '2027-01-01', '2027-01-01', '2027-12-31', 32_258, 'the first of the next'],
    ['2027-01-01', null, '2026-01-01', '2026-12-31', 0, 'nothing before it begins'],
    [
      '2026-03-15',
      '2026-04-14',
      '2026-01-01',
      '2026-12-31',
      548_387 + 466_667,
      'its days of each month, over summer time',
    ],
  ])(
    'from %s to %s is, of the days %s to %s, %i øre: %s',
    (startsOn, endsOn, from, to, ore, said) => {
      expect(spend({ startsOn, endsOn, monthlyCostOre: 10_000_00 }, from, to), said).toBe(ore);
    },
  );
});

describe('the personal budget', () => {
  const programme = tellProgramme({ budget: { percentLess: 10, source: ['G32'] } });
  const last = tellMeasure({
    startsOn: '2025-01-01',
    endsOn: '2025-12-31',
    state: 'ENDED',
    monthlyCostOre: 10_000_00,
  });
  const now = (monthlyCostOre: number | null) =>
    tellMeasure({ startsOn: '2026-01-01', monthlyCostOre });
  const tell = (today: string, monthlyCostOre: number | null) =>
    tellSituation({ today, programme, measures: [last, now(monthlyCostOre)] });

  it('is last year’s spend less ten per cent (G32)', () => {
    expect(toPersonalBudget(tell('2026-06-30', 9_000_00))).toMatchObject({
      year: 2026,
      baseOre: 120_000_00,
      allocatedOre: 108_000_00,
      usedOre: 54_000_00,
      forecastOre: 108_000_00,
    });
  });

  it.each([
    ['2026-01-01', 9_000_00, []],
    ['2026-01-01', 9_001_00, [[null, false]]],
    ['2026-12-31', 9_001_00, [[null, true]]],
    ['2026-10-31', 10_800_00, [[null, false]]],
    ['2026-11-01', 10_800_00, [[null, true]]],
  ] as const)('seen on %s with %i øre a month is held or not: %j (G33)', (today, ore, expected) => {
    expect(seen(budgetOverrun(tell(today, ore)))).toEqual(expected);
  });

  it('is not known while a centre is missing, or a measure does not say what it costs', () => {
    const silent = { ...tell('2026-06-30', 9_000_00), answers: withSilence('CHILDREN') };
    expect(toPersonalBudget(silent)).toMatchObject({
      baseOre: null,
      allocatedOre: null,
      usedOre: null,
    });
    expect(missingOf(budgetOverrun(silent))).toEqual(['CHILDREN']);
    const unpriced = tell('2026-06-30', null);
    expect(toPersonalBudget(unpriced)).toMatchObject({
      usedOre: null,
      measuresWithoutCost: [unpriced.measures[1]?.id],
    });
    expect(budgetOverrun(unpriced).gap?.fact).toBe('prisen er ikke kendt for 1 af indsatserne');
  });

  it('counts what was refused for nothing, and what runs past its expected end on', () => {
    const refused = tellMeasure({ state: 'REJECTED', monthlyCostOre: null });
    const late = tellMeasure({
      startsOn: '2026-01-01',
      expectedEndsOn: '2026-03-31',
      monthlyCostOre: 1_000_00,
    });
    const situation = { ...tell('2026-06-30', 9_000_00), measures: [last, refused, late] };
    expect(toPersonalBudget(situation)).toMatchObject({
      usedOre: 6_000_00,
      forecastOre: 12_000_00,
    });
  });

  it('is none where the way of working knows none', () => {
    expect(toPersonalBudget(tellSituation({ programme: tellProgramme() }))).toBeUndefined();
    expect(budgetOverrun(tellSituation())).toEqual({ found: [] });
  });
});
