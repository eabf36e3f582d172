import { describe, expect, it } from 'vitest';
import { closedParagraph } from '../../../../subgraphs/coordination/findings/rules/closed-paragraph.ts';
import { closedTargetGroup } from '../../../../subgraphs/coordination/findings/rules/closed-target-group.ts';
import { childPlan } from '../../../../subgraphs/coordination/findings/rules/child-plan.ts';
import { endOverdue } from '../../../../subgraphs/coordination/findings/rules/end-overdue.ts';
import { followUpDue } from '../../../../subgraphs/coordination/findings/rules/follow-up-due.ts';
import { followUpMissing } from '../../../../subgraphs/coordination/findings/rules/follow-up-missing.ts';
import { legalLimit } from '../../../../subgraphs/coordination/findings/rules/legal-limit.ts';
import { silentExtension } from '../../../../subgraphs/coordination/findings/rules/silent-extension.ts';
import { stateUnmapped } from '../../../../subgraphs/coordination/findings/rules/state-unmapped.ts';
import {
  missingOf,
  seen,
  tellMeasure,
  tellProgramme,
  tellSituation,
  withSilence,
} from './situations.ts';

const of = (today: string, ...measures: ReturnType<typeof tellMeasure>[]) =>
  tellSituation({ today, measures });

describe('a follow-up', () => {
  it.each([
    ['2026-11-06', [], 'is far 15 days before'],
    ['2026-11-07', [['2026-11-21', false]], 'is near 14 days before'],
    ['2026-11-21', [['2026-11-21', false]], 'is not late on its day'],
    ['2026-11-22', [['2026-11-21', true]], 'is late the day after'],
  ] as const)('on %s finds %j: it %s', (today, expected, said) => {
    expect(
      seen(followUpDue(of(today, tellMeasure({ nextFollowUpOn: '2026-11-21' })))),
      said,
    ).toEqual(expected);
  });

  it('of a measure that is over is nobody’s any more', () => {
    const ended = tellMeasure({ state: 'ENDED', nextFollowUpOn: '2026-11-01' });
    expect(seen(followUpDue(of('2026-11-21', ended)))).toEqual([]);
  });

  it('is not judged for a centre that did not answer, and is for the others', () => {
    const measures = [tellMeasure({ centre: 'JOBCENTER', nextFollowUpOn: '2026-11-01' })];
    const judgement = followUpDue(tellSituation({ measures, answers: withSilence('SOCIAL') }));
    expect(seen(judgement)).toEqual([['2026-11-01', true]]);
    expect(missingOf(judgement)).toEqual(['SOCIAL']);
  });

  it.each([
    // 30 November and three months is the last of February, leap year or not.
    ['2027-11-30', '2027-12-01', null, [['2028-02-29', true]]],
    ['2026-11-30', '2026-12-01', null, [['2027-02-28', true]]],
    ['2026-01-15', '2026-04-15', null, [['2026-04-15', true]]],
    ['2026-01-15', '2026-04-16', null, [[null, true]]],
    // Three months after today, over the change to summer time.
    ['2026-01-01', '2026-01-15', '2026-04-15', []],
    ['2026-01-01', '2026-01-15', '2026-04-16', [['2026-04-15', true]]],
  ] as const)(
    'of support to a child begun %s is demanded every third month, seen on %s with the next on %s (BL § 95)',
    (startsOn, today, nextFollowUpOn, expected) => {
      const measure = tellMeasure({ basis: 'BL § 32, stk. 1, nr. 3', startsOn, nextFollowUpOn });
      expect(seen(followUpMissing(of(today, measure)))).toEqual(expected);
    },
  );

  it('every third month is demanded of any measure where the programme says so (G12)', () => {
    const measures = [tellMeasure({ startsOn: '2026-10-01' })];
    const programme = tellProgramme({ followUps: [{ every: 'P3M', source: ['G12'] }] });
    const { found } = followUpMissing(tellSituation({ measures, programme }));
    expect(found).toMatchObject([{ dueOn: '2027-01-01', source: 'G12' }]);
    expect(seen(followUpMissing(tellSituation({ measures })))).toEqual([]);
  });

  it.each([
    ['2026-12-31', null, []],
    ['2027-01-01', null, [['2027-01-01', true]]],
    // The next is three months after today at the latest, or the measure has ended.
    ['2027-02-20', '2027-03-01', []],
    ['2027-02-21', '2027-03-01', [['2027-02-21', true]]],
  ] as const)(
    'is demanded of a measure that ends on %s only while it runs: planned for %s finds %j (G12)',
    (endsOn, nextFollowUpOn, expected) => {
      const measures = [tellMeasure({ startsOn: '2026-10-01', endsOn, nextFollowUpOn })];
      const programme = tellProgramme({ followUps: [{ every: 'P3M', source: ['G12'] }] });
      const situation = tellSituation({ today: '2026-11-21', measures, programme });
      expect(seen(followUpMissing(situation))).toEqual(expected);
    },
  );
});

