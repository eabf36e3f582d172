import type { QueryPlan } from '@apollo/query-planner';

export type { QueryPlan };
export type PlanNode = Exclude<NonNullable<QueryPlan['node']>, { kind: 'Subscription' }>;
export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
export type Selections = NonNullable<FetchNode['requires']>;

/** A plan that says something we do not run; whoever made it can. */
export class UnsupportedPlanError extends Error {
  constructor(what: string) {
    super(`A plan with ${what} is not run here.`);
    this.name = 'UnsupportedPlanError';
  }
}
