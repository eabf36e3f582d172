import type { Day } from '../../../server/day.ts';
import { daysBetween } from '../calendar/duration.ts';
import type { Programme } from '../programmes/programme.ts';

/** A scale of a programme’s file. */
export type Scale = Programme['scales'][number];

/** Where somebody stood on a day: a number, or the code of a level. */
export interface Stand {
  readonly assessedOn: Day;
  readonly score: number | null;
  readonly level: string | null;
}

/** How far somebody has come; null is what cannot be told. */
export interface Progression {
  readonly stepsAYear: number | null;
  readonly expectedStepsAYear: number | null;
  readonly isAsExpected: boolean | null;
  readonly movesForward: number;
  readonly movesBack: number;
  readonly threshold: number | null;
  readonly isThresholdReached: boolean | null;
}

const daysAYear = 365.25;

/** What the stands on one scale, by one of them, oldest first, add up to. A level that the scale lost is left out. */
export function findProgression(
  stands: readonly Stand[],
  scale:
    | (Pick<Scale, 'levels' | 'stepsAYear' | 'threshold'> & Partial<Pick<Scale, 'isLessBetter'>>)
    | undefined,
): Progression {
  // Forward is up everywhere below, also of what is better the less there is.
  const up = scale?.isLessBetter === true ? -1 : 1;
  const places = stands
    .flatMap((stand) => {
      const at = toNumber(stand, scale);
      return at === null ? [] : { on: stand.assessedOn, at: at * up };
    })
    // What was said again on the same day corrects it: a slip of the pen is no move.
    .filter(({ on }, index, all) => on !== all[index + 1]?.on);
  const [first, last] = [places[0], places.at(-1)];
  const days = first && last ? daysBetween(first.on, last.on) : 0;
  const stepsAYear =
    first && last && days > 0 ? round(((last.at - first.at) * daysAYear) / days) : null;
  const expected = scale?.stepsAYear ?? null;
  const threshold = scale?.threshold?.at ?? null;
  const steps = places.slice(1).map(({ at }, index) => at - (places[index]?.at ?? at));
  return {
    stepsAYear,
    expectedStepsAYear: expected,
    isAsExpected: stepsAYear === null || expected === null ? null : stepsAYear >= expected,
    movesForward: steps.filter((step) => step > 0).length,
    movesBack: steps.filter((step) => step < 0).length,
    threshold,
    isThresholdReached: threshold === null || !last ? null : last.at >= threshold * up,
  };
}

/** True of the scale that a plan's goals are scored on, from 1 to 10: a goal's score is one on it. */
export function isOfGoals({ levels }: Pick<Scale, 'levels'>): boolean {
  return !('length' in levels) && levels.from === 1 && levels.to === 10;
}

/** A level counts as its place from the least; null where the scale does not have it. */
function toNumber({ score, level }: Stand, scale: Pick<Scale, 'levels'> | undefined) {
  if (score !== null) return score;
  if (!scale || !('length' in scale.levels)) return null;
  const place = scale.levels.findIndex(({ code }) => code === level);
  return place < 0 ? null : place + 1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
