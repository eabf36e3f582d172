import type { DocumentNode } from 'graphql';
import { readAskedFields, type AskedFields, type Representation } from './asked-fields.ts';

/** One fetch of a query plan: what is asked of a room, and for which entities. */
export interface RoomFetch {
  readonly query: string;
  /** The same, parsed once per plan. */
  readonly document: DocumentNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asked: AskedFields;
  /** The entities that fields are asked of; undefined where fields of the root are. */
  readonly entities: readonly Representation[] | undefined;
  /** The places of the entities that have a key. The others are withheld: the room is not asked about them. */
  readonly places: readonly number[];
}

/** What Apollo hands a data source. */
interface PlannedRequest {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export function readRoomFetch(
  request: PlannedRequest,
  document: DocumentNode | undefined,
): RoomFetch {
  const { query = '', operationName, variables = {} } = request;
  const { representations } = variables;
  const entities = Array.isArray(representations)
    ? representations.filter(isRepresentation)
    : undefined;
  return {
    query,
    document,
    operationName,
    variables,
    asked: readAskedFields(query, document),
    entities,
    places: (entities ?? []).flatMap((entity, place) => (hasKey(entity) ? [place] : [])),
  };
}

/** True when no entity has a key: then there is nothing to ask the room. */
export function isWithheld({ entities, places }: RoomFetch): boolean {
  return entities !== undefined && places.length === 0;
}

/** The variables that are sent: of the entities, those with a key. */
export function toSentVariables({
  variables,
  entities,
  places,
}: RoomFetch): Readonly<Record<string, unknown>> {
  return !entities || places.length === entities.length
    ? variables
    : { ...variables, representations: places.map((place) => entities[place]) };
}

function hasKey(entity: Representation): boolean {
  for (const name of Object.keys(entity))
    if (name !== '__typename' && entity[name] !== null) return true;
  return false;
}

function isRepresentation(value: unknown): value is Representation {
  return typeof value === 'object' && value !== null;
}
