import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
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
    // The fetch is left out with its last field: then the object is null, or an error where it may not be.
    title:
      'an object of which every field is left out is there all the same, where it has a condition itself',
    query: `query ($cpr: CPR!, $yes: Boolean!, $no: Boolean!) { citizenByCpr(cpr: $cpr) {
      name centres @include(if: $yes) { status @include(if: $no) } } }`,
    variables: { yes: true, no: false },
    isIn: (_, document, variables) => hasEmptySelection(document, variables),
  },
];

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
