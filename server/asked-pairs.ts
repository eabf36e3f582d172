import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

/**
 * What a document asks for, as pairs of names: `citizen.plan`, `social.measures`; in a fragment the type stands first,
 * `SocialFile.measures`. Enough to tell which kinds of information a request can need, without its schema.
 */
export function listAskedPairs({ definitions }: DocumentNode): readonly string[] {
  const pairs = new Set<string>();
  const collect = (parent: string, set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.INLINE_FRAGMENT) collect(parent, node.selectionSet);
      if (node.kind !== Kind.FIELD) continue;
      pairs.add(`${parent}.${node.name.value}`);
      collect(node.name.value, node.selectionSet);
    }
  };
  for (const node of definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) collect(node.operation, node.selectionSet);
    if (node.kind === Kind.FRAGMENT_DEFINITION)
      collect(node.typeCondition.name.value, node.selectionSet);
  }
  return [...pairs];
}
