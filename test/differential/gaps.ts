import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** What @apollo/gateway 2.14.4 answers otherwise than GraphQL: no random query asks it, one question of each is kept. */
export interface Gap {
  readonly title: string;
  readonly query: string;
  readonly variables: Values;
  isIn(schema: GraphQLSchema, document: DocumentNode, variables: Values): boolean;
}

export const gaps: readonly Gap[] = [
  {
    // It asks no type of an object whose kind is plain, then takes it for any of the interface: the field is missing.
    title: 'a fragment on Measure gives what it asks of one kind where the kind is plain',
    query: `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) {
      jobcenter { measures { ... on Measure { id ... on EmploymentMeasure { company } } } } } }`,
    variables: {},
    isIn: (schema, document) => hasNarrowedFragment(schema, document),
  },
  {
    // The fetch is left out with its last field: then the object is null, or an error where it may not be.
    title:
      'an object of which every field is left out is there all the same, where it has a condition itself',
    query: `query ($cpr: CPR!, $yes: Boolean!, $no: Boolean!) { citizenByCpr(cpr: $cpr) {
      name centres @include(if: $yes) { status @include(if: $no) } } }`,
    variables: { yes: true, no: false },
    isIn: (_, document, variables) => hasEmptySelection(document, variables),
  },
];

/** `jobcenter { measures { ... on Measure { ... on EmploymentMeasure { title } } } }`, in whatever fragments. */
function hasNarrowedFragment(schema: GraphQLSchema, document: DocumentNode): boolean {
  const findFragment = createFindFragment(document);
  const isFound = (set: SelectionSetNode, type: GraphQLCompositeType, isWide: boolean): boolean =>
    set.selections.some((node) => {
      if (node.kind === Kind.FIELD) {
        const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
        const inner = field && getNamedType(field.type);
        const isObject = node.selectionSet && isCompositeType(inner);
        return isObject ? isFound(node.selectionSet, inner, false) : false;
      }
      const fragment = findFragment(node);
      const named = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const on = isCompositeType(named) ? named : type;
      if (isWide && isObjectType(on)) return true;
      const isWidened = isWide || (isObjectType(type) && isInterfaceType(on));
      return isFound(fragment.selectionSet, on, isWidened);
    });
  const root = schema.getQueryType();
  return listOperations(document).some((set) => root && isFound(set, root, false));
}

/** `centres { status @include(if: false) }`: an object that is asked for, and nothing of it. */
function hasEmptySelection(document: DocumentNode, variables: Values): boolean {
  const findFragment = createFindFragment(document);
  const isIncluded = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  const isEmpty = ({ selections }: SelectionSetNode): boolean =>
    selections
      .filter(isIncluded)
      .every((node) => node.kind !== Kind.FIELD && isEmpty(findFragment(node).selectionSet));
  const isFound = ({ selections }: SelectionSetNode): boolean =>
    selections.filter(isIncluded).some((node) => {
      if (node.kind !== Kind.FIELD) return isFound(findFragment(node).selectionSet);
      return node.selectionSet && (isEmpty(node.selectionSet) || isFound(node.selectionSet));
    });
  return listOperations(document).some(isFound);
}

function listOperations({ definitions }: DocumentNode): readonly SelectionSetNode[] {
  return definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [node.selectionSet] : [],
  );
}

function createFindFragment({ definitions }: DocumentNode) {
  const fragments = new Map(
    definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  return (node: Exclude<SelectionNode, { kind: Kind.FIELD }>) => {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (!fragment) throw new Error('A fragment is spread that is not there.');
    return fragment;
  };
}
