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

/** How much a plan takes in memory once it is compiled, in bytes: measured over the examples. */
export function weighPlan(node: PlanNode | undefined): number {
  return listFetches(node).reduce(
    (bytes, { operation, requires = [] }) =>
      bytes + signBytes * operation.length + requiredBytes * countSelections(requires),
    0,
  );
}

/** A sign of a fetch: its text and its document. */
const signBytes = 27;

/** A field that a fetch requires of an entity: what is compiled of it. */
const requiredBytes = 640;

function countSelections(selections: Selections): number {
  return selections.reduce(
    (count, { selections: below = [] }) => count + 1 + countSelections(below),
    0,
  );
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
