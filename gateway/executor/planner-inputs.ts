import type { Schema } from '@apollo/federation-internals';
import {
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';

/** A key, a `@requires` input, or a part of one. */
export interface PlannerInput {
  /** Where it is one. */
  readonly types: ReadonlySet<string>;
  /** What it is called, by the arguments that it is fetched with: it needs several names where they differ. */
  readonly ways: ReadonlyMap<string, string>;
}

/** What the planner fetches under its own name, whatever a client calls by it. */
export type PlannerInputs = ReadonlyMap<string, PlannerInput>;

/** Reads them from a supergraph, once; `schema` is the same supergraph. */
export function readPlannerInputs(supergraph: Schema, schema: GraphQLSchema): PlannerInputs {
  const known = read.get(supergraph);
  if (known) return known;
  const found = new Map<string, { types: Set<string>; given: Set<string> }>();
  for (const [type, fieldSet] of listFieldSets(supergraph)) {
    const typeInfo = new TypeInfo(schema, schema.getType(type));
    const add = (node: FieldNode): void => {
      const { value: name } = node.name;
      const { types, given } = found.get(name) ?? { types: new Set(), given: new Set() };
      types.add(typeInfo.getParentType()?.name ?? type);
      found.set(name, { types, given: given.add(printArguments(node)) });
    };
    const [definition] = parse(`{${fieldSet}}`).definitions;
    if (definition?.kind === Kind.OPERATION_DEFINITION)
      visit(definition.selectionSet, visitWithTypeInfo(typeInfo, { [Kind.FIELD]: add }));
  }
  const inputs = toInputs(found);
  read.set(supergraph, inputs);
  return inputs;
}

const read = new WeakMap<Schema, PlannerInputs>();

function toInputs(
  found: ReadonlyMap<string, { types: ReadonlySet<string>; given: ReadonlySet<string> }>,
): PlannerInputs {
  const inputs = new Map<string, PlannerInput>();
  for (const [name, { types }] of found) inputs.set(name, { types, ways: new Map() });
  for (const [name, { types, given }] of found) {
    const ways = new Map<string, string>();
    for (const way of given) {
      let called = ways.size === 0 ? name : `${name}_${ways.size + 1}`;
      while (ways.size > 0 && inputs.has(called)) called += '_';
      // Nor may a client call anything by our name.
      if (!inputs.has(called)) inputs.set(called, { types, ways: new Map() });
      ways.set(way, called);
    }
    inputs.set(name, { types, ways });
  }
  return inputs;
}

/** The arguments of a field, in the same text whatever order they stand in. */
export function printArguments({ arguments: given = [] }: FieldNode): string {
  return given.map(print).toSorted().join(' ');
}

/** What stands in `key` and in `requires`, and of which type. */
function* listFieldSets(supergraph: Schema): Generator<readonly [string, string]> {
  for (const type of [...supergraph.objectTypes(), ...supergraph.interfaceTypes()])
    for (const { appliedDirectives } of [type, ...type.fields()])
      for (const applied of appliedDirectives) {
        const { key, requires }: Readonly<Record<string, unknown>> = applied.arguments();
        for (const fieldSet of [key, requires])
          if (typeof fieldSet === 'string') yield [type.name, fieldSet];
      }
}
