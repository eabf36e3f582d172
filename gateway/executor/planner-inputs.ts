import type { Schema } from '@apollo/federation-internals';
import { Kind, parse, print, visit, type FieldNode } from 'graphql';

/**
 * The names that the planner fetches keys and `@requires` inputs under, whatever a client calls by them. For each the
 * arguments that it is fetched with, and what it is to be called where they are not always the same.
 */
export type PlannerInputs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads them from a supergraph; they are read once. */
export function readPlannerInputs(supergraph: Schema): PlannerInputs {
  const known = read.get(supergraph);
  if (known) return known;
  const given = new Map([['__typename', new Set([''])]]);
  for (const fieldSet of listFieldSets(supergraph))
    visit(parse(`{${fieldSet}}`), {
      [Kind.FIELD]: (node) => {
        const { value: name } = node.name;
        given.set(name, (given.get(name) ?? new Set()).add(printArguments(node)));
      },
    });
  const inputs = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, each] of given) inputs.set(name, new Map([...each].map((way) => [way, name])));
  for (const [name, [, ...others]] of given)
    for (const [index, way] of others.entries()) {
      let called = `${name}_${index + 2}`;
      while (inputs.has(called)) called += '_';
      // Nor may a client call anything by our name.
      inputs.set(called, new Map());
      inputs.set(name, new Map(inputs.get(name)).set(way, called));
    }
  read.set(supergraph, inputs);
  return inputs;
}

const read = new WeakMap<Schema, PlannerInputs>();

/** The arguments of a field, in the same text whatever order they stand in. */
export function printArguments({ arguments: given = [] }: FieldNode): string {
  return given.map(print).toSorted().join(' ');
}

/** What stands in `key` and in `requires`. */
function* listFieldSets(supergraph: Schema): Generator<string> {
  for (const type of [...supergraph.objectTypes(), ...supergraph.interfaceTypes()])
    for (const { appliedDirectives } of [type, ...type.fields()])
      for (const applied of appliedDirectives) {
        const { key, requires }: Readonly<Record<string, unknown>> = applied.arguments();
        for (const fieldSet of [key, requires]) if (typeof fieldSet === 'string') yield fieldSet;
      }
}
