import { toDeadlineHeader } from '../server/request-headers.ts';
import type { ClientTls } from '../server/tls.ts';
import { toAnswer } from './room-answer.ts';
import { toPingPatience } from './patience.ts';
import { readBody } from './room-body.ts';
import { writeQuestion } from './question.ts';
import { toSentVariables } from './room-fetch.ts';
import type { Room } from './room.ts';
import { createConnections } from './wire/connections.ts';
import { writeFields } from './wire/fields.ts';

export interface RemoteRoomOptions {
  readonly url: string;
  /** How long it may take at most, in milliseconds: the room is told, and gives up too. */
  readonly timeoutMs: number;
  /** What is shown and believed where the URL says https. */
  readonly tls?: ClientTls | undefined;
}

/** A room in a process of its own, over connections that are kept. */
export function createRemoteRoom({ url, timeoutMs, tls }: RemoteRoomOptions): Room {
  const { origin, host, pathname } = new URL(url);
  const connections = createConnections(new URL(url), tls);
  const asks = `POST ${pathname} HTTP/1.1\r\n${writeFields({
    host,
    'content-type': 'application/json',
    accept: 'application/json',
  })}`;
  const pings = `GET /health/ready HTTP/1.1\r\n${writeFields({ host })}\r\n`;
  return {
    needsToken: true,
    async ask(fetch, { deadline, requestId, roomFields }, { patience, span }) {
      const { query, operationName, entities } = fetch;
      const fields = writeFields({
        traceparent: span.traceparent,
        // The room's own time, not what is left for it: who gives up first, and why, is ours to say.
        ...toDeadlineHeader(Math.min(timeoutMs, deadline.remainingMs())),
      });
      const body = `${writeQuestion(query, operationName)}${JSON.stringify(toSentVariables(fetch))}}`;
      const size = Buffer.byteLength(body);
      const length = `content-length: ${size}\r\n\r\n`;
      const question = {
        text: asks + fields + roomFields + length + body,
        isAscii: size === body.length,
        requestId,
      };
      const { head, text } = await connections.ask(question, patience);
      return toAnswer(fetch, readBody(text, head.status, entities === undefined));
    },
    async ping(withinMs) {
      const question = { text: pings, isAscii: true, requestId: undefined };
      const { head } = await connections.ask(question, toPingPatience(withinMs));
      if (head.status !== 200) throw new Error(`The room at ${origin} is not ready.`);
    },
    // What it is still asked is over: who asks it has been answered.
    close: () => {
      connections.close();
      return Promise.resolve();
    },
  };
}
