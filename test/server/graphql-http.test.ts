import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Client } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createIdentify } from '../../server/caller.ts';
import { errorCodes } from '../../server/errors.ts';
import { createRateLimit } from '../../server/rate-limit.ts';
import { startToyFront, type ToyFront } from './toy-front.ts';
import { startToyIssuer, type ToyIssuer } from './toy-issuer.ts';

const maxBodyBytes = 2_048;
const json = { 'content-type': 'application/json' };
const somethingWentWrong = {
  message: 'Something went wrong on our side. Tell support the x-request-id of the response.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

let issuer: ToyIssuer;
let front: ToyFront;

beforeAll(async () => {
  issuer = await startToyIssuer('helhed');
  const identify = createIdentify({ issuer: issuer.url, audience: 'helhed' });
  front = await startToyFront(identify, { maxBodyBytes });
});

afterAll(async () => {
  await front.close();
  await issuer.close();
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

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is no %s', async (method) => {
    const { status, headers, answer } = await send('{"query":"{ who }"}', json, method);
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, POST');
    expect(answer).toEqual(
      refusal(
        'BAD_REQUEST',
        'Send GraphQL as POST with a JSON body, or a query as GET; other methods are not served.',
      ),
    );
  });

  it('is not read from the URL of a POST', async () => {
    const posted = await fetch(`${front.url}?query=${encodeURIComponent('{ who }')}`, {
      method: 'POST',
      headers: json,
      body: '{}',
    });
    expect(posted.status).toBe(400);
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

  it.each([
    'null',
    '[]',
    '7',
    '"text"',
    '{}',
    '[{"query":"{ who }"}]',
    '{"query":7}',
    '{"query":""}',
    '{"query":"{ who }","operationName":7}',
    '{"query":"{ who }","variables":"x"}',
    '{"query":"{ who }","variables":[]}',
    '{"query":"{ who }","extensions":"x"}',
    '{"query":"{ who }","extensions":[]}',
  ])('with the JSON body %s is refused with a code', async (body) => {
    const { status, answer } = await send(body);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('a query by GET', () => {
  const preflight = { 'apollo-require-preflight': 'true' };
  const get = async (search: string, headers: Record<string, string> = preflight) => {
    const response = await fetch(`${front.url}?${search}`, { headers });
    const text = await response.text();
    const answer: unknown = JSON.parse(text);
    return { status: response.status, headers: response.headers, text, answer };
  };
  const toSearch = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

  it('is answered as by POST, and kept nowhere', async () => {
    const { status, headers, answer } = await get(
      toSearch({
        query: 'query A { who } query B($t: String!) { echo(text: $t) }',
        operationName: 'B',
        variables: '{"t":"Søren & Åse?"}',
      }),
    );
    expect(status).toBe(200);
    expect(answer).toEqual({ data: { echo: 'Søren & Åse?' } });
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await get('query={who}&operationName=&variables=&extensions=')).answer).toEqual({
      data: { who: 'nobody' },
    });
  });

  it.each([{}, { 'apollo-require-preflight': '' }, { 'content-type': 'application/json' }])(
    'needs a header that no page of another host can send (CSRF), and %j is none',
    async (headers) => {
      const { status, answer } = await get('query={who}', headers);
      expect(status).toBe(400);
      expect(answer).toEqual(
        refusal(
          'BAD_REQUEST',
          'A GET needs the header apollo-require-preflight, with any value: say true.',
        ),
      );
    },
  );

  it('is of a known caller, with a good token', async () => {
    const authorization = `Bearer ${await issuer.sign({ sub: 'mette', name: 'Mette Holm' })}`;
    expect((await get('query={who}', { ...preflight, authorization })).answer).toEqual({
      data: { who: 'Mette Holm' },
    });
    const bad = await get('query={who}', { ...preflight, authorization: 'Bearer a.b.c' });
    expect(bad.status).toBe(401);
  });

  it.each([
    'mutation { who }',
    'query A { who } mutation B { who }&operationName=B',
    'subscription { who }',
  ])('changes nothing: %s', async (query) => {
    const { status, headers, answer } = await get(`query=${query}`);
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it.each([
    '{ citizenByCpr(cpr: "Amalie") }',
    '{ who a: citizenByCpr(cpr: "\\u0036201901234") }',
    'query ($c: String!) { citizenByCpr(cpr: $c) }&variables={"c":"Amalie"}',
    '{ ...F } fragment F on Query { ... { citizenByCpr(cpr: "Amalie") } }',
  ])('looks nobody up by CPR number: %s', async (query) => {
    const { status, headers, answer } = await get(`query=${query}`);
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
    expect(answer).toEqual(
      refusal(
        'BAD_REQUEST',
        'Look a citizen up by CPR number by POST: the number never stands in a URL.',
      ),
    );
  });

  it.each([
    'query={who}&query={requestId}',
    'query={who}&variables={}&variables={}',
    'query={who}&variables={',
    'query={who}&variables=[]',
    'query={who}&variables=7',
    'query={who}&extensions=x',
    'query={who}&extensions=[]',
    'documentId=abc',
    'query=',
    '',
  ])('that cannot be one is refused with a code: %s', async (search) => {
    const { status, answer } = await get(search);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('is no larger than a body may be', async () => {
    const { status, answer } = await get(`query={who}&x=${'x'.repeat(maxBodyBytes)}`);
    expect(status).toBe(414);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'TOO_COMPLEX' } }] });
  });

  it('leaves nothing of its URL in the log but the name of its operation', async () => {
    const before = front.lines.length;
    const headers = { ...preflight, 'x-request-id': 'my_request-6' };
    await get('query=query Named($t: String!) { echo(text: $t) }&variables={"t":"Kim"}', headers);
    await get('query={ Kim }&Kim=Kim&variables={"Kim":"Kim"}', headers);
    await get('query={ broken(Kim: "Kim") }&extensions=Kim', headers);
    await get('query=mutation Kims($Kim: String) { Kim }', { ...headers, referer: 'Kim' });
    const lines = front.lines.slice(before).join('');
    expect(lines.match(/my_request-6/g)).toHaveLength(4);
    expect(lines).toContain('"operation":"Named"');
    expect(lines).not.toMatch(/Kim|query|echo/);
  });

  it('is counted as a POST is', async () => {
    const rateLimit = createRateLimit({ requests: 2, byCpr: 2 });
    const strict = await startToyFront(() => Promise.resolve(undefined), { rateLimit });
    const statuses: number[] = [];
    for (let asked = 0; asked < 3; asked += 1) {
      const response = await fetch(`${strict.url}?query={who}`, { headers: preflight });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    await strict.close();
  });
});

describe('a CPR number in a URL', () => {
  const preflight = { 'apollo-require-preflight': 'true' };
  const places = [
    'query={echo(text:"6201901234")}',
    'query={echo(text:"620190-1234")}',
    'query={echo(text:"620190 1234")}',
    'query={echo(text:"620190+1234")}',
    'query={echo(text:"620190%E2%80%931234")}',
    'query={echo(text:"%36%32%30%31%39%30%31%32%33%34")}',
    'query={echo(text:"%2536%2532%2530%2531%2539%2530%2531%2532%2533%2534")}',
    'query={a6201901234:who}',
    'query={Amalie6201901234g:who}',
    'query={who}&variables={"t":"6201901234"}',
    'query={who}&variables={"t":6201901234}',
    'query={who}&operationName=Borger6201901234',
    'query={who}&6201901234',
    '6201901234=',
    'cpr6201901234',
    'cpr=010203-5AB4',
  ];
  const methods = ['GET', 'POST', 'PUT'];
  let room: ToyFront;
  beforeAll(async () => {
    room = await startToyFront(() => Promise.resolve(undefined), { kind: 'room' });
  });
  afterAll(() => room.close());

  it.each(places)('is refused, not repeated and not logged: %s', async (search) => {
    for (const { url, lines } of [front, room])
      for (const method of methods) {
        const response = await fetch(`${url}?${search}`, {
          method,
          headers: { ...json, ...preflight },
          ...(method === 'GET' ? {} : { body: '{"query":"{ who }"}' }),
        });
        expect(response.status).toBe(400);
        expect(await response.json()).toEqual(
          refusal(
            'BAD_REQUEST',
            'The URL holds what could be a CPR number. Send it by POST, in the body: a URL stands in many logs.',
          ),
        );
        expect(lines.join('')).not.toMatch(/620190|5AB4/);
      }
  });

  it.each([
    `documentId=sha256%3A6201901234${'a'.repeat(54)}`,
    `documentId=sha256:${'a'.repeat(54)}6201901234`,
    `query={who}&id=%2262019012-3400-4000-8000-a6201901234a%22`,
    'query={who}&x=12345678901',
  ])('is none of the digits of a hash, an id or a longer number: %s', async (search) => {
    const response = await fetch(`${front.url}?${search}`, { headers: preflight });
    expect(await response.text()).not.toContain('CPR');
  });
});

describe('an answer', () => {
  const askFor = async (accept: string | undefined, query: string) => {
    const response = await ask(query, accept === undefined ? {} : { accept });
    return [response.status, response.headers.get('content-type')];
  };
  const older = 'application/json; charset=utf-8';
  const newer = 'application/graphql-response+json; charset=utf-8';

  it('is written as the client would rather read it, a refusal too', async () => {
    expect(await askFor(undefined, '{ who }')).toEqual([200, older]);
    expect(await askFor('application/graphql-response+json', '{ who }')).toEqual([200, newer]);
    expect(await askFor('application/json; charset=ascii', '{ who }')).toEqual([200, older]);
    expect(await askFor('application/graphql-response+json', '')).toEqual([400, newer]);
    expect(await askFor('application/json', '')).toEqual([400, older]);
  });

  it.each([
    '{ who',
    '{ nothing }',
    'query A { who } query B { who }',
    'query ($t: String!) { echo(text: $t) }',
  ])('to %s has a status of its own only where the type lets it', async (query) => {
    expect(await askFor('application/graphql-response+json', query)).toEqual([400, newer]);
    expect(await askFor('application/json', query)).toEqual([200, older]);
    expect(await askFor('*/*', query)).toEqual([200, older]);
  });

  it('that the client cannot read is not made at all', async () => {
    const before = front.lines.length;
    const { status, answer } = await ask('{ broken }', { accept: 'text/html' });
    expect(status).toBe(406);
    expect(answer).toEqual(
      refusal(
        'BAD_REQUEST',
        'The header Accept names neither application/json nor application/graphql-response+json.',
      ),
    );
    expect(front.lines.slice(before).join('')).not.toContain('an error was masked');
  });
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
    await vi.waitFor(() => {
      expect(door.lines.filter((line) => line.includes('"status":400'))).toHaveLength(1);
    });
    expect(door.lines.join('')).not.toMatch(/"level":50|"status":500/);
  });
});

describe('the caller', () => {
  it('is known before a resolver runs, and the token goes on as it came', async () => {
    const token = await issuer.sign({ sub: 'mette', name: 'Mette Holm' });
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

describe('why the caller asks', () => {
  it('is said by a header, or left to the role', async () => {
    const { answer } = await ask('{ purpose }', { 'helhed-purpose': 'SUPERVISION' });
    expect(answer).toEqual({ data: { purpose: 'SUPERVISION' } });
    expect((await ask('{ purpose }')).answer).toEqual({ data: { purpose: null } });
  });

  it.each(['', 'curiosity', 'casework', 'CASEWORK, JOURNAL', '6201901234'])(
    'is one of the purposes there are, and %j is none',
    async (purpose) => {
      const { status, answer } = await ask('{ purpose }', { 'helhed-purpose': purpose });
      expect(status).toBe(400);
      expect(answer).toEqual(
        refusal(
          'BAD_REQUEST',
          'The header helhed-purpose says why you ask; expected one of CASEWORK, COORDINATION, OWN_ACCESS, SUPERVISION, JOURNAL.',
        ),
      );
    },
  );
});

describe('an operation', () => {
  const query = 'query Own { operation { name hash } }';
  const hash = createHash('sha256').update(query).digest('hex');
  const operation = (name: string | null, of: string) => ({
    data: { operation: { name, hash: of } },
  });
  let room: ToyFront;
  let authorization: string;
  beforeAll(async () => {
    const identify = createIdentify({ issuer: issuer.url, audience: 'helhed' });
    room = await startToyFront(identify, { kind: 'room' });
    authorization = `Bearer ${await issuer.sign({ sub: 'mette' })}`;
  });
  afterAll(() => room.close());

  const askRoom = async (headers: Record<string, string>) => {
    const response = await fetch(room.url, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify({ query }),
    });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  };

  it('is known by its name, given or its only one, and the hash of its text', async () => {
    expect((await ask(query)).answer).toEqual(operation('Own', hash));
    const named = await ask(query, {}, { operationName: 'Own' });
    expect(named.answer).toEqual(operation('Own', hash));
    const two = `${query} query Other { who }`;
    const ofTwo = await ask(two, {}, { operationName: 'Own' });
    expect(ofTwo.answer).toEqual(operation('Own', createHash('sha256').update(two).digest('hex')));
    expect((await ask('{ operation { name } }')).answer).toEqual({
      data: { operation: { name: null } },
    });
  });

  it('is at the gateway what its text says, whatever a client’s header says', async () => {
    const headers = { 'helhed-operation': `Innocent ${'a'.repeat(64)}` };
    expect((await ask(query, headers)).answer).toEqual(operation('Own', hash));
  });

  it('is in a room what the gateway says of it', async () => {
    const named = { authorization, 'helhed-operation': `OneCitizen ${'a'.repeat(64)}` };
    expect((await askRoom(named)).answer).toEqual(operation('OneCitizen', 'a'.repeat(64)));
    const nameless = { authorization, 'helhed-operation': `- ${'b'.repeat(64)}` };
    expect((await askRoom(nameless)).answer).toEqual(operation(null, 'b'.repeat(64)));
  });

  it.each(['', 'OneCitizen', `One Citizen ${'a'.repeat(64)}`, `A ${'g'.repeat(64)}`])(
    'is in a room what its text says, where the header says %j',
    async (said) => {
      const { answer } = await askRoom({ authorization, 'helhed-operation': said });
      expect(answer).toEqual(operation('Own', hash));
    },
  );

  it('is in a room nobody’s without a token', async () => {
    expect(await askRoom({})).toEqual({
      status: 401,
      answer: refusal(
        'UNAUTHENTICATED',
        'You are not signed in: send a bearer token in the Authorization header.',
      ),
    });
  });

  it('is never a room’s by GET', async () => {
    const headers = { authorization, 'apollo-require-preflight': 'true' };
    const response = await fetch(`${room.url}?query={who}`, { headers });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toEqual(
      refusal(
        'BAD_REQUEST',
        'Send GraphQL as POST with a JSON body; other methods are not served.',
      ),
    );
  });

  it('never tells a room’s schema in production', async () => {
    const response = await fetch(room.url, {
      method: 'POST',
      headers: { ...json, authorization },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
    });
    const text = await response.text();
    expect(text).toContain('The schema is not told here.');
    expect(text).not.toContain('type Query');
  });
});

describe('who asks too often', () => {
  let strict: ToyFront;
  beforeAll(async () => {
    const identify = createIdentify({ issuer: issuer.url, audience: 'helhed' });
    const rateLimit = createRateLimit({ requests: 4, byCpr: 2 });
    strict = await startToyFront(identify, { rateLimit });
  });
  afterAll(() => strict.close());

  const askStrict = async (query: string, authorization?: string) => {
    const response = await fetch(strict.url, {
      method: 'POST',
      headers: { ...json, ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify({ query }),
    });
    const answer: unknown = await response.json();
    return { status: response.status, wait: response.headers.get('retry-after'), answer };
  };

  it('is refused for the rest of the minute, and told how long that is', async () => {
    const token = `Bearer ${await issuer.sign({ sub: 'mette' })}`;
    for (let asked = 0; asked < 4; asked += 1)
      expect(await askStrict('{ who }', token)).toMatchObject({ status: 200 });
    const { status, wait, answer } = await askStrict('{ who }', token);
    expect(status).toBe(429);
    expect(Number(wait)).toBeGreaterThan(0);
    expect(Number(wait)).toBeLessThanOrEqual(60);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    const other = `Bearer ${await issuer.sign({ sub: 'jonas' })}`;
    expect(await askStrict('{ who }', other)).toMatchObject({ status: 200 });
  });

  it('by CPR number is refused sooner, and an alias is no way round', async () => {
    const token = `Bearer ${await issuer.sign({ sub: 'ida' })}`;
    const one = '{ citizenByCpr(cpr: "6201901234") }';
    expect(await askStrict(one, token)).toMatchObject({ status: 200 });
    const two = '{ a: citizenByCpr(cpr: "6201901234") b: citizenByCpr(cpr: "6201901235") }';
    expect(await askStrict(two, token)).toMatchObject({ status: 429 });
    expect(await askStrict('{ who }', token)).toMatchObject({ status: 200 });
    expect(strict.lines.join('')).not.toMatch(/620190/);
  });

  it('with tokens that open nothing is refused, and a good one opens all the same', async () => {
    for (let tried = 0; tried < 60; tried += 1)
      expect(await askStrict('{ who }', `Bearer a.b.${tried}`)).toMatchObject({ status: 401 });
    expect(await askStrict('{ who }', 'Bearer a.b.c')).toMatchObject({ status: 429 });
    const token = `Bearer ${await issuer.sign({ sub: 'freja' })}`;
    expect(await askStrict('{ who }', token)).toMatchObject({ status: 200 });
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
      'traceId',
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

  it('is not told by a trace of how an answer came about', async () => {
    const { answer } = await ask('{ who }', { 'apollo-federation-include-trace': 'ftv1' });
    expect(answer).toEqual({ data: { who: 'nobody' } });
  });
});
