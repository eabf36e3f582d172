import { knownOperations } from '../server/known-operations.ts';
import { toSentVariables, type RoomFetch } from './room-fetch.ts';

/** The texts of planned fetches as JSON: the same ones go out all day. */
const written = knownOperations.shelf<string>();

/** What a room is sent for a fetch, as JSON; a planned text has one operation. */
export function writeFetch(fetch: RoomFetch): string {
  return `${writePlanned(fetch)}${JSON.stringify(toSentVariables(fetch))}}`;
}

/** Up to its variables. */
function writePlanned({ query, operationName }: RoomFetch): string {
  const known = written.get(query);
  if (known !== undefined) return known;
  const planned = `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`;
  written.set(query, planned, query.length + planned.length);
  return planned;
}
