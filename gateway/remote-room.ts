import type { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { UnauthenticatedError } from '../server/errors.ts';
import type { Log } from '../server/log.ts';
import { toAsksHeader, toOperationHeader } from '../server/operation.ts';
import type { ClientTls } from '../server/tls.ts';
import type { GatewayContext } from './context.ts';
import type { Door } from './door.ts';
import { toAnswer, toNothing, toSilence, type RoomAnswer } from './room-answer.ts';
import { readBody, readText } from './room-body.ts';
import { isWithheld, readRoomFetch, toSentVariables, type RoomFetch } from './room-fetch.ts';

export interface RemoteRoomOptions {
  readonly url: string;
  readonly timeoutMs: number;
  /** What a client is told when the room cannot be asked. */
  readonly toError: (cause: unknown) => GraphQLError;
  readonly log: Log;
  /** What is shown and believed where the URL says https. */
  readonly tls?: ClientTls | undefined;
}

/**
 * A room in a process of its own, over a pool of connections. When it cannot be asked it costs only its own part:
 * the fields that were asked for come back as explicit nulls, with an error that tells nothing of the inside.
 */
export function createRemoteRoom({ url, timeoutMs, toError, log, tls }: RemoteRoomOptions): Door {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: 64,
    connect: { timeout: timeoutMs, ...(tls && toConnectOptions(tls)) },
  });

  const ask = async (fetch: RoomFetch, context: GatewayContext): Promise<RoomAnswer> => {
    const { query, operationName, entities } = fetch;
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: pathname,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...toClientHeaders(context),
      },
      body: JSON.stringify({ query, operationName, variables: toSentVariables(fetch) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return toAnswer(fetch, readBody(await readText(body), statusCode, entities === undefined));
  };

  return {
    async process(options) {
      if (!('incomingRequestContext' in options)) {
        throw new Error('A remote room answers operations only.');
      }
      const { request, context, document } = options;
      const fetch = readRoomFetch(request, document);
      if (isWithheld(fetch)) return toNothing(fetch);
      // A room answers nobody without a token; that is no fault of the room.
      if (context.authorization === undefined) return toSilence(fetch, nobody);
      return ask(fetch, context).catch((cause: unknown) => {
        const { requestId } = context;
        log.warn({ err: cause, requestId, room: origin }, 'a room could not be asked');
        return toSilence(fetch, toError(cause));
      });
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

const nobody = new UnauthenticatedError('send a bearer token in the Authorization header.');

function toConnectOptions({ ca, pair }: ClientTls) {
  return { ...(ca === undefined ? {} : { ca }), ...pair };
}

/** What a room is told of who asks, why, and what the client runs. */
function toClientHeaders({ requestId, authorization, purpose, operation }: GatewayContext) {
  const asks = toAsksHeader(operation);
  return {
    'x-request-id': requestId,
    'helhed-operation': toOperationHeader(operation),
    ...(asks === undefined ? {} : { 'helhed-asks': asks }),
    ...(purpose === undefined ? {} : { 'helhed-purpose': purpose }),
    ...(authorization === undefined ? {} : { authorization }),
  };
}
