import { describe, expect, it } from 'vitest';
import type { PerCentre } from '../../../../subgraphs/coordination/centres.ts';
import {
  readSpendRows,
  type SpendRow,
} from '../../../../subgraphs/coordination/figures/centre-spend.ts';
import { toSpend } from '../../../../subgraphs/coordination/figures/spend.ts';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import {
  loadProgrammes,
  shippedProgrammes,
} from '../../../../subgraphs/coordination/programmes/load-programmes.ts';

const odder = loadProgrammes(shippedProgrammes, loadLaws()).find('ODDER_RAADGIVNINGSTEAM');
const performer = 'Vejledning og Mestring';
const frame = (from: string, to: string) => ({
  performer,
  from,
  to,
  amountOre: 1_000_000,
  source: ['O13'],
});
const halfYear = { from: '2026-01-01', to: '2026-06-30' };

const row = (
  of: SpendRow['of'],
  citizens: number,
  spentOre: number,
  more: Partial<SpendRow>,
): SpendRow => ({
  of,
  lawCode: null,
  paragraph: null,
  performer: null,
  citizens,
  measures: citizens,
  begun: citizens,
  ended: 0,
  pricedCitizens: citizens,
  spentOre,
  isPriced: true,
  runningCitizens: citizens,
  monthlyCostOre: spentOre / 6,
  ...more,
});
/** What a centre answers that has these paragraphs of one law, all of one performer. */
const centre = (
  lawCode: string,
  paragraphs: Readonly<Record<string, readonly [citizens: number, ore: number]>>,
  more: Partial<SpendRow> = {},
): SpendRow[] => {
  const told = Object.entries(paragraphs);
  const citizens = Math.max(...told.map(([, [count]]) => count));
  const ore = told.reduce((sum, [, [, one]]) => sum + one, 0);
  return [
    ...told.map(([paragraph, [count, one]]) =>
      row('MEASURE', count, one, { lawCode, paragraph, ...more }),
    ),
    row('LAW', citizens, ore, { lawCode, ...more }),
    row('PERFORMER', citizens, ore, { performer, ...more }),
    row('CENTRE', citizens, ore, more),
  ];
};
const spend = (
  answered: Partial<PerCentre<SpendRow[] | null>>,
  frames = [frame('2026-01-01', '2026-06-30')],
  group = { people: 100, enrolled: 100 },
) => {
  if (!odder) throw new Error('There is no such programme.');
  const { JOBCENTER = [], SOCIAL = [], CHILDREN = [] } = answered;
  const programme = { ...odder, frames };
  const spendRows = { JOBCENTER, SOCIAL, CHILDREN };
  return toSpend({ programme, ...halfYear, spendRows }, group, 5);
};
const shown = (ore: number) => ({ ore, isSuppressed: false, isPriced: true });
const kept = { ore: null, isSuppressed: true, isPriced: true };

