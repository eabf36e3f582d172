import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startIssuer, type Issuer } from '../../demo/issuer.ts';
import { createIdentify } from '../../server/caller.ts';
import { errorCodes } from '../../server/errors.ts';
import { getToken } from '../setup/ask.ts';
import { startToyFront, type ToyFront } from './toy-front.ts';

const maxBodyBytes = 2_048;
const json = { 'content-type': 'application/json' };
const somethingWentWrong = {
  message: 'Something went wrong on our side. Tell support the x-request-id of the response.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

let folder: string;
let issuer: Issuer;
let front: ToyFront;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-front-'));
  issuer = await startIssuer({ port: 0, keyFile: join(folder, 'key.pem'), audience: 'helhed' });
  const identify = createIdentify({ issuer: issuer.url, audience: 'helhed' });
  front = await startToyFront(identify, { maxBodyBytes });
});

afterAll(async () => {
  await front.close();
  await issuer.close();
  await rm(folder, { recursive: true });
});

async function send(body: string, headers: Record<string, string> = json, method = 'POST') {
  const response = await fetch(front.url, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body }),
  });
  const answer: unknown = await response.json();
  return { status: response.status, headers: response.headers, answer };
}

const ask = (query: string, headers: Record<string, string> = {}, more: object = {}) =>
  send(JSON.stringify({ query, ...more }), { ...json, ...headers });

const refusal = (code: string, message: string) => ({
  errors: [{ message, extensions: { code } }],
});

