import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { Pool } from 'undici';
import type { Log } from '../server/log.ts';
import { toUnanswered, type Answer } from './answer.ts';
import type { GatewayContext } from './context.ts';
import {
  readAskedFields,
  type AskedFields,
  toNullEntity,
  toAskedEntity,
  toNulls,
  type Fields,
  type Representation,
} from './entity-request.ts';
import type { Door } from './door.ts';
import { hasKey, readRepresentations } from './representations.ts';

export interface RemoteRoomOptions {
  readonly url: string;
  readonly timeoutMs: number;
  /** What a client is told when the room cannot be asked. */
  readonly toError: (cause: unknown) => GraphQLError;
  readonly log: Log;
}

/** Answers larger than this are refused: no citizen's file is. */
const maxAnswerBytes = 32 * 1024 * 1024;

/**
 * A room in a process of its own, over a pool of connections. When it cannot be asked it costs only its own part:
 * the fields that were asked for come back as explicit nulls, with an error that tells nothing of the inside.
 */
export function createRemoteRoom({ url, timeoutMs, toError, log }: RemoteRoomOptions): Door {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 64, connect: { timeout: timeoutMs } });

  const post = async (body: string, context: GatewayContext, isRoot: boolean): Promise<Answer> => {
    const response = await pool.request({
      method: 'POST',
      path: pathname,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': context.requestId,
        ...(context.authorization === undefined ? {} : { authorization: context.authorization }),
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return readAnswer(await readText(response.body), response.statusCode, isRoot);
  };

  return {
    async process(options) {
      if (!('incomingRequestContext' in options))
        throw new Error('A remote room answers operations only.');
      const { request, context, document } = options;
      const { query = '', operationName, variables } = request;
      const asked = readAskedFields(query, document);
      const all = readRepresentations(variables);
      const keyed = all?.flatMap((representation, index) =>
        hasKey(representation) ? [index] : [],
      );
      if (all && keyed?.length === 0) {
        return {
          data: { _entities: all.map((representation) => toNullEntity(asked, representation)) },
        };
      }
      const sent = all?.filter(hasKey);
      const answer = await post(
        JSON.stringify({
          query,
          operationName,
          variables: sent ? { ...variables, representations: sent } : variables,
        }),
        context,
        sent === undefined,
      )
        .then(({ data, errors }) => {
          return {
            data: sent
              ? { _entities: readEntities(data['_entities'], asked, sent) }
              : { ...toNulls(asked.root), ...data },
            ...(errors ? { errors } : {}),
          };
        })
        .catch((cause: unknown) => {
          log.warn(
            { err: cause, requestId: context.requestId, room: origin },
            'a room could not be asked',
          );
          return toUnanswered(asked, sent, toError(cause));
        });
      return all && keyed
        ? spread(answer, keyed, all, (entity) => toNullEntity(asked, entity))
        : answer;
    },
    async ping() {
      const { statusCode, body } = await pool.request({
        method: 'GET',
        path: '/health/ready',
        signal: AbortSignal.timeout(timeoutMs),
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`The room at ${origin} is not ready.`);
    },
    close: () => pool.close(),
  };
}

/** Puts the answers about the entities that were sent back in the places they were asked for in. */
function spread(
  { data, errors }: Answer,
  sent: readonly number[],
  all: readonly Representation[],
  toNull: (representation: Representation) => Fields,
): Answer {
  if (sent.length === all.length || !Array.isArray(data['_entities']))
    return { data, ...(errors ? { errors } : {}) };
  const entities: unknown[] = all.map(toNull);
  data['_entities'].forEach((entity: unknown, index) => {
    const place = sent[index];
    if (place !== undefined) entities[place] = entity;
  });
  const placed = errors?.map((error) => {
    const [first, index, ...rest] = error.path ?? [];
    const place = first === '_entities' && typeof index === 'number' ? sent[index] : undefined;
    return place === undefined ? error : { ...error, path: ['_entities', place, ...rest] };
  });
  return { data: { ...data, _entities: entities }, ...(placed ? { errors: placed } : {}) };
}

async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxAnswerBytes) throw new Error('The answer is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * An answer is JSON with data; anything else, a proxy's page among it, is no answer.
 * Only about root fields may data be null, when an error says why.
 */
function readAnswer(text: string, status: number, isRoot: boolean): Answer {
  const answer = readJson(text, status);
  if (!isFields(answer)) throw new Error(`Status ${status} without an answer.`);
  const { data, errors: given } = answer;
  const errors = Array.isArray(given) ? given.filter(isError).map(toRoomError) : undefined;
  if (isFields(data)) return { data, ...(errors ? { errors } : {}) };
  if (isRoot && data === null && errors && errors.length > 0) return { data: {}, errors };
  throw new Error(`Status ${status} without data.`);
}

/** The parser's own message would repeat a piece of the text. */
function readJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`Status ${status} and no JSON.`);
  }
}

/** One entity or null for each that was asked for, else nobody knows whose answer is whose. */
function readEntities(
  entities: unknown,
  asked: AskedFields,
  sent: readonly Representation[],
): Fields[] {
  if (!Array.isArray(entities) || entities.length !== sent.length)
    throw new Error(`Not an answer for each of ${sent.length} entities.`);
  return sent.map((representation, index) => {
    const entity: unknown = entities[index];
    if (entity !== null && !isFields(entity)) throw new Error('An entity that is none.');
    return toAskedEntity(asked, representation, entity ?? {});
  });
}

/** What we take over of a room's error; the rest would choose our status line (`extensions.http`) or tell of the inside. */
function toRoomError({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  const isPath =
    Array.isArray(path) && path.every((step) => ['string', 'number'].includes(typeof step));
  const code = extensions?.['code'];
  return {
    message,
    ...(isPath ? { path } : {}),
    ...(typeof code === 'string' ? { extensions: { code } } : {}),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isError(value: unknown): value is GraphQLFormattedError {
  return isFields(value) && typeof value['message'] === 'string';
}
