import { describe, expect, it } from 'vitest';
import { toCostAndEffect } from '../../../../subgraphs/coordination/findings/cost-and-effect.ts';
import { tellMeasure } from './situations.ts';

const today = '2026-06-30';
const measure = tellMeasure({ startsOn: '2026-04-01', monthlyCostOre: 1_000_00 });
const score = (scoredOn: string, value: number, by: 'CITIZEN' | 'CASEWORKER' = 'CITIZEN') => ({
  goalId: 'g1',
  scoredOn,
  by,
  score: value,
  recordedBy: null,
});
const goal = (scores: readonly ReturnType<typeof score>[], more: object = {}) => ({
  id: 'g1',
  isRetired: false,
  links: [
    {
      measureId: measure.id,
      isRepeat: false,
      isCitizensWish: false,
      reason: null,
      replacesMeasureId: null,
      isEnded: false,
    },
  ],
  scores,
  ...more,
});
const effectsOf = (...goals: readonly ReturnType<typeof goal>[]) =>
  toCostAndEffect({ measures: [measure], today }, goals)[0]?.effects.map(({ by, from, to }) => [
    by,
    from.score,
    to.score,
  ]);

describe('cost and effect (G33)', () => {
  it('are what was spent since the measure began, and how far its goals came meanwhile', () => {
    const scores = [
      score('2026-01-01', 2),
      score('2026-03-31', 3),
      score('2026-05-01', 4),
      score('2026-05-01', 5, 'CASEWORKER'),
      score('2026-06-01', 7),
      score('2026-06-01', 6, 'CASEWORKER'),
    ];
    expect(toCostAndEffect({ measures: [measure], today }, [goal(scores)])).toEqual([
      {
        measureId: measure.id,
        title: measure.title,
        spentOre: 3_000_00,
        effects: [
          {
            goalId: 'g1',
            by: 'CITIZEN',
            from: { scoredOn: '2026-03-31', score: 3 },
            to: { scoredOn: '2026-06-01', score: 7 },
          },
          {
            goalId: 'g1',
            by: 'CASEWORKER',
            from: { scoredOn: '2026-05-01', score: 5 },
            to: { scoredOn: '2026-06-01', score: 6 },
          },
        ],
      },
    ]);
  });

  it.each([
    ['scored before it began alone', goal([score('2026-01-01', 2)])],
    ['given up', goal([score('2026-04-01', 2), score('2026-06-01', 7)], { isRetired: true })],
    ['that it does not serve', goal([score('2026-06-01', 7)], { links: [] })],
  ])('are not told of a goal %s', (_, told) => {
    expect(effectsOf(told)).toEqual([]);
  });

  it('of what ended stop with it', () => {
    const ended = { ...measure, state: 'ENDED' as const, endsOn: '2026-04-30' };
    const scores = [score('2026-04-01', 2), score('2026-04-20', 4), score('2026-06-01', 9)];
    const [told] = toCostAndEffect({ measures: [ended], today }, [goal(scores)]);
    expect(told).toMatchObject({ spentOre: 1_000_00, effects: [{ to: { score: 4 } }] });
  });

  it('cost nobody knows what while no price is told; what has not begun is not there', () => {
    const unpriced = { ...measure, monthlyCostOre: null };
    const coming = { ...measure, startsOn: '2026-07-01' };
    expect(toCostAndEffect({ measures: [unpriced, coming], today }, [])).toMatchObject([
      { spentOre: null },
    ]);
  });
});
