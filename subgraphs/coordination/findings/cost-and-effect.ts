import type { Day } from '../../../server/day.ts';
import type { MergedMeasure } from '../merge/measure.ts';
import type { GoalRow, ScoreRow } from '../source/plans.ts';
import { isCosting, isUnknown, spend, toEnd } from './personal-budget.ts';
import type { Situation } from './situation.ts';

/** What a measure costs, and what comes of it: two figures side by side, and nobody's sum (Gribskov's double bottom line). */
export interface CostAndEffect {
  readonly measureId: string;
  readonly title: string;
  /** Since it began, to today; null where its cost, or time, is not told. */
  readonly spentOre: number | null;
  readonly effects: readonly Effect[];
}

/** How far a goal that the measure serves has come while it ran, as one giver scored it. */
export interface Effect {
  readonly goalId: string;
  readonly by: ScoreRow['by'];
  readonly from: Stand;
  readonly to: Stand;
}
type Stand = Pick<ScoreRow, 'scoredOn' | 'score'>;

/** A goal of the plan with its scores, oldest first. */
export type ScoredGoal = Pick<GoalRow, 'id' | 'links' | 'isRetired'> & {
  readonly scores: readonly ScoreRow[];
};

/** Of every measure that has begun: those that came to an end are what is learnt from. */
export function toCostAndEffect(
  { measures, today }: Pick<Situation, 'measures' | 'today'>,
  goals: readonly ScoredGoal[],
): readonly CostAndEffect[] {
  return measures
    .filter((measure) => isCosting(measure, today) && measure.startsOn <= today)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
    .map((measure) => {
      const lasting = { ...measure, endsOn: toEnd(measure, today) };
      return {
        measureId: measure.id,
        title: measure.title,
        spentOre: isUnknown(lasting) ? null : spend(lasting, measure.startsOn, today),
        effects: goals
          .filter(({ isRetired, links }) => !isRetired && links.some(serves(measure)))
          .flatMap((goal) => toEffects(goal, measure)),
      };
    });
}

function serves({ id }: MergedMeasure) {
  return ({ measureId }: GoalRow['links'][number]) => measureId === id;
}

/** Where the goal stood when the measure began, or as soon as somebody scored it, and where it stands at its end. */
function toEffects({ id, scores }: ScoredGoal, { startsOn, endsOn }: MergedMeasure): Effect[] {
  return (['CITIZEN', 'CASEWORKER'] as const).flatMap((by) => {
    const own = scores.filter((score) => score.by === by);
    const until = own.filter(({ scoredOn }) => endsOn === null || scoredOn <= endsOn);
    const from = until.findLast(isBy(startsOn)) ?? until[0];
    const to = until.at(-1);
    return from && to && to.scoredOn > startsOn
      ? [{ goalId: id, by, from: toStand(from), to: toStand(to) }]
      : [];
  });
}

function isBy(day: Day) {
  return ({ scoredOn }: Stand) => scoredOn <= day;
}

function toStand({ scoredOn, score }: Stand): Stand {
  return { scoredOn, score };
}
