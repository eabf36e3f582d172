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

/** How large a plan is: the signs of all that it asks. */
export function weighPlan(node: PlanNode | undefined): number {
  switch (node?.kind) {
    case 'Fetch':
      return node.operation.length;
    case 'Flatten':
      return weighPlan(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.reduce((sum, each) => sum + weighPlan(each), 0);
    default:
      return 0;
  }
}