describe('six months of SEL § 82 b', () => {
  const brief = (told: Parameters<typeof tellMeasure>[0]) =>
    tellMeasure({ basis: 'SEL § 82 b', startsOn: '2026-03-31', ...told });

  it.each([
    ['2026-08-29', null, [], 'far'],
    ['2026-08-30', null, [['2026-09-30', false]], 'near a month before'],
    ['2026-09-30', null, [['2026-09-30', false]], 'near on the last day'],
    ['2026-10-01', null, [['2026-09-30', true]], 'passed the day after'],
    ['2026-09-20', '2026-09-30', [['2026-09-30', false]], 'near when decided to the last day'],
    ['2026-08-28', '2026-09-29', [], 'far when decided to end just before it'],
    [
      '2026-08-29',
      '2026-09-29',
      [['2026-09-29', false]],
      'near when decided to end just before it',
    ],
    [
      '2026-08-20',
      '2026-08-30',
      [['2026-08-30', false]],
      'near when a month is left of it at most',
    ],
    ['2026-08-20', '2026-08-29', [], 'kept when decided well before it'],
    ['2026-04-01', '2026-10-01', [['2026-09-30', true]], 'broken by an end beyond it'],
  ] as const)('seen on %s with the end %s give %j: %s (O9)', (today, endsOn, expected, said) => {
    expect(seen(legalLimit(of(today, brief({ endsOn })))), said).toEqual(expected);
  });

  it.each([
    ['2027-08-31', '2028-02-29'],
    ['2026-08-31', '2027-02-28'],
  ])('from %s end on %s, leap year or not', (startsOn, lastOn) => {
    const { found } = legalLimit(of(lastOn, brief({ startsOn })));
    expect(found).toMatchObject([{ dueOn: lastOn, isBroken: false, source: 'SEL § 82 b, O9' }]);
  });

  it('that are decided to end before them warn of what is to follow, which no extension is (O9)', () => {
    const { found } = legalLimit(of('2026-09-20', brief({ endsOn: '2026-09-29' })));
    expect(found[0]?.title).toBe(
      'Støtte slutter 29. september 2026 og må senest løbe til 30. september 2026: hvad der skal følge, afgøres forinden',
    );
  });

  it('are broken by an expected end beyond them', () => {
    const measure = brief({ expectedEndsOn: '2026-10-01' });
    expect(seen(legalLimit(of('2026-04-01', measure)))).toEqual([['2026-09-30', true]]);
  });

  it.each([
    ['2026-10-14', 1, 'straight after'],
    ['2026-10-15', 0, 'a fortnight and a day after'],
  ])('granted again on %s are an extension in %i case: %s (O9)', (startsOn, times) => {
    const first = brief({ endsOn: '2026-09-30', state: 'ENDED' });
    const again = brief({ startsOn });
    const { found } = silentExtension(of('2026-10-20', first, again));
    expect(found).toHaveLength(times);
    for (const { isBroken, concerns } of found) {
      expect(isBroken).toBe(true);
      expect(concerns.map(({ id }) => id)).toEqual([first.id, again.id]);
    }
  });

  it('may be two grants that keep within them together', () => {
    const first = brief({ endsOn: '2026-05-31', state: 'ENDED' });
    const again = brief({ startsOn: '2026-06-01', endsOn: '2026-09-30' });
    expect(seen(silentExtension(of('2026-06-20', first, again)))).toEqual([]);
  });

  it('may be shorter where the programme says so', () => {
    const limits = [
      {
        of: { law: 'SEL', paragraph: '§ 82 b' },
        most: 'P3M',
        warnBefore: 'P14D',
        extension: 'WITH_REASON',
        source: ['X9'],
      },
    ];
    const situation = { ...of('2026-06-17', brief({})), programme: tellProgramme({ limits }) };
    expect(legalLimit(situation).found).toMatchObject([
      { dueOn: '2026-06-30', isBroken: false, source: 'SEL § 82 b, X9' },
    ]);
  });
});