describe('what a programme spends', () => {
  const jobcenter = centre('LAB', { '§ 167': [9, 60_000] });
  const social = centre('SEL', { '§ 82 b': [20, 300_000], '§ 85': [25, 540_000] });

  it('is told by measure, law and centre (N23), the dearest first', () => {
    const told = spend({ JOBCENTER: jobcenter, SOCIAL: social });
    expect(told.measures.map(({ legalBasis, spent }) => [legalBasis.paragraph, spent])).toEqual([
      ['§ 85', shown(540_000)],
      ['§ 82 b', shown(300_000)],
      ['§ 167', shown(60_000)],
    ]);
    expect(told.laws).toEqual([
      { law: { code: 'LAB' }, spent: shown(60_000) },
      { law: { code: 'SEL' }, spent: shown(840_000) },
    ]);
    expect(told.centres.map(({ centre: { code }, spent }) => [code, spent.ore])).toEqual([
      ['JOBCENTER', 60_000],
      ['SOCIAL', 840_000],
    ]);
    expect(told.spent).toEqual(shown(900_000));
  });

  it('stands against the performer’s frame, with the flow (O13, O15): what is left of a half-year', () => {
    const { frames, performers } = spend({ JOBCENTER: jobcenter, SOCIAL: social });
    expect(frames).toMatchObject([
      { performer, amountOre: 1_000_000, spent: shown(900_000), left: shown(100_000) },
    ]);
    expect(performers.map(({ begun, ended }) => [begun.value, ended.value])).toEqual([
      [25, 0],
      [9, 0],
    ]);
  });

  it.each([
    ['all but two have a measure: two have none', 20, { people: 22, enrolled: 22 }],
    ['more than are enrolled: the few who left', 13, { people: 13, enrolled: 11 }],
  ])('tells no number of citizens where %s (N23)', (_, citizens, group) => {
    const some = centre('SEL', { '§ 85': [citizens, 540_000] });
    const { centres, measures, performers } = spend({ SOCIAL: some }, [], group);
    for (const one of [centres[0], measures[0], performers[0]]) {
      expect(one?.citizens).toEqual({ value: null, isSuppressed: true });
      expect(one?.spent).toEqual(shown(540_000));
    }
  });

  it('tells that everybody has one, and that five or more have none (N23)', () => {
    const some = centre('SEL', { '§ 85': [20, 540_000] });
    for (const people of [20, 25]) {
      const { centres } = spend({ SOCIAL: some }, [], { people, enrolled: people });
      expect(centres[0]?.citizens).toEqual({ value: 20, isSuppressed: false });
    }
  });

  it('names no performer of few: it may be a person, such as a foster family (O15)', () => {
    const familyOf = (citizens: number) => [
      row('PERFORMER', citizens, 90_000, { performer: 'Familien Ny' }),
      row('CENTRE', citizens, 90_000, {}),
    ];
    const namesOf = (citizens: number) =>
      spend({ CHILDREN: familyOf(citizens) }).performers.map((one) => one.performer);
    expect(namesOf(4)).toEqual([null]);
    expect(namesOf(5)).toEqual(['Familien Ny']);
    // Whom the programme names a frame for, everybody knows.
    const few = centre('SEL', { '§ 82 b': [1, 300_000] });
    expect(spend({ SOCIAL: few }).performers).toMatchObject([
      { performer, citizens: { value: null, isSuppressed: true } },
    ]);
  });

  it('of a frame that is not the period’s says what was spent, and not what is left', () => {
    const { frames } = spend({ SOCIAL: social }, [
      frame('2026-01-01', '2026-12-31'),
      frame('2025-07-01', '2025-12-31'),
    ]);
    expect(frames).toMatchObject([{ to: '2026-12-31', spent: shown(840_000), left: null }]);
  });

  it('for few citizens is kept back, and so is what is left of the frame', () => {
    const told = spend({ SOCIAL: centre('SEL', { '§ 85': [4, 540_000] }) });
    expect(told.frames).toMatchObject([{ spent: kept, left: kept }]);
    expect([told.spent, ...told.measures.map(({ spent }) => spent)]).toEqual([kept, kept]);
    expect(told.measures[0]?.citizens).toEqual({ value: null, isSuppressed: true });
  });

  it('for few is not the law’s sum less the others’, nor the frame less what is left', () => {
    const told = spend({
      SOCIAL: centre('SEL', {
        '§ 82 b': [20, 300_000],
        '§ 85': [25, 540_000],
        '§ 107': [2, 999_999],
      }),
    });
    const byParagraph = new Map(told.measures.map((one) => [one.legalBasis.paragraph, one.spent]));
    expect(byParagraph.get('§ 107')).toEqual(kept);
    const others = [byParagraph.get('§ 82 b'), byParagraph.get('§ 85')];
    expect(others).toContainEqual(kept);
    expect(others).toContainEqual(shown(540_000));
  });

  it('a month is kept back where few of them still run, though many have', () => {
    const [measure] = spend({
      SOCIAL: centre('SEL', { '§ 85': [9, 60_000] }, { runningCitizens: 1 }),
    }).measures;
    expect(measure).toMatchObject({ spent: shown(60_000), monthlyCost: kept });
  });

  it('is counted of those with a price: one priced measure among many is one citizen’s', () => {
    const [measure] = spend({
      SOCIAL: centre('SEL', { '§ 85': [9, 60_000] }, { pricedCitizens: 1, isPriced: false }),
    }).measures;
    expect(measure).toMatchObject({
      citizens: { value: 9 },
      spent: { ore: null, isSuppressed: true, isPriced: false },
    });
  });

  it('without a centre’s answer is incomplete: UNAVAILABLE is not nothing', () => {
    const told = spend({ JOBCENTER: jobcenter, SOCIAL: null });
    expect(told.isComplete).toBe(false);
    expect(told.frames).toMatchObject([{ spent: shown(60_000), left: null }]);
    expect(told.answers.map(({ status }) => status)).toEqual([
      'ANSWERED',
      'UNAVAILABLE',
      'ANSWERED',
    ]);
    expect(told.centres.map(({ centre: { code } }) => code)).toEqual(['JOBCENTER']);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no list', {}],
    ['a row of another kind', [{ ...jobcenter[0], of: 'CITIZEN' }]],
    ['a sum that is no number', [{ ...jobcenter[0], spentOre: '12' }]],
    ['a number that is none', [{ ...jobcenter[0], citizens: Number.NaN }]],
  ])('answered as %s is no answer', (_, answer) => {
    expect(readSpendRows(jobcenter)).toEqual(jobcenter);
    expect(readSpendRows(answer)).toBeNull();
  });
});
