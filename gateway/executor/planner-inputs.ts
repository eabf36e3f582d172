import type { Schema } from '@apollo/federation-internals';
import { Kind, parse, print, visit, type FieldNode } from 'graphql';

/**
 * The names that the planner fetches keys and `@requires` inputs under, whatever a client calls by them; each with the
 * arguments that it is fetched with, undefined where they are not always the same.
 */
export type PlannerInputs = ReadonlyMap<string, string | undefined>;

/** Reads them from a supergraph; they are read once. */
export function readPlannerInputs(supergraph: Schema): PlannerInputs {
  const known = read.get(supergraph);
  if (known) return known;
  const inputs = new Map<string, string | undefined>([['__typename', '']]);
  for (const fieldSet of listFieldSets(supergraph))
    visit(parse(`{${fieldSet}}`), {
      [Kind.FIELD]: (node) => {
        const name = node.name.value;
        const given = printArguments(node);
        inputs.set(name, !inputs.has(name) || inputs.get(name) === given ? given : undefined);
      },
    });
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
