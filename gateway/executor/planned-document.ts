import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Type = GraphQLNamedType | null | undefined;

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document as the planner gets it. It asks for the type of an object where a fragment holds for some types only,
 * and where conditions left nothing to ask of it. The fields of a mutation run in the order in which they stand (GraphQL
 * § 6.2.2): it would ask those of a fragment first. The client gets what it asked.
 */
export function toPlannedDocument(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const needsTypeName = (set: SelectionSetNode, type: Type): boolean =>
    isAbstractType(type) && hasNarrower(set, type);
  /** True where a fragment holds for some objects of the type only. */
  const hasNarrower = ({ selections }: SelectionSetNode, type: GraphQLAbstractType): boolean =>
    selections.some((node) => {
      if (node.kind === Kind.FIELD) return false;
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (!fragment) return false;
      const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      return !isWider(on, type, schema) || hasNarrower(fragment.selectionSet, type);
    });
  const complete = (set: SelectionSetNode, type: Type): SelectionSetNode => {
    const selections = set.selections.map((node) => completeSelection(node, type));
    return { ...set, selections: selections.length === 0 ? [typeName] : selections };
  };
  const completeSelection = (node: SelectionNode, parent: Type): SelectionNode => {
    if (node.kind === Kind.FRAGMENT_SPREAD || !node.selectionSet) return node;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent;
      return { ...node, selectionSet: complete(node.selectionSet, type) };
    }
    const type = findFieldType(parent, node);
    const selectionSet = complete(node.selectionSet, type);
    if (!needsTypeName(node.selectionSet, type)) return { ...node, selectionSet };
    const selections = [typeName, ...selectionSet.selections];
    return { ...node, selectionSet: { ...selectionSet, selections } };
  };
  /** The fields of an object in their order, without the fragments that they stand in. */
  const unfold = ({ selections }: SelectionSetNode): readonly SelectionNode[] =>
    selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return node;
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      return fragment ? unfold(fragment.selectionSet) : [];
    });
  const toRoot = ({ operation, selectionSet }: OperationDefinitionNode): SelectionSetNode =>
    operation === OperationTypeNode.MUTATION
      ? { ...selectionSet, selections: unfold(selectionSet) }
      : selectionSet;
  const mutation = schema.getMutationType();
  /** It would find these again among the unfolded fields, and put them first. */
  const isOfMutation = (fragment: DefinitionNode | undefined): boolean =>
    fragment?.kind === Kind.FRAGMENT_DEFINITION &&
    isWider(schema.getType(fragment.typeCondition.name.value), mutation, schema);
  /** Where such a fragment is spread elsewhere, such as below a field that leads back to the mutations, it stands in its place. */
  const inline = (node: DefinitionNode): DefinitionNode =>
    visit(node, {
      FragmentSpread: ({ name, directives = [] }): InlineFragmentNode | undefined => {
        const fragment = fragments.get(name.value);
        if (!fragment || !isOfMutation(fragment)) return undefined;
        const { typeCondition, selectionSet } = fragment;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
      },
    });
  const hasSuch = mutation != null && document.definitions.some(isOfMutation);
  const kept = hasSuch
    ? document.definitions.filter((node) => !isOfMutation(node)).map(inline)
    : document.definitions;
  const definitions = kept.map((node) => {
    if (node.kind === Kind.OPERATION_DEFINITION)
      return { ...node, selectionSet: complete(toRoot(node), schema.getRootType(node.operation)) };
    if (node.kind !== Kind.FRAGMENT_DEFINITION) return node;
    const type = schema.getType(node.typeCondition.name.value);
    return { ...node, selectionSet: complete(node.selectionSet, type) };
  });
  return { ...document, definitions };
}

function findFieldType(parent: Type, { name }: FieldNode): Type {
  if (!isCompositeType(parent) || !('getFields' in parent)) return undefined;
  const field = parent.getFields()[name.value];
  return field && getNamedType(field.type);
}

/** True where every object of a type is of the other as well. */
function isWider(other: Type, type: Type, schema: GraphQLSchema): boolean {
  if (!other || other === type) return true;
  return (
    isAbstractType(other) &&
    (isInterfaceType(type) || isObjectType(type)) &&
    schema.isSubType(other, type)
  );
}
