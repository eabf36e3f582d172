import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { findSteadyPort } from './steady-port.ts';

/**
 * What is wrong between the gateway and a room: `{ delayMs }` answers late, `{ answers }` so many requests
 * and refuses from then on.
 */
export type Fault =
  | 'NONE'
  | 'REFUSE'
  | 'RESET'
  | 'HANG'
  | 'DRIP'
  | 'PAGE'
  | 'CUT_JSON'
  | 'WRONG_JSON'
  | 'ENDLESS'
  | { readonly delayMs: number }
  | { readonly answers: number };

/** Every fault, by what it looks like from the gateway. */
export const faults: readonly (readonly [name: string, fault: Fault])[] = [
  ['refuses connections', 'REFUSE'],
  ['resets the connection mid-body', 'RESET'],
  ['hangs', 'HANG'],
  ['sends one byte a second', 'DRIP'],
  ['answers 503 with a page', 'PAGE'],
  ['answers JSON that is cut short', 'CUT_JSON'],
  ['answers JSON of something else', 'WRONG_JSON'],
  ['answers a body without end', 'ENDLESS'],
  ['answers after 5 s', { delayMs: 5_000 }],
];

/** Stands in all that a fault says by itself: no client may read it. */
export const innerWord = 'inside.example';

/** Stands before a room, and can go wrong while it runs. */
export interface FaultProxy {
  /** The room's URL through this proxy. */
  readonly url: string;
  /**
   * What is wrong from the next request on; REFUSE also ends every connection there is.
   * A request that a fault holds stays held: as a network, it tells nobody.
   */
  setFault(fault: Fault): Promise<void>;
  /** Since it was started: connections taken, requests read; and the requests that wait just now. */
  readonly counts: Readonly<Record<'connections' | 'requests' | 'waiting', number>>;
  close(): Promise<void>;
}

/** What the room itself answers, read to its end. */
interface RoomAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

/** A real HTTP/1.1 hop over sockets of its own, which keeps connections alive on both sides. */
export async function startFaultProxy(roomUrl: string): Promise<FaultProxy> {
  const room = new URL(roomUrl);
  const agent = new Agent({ keepAlive: true });
  const counts = { connections: 0, requests: 0, waiting: 0 };
  let fault: Fault = 'NONE';
  const server = createServer({ keepAliveTimeout: 65_000 }, (asked, response) => {
    counts.requests += 1;
    counts.waiting += 1;
    response.once('close', () => (counts.waiting -= 1));
    // Who asked may be gone, or the room: both see a connection that ends.
    misbehave(fault, response, () => askRoom(room, agent, asked, response)).catch(() =>
      response.destroy(),
    );
    if (typeof fault === 'object' && 'answers' in fault) {
      fault = { answers: fault.answers - 1 };
      if (fault.answers === 0) response.once('finish', () => void refuse());
    }
  });
  server.on('connection', () => (counts.connections += 1));
  const port = await findSteadyPort('a fault proxy');
  const open = async () => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const refuse = async () => {
    fault = 'REFUSE';
    if (server.listening) await shut();
  };
  await open();
  return {
    url: `http://127.0.0.1:${port}${room.pathname}`,
    counts,
    setFault: async (next) => {
      fault = next;
      if (next === 'REFUSE') await refuse();
      else if (!server.listening) await open();
    },
    close: async () => {
      if (server.listening) await shut();
      agent.destroy();
    },
  };
}

async function misbehave(
  fault: Fault,
  response: ServerResponse,
  ask: () => Promise<RoomAnswer>,
): Promise<void> {
  if (typeof fault === 'object') {
    const answer = await ask();
    if ('delayMs' in fault) setTimeout(() => send(response, answer), fault.delayMs);
    else send(response, answer);
    return;
  }
  switch (fault) {
    case 'NONE':
      send(response, await ask());
      return;
    case 'RESET': {
      const answer = await ask();
      begin(response, answer, answer.body.length);
      response.write(toHalf(answer.body));
      // Not at once: a reset that comes together with data looks like an ordinary end to libuv.
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
      return;
    }
    case 'DRIP':
      drip(response, await ask());
      return;
    case 'PAGE':
      response
        .writeHead(503, { 'content-type': 'text/html' })
        .end(`<html><h1>503</h1>upstream ${innerWord}:5432</html>`);
      return;
    case 'CUT_JSON': {
      const answer = await ask();
      send(response, { ...answer, body: toHalf(answer.body) });
      return;
    }
    case 'WRONG_JSON':
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ hits: [innerWord], took: 3 }));
      return;
    case 'ENDLESS':
      response.writeHead(200, { 'content-type': 'application/json' });
      pour(response, `{"data":{"_entities":["${innerWord}"`);
      return;
    // REFUSE: read before the connection was ended.
    case 'REFUSE':
    case 'HANG':
      return;
  }
}

/** Asks the room; gives up as soon as whoever asks us does. */
async function askRoom(
  room: URL,
  agent: Agent,
  asked: IncomingMessage,
  response: ServerResponse,
): Promise<RoomAnswer> {
  const asking = request({
    agent,
    host: room.hostname,
    port: room.port,
    method: asked.method,
    path: asked.url,
    headers: withoutHop(asked.headers),
  });
  response.once('close', () => asking.destroy());
  asking.on('error', () => response.destroy());
  asking.end(await buffer(asked));
  const answer = await new Promise<IncomingMessage>((resolve) => asking.once('response', resolve));
  return {
    status: answer.statusCode ?? 502,
    headers: withoutHop(answer.headers),
    body: await buffer(answer),
  };
}

/** How one connection carries the message is between its two ends (RFC 9112). */
function withoutHop(headers: IncomingMessage['headers']): RoomAnswer['headers'] {
  const hop = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || hop.includes(name) ? [] : [[name, value] as const],
    ),
  );
}

function begin(response: ServerResponse, { status, headers }: RoomAnswer, length: number): void {
  response.writeHead(status, { ...headers, 'content-length': length });
}

function send(response: ServerResponse, answer: RoomAnswer): void {
  begin(response, answer, answer.body.length);
  response.end(answer.body);
}

function toHalf(body: Buffer): Buffer {
  return body.subarray(0, Math.floor(body.length / 2));
}

/** The head at once, then the body: no limit on the time between two bytes would ever be reached. */
function drip(response: ServerResponse, answer: RoomAnswer): void {
  begin(response, answer, answer.body.length);
  let sent = 0;
  const next = () => {
    response.write(answer.body.subarray(sent, sent + 1));
    sent += 1;
    if (sent === answer.body.length) response.end();
  };
  next();
  const timer = setInterval(next, 1_000);
  response.once('close', () => {
    clearInterval(timer);
  });
}

/** As fast as it is read, until nobody reads. */
function pour(response: ServerResponse, start: string): void {
  const more = `,${'1'.repeat(65_536)}`;
  const next = () => {
    if (!response.destroyed) response.write(more, () => setImmediate(next));
  };
  response.write(start, next);
}
