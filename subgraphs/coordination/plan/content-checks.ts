import { findStatutoryPlan, type ContentCheck, type StatutoryPlan } from '../laws/plan-content.ts';
import type { MeasureFacts } from '../merge/file.ts';
import type { PlanContent } from './plan-content.ts';

/** What a plan is held against the law's demands by. */
export interface PlanFacts {
  readonly today: string;
  /** The goals that were not given up. */
  readonly goals: readonly { readonly isCitizensWording: boolean }[];
  readonly hasAgreements: boolean;
  /** The measures that serve them; null for one that nobody can know now. One that is not there is left out. */
  readonly measures: readonly LinkedMeasure[];
}

export interface LinkedMeasure {
  readonly isEmployment: boolean;
  readonly facts: MeasureFacts | null;
}

/** True, false, or null where a centre that did not answer decides it, or nothing that is recorded tells. */
export function judge(check: ContentCheck, plan: PlanFacts): boolean | null {
  const { goals, today } = plan;
  const measures = plan.measures.filter(({ facts }) => facts === null || runs(facts, today));
  switch (check) {
    case 'GOAL':
      return goals.length > 0;
    case 'CITIZENS_GOAL':
      return goals.some(({ isCitizensWording }) => isCitizensWording);
    case 'MEASURE':
      return some(measures, () => true);
    case 'MEASURE_OF_EMPLOYMENT':
      return some(
        measures.filter(({ isEmployment }) => isEmployment),
        () => true,
      );
    case 'MEASURE_OF_OTHERS':
      return some(
        measures.filter(({ isEmployment }) => !isEmployment),
        () => true,
      );
    case 'PURPOSE':
      return each(measures, ({ purpose }) => purpose !== null && purpose.trim() !== '');
    case 'DURATION':
      return each(measures, ({ endsOn, expectedEndsOn }) => (endsOn ?? expectedEndsOn) !== null);
    case 'RESPONSIBLE':
      return plan.hasAgreements || each(measures, isAnsweredFor);
    case 'FOLLOW_UP':
      return some(
        measures,
        ({ nextFollowUpOn }) => nextFollowUpOn !== null && nextFollowUpOn >= today,
      );
    case 'UNRECORDED':
      return null;
  }
}

/** What the law demands at adoption and the plan's own content does not hold; a centre is not asked for it. */
export function findMissingAtAdoption(
  { goals, agreements, replaces }: Pick<PlanContent, 'goals' | 'agreements' | 'replaces'>,
  statutoryPlans: readonly StatutoryPlan[],
  today: string,
): string[] {
  const standing = goals.filter(({ isRetired }) => !isRetired);
  const links = standing.flatMap((goal) => goal.links.filter(({ isEnded }) => !isEnded));
  const facts: PlanFacts = {
    today,
    goals: standing,
    hasAgreements: agreements.length > 0,
    measures: links.map(({ measureId }) => ({
      isEmployment: isEmployment(measureId),
      facts: null,
    })),
  };
  return replaces.flatMap(({ lawCode, paragraph }) =>
    (findStatutoryPlan(statutoryPlans, lawCode, paragraph)?.elements ?? [])
      .filter((element) => element.isMandatoryAtAdoption && judge(element.check, facts) === false)
      .map(({ text }) => `${text} (${lawCode} ${paragraph})`),
  );
}

/** True for a measure of the employment centre, by its id. */
export function isEmployment(measureId: string): boolean {
  return measureId.startsWith('JOBCENTER-');
}

/** A measure that runs, its last day included, or is to run. */
function runs({ state, endsOn }: MeasureFacts, today: string): boolean {
  return state !== 'ENDED' && state !== 'REJECTED' && (endsOn === null || endsOn >= today);
}

function isAnsweredFor({ caseworker, provider }: MeasureFacts): boolean {
  return caseworker !== null || provider !== null;
}

type Test = (facts: MeasureFacts) => boolean;

/** True when one is so; else null while one is not known. */
function some(measures: readonly LinkedMeasure[], test: Test): boolean | null {
  if (measures.some(({ facts }) => facts !== null && test(facts))) return true;
  return measures.some(({ facts }) => facts === null) ? null : false;
}

/** False when one is not so, or there is none; else null while one is not known. */
function each(measures: readonly LinkedMeasure[], test: Test): boolean | null {
  if (measures.length === 0 || measures.some(({ facts }) => facts !== null && !test(facts))) {
    return false;
  }
  return measures.some(({ facts }) => facts === null) ? null : true;
}
