import type { GraphQLFormattedError } from 'graphql';
import { RoomStatusError } from './room-fault.ts';
import { readFaults } from '../server/faults.ts';
import { withErrors, type RoomAnswer } from './room-answer.ts';
import { isFields } from './executor/fields.ts';

/** More are not told: a list of a room's own has as many rows at most. */
const mostErrors = 1_000;

/**
 * Reads a room's answer from what came over HTTP. JSON with data is one; a proxy's page is none.
 * Data may be null only for root fields, when an error says why.
 */
export function readBody(text: string, status: number, isRoot: boolean): RoomAnswer {
  const body = readJson(text, status);
  if (!isFields(body)) throw new RoomStatusError(status, 'without an answer');
  const { data, errors: given } = body;
  const errors = Array.isArray(given)
    ? given.slice(0, mostErrors).filter(isError).map(toRoomError)
    : undefined;
  if (isFields(data)) return withErrors(data, errors);
  if (isRoot && data === null && errors && errors.length > 0) return { data: {}, errors };
  throw new RoomStatusError(status, 'without data');
}

/** The parser's own message would repeat a piece of the text. */
function readJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RoomStatusError(status, 'and no JSON');
  }
}

/** What we take over of a room's error; the rest would choose our status line (`extensions.http`) or tell of the inside. */
function toRoomError({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  const isPath =
    Array.isArray(path) && path.every((step) => ['string', 'number'].includes(typeof step));
  const code = extensions?.['code'];
  const faults = readFaults(extensions ?? {});
  return {
    message,
    ...(isPath ? { path } : {}),
    ...(typeof code === 'string' ? { extensions: { code, ...(faults ? { faults } : {}) } } : {}),
  };
}

function isError(value: unknown): value is GraphQLFormattedError {
  return isFields(value) && typeof value['message'] === 'string';
}
