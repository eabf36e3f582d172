import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Type = GraphQLNamedType | null | undefined;

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document as the planner gets it. It asks for the type of an object wherever the answer hangs on it: where a
 * fragment holds for some types only, and where conditions may leave nothing to ask of an object that is there all the
 * same. The client gets what it asked.
 */
export function toPlannedDocument(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const complete = (set: SelectionSetNode, type: Type): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((node) => completeSelection(node, type)),
  });
  const completeSelection = (node: SelectionNode, parent: Type): SelectionNode => {
    if (node.kind === Kind.FRAGMENT_SPREAD || !node.selectionSet) return node;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent;
      return { ...node, selectionSet: complete(node.selectionSet, type) };
    }
    const type = findFieldType(parent, node);
    const selectionSet = complete(node.selectionSet, type);
    if (!needsTypeName(node.selectionSet, type, fragments)) return { ...node, selectionSet };
    const selections = [typeName, ...selectionSet.selections];
    return { ...node, selectionSet: { ...selectionSet, selections } };
  };
  const definitions = document.definitions.map((node) => {
    if (node.kind === Kind.OPERATION_DEFINITION)
      return {
        ...node,
        selectionSet: complete(node.selectionSet, schema.getRootType(node.operation)),
      };
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

function needsTypeName(set: SelectionSetNode, type: Type, fragments: Fragments): boolean {
  return canBeEmpty(set, fragments) || (isAbstractType(type) && hasFragment(set));
}

function hasFragment({ selections }: SelectionSetNode): boolean {
  return selections.some(({ kind }) => kind !== Kind.FIELD);
}

/** True where conditions may leave nothing of a selection. */
function canBeEmpty({ selections }: SelectionSetNode, fragments: Fragments): boolean {
  return selections.every((node) => {
    if (node.directives?.some(({ name: { value } }) => value === 'skip' || value === 'include'))
      return true;
    if (node.kind === Kind.FIELD) return false;
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    return fragment === undefined || canBeEmpty(fragment.selectionSet, fragments);
  });
}
