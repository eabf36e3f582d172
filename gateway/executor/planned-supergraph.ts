import { Kind, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/**
 * The supergraph as the planner gets it: of the keys that a subgraph has of a type, those come first by which it finds
 * an entity. Whoever comes back to a subgraph with what it required is told to it by the first key that stands there,
 * also where that is one by which it finds nothing (`resolvable: false`).
 */
export function toPlannedSupergraph(document: DocumentNode): DocumentNode {
  const orderKeys = <Node extends { readonly directives?: readonly ConstDirectiveNode[] }>(
    node: Node,
  ): Node => {
    const { directives = [] } = node;
    if (!directives.some(isOnlyShown)) return node;
    const found = directives.filter((directive) => !isOnlyShown(directive));
    return { ...node, directives: [...found, ...directives.filter(isOnlyShown)] };
  };
  return visit(document, { ObjectTypeDefinition: orderKeys, InterfaceTypeDefinition: orderKeys });
}

/** True for a key by which a subgraph finds nothing. */
function isOnlyShown({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  return (
    name.value === 'join__type' &&
    given.some(
      ({ name: { value: argument }, value }) =>
        argument === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
    )
  );
}
