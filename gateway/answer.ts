import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import {
  toNullEntity,
  toNulls,
  type AskedFields,
  type Fields,
  type Representation,
} from './entity-request.ts';

/** What a room answered to one fetch. */
export interface Answer {
  readonly data: Fields;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The answer of a room that gave none: nulls for all that was asked, and one error per entity. */
export function toUnanswered(
  asked: AskedFields,
  representations: readonly Representation[] | undefined,
  error: GraphQLError,
): Answer {
  const { message, extensions } = error;
  if (!representations) return { data: toNulls(asked.root), errors: [{ message, extensions }] };
  return {
    data: {
      _entities: representations.map((representation) => toNullEntity(asked, representation)),
    },
    errors: representations.map((_, index) => ({
      message,
      extensions,
      path: ['_entities', index],
    })),
  };
}

/** Puts nulls where a room answered null for a whole entity, so that what needs the entity's fields still runs. */
export function fillNullEntities(
  data: Fields,
  asked: AskedFields,
  representations: readonly Representation[] | undefined,
): Fields {
  const { _entities: entities } = data;
  if (!representations || !Array.isArray(entities)) return data;
  return {
    ...data,
    _entities: representations.map((representation, index): unknown =>
      entities[index] === null || entities[index] === undefined
        ? toNullEntity(asked, representation)
        : entities[index],
    ),
  };
}
