import { visit, type DocumentNode, type SelectionNode } from 'graphql';
import { isCondition, isIncluded } from './conditions.ts';
import type { Fields } from './fields.ts';

/**
 * A document without what its conditions leave out, and without conditions. What is left out is not planned either: the
 * planner would ask for what a field left out requires under its condition, and then need it for those beside it.
 */
export function settleConditions(document: DocumentNode, variables: Fields): DocumentNode {
  const settle = <Node extends SelectionNode>(node: Node): Node | null => {
    if (!isIncluded(node, variables)) return null;
    return { ...node, directives: node.directives?.filter((each) => !isCondition(each)) };
  };
  return visit(document, {
    Field: settle,
    InlineFragment: settle,
    FragmentSpread: settle,
  });
}
