import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { toAskedEntity, toNullEntity, toNulls } from './asked-fields.ts';
import { isFields, type Fields } from './executor/fields.ts';
import type { RoomFetch } from './room-fetch.ts';

/** What a room said to one fetch. */
export interface RoomAnswer {
  readonly data: Fields;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** An answer, with errors where there are some. */
export function withErrors(
  data: Fields,
  errors: readonly GraphQLFormattedError[] | undefined,
): RoomAnswer {
  return errors ? { data, errors } : { data };
}

/** Explicit nulls for all that a fetch asks: a field left out would drop every `@requires` that needs it. */
export function toNothing({ asked, entities }: RoomFetch): RoomAnswer {
  return {
    data: entities
      ? { _entities: entities.map((entity) => toNullEntity(asked, entity)) }
      : toNulls(asked.root),
  };
}

/** The answer of a room that gave none: nulls, and one error per entity that it was asked about. */
export function toSilence(fetch: RoomFetch, { message, extensions }: GraphQLError): RoomAnswer {
  const error = { message, extensions };
  return {
    ...toNothing(fetch),
    errors: fetch.entities
      ? fetch.places.map((place) => ({ ...error, path: ['_entities', place] }))
      : [error],
  };
}

/**
 * What a room said, as what was asked: each entity in its place with the fields asked of it and no other,
 * null for what is missing, errors at the places of their entities.
 * Throws unless there is one entity or null for each that was sent: nobody would know whose answer is whose.
 */
export function toAnswer(fetch: RoomFetch, { data, errors }: RoomAnswer): RoomAnswer {
  const { asked, entities, places } = fetch;
  if (!entities) return withErrors({ ...toNulls(asked.root), ...data }, errors);
  const { _entities: answered } = data;
  if (!Array.isArray(answered) || answered.length !== places.length) {
    throw new Error(`Not an answer for each of ${places.length} entities.`);
  }
  const placed = entities.map((entity) => toNullEntity(asked, entity));
  for (const [index, place] of places.entries()) {
    const entity = entities[place];
    const answer: unknown = answered[index] ?? {};
    if (!isFields(answer)) throw new Error('An entity that is none.');
    if (entity) placed[place] = toAskedEntity(asked, entity, answer);
  }
  return withErrors(
    { _entities: placed },
    errors?.map((error) => toPlace(error, places)),
  );
}

/** An error about one of the entities that were sent, at the place of that entity; as it is where there is none. */
export function toPlace(
  error: GraphQLFormattedError,
  places: readonly number[],
): GraphQLFormattedError {
  const [first, index, ...rest] = error.path ?? [];
  const place = first === '_entities' && typeof index === 'number' ? places[index] : undefined;
  return place === undefined ? error : { ...error, path: ['_entities', place, ...rest] };
}