describe('a GraphQL request', () => {
  it('is a POST with a JSON body', async () => {
    const { status, headers, answer } = await ask('{ who }');
    expect(status).toBe(200);
    expect(answer).toEqual({ data: { who: 'nobody' } });
    expect(headers.get('content-type')).toMatch(/^application\/json; charset=utf-8$/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(
      await send('{"query":"{ who }"}', { 'content-type': 'Application/JSON; charset=utf-8' }),
    ).toMatchObject({ status: 200 });
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is no %s', async (method) => {
    const { status, answer } = await send('{"query":"{ who }"}', json, method);
    expect(status).toBe(405);
    expect(answer).toEqual(
      refusal(
        'BAD_REQUEST',
        'Send GraphQL as POST with a JSON body; other methods are not served.',
      ),
    );
  });

  it('is not answered from a URL, where a CPR number would stand in every log on the way', async () => {
    const response = await fetch(`${front.url}?query={echo(text:"6201901234")}`);
    expect(response.status).toBe(405);
    const posted = await fetch(`${front.url}?query=${encodeURIComponent('{ who }')}`, {
      method: 'POST',
      headers: json,
      body: '{}',
    });
    expect(posted.status).toBe(400);
    expect(front.lines.join('')).not.toContain('6201901234');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/plain; a=application/json',
  ])('of the type %s, which another page could make a browser send, is refused', async (type) => {
    const { status, answer } = await send('{"query":"{ who }"}', { 'content-type': type });
    expect(status).toBe(415);
    expect(answer).toEqual(
      refusal('BAD_REQUEST', 'Send the header Content-Type: application/json.'),
    );
  });

  it.each(['', 'query', '{"query":', '{ who }', '\u0000'])(
    'with the body %j is refused',
    async (body) => {
      const { status, answer } = await send(body);
      expect(status).toBe(400);
      expect(answer).toEqual(
        refusal(
          'BAD_REQUEST',
          'The body is not JSON. Expected {"query": "...", "variables": {...}}.',
        ),
      );
    },
  );

  it.each(['null', '[]', '7', '"text"', '{}', '[{"query":"{ who }"}]', '{"query":7}'])(
    'with the JSON body %s is refused with a code',
    async (body) => {
      const { status, answer } = await send(body);
      expect(status).toBe(400);
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    },
  );
});

describe('a large body', () => {
  const bodyOf = (size: number) => {
    const frame = JSON.stringify({ query: '{ who }', x: '' }).length;
    return JSON.stringify({ query: '{ who }', x: 'x'.repeat(size - frame) });
  };
  let door: ToyFront;
  beforeAll(async () => {
    door = await startToyFront(() => Promise.resolve(undefined), { maxBodyBytes });
  });
  afterAll(() => door.close());

  const clients: Client[] = [];
  const createClient = () => {
    const client = new Client(new URL(door.url).origin, { headersTimeout: 5_000 });
    clients.push(client);
    return client;
  };
  afterEach(() => Promise.all(clients.splice(0).map((client) => client.destroy())));

  const post = async (agent: Client, body: string) => {
    const { statusCode, body: answer } = await agent.request({
      method: 'POST',
      path: '/graphql',
      headers: json,
      body,
    });
    return { status: statusCode, answer: await answer.json() };
  };

  it('may be as large as the limit, and no larger', async () => {
    for (const size of [maxBodyBytes + 1, 200_000, 3_000_000]) {
      const client = createClient();
      expect(await post(client, bodyOf(maxBodyBytes))).toMatchObject({ status: 200 });
      expect(await post(client, bodyOf(size))).toEqual({
        status: 413,
        answer: refusal(
          'TOO_COMPLEX',
          `The body is larger than ${maxBodyBytes} bytes. Ask for less at a time.`,
        ),
      });
    }
  });

  it('costs nobody else an answer who shares the connection, as behind a proxy', async () => {
    const client = createClient();
    for (const size of [200_000, 3_000_000]) {
      expect(await post(client, bodyOf(size))).toMatchObject({ status: 413 });
      for (const body of [bodyOf(100), bodyOf(100)]) {
        expect(await post(client, body)).toMatchObject({ status: 200 });
      }
    }
  });

  it('is refused before its end comes', async () => {
    const socket = connect(door.port, '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: helhed\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = 'x'.repeat(1_024);
    for (let sent = 0; sent < 4; sent += 1) socket.write(`400\r\n${chunk}\r\n`);
    const answer: unknown[] = await once(socket, 'data');
    expect(String(answer[0])).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it('that breaks off leaves the process standing', async () => {
    const socket = connect(door.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: helhed\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":',
    );
    socket.resetAndDestroy();
    const client = createClient();
    expect(await post(client, bodyOf(100))).toMatchObject({ status: 200 });
  });
});

describe('the caller', () => {
  it('is known before a resolver runs, and the token goes on as it came', async () => {
    const token = await getToken(issuer.url, 'coordinator');
    const { answer } = await ask('{ who authorization }', { authorization: `Bearer ${token}` });
    expect(answer).toEqual({ data: { who: 'Mette Holm', authorization: `Bearer ${token}` } });
  });

  it('with a bad token gets 401 and no resolver runs', async () => {
    const { status, answer } = await ask('{ who }', { authorization: 'Bearer a.b.c' });
    expect(status).toBe(401);
    expect(answer).toEqual(
      refusal('UNAUTHENTICATED', 'You are not signed in: your token is not valid here.'),
    );
  });
});

describe('a request id', () => {
  it.each(['e349ce59-6346-454a-9b6e-0b0f4a1c2d3e', 'my_request-1'])(
    'that the client gave is kept: %s',
    async (id) => {
      const { headers, answer } = await ask('{ requestId }', { 'x-request-id': id });
      expect(headers.get('x-request-id')).toBe(id);
      expect(answer).toEqual({ data: { requestId: id } });
    },
  );

  it.each(['short', 'x'.repeat(65), 'with space', 'a;b=c;d=e', '<script>'])(
    'that cannot be one is replaced: %s',
    async (id) => {
      const { headers, answer } = await ask('{ requestId }', { 'x-request-id': id });
      const made = headers.get('x-request-id');
      expect(made).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(answer).toEqual({ data: { requestId: made } });
    },
  );

  it('stands on refusals too', async () => {
    const { headers } = await send('', { ...json, 'x-request-id': 'my_request-2' });
    expect(headers.get('x-request-id')).toBe('my_request-2');
  });
});

describe('an error', () => {
  it('that we wrote is read as we wrote it', async () => {
    expect((await ask('{ forbidden }')).answer).toEqual({
      data: { forbidden: null },
      errors: [
        {
          message: 'Not you.',
          locations: [{ line: 1, column: 3 }],
          path: ['forbidden'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
  });

  it.each(['broken', 'internal'])('in the field %s says nothing of the inside', async (field) => {
    const { status, headers, answer } = await ask(`{ ${field} }`);
    expect(status).toBe(200);
    expect(headers.get('x-request-id')).toBeTruthy();
    expect(answer).toEqual({
      data: { [field]: null },
      errors: [{ ...somethingWentWrong, locations: [{ line: 1, column: 3 }], path: [field] }],
    });
  });

  it('is logged with its stack for us, and without a CPR number', async () => {
    const before = front.lines.length;
    await ask('{ broken }');
    const lines = front.lines.slice(before);
    expect(lines.join('')).toContain('cannot read helhed.measures of [cpr] at 10.1.2.3');
    expect(lines.join('')).toContain('toy-front.ts');
    expect(lines.join('')).not.toContain('6201901234');
  });

  it.each([
    ['{ who', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { who } query B { who }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($c: Colour) { echo(text: "a", colour: $c) }', 'BAD_USER_INPUT'],
    ['query ($t: String!) { echo(text: $t) }', 'BAD_USER_INPUT'],
  ])('of %s has the code %s', async (query, code) => {
    const { status, answer } = await ask(query, {}, { variables: { c: 'BLUE' } });
    expect([200, 400]).toContain(status);
    expect(answer).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('never echoes a variable', async () => {
    const query = 'query ($text: String!) { echo(text: $text) }';
    const variables = { text: { name: 'Amalie Sommer', cpr: '6201901234' } };
    const { answer } = await ask(query, {}, { variables });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(JSON.stringify(answer)).not.toMatch(/Amalie|6201901234/);
  });

  it('about a hash in the place of a query is the client’s, not ours', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const { answer } = await send(JSON.stringify({ extensions }));
    const [code] = /(?<="code":")[A-Z_]+/.exec(JSON.stringify(answer)) ?? [];
    expect(errorCodes).toContain(code);
    expect(code).not.toBe('INTERNAL_SERVER_ERROR');
  });
});

describe('a log line per request', () => {
  const lastLine = (): unknown => JSON.parse(front.lines.at(-1) ?? '');
  const keysOf = (value: unknown) => (value instanceof Object ? Object.keys(value) : []);

  it('says id, status, operation and time, and nothing of query and variables', async () => {
    await ask(
      'query Who($t: String!) { echo(text: $t) two: echo(text: "620190-1234") }',
      { 'x-request-id': 'my_request-3' },
      { operationName: 'Who', variables: { t: '6201901234' } },
    );
    expect(lastLine()).toMatchObject({
      msg: 'request',
      requestId: 'my_request-3',
      status: 200,
      operation: 'Who',
    });
    expect(keysOf(lastLine())).toEqual([
      'level',
      'time',
      'process',
      'requestId',
      'status',
      'operation',
      'ms',
      'msg',
    ]);
    expect(front.lines.join('')).not.toMatch(/620190-?1234/);
  });

  it.each(['Borger 6201901234', '{"a":1}', 'a\nb', 'x'.repeat(101)])(
    'has no operation name that cannot be one: %j',
    async (operationName) => {
      await ask('{ who }', { 'x-request-id': 'my_request-4' }, { operationName });
      expect(lastLine()).toMatchObject({ requestId: 'my_request-4' });
      expect(lastLine()).not.toHaveProperty('operation');
    },
  );

  it('is written for a refusal too', async () => {
    await send('', { ...json, 'x-request-id': 'my_request-5' });
    expect(lastLine()).toMatchObject({ requestId: 'my_request-5', status: 400 });
  });
});

describe('the schema', () => {
  const introspection = '{ __schema { queryType { name } } }';

  it('is not told where introspection is off', async () => {
    const { answer } = await ask(introspection);
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });

  it('is told where it is on', async () => {
    const identify = createIdentify({ issuer: issuer.url, audience: 'helhed' });
    const told = await startToyFront(identify, { introspection: true });
    const response = await fetch(told.url, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: introspection }),
    });
    expect(await response.json()).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    await told.close();
  });
});
