import { centreCodes, type CentreCode } from '../centres.ts';
import type { OpenCitizen } from '../open-citizen.ts';
import type { PlanRow } from '../source/plans.ts';
import { isComplete, toAnswers } from './answers.ts';
import type { PlanFacts } from './file.ts';
import { byStart, countWithheld, toMeasures, withMeasures, type MergedMeasure } from './measure.ts';

/** The citizen's plan: a unified one where it is adopted, and the centres' own beside it. */
export interface MergedPlan {
  readonly citizen: OpenCitizen;
  readonly adopted: PlanRow | undefined;
  readonly centrePlans: readonly (PlanFacts & { readonly centre: { readonly code: CentreCode } })[];
  readonly isComplete: boolean;
}

/** A goal of the unified plan, or of a centre's. */
export interface MergedGoal {
  readonly id: string;
  readonly title: string;
  readonly isCitizensWording: boolean;
  readonly origin: { readonly code: CentreCode } | null;
  readonly measures: readonly MergedMeasure[];
}

/** The plan as it stands; undefined only when every centre answered and nobody has one. */
export function toPlan(opened: OpenCitizen, adopted: PlanRow | undefined): MergedPlan | undefined {
  const citizen = withMeasures(opened);
  const centrePlans = centreCodes.flatMap((code) =>
    (citizen.files[code]?.plans ?? []).map((plan) => ({ ...plan, centre: { code } })),
  );
  const isWhole = isComplete(toAnswers(citizen, 'PLANS')) && countWithheld(citizen) === 0;
  if (!adopted && centrePlans.length === 0 && isWhole) return undefined;
  return { citizen, adopted, centrePlans, isComplete: isWhole };
}

/** The goals of every centre's own plan, each with its origin. */
export function toCentreGoals({ citizen, centrePlans }: MergedPlan): MergedGoal[] {
  return centrePlans.flatMap(({ centre, goals }) =>
    goals.map(({ id, title, isCitizensWording, measureId }) => ({
      id,
      title,
      isCitizensWording,
      origin: { code: centre.code },
      measures: measureId === null ? [] : findMeasures(citizen, [measureId]),
    })),
  );
}

/** The measures with these ids, of the centres that answered. */
export function findMeasures(citizen: OpenCitizen, ids: readonly string[]): MergedMeasure[] {
  return toMeasures(citizen)
    .filter(({ id }) => ids.includes(id))
    .toSorted(byStart);
}
