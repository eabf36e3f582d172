import type { ToldPlan } from './told-plan.ts';

/**
 * A plan as a document of our own (`helhed-plan`, form 1): what the graph says, and of whom, no more and no less.
 * It says itself whether it is whole: a centre that did not answer is named with its status.
 */
export function toJson({ citizen, plan }: ToldPlan, exportedAt: Date): string {
  const { coordinatingCaseworker, centres, ...whose } = citizen;
  return JSON.stringify(
    {
      format: 'helhed-plan',
      formVersion: 1,
      exportedAt: exportedAt.toISOString(),
      citizen: whose,
      coordinatingCaseworker,
      centres,
      plan,
    },
    undefined,
    2,
  );
}
