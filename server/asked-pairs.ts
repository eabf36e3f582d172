import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * What one operation of a document asks for, its fragments included, as pairs of names: `citizen.plan`, `social.measures`; in a fragment the type stands first,
 * `SocialFile.measures`. Enough to tell which kinds of information a request can need, without its schema.
 */
export function listAskedPairs(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): readonly string[] {
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const spread = new Set<FragmentDefinitionNode>();
  const pairs = new Set<string>();
  const collect = (parent: string, set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.INLINE_FRAGMENT) collect(parent, node.selectionSet);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (!fragment || spread.has(fragment)) continue;
        spread.add(fragment);
        collect(fragment.typeCondition.name.value, fragment.selectionSet);
      }
      if (node.kind !== Kind.FIELD) continue;
      pairs.add(`${parent}.${node.name.value}`);
      collect(node.name.value, node.selectionSet);
    }
  };
  collect(operation.operation, operation.selectionSet);
  return [...pairs];
}
