import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
} from 'graphql';

/** An operation of a document, with the fragments that it may spread. */
export interface Operation {
  readonly node: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The operation of that name, or the only one; whoever lets it in has seen to it that there is one. */
export function readOperation({ definitions }: DocumentNode, name: string | undefined): Operation {
  const node = definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === Kind.OPERATION_DEFINITION && (name === undefined || each.name?.value === name),
  );
  if (!node) throw new Error(`There is no operation ${name ?? ''} in the document.`);
  const fragments = definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
    each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
  );
  return { node, fragments: new Map(fragments) };
}

/** What a fragment holds, written where it stands or elsewhere. */
export function getFragment(
  { fragments }: Operation,
  node: FragmentSpreadNode | InlineFragmentNode,
): FragmentDefinitionNode | InlineFragmentNode {
  if (node.kind === Kind.INLINE_FRAGMENT) return node;
  const fragment = fragments.get(node.name.value);
  if (!fragment) throw new Error(`There is no fragment ${node.name.value} in the document.`);
  return fragment;
}
