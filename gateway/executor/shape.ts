import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Completion } from './completion.ts';
import { isFields, type Fields } from './fields.ts';
import type { Operation } from './operation.ts';
import { compileObject } from './shape-object.ts';

/** What a client gets of the merged data, and where in it a null came up that the schema does not allow. */
export interface Shaped {
  readonly data: Fields | null;
  readonly faults: readonly GraphQLError[];
}

/**
 * Compiles what an operation asks into what makes a client's answer of merged data; `names` has what the client calls
 * fields that the data has by another name.
 */
export function compileShape(
  schema: GraphQLSchema,
  operation: Operation,
  names: ReadonlyMap<string, string> = new Map(),
): (data: Fields) => Shaped {
  const { operation: kind, selectionSet } = operation.node;
  const root = schema.getRootType(kind);
  if (!root) throw new Error(`There is no ${kind} in the schema.`);
  const complete = compileObject(root, [selectionSet], 0, { schema, operation, names });
  return (data) => {
    const at: Completion = { trail: [], faults: [] };
    const shaped = complete(data, at);
    return { data: isFields(shaped) ? shaped : null, faults: at.faults };
  };
}
