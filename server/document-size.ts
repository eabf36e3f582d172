import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a selection asks for, its fragments counted wherever they are spread. */
export interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields, counted once for each row of a page. */
  readonly cost: number;
  /** At the top of the selection only: its fields, those that ask for one citizen, and by CPR number. */
  readonly rootFields: number;
  readonly citizens: number;
  readonly citizensByCpr: number;
}

/** The rows of a page by the name of its field, where a query does not say `first`. */
export type PageSizes = ReadonlyMap<string, number>;

/** No page is longer; the schema refuses a larger `first`. */
const longestPage = 100;

const nothing: Size = {
  depth: 0,
  fields: 0,
  aliases: 0,
  cost: 0,
  rootFields: 0,
  citizens: 0,
  citizensByCpr: 0,
};

/**
 * Measures selections of one document in linear time: each fragment once, however often it is spread.
 * `onLevel` hears of each level before it is entered and throws where it is too deep: so no stack is exhausted.
 * A fragment that spreads itself counts once; validation refuses it.
 */
export function createMeasure(
  { definitions }: DocumentNode,
  pageSizes: PageSizes,
  onLevel: (level: number) => void,
): (set: SelectionSetNode) => Size {
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const known = new Map<FragmentDefinitionNode, Size>();

  const measure = (set: SelectionSetNode | undefined, level: number): Size =>
    (set?.selections ?? []).reduce((sum, node) => add(sum, measureOne(node, level)), nothing);

  const measureOne = (node: SelectionNode, level: number): Size => {
    if (node.kind === Kind.FIELD) return measureField(node, level + 1);
    if (node.kind === Kind.INLINE_FRAGMENT) return measure(node.selectionSet, level);
    const fragment = fragments.get(node.name.value);
    return fragment ? measureFragment(fragment, level) : nothing;
  };

  const measureField = (node: FieldNode, level: number): Size => {
    onLevel(level);
    const inner = measure(node.selectionSet, level);
    const name = node.name.value;
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      cost: inner.cost * toRows(node, pageSizes) + 1,
      rootFields: 1,
      citizens: name === 'citizen' || name === 'citizenByCpr' ? 1 : 0,
      citizensByCpr: name === 'citizenByCpr' || name === 'requestEmergencyAccess' ? 1 : 0,
    };
  };

  const measureFragment = (fragment: FragmentDefinitionNode, level: number): Size => {
    const size = known.get(fragment);
    if (size) {
      onLevel(level + size.depth);
      return size;
    }
    known.set(fragment, nothing);
    const measured = measure(fragment.selectionSet, level);
    known.set(fragment, measured);
    return measured;
  };

  return (set) => measure(set, 0);
}

function add(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    cost: one.cost + other.cost,
    rootFields: one.rootFields + other.rootFields,
    citizens: one.citizens + other.citizens,
    citizensByCpr: one.citizensByCpr + other.citizensByCpr,
  };
}

/** A variable may be anything up to the longest page, so it counts as that. */
function toRows({ name, arguments: given = [] }: FieldNode, pageSizes: PageSizes): number {
  const first = given.find((argument) => argument.name.value === 'first')?.value;
  if (first === undefined) return pageSizes.get(name.value) ?? 1;
  return first.kind === Kind.INT
    ? Math.min(Math.max(Number(first.value), 1), longestPage)
    : longestPage;
}
