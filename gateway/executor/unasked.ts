import { parse } from 'graphql';
import { collectAsked } from './asked.ts';
import { readOperation, type Operation } from './operation.ts';
import type { FetchNode, PlanNode } from './plan-node.ts';

/**
 * The fields of the root that a plan asks of nobody. The planner leaves a field out where no subgraph knows an object
 * that it could be; null would then be an answer that nobody gave.
 */
export function listUnasked(node: PlanNode | undefined, operation: Operation): readonly string[] {
  const asked = new Set(listPlanned(node));
  // What is asked of the schema itself, or is known of the root, needs no subgraph.
  return listRootFields(operation).flatMap(({ name, nodes: [{ name: field }] }) =>
    asked.has(name) || field.value.startsWith('__') ? [] : name,
  );
}

function listPlanned(node: PlanNode | undefined): readonly string[] {
  switch (node?.kind) {
    case 'Fetch':
      return node.requires ? [] : listRootFields(readFetch(node)).map(({ name }) => name);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(listPlanned);
    default:
      return [];
  }
}

function readFetch({ operationDocumentNode, operation, operationName }: FetchNode): Operation {
  return readOperation(operationDocumentNode ?? parse(operation), operationName);
}

/** There is one type of root, so every fragment on it holds. */
function listRootFields(operation: Operation) {
  return collectAsked([operation.node.selectionSet], operation, () => true);
}
