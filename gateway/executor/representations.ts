import type { GraphQLSchema } from 'graphql';
import { isFields, readField, setField, type Fields } from './fields.ts';
import { toMerged, type OpenNames } from './merge.ts';
import type { Selections } from './plan-node.ts';
import { listTypeNames } from './type-names.ts';

const none: OpenNames = new Set();

/** Writes what a representation needs of an entity into it; false where the entity does not have all of it. */
type Write = (entity: Fields, representation: Fields) => boolean;

/** How an entity is told to the subgraph that is asked about it. */
export interface Representations {
  /** undefined where a field is missing that the subgraph needs: then it cannot be asked about this one. */
  readonly toRepresentation: (entity: Fields) => Fields | undefined;
  /** The same text for the same entity; undefined where that cannot be told cheaply. */
  readonly toKey: ((representation: Fields) => string) | undefined;
}

export function compileRepresentations(
  required: Selections,
  schema: GraphQLSchema,
): Representations {
  const selections = uniteSelections(required);
  const write = compileSelections(selections, schema);
  return {
    toRepresentation: (entity) => {
      const representation: Fields = {};
      return write(entity, representation) && typeof representation['__typename'] === 'string'
        ? representation
        : undefined;
    },
    toKey: isFlat(selections) ? JSON.stringify : undefined,
  };
}

/** The same, but that what is needed of one field stands in one place: what united fetches need stands there once for each. */
function uniteSelections(selections: Selections): Selections {
  const united = new Map<string, Selections[number]>();
  for (const selection of selections) {
    const key = toPlace(selection);
    const known = united.get(key);
    const below = [...(known?.selections ?? []), ...(selection.selections ?? [])];
    united.set(key, known && below.length > 0 ? { ...known, selections: below } : selection);
  }
  return [...united.values()].map((selection) =>
    selection.selections
      ? { ...selection, selections: uniteSelections(selection.selections) }
      : selection,
  );
}

function toPlace(selection: Selections[number]): string {
  return selection.kind === 'Field'
    ? `.${selection.alias ?? selection.name}`
    : `... on ${selection.typeCondition ?? ''}`;
}

/** True for keys of plain fields: what is `@required` beside them can be a whole file. */
function isFlat(selections: Selections): boolean {
  return selections.every((selection) =>
    selection.kind === 'Field' ? !selection.selections : isFlat(selection.selections),
  );
}

function compileSelections(
  selections: Selections,
  schema: GraphQLSchema,
  repeated: ReadonlySet<string> = new Set(listRepeated(selections)),
): Write {
  // Nearly all fields are taken as they are, and one loop over their names is quicker than a function each.
  const plain = selections.flatMap((selection) => toPlain(selection, repeated) ?? []);
  const writes = selections
    .filter((selection) => toPlain(selection, repeated) === undefined)
    .map((selection) => compileSelection(selection, schema, repeated));
  return (entity, representation) => {
    for (const key of plain) {
      const value = readField(entity, key);
      if (value === undefined) return false;
      setField(representation, key, value);
    }
    for (const write of writes) if (!write(entity, representation)) return false;
    return true;
  };
}

/** The name of a field that is taken as it is; undefined for what is more. */
function toPlain(selection: Selections[number], repeated: ReadonlySet<string>): string | undefined {
  if (selection.kind !== 'Field' || selection.selections) return undefined;
  const key = selection.alias ?? selection.name;
  return repeated.has(key) ? undefined : key;
}

/** The fields of one object that stand in its selections more than once, each with a part of what is needed. */
function listRepeated(selections: Selections): readonly string[] {
  const keys = listKeys(selections);
  return keys.filter((key, index) => keys.indexOf(key) < index);
}

function listKeys(selections: Selections): readonly string[] {
  return selections.flatMap((selection) =>
    selection.kind === 'Field'
      ? [selection.alias ?? selection.name]
      : listKeys(selection.selections),
  );
}

function compileSelection(
  selection: Selections[number],
  schema: GraphQLSchema,
  repeated: ReadonlySet<string>,
): Write {
  if (selection.kind === 'Field') return compileField(selection, schema, repeated);
  const write = compileSelections(selection.selections, schema, repeated);
  if (selection.typeCondition === undefined) return write;
  const names = listTypeNames(schema, selection.typeCondition);
  return (entity, representation) =>
    !names.has(entity['__typename']) || write(entity, representation);
}

function compileField(
  { name, alias, selections }: Extract<Selections[number], { kind: 'Field' }>,
  schema: GraphQLSchema,
  repeated: ReadonlySet<string>,
): Write {
  const key = alias ?? name;
  const isRepeated = repeated.has(key);
  const write = selections && compileSelections(selections, schema);
  const pick = write ? (value: unknown) => pickFields(value, write) : (value: unknown) => value;
  return (entity, representation) => {
    const value = pick(readField(entity, key));
    if (value === undefined) return false;
    const whole = isRepeated ? toMerged(readField(representation, key), value, none) : value;
    setField(representation, key, whole);
    return true;
  };
}

/** The part of a value that is needed; undefined where some of it is missing. */
function pickFields(value: unknown, write: Write): unknown {
  if (Array.isArray(value)) {
    const all: unknown[] = [];
    for (const element of value) {
      const picked = pickFields(element, write);
      if (picked === undefined) return undefined;
      all.push(picked);
    }
    return all;
  }
  if (!isFields(value)) return value;
  const picked: Fields = {};
  return write(value, picked) ? picked : undefined;
}
