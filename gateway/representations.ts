import type { Representation } from './entity-request.ts';

/** The entities that a fetch asks for; undefined when it asks for root fields. */
export function readRepresentations(
  variables: Readonly<Record<string, unknown>> | undefined,
): readonly Representation[] | undefined {
  const found = variables?.['representations'];
  return Array.isArray(found) ? found.filter(isRepresentation) : undefined;
}

/** False for an entity whose key is null: a citizen without a pass is withheld, and the room is not asked. */
export function hasKey(representation: Representation): boolean {
  return Object.entries(representation).some(
    ([name, value]) => name !== '__typename' && value !== null,
  );
}

function isRepresentation(value: unknown): value is Representation {
  return typeof value === 'object' && value !== null;
}
