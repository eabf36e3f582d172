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
  return listFetches(node).reduce((sum, { operation }) => sum + operation.length, 0);
}

/** The fetches of a plan, of those that are run here. */
export function listFetches(node: PlanNode | undefined): readonly FetchNode[] {
  switch (node?.kind) {
    case 'Fetch':
      return [node];
    case 'Flatten':
      return listFetches(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(listFetches);
    default:
      return [];
  }
}

/** The plan with something else in the place of each of its fetches. */
export function replaceFetches(node: PlanNode, replace: (fetch: FetchNode) => PlanNode): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return replace(node);
    case 'Flatten':
      return { ...node, node: replaceFetches(node.node, replace) };
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((each) => replaceFetches(each, replace)) };
    default:
      return node;
  }
}
