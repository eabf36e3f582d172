import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'undici';
import { rooms } from '../../server/sdl.ts';

/**
 * Stands between one gateway and its rooms. First it passes fetches on and keeps what came; told to replay, it answers
 * from memory what it knows, so that only the gateway works. It also knows what was asked when.
 * GET /control tells and forgets what was asked since; POST /control/replay or /control/record changes over.
 */
interface Fetch {
  readonly room: string;
  readonly startedAt: number;
  endedAt: number;
}

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const targets: Readonly<Record<string, string>> = JSON.parse(process.env['ROOM_URLS'] ?? '{}');
const pools = new Map(rooms.map((room) => [room, createPool(targets[room] ?? '')]));
const known = new Map<string, Answer>();
let isReplaying = false;
let fetches: Fetch[] = [];
let unknown = 0;
let firstUnknown: string | undefined;

createServer((request, response) => {
  // As our rooms do: an answer says which question it is of.
  const questionId = request.headers['helhed-question'];
  if (questionId !== undefined) response.setHeader('helhed-question', questionId);
  answer(request, response).catch((error: unknown) => {
    response.writeHead(502).end(String(error));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '' } = request;
  if (url.startsWith('/control')) return control(url, response);
  const room = rooms.find((name) => url.startsWith(`/${name}/`));
  if (room === undefined) {
    response.writeHead(200).end('{}');
    return;
  }
  const body = await read(request);
  const found = isReplaying ? findKnown(room, body) : undefined;
  if (found) {
    send(response, found);
    return;
  }
  if (isReplaying) {
    unknown += 1;
    firstUnknown ??= `${room} ${body}`;
    response.writeHead(500).end('{}');
    return;
  }
  const fetch = { room, startedAt: performance.now(), endedAt: Infinity };
  fetches.push(fetch);
  const answered = await passOn(room, request, body);
  fetch.endedAt = performance.now();
  known.set(`${room} ${body}`, answered);
  known.set(`${room} ${withoutPasses(body)}`, answered);
  send(response, answered);
}

/** As it was sent; else as it would be but for the passes, which are new in every request. */
function findKnown(room: string, body: string): Answer | undefined {
  return known.get(`${room} ${body}`) ?? known.get(`${room} ${withoutPasses(body)}`);
}

function withoutPasses(body: string): string {
  return body.replaceAll(/eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+/g, 'a pass');
}

function control(url: string, response: ServerResponse): void {
  if (url === '/control/replay') isReplaying = true;
  if (url === '/control/record') isReplaying = false;
  const told = { fetches, unknown, firstUnknown };
  fetches = [];
  unknown = 0;
  firstUnknown = undefined;
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
}

async function passOn(
  room: (typeof rooms)[number],
  { headers }: IncomingMessage,
  body: string,
): Promise<Answer> {
  const pool = pools.get(room);
  if (!pool) throw new Error(`There is no room ${room}.`);
  const passedOn = Object.entries(headers).filter(
    ([name]) =>
      name.startsWith('helhed-') ||
      ['authorization', 'content-type', 'accept', 'x-request-id', 'traceparent'].includes(name),
  );
  const answered = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: Object.fromEntries(passedOn),
    body,
  });
  return {
    status: answered.statusCode,
    body: Buffer.from(await answered.body.arrayBuffer()),
  };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': body.length })
    .end(body);
}

function createPool(url: string): Pool {
  return new Pool(new URL(url).origin, { connections: 64 });
}

function read(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      resolve(body);
    });
    request.on('error', reject);
  });
}
