import { toPlace } from './room-answer.ts';
import { isFields } from './executor/fields.ts';
import type { Fields } from './executor/fields.ts';
import type { DataSource } from './data-source.ts';

/** What the fetches of root fields found, by request: Apollo keeps the same objects and merges later answers into them. */
const roots = new WeakMap<object, Fields>();

/**
 * Lets an error stand at the entity that it is about. A room counts the entities that it was asked about,
 * @apollo/gateway all that stand where they do: in a list of several rooms' entities it would name another's row.
 * Goes when the plan is executed by us.
 */
export function placeErrors(source: DataSource): DataSource {
  return {
    process: async (options) => {
      const answer = await source.process(options);
      if (!('incomingRequestContext' in options)) return answer;
      const { incomingRequestContext: asked, pathInIncomingRequest: path = [], request } = options;
      const { data, errors } = answer;
      if (path.length === 0) roots.set(asked, { ...data, ...roots.get(asked) });
      const representations: unknown = request.variables?.['representations'];
      if (!errors || !Array.isArray(representations)) return answer;
      const places = findPlaces(representations, listEntities(roots.get(asked), path));
      return { ...answer, errors: errors.map((error) => toPlace(error, places)) };
    },
  };
}

/** What stands at a path, in Apollo's order and without what is null. */
function listEntities(data: unknown, path: readonly (string | number)[]): unknown[] {
  if (data === null || data === undefined) return [];
  const [head, ...rest] = path;
  if (head === undefined) return [data];
  if (Array.isArray(data))
    return data.flatMap((element) => listEntities(element, head === '@' ? rest : path));
  return isFields(data) && Object.hasOwn(data, head) ? listEntities(data[head], rest) : [];
}

/** Where the entities stand that the representations were made of: some of the list, in its order. */
function findPlaces(representations: readonly unknown[], entities: readonly unknown[]): number[] {
  const places: number[] = [];
  for (const [place, entity] of entities.entries())
    if (holds(entity, representations[places.length])) places.push(place);
  return places;
}

/** True when an entity has all that a representation says of it. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((element, index) => holds(whole[index], element))
    );
  if (isFields(part))
    return (
      isFields(whole) && Object.entries(part).every(([key, value]) => holds(whole[key], value))
    );
  return whole === part;
}
