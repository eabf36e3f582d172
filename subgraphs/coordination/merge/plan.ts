import { centreCodes, type CentreCode } from '../centres.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import type { StatutoryPlan } from '../laws/plan-content.ts';
import { isEmployment, judge } from '../plan/content-checks.ts';
import { toSeenLinks } from '../plan/plan-content.ts';
import type { GoalRow, PlanRow, ReplacedPlanRow } from '../source/plans.ts';
import { isComplete, toAnswers } from './answers.ts';
import type { PlanFacts } from './file.ts';
import { toLinks, type MergedLink } from './measure-links.ts';
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
  readonly isRetired: boolean;
  readonly origin: { readonly code: CentreCode } | null;
  readonly measures: readonly MergedMeasure[];
  readonly links: readonly MergedLink[];
  readonly withheldLinks: number;
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
  const known = toMeasures(citizen);
  return centrePlans.flatMap(({ centre, goals }) =>
    goals.map(({ id, title, isCitizensWording, measureId }) => ({
      id,
      title,
      isCitizensWording,
      isRetired: false,
      origin: { code: centre.code },
      measures: measureId === null ? [] : findMeasures(known, [measureId]),
      links: [],
      withheldLinks: 0,
    })),
  );
}

/** The goals of the unified plan that were not given up. */
export function toOwnGoals({ citizen }: MergedPlan, rows: readonly GoalRow[]): MergedGoal[] {
  const known = toMeasures(citizen);
  return rows
    .filter(({ isRetired }) => !isRetired)
    .map(({ id, title, isCitizensWording, isRetired, links }) => {
      const seen = toSeenLinks(links, citizen.access);
      const ids = links.flatMap(({ measureId, isEnded }) => (isEnded ? [] : measureId));
      return {
        id,
        title,
        isCitizensWording,
        isRetired,
        origin: null,
        measures: findMeasures(known, ids),
        links: toLinks(citizen, seen.links, known),
        withheldLinks: seen.withheldLinks,
      };
    });
}

/** A statutory plan that the unified plan stands in for. */
export interface MergedReplacedPlan extends ReplacedPlanRow {
  readonly plan: MergedPlan;
}

/** What the law wants the replaced plan to hold, and whether the unified plan holds it. */
export function judgeContent(
  { citizen }: Pick<MergedPlan, 'citizen'>,
  { elements }: Pick<StatutoryPlan, 'elements'>,
  {
    today,
    goals,
    hasAgreements,
  }: { today: string; goals: readonly GoalRow[]; hasAgreements: boolean },
) {
  const standing = goals.filter(({ isRetired }) => !isRetired);
  const { links, withheldLinks } = toSeenLinks(
    standing.flatMap((goal) => goal.links),
    citizen.access,
  );
  const seen = toLinks(citizen, links).flatMap(({ measureId, measure, isMissing }) =>
    isMissing === true ? [] : [{ isEmployment: isEmployment(measureId), facts: measure }],
  );
  // Which centre a withheld link is of, what is judged must not tell: it may be of any.
  const withheld = withheldLinks === 0 ? [] : [true, false];
  const measures = [...seen, ...withheld.map((isEmployment) => ({ isEmployment, facts: null }))];
  return elements.map(({ code, text, source, note, check }) => ({
    code,
    text,
    source,
    note,
    isPresent: judge(check, { today, goals: standing, hasAgreements, measures }),
  }));
}

/** Those with these ids, of the measures that are known. */
function findMeasures(known: readonly MergedMeasure[], ids: readonly string[]): MergedMeasure[] {
  return known.filter(({ id }) => ids.includes(id)).toSorted(byStart);
}
