import {
  executeSync,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { Fields } from './fields.ts';
import { getFragment, type Operation } from './operation.ts';

/** Answers what an operation asks of the schema itself, by no subgraph; undefined where it asks nothing of it. */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: Operation,
): ((variables: Fields) => Readonly<Fields>) | undefined {
  const selections = findIntrospection(operation.node.selectionSet.selections, operation);
  if (selections.length === 0) return undefined;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation.node, selectionSet: { kind: Kind.SELECTION_SET, selections } },
      ...operation.fragments.values(),
    ],
  };
  return (variables) => {
    const { data, errors } = executeSync({ schema, document, variableValues: variables });
    if (errors?.[0]) throw errors[0];
    return data ?? {};
  };
}

/** Of the root's fields those about the schema, with the conditions that they stand under. */
function findIntrospection(
  selections: readonly SelectionNode[],
  operation: Operation,
): SelectionNode[] {
  return selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) return /^__(schema|type)$/.test(node.name.value) ? [node] : [];
    const inner = findIntrospection(
      getFragment(operation, node).selectionSet.selections,
      operation,
    );
    if (inner.length === 0) return [];
    const selectionSet = { kind: Kind.SELECTION_SET, selections: inner } as const;
    const { directives = [] } = node;
    return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet }];
  });
}
