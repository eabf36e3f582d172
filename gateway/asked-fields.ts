import { Kind, OperationTypeNode, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { Fields } from './executor/fields.ts';

export type Representation = Readonly<Record<string, unknown>>;

/**
 * What a subgraph fetch asks for, as far as an answer must be made up when none comes:
 * the fields at its top, by type where it asks for entities.
 */
export interface AskedFields {
  /** True for what changes something, and must not be sent twice. */
  readonly isMutation: boolean;
  readonly root: readonly string[];
  readonly ofType: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<DocumentNode, AskedFields>();

/** The fields a fetch asks for; read once per planned fetch. */
export function readAskedFields(query: string, document: DocumentNode | undefined): AskedFields {
  const parsed = document ?? parse(query);
  const asked = known.get(parsed) ?? collectFields(parsed);
  known.set(parsed, asked);
  return asked;
}

function collectFields(document: DocumentNode): AskedFields {
  const ofType = new Map<string, string[]>();
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const collect = (set: SelectionSetNode, fields: string[]): string[] => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) fields.push(node.alias?.value ?? node.name.value);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        collect(node.selectionSet, fieldsOf(node.typeCondition?.name.value, fields));
      else {
        const fragment = fragments.get(node.name.value);
        if (fragment)
          collect(fragment.selectionSet, fieldsOf(fragment.typeCondition.name.value, fields));
      }
    }
    return fields;
  };
  const fieldsOf = (type: string | undefined, otherwise: string[]): string[] => {
    if (type === undefined) return otherwise;
    const fields = ofType.get(type) ?? [];
    ofType.set(type, fields);
    return fields;
  };
  const root: string[] = [];
  for (const node of operation?.selectionSet.selections ?? []) {
    if (node.kind !== Kind.FIELD) continue;
    root.push(node.alias?.value ?? node.name.value);
    if (node.name.value === '_entities' && node.selectionSet) collect(node.selectionSet, []);
  }
  return { isMutation: operation?.operation === OperationTypeNode.MUTATION, root, ofType };
}

/** Explicit nulls for one entity: a field left out would drop every `@requires` that needs it. */
export function toNullEntity(asked: AskedFields, representation: Representation): Fields {
  return toAskedEntity(asked, representation, nothing);
}

/** Of an entity's answer what was asked for, as the type it was asked as: a room has no say in another's part. */
export function toAskedEntity(
  { ofType }: AskedFields,
  representation: Representation,
  answered: Fields,
): Fields {
  const type = String(representation['__typename']);
  const entity: Fields = { __typename: type };
  for (const field of ofType.get(type) ?? [])
    if (field !== '__typename')
      entity[field] = Object.hasOwn(answered, field) ? answered[field] : null;
  return entity;
}

const nothing: Fields = {};

/** Explicit nulls for a fetch of root fields. */
export function toNulls(fields: readonly string[]): Fields {
  const nulls: Fields = {};
  for (const field of fields) if (field !== '__typename') nulls[field] = null;
  return nulls;
}
