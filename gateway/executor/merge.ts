import { isInterfaceType, type GraphQLSchema } from 'graphql';
import { isFields, readField, setField, type Fields } from './fields.ts';

/** Names that subgraphs call an object by and that leave open what it is: of interfaces, where they know no more. */
export type OpenNames = ReadonlySet<unknown>;

export function listOpenNames(schema: GraphQLSchema): OpenNames {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  return new Set(interfaces.map(({ name }) => name));
}

/**
 * Merges what a subgraph answered into what others did, in place. Null says that this one knows nothing of it:
 * it takes the place of nothing that another knows. Nor does an open name that of what the object is.
 */
export function merge(known: Fields, answered: Fields, open: OpenNames): void {
  for (const name of Object.keys(answered)) {
    const value = answered[name];
    if (value === undefined) continue;
    if (name === '__typename' && open.has(value) && known[name] != null) continue;
    setField(known, name, toMerged(readField(known, name), value, open));
  }
}

/** What two subgraphs know of one field. */
export function toMerged(known: unknown, value: unknown, open: OpenNames): unknown {
  if (known === undefined || known === null) return value;
  if (value === null) return known;
  if (isFields(known)) {
    if (!isFields(value)) return value;
    merge(known, value, open);
    return known;
  }
  // Two lists of one length are lists of the same objects.
  if (!Array.isArray(known) || !Array.isArray(value) || known.length !== value.length) return value;
  return known.map((element, index) => toMerged(element, value[index], open));
}

/** The same once more, for a second entity: each is merged into by itself. */
export function copyFields(fields: Fields): Fields {
  const copied: Fields = {};
  for (const name of Object.keys(fields)) setField(copied, name, copy(fields[name]));
  return copied;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  return isFields(value) ? copyFields(value) : value;
}
