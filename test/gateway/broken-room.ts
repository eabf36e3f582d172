import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What a room was sent. */
export interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a broken room treats a request. */
export type Misbehave = (response: ServerResponse, socket: Socket, received: Received) => void;

export interface BrokenRoom {
  readonly url: string;
  /** Host and port, which no client may learn. */
  readonly host: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** A real HTTP server that stands where a room should be and misbehaves. */
export async function startBrokenRoom(misbehave: Misbehave): Promise<BrokenRoom> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.once('end', () => {
      const { method, url, headers } = request;
      const one = { method, url, headers, body };
      received.push(one);
      misbehave(response, request.socket, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url: `http://${host}/graphql`,
    host,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Answers with a status and a body. */
export function answerWith(body: string | object, status = 200): Misbehave {
  return (response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  };
}

/** Every way to give no answer. The words in them are of the inside and must stay there. */
export const noAnswers: readonly (readonly [string, Misbehave])[] = [
  ['a connection that is reset at once', (_, socket) => socket.resetAndDestroy()],
  [
    'a connection that is reset mid-body',
    (response, socket) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"data":{"_entities":[{"social":', () => socket.resetAndDestroy());
    },
  ],
  [
    'a connection that ends mid-body',
    (response, socket) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"data":', () => socket.end());
    },
  ],
  ['silence', () => undefined],
  [
    'silence mid-body',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":{"_entities":[');
    },
  ],
  ['bytes that are no HTTP', (_, socket) => socket.end('220 inside.example ESMTP ready\r\n')],
  ['a proxy’s page', answerWith('<html><h1>503</h1>upstream inside.example:5432</html>', 503)],
  ['a page with status 200', answerWith('<html>inside.example</html>')],
  ['an empty body', answerWith('')],
  ['JSON that is cut short', answerWith('{"data":{"_entities":[{"social":{"note":"inside')],
  ['JSON that is null', answerWith('null')],
  ['JSON that is a list', answerWith([{ data: {} }])],
  ['JSON without data', answerWith({ hits: 'inside.example' })],
  ['data that is null', answerWith({ data: null })],
  ['data that is a list', answerWith({ data: [] })],
  [
    'errors alone',
    answerWith({
      errors: [
        {
          message: 'select cpr from helhed.measures at inside.example',
          extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at inside.ts:1'] },
        },
      ],
    }),
  ],
  [
    'a refusal of the gateway itself',
    answerWith({ errors: [{ message: 'inside', extensions: { code: 'UNAUTHENTICATED' } }] }, 401),
  ],
  [
    'a redirection, which the caller’s token must not follow',
    (response) => {
      response.writeHead(307, { location: 'http://inside.example/graphql' }).end();
    },
  ],
];

/** Answers that keep the form of one, but not for the entities that were asked for. */
export const wrongEntities: readonly (readonly [string, Misbehave])[] = [
  ['data without entities', answerWith({ data: {} })],
  ['entities that are no list', answerWith({ data: { _entities: { note: 'inside' } } })],
  ['fewer entities than were asked for', answerWith({ data: { _entities: [] } })],
  ['entities that are texts', answerWith({ data: { _entities: ['inside', 'inside'] } })],
];
