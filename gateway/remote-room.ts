import { Pool } from 'undici';
import { toDeadlineHeader } from '../server/request-headers.ts';
import type { ClientTls } from '../server/tls.ts';
import { toAnswer } from './room-answer.ts';
import { toPingPatience } from './patience.ts';
import { readBody } from './room-body.ts';
import { writeQuestion } from './question.ts';
import { toSentVariables } from './room-fetch.ts';
import type { Room } from './room.ts';
import { send } from './send.ts';

export interface RemoteRoomOptions {
  readonly url: string;
  /** How many connections to it there are at most. */
  readonly connections: number;
  /** How long it may take at most, in milliseconds: the room is told, and gives up too. */
  readonly timeoutMs: number;
  /** What is shown and believed where the URL says https. */
  readonly tls?: ClientTls | undefined;
}

/** A room in a process of its own, over a pool of connections. */
export function createRemoteRoom({ url, connections, timeoutMs, tls }: RemoteRoomOptions): Room {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    connect: { timeout: timeoutMs, ...(tls && toConnectOptions(tls)) },
  });
  return {
    needsToken: true,
    async ask(fetch, context, { patience, span }) {
      const { query, operationName, entities } = fetch;
      const { status, text } = await send(
        pool,
        {
          method: 'POST',
          path: pathname,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            traceparent: span.traceparent,
            // The room's own time, not what is left for it: who gives up first, and why, is ours to say.
            ...toDeadlineHeader(Math.min(timeoutMs, context.deadline.remainingMs())),
            ...context.roomHeaders,
          },
          body: `${writeQuestion(query, operationName)}${JSON.stringify(toSentVariables(fetch))}}`,
        },
        patience,
      );
      return toAnswer(fetch, readBody(text, status, entities === undefined));
    },
    async ping(withinMs) {
      const { status } = await send(
        pool,
        { method: 'GET', path: '/health/ready' },
        toPingPatience(withinMs),
      );
      if (status !== 200) throw new Error(`The room at ${origin} is not ready.`);
    },
    // What it is still asked is over: who asks it has been answered.
    close: () => pool.destroy(),
  };
}

function toConnectOptions({ ca, pair }: ClientTls) {
  return { ...(ca === undefined ? {} : { ca }), ...pair };
}
