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
  selections: Selections,
  schema: GraphQLSchema,
): Representations {
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

/** True for keys of plain fields: what is `@required` beside them can be a whole file. */
function isFlat(selections: Selections): boolean {
  return selections.every((selection) =>
    selection.kind === 'Field' ? !selection.selections : isFlat(selection.selections),
  );
}

function compileSelections(selections: Selections, schema: GraphQLSchema): Write {
  const writes = selections.map((selection) => compileSelection(selection, schema));
  return (entity, representation) => {
    for (const write of writes) if (!write(entity, representation)) return false;
    return true;
  };
}

function compileSelection(selection: Selections[number], schema: GraphQLSchema): Write {
  if (selection.kind === 'Field') return compileField(selection, schema);
  const write = compileSelections(selection.selections, schema);
  if (selection.typeCondition === undefined) return write;
  const names = listTypeNames(schema, selection.typeCondition);
  return (entity, representation) =>
    !names.has(entity['__typename']) || write(entity, representation);
}

function compileField(
  { name, alias, selections }: Extract<Selections[number], { kind: 'Field' }>,
  schema: GraphQLSchema,
): Write {
  const key = alias ?? name;
  const write = selections && compileSelections(selections, schema);
  const pick = write ? (value: unknown) => pickFields(value, write) : (value: unknown) => value;
  return (entity, representation) => {
    const value = pick(readField(entity, key));
    if (value === undefined) return false;
    setField(representation, key, toMerged(readField(representation, key), value, none));
    return true;
  };
}

/** The part of a value that is needed; undefined where some of it is missing. */
function pickFields(value: unknown, write: Write): unknown {
  if (Array.isArray(value)) {
    const picked = value.map((element) => pickFields(element, write));
    return picked.includes(undefined) ? undefined : picked;
  }
  if (!isFields(value)) return value;
  const picked: Fields = {};
  return write(value, picked) ? picked : undefined;
}