describe('a measure', () => {
  it.each([
    ['2026-11-21', []],
    ['2026-11-22', [['2026-11-21', true]]],
  ] as const)('expected to end on 21 November is seen on %s as %j', (today, expected) => {
    expect(seen(endOverdue(of(today, tellMeasure({ expectedEndsOn: '2026-11-21' }))))).toEqual(
      expected,
    );
    expect(seen(endOverdue(of(today, tellMeasure({ endsOn: '2026-11-21' }))))).toEqual(expected);
  });

  it('whose state nobody has mapped is pointed at while its dates say that it runs', () => {
    const unknown = tellMeasure({ state: 'UNKNOWN' });
    const over = tellMeasure({ state: 'UNKNOWN', endsOn: '2026-11-20' });
    const { found } = stateUnmapped(of('2026-11-21', unknown, over));
    expect(found.map(({ concerns }) => concerns)).toEqual([[{ kind: 'MEASURE', id: unknown.id }]]);
  });

  it.each([
    ['2026-01-31', 0],
    ['2026-02-01', 1],
  ])(
    'that is a ressourceforløb begun on %s is granted too late in %i case (lov 1750/2025)',
    (startsOn, times) => {
      const measure = tellMeasure({ basis: 'LAB kap. 19', startsOn, centre: 'JOBCENTER' });
      expect(closedParagraph(of('2026-11-21', measure)).found).toHaveLength(times);
    },
  );

  it.each([
    ['6.8', '2026-01-31', 0],
    ['6.8', '2026-02-01', 1],
    ['6.3', '2026-02-01', 0],
  ])(
    'case in target group %s opened on %s comes too late in %i case (lov 1750/2025)',
    (targetGroup, openedOn, times) => {
      const cases = [{ centre: 'JOBCENTER', law: 'LAB', openedOn, closedOn: null }] as const;
      expect(closedTargetGroup(tellSituation({ targetGroup, cases })).found).toHaveLength(times);
    },
  );
});

describe('a child’s plan', () => {
  const support = tellMeasure({ basis: 'BL § 32', centre: 'CHILDREN', startsOn: '2026-11-30' });
  const child = (today: string) => tellSituation({ age: 9, today, measures: [support] });

  it.each([
    ['2027-01-27', []],
    ['2027-01-28', [['2027-02-28', false]]],
    ['2027-02-28', [['2027-02-28', false]]],
    ['2027-03-01', [['2027-02-28', true]]],
  ] as const)(
    'is seen on %s as %j, three months after the support began (BL § 91)',
    (today, expected) => {
      expect(seen(childPlan(child(today)))).toEqual(expected);
    },
  );

  it('is there once it is adopted, not while it is a draft', () => {
    const plan = {
      id: 'x',
      title: 'Barnets plan',
      centre: 'CHILDREN',
      legalBasis: { law: { code: 'BL' }, paragraph: '§ 91' },
    } as const;
    const planned = (adoptedOn: string | null) => ({
      ...child('2027-03-01'),
      centrePlans: [{ ...plan, adoptedOn }],
    });
    expect(seen(childPlan(planned('2027-01-01')))).toEqual([]);
    expect(seen(childPlan(planned(null)))).toEqual([['2027-02-28', true]]);
  });

  it('is no matter of who is 18, and not judged while the children’s centre is silent', () => {
    expect(childPlan({ ...child('2027-03-01'), age: 18 })).toEqual({ found: [] });
    expect(
      missingOf(childPlan({ ...child('2027-03-01'), answers: withSilence('CHILDREN') })),
    ).toEqual(['CHILDREN']);
    expect(childPlan({ ...child('2026-12-01'), answers: withSilence('SOCIAL') })).toEqual({
      found: [],
    });
  });
});
