import type { ToldPlan } from './told-plan.ts';

/**
 * A plan as a document of our own (`helhed-plan`, form 1): what the graph says, and of whom, no more and no less.
 * It says itself whether it is whole: a centre that did not answer is named with its status. `importPlan` reads it back.
 */
export function toJson({ citizen, plan }: ToldPlan, exportedAt: Date): string {
  const { coordinatingCaseworker, centres, ...whose } = citizen;
  const goals = new Set(plan.goals.map(({ id }) => id));
  const agreements = plan.agreements.map(({ goalId, ...agreement }) => ({
    ...agreement,
    goalId: goalId !== null && goals.has(goalId) ? goalId : null,
  }));
  return JSON.stringify(
    {
      format: 'helhed-plan',
      formVersion: 1,
      exportedAt: exportedAt.toISOString(),
      citizen: whose,
      coordinatingCaseworker,
      centres,
      plan: { ...plan, agreements },
    },
    undefined,
    2,
  );
}
