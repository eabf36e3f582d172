import { toDeadlineHeader } from '../server/request-headers.ts';
import type { ClientTls } from '../server/tls.ts';
import { writeFetch } from './fetch-text.ts';
import { toAnswer } from './room-answer.ts';
import { toPingPatience } from './patience.ts';
import { readBody } from './room-body.ts';
import type { Room } from './room.ts';
import { createConnections } from './wire/connections.ts';
import { writeFields } from './wire/fields.ts';
import { writeHead, writeQuestion } from './wire/question.ts';

export interface RemoteRoomOptions {
  readonly url: string;
  /** How long it may take at most, in milliseconds: the room is told, and gives up too. */
  readonly timeoutMs: number;
  /** What is shown and believed where the URL says https. */
  readonly tls?: ClientTls | undefined;
}

/** A room in a process of its own, over connections that are kept. */
export function createRemoteRoom({ url, timeoutMs, tls }: RemoteRoomOptions): Room {
  const place = new URL(url);
  const { origin, host, pathname } = place;
  const connections = createConnections(place, tls);
  const asks = writeHead('POST', pathname, {
    host,
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-encoding': 'identity',
  });
  const pings = writeHead('GET', '/health/ready', { host });
  return {
    needsToken: true,
    async ask(fetch, { deadline, roomFields }, { patience, span }) {
      const fields = writeFields({
        traceparent: span.toTraceparent(),
        // The room's own time, not what is left for it: who gives up first, and why, is ours to say.
        ...toDeadlineHeader(Math.min(timeoutMs, deadline.remainingMs())),
      });
      const question = writeQuestion(asks, fields + roomFields, writeFetch(fetch));
      const { head, text } = await connections.ask(question, patience);
      return toAnswer(fetch, readBody(text, head.status, fetch.entities === undefined));
    },
    async ping(withinMs) {
      const { head } = await connections.ask(writeQuestion(pings, ''), toPingPatience(withinMs));
      if (head.status !== 200) throw new Error(`The room at ${origin} is not ready.`);
    },
    // What it is still asked is over: who asks it has been answered.
    close: () => {
      connections.close();
      return Promise.resolve();
    },
  };
}
