import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openProductionDoor, type ProductionDoor } from './production-door.ts';

const trusted = fileURLToPath(new URL('trusted', import.meta.url));
const whoAmI = readFileSync(`${trusted}/who-am-i.graphql`, 'utf8');
const toHash = (text: string) => createHash('sha256').update(text).digest('hex');
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

let door: ProductionDoor;
let developer: string;
let caseworker: string;

beforeAll(async () => {
  door = await openProductionDoor(trusted);
  developer = await door.sign({ sub: 'developer', scope: 'helhed:read helhed:develop' });
  caseworker = await door.sign({ sub: 'caseworker', roles: ['CASEWORKER'] });
});
afterAll(() => door.close());

async function send(
  body: string,
  token: string | undefined,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await fetch(door.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body,
  });
  const text = await response.text();
  const answer: unknown = JSON.parse(text);
  return { status: response.status, headers: response.headers, text, answer };
}

const ask = (
  query: string,
  token: string | undefined = developer,
  more: object = {},
  headers: Readonly<Record<string, string>> = {},
) => send(JSON.stringify({ query, ...more }), token, headers);

const refusal = (code: string) => ({ errors: [{ extensions: { code } }] });
const answered = { data: { me: { name: 'Mette Holm' } } };

/** Every code in an answer, once. */
const codesOf = ({ text }: { readonly text: string }) => [
  ...new Set(text.match(/(?<="code":")[A-Z_]+/g)),
];

/** Whatever was sent before: the process is there, and answers. */
afterEach(async () => {
  expect((await ask(whoAmI, caseworker)).answer).toEqual(answered);
});

describe('too much of anything is refused before graphql looks at it', () => {
  it.each([
    ['aliases', `{ me { ${times(61, (i) => `a${i}: name`)} } }`, '61 aliases; at most 60'],
    [
      '20,000 aliases',
      `{ ${times(20_000, (i) => `a${i}: me { name }`)} }`,
      'bytes; at most 50000 are served',
    ],
    ['20,000 fields', `{ me { ${'name '.repeat(20_000)} } }`, 'bytes; at most 50000'],
    ['10,000 short fields', `{me{${'id '.repeat(10_000)}}}`, '10005 tokens; at most 4000'],
    ['1,001 fields', `{ me { ${'name '.repeat(1_000)} } }`, '1001 fields; at most 1000'],
    ['20,000 directives', `{ me ${'@a '.repeat(20_000)} { name } }`, 'bytes; at most 50000'],
    [
      '31 directives',
      `{ me { name ${'@skip(if: false) '.repeat(31)} } }`,
      '31 directives; at most 30',
    ],
    [
      '2,000 fragments',
      `{ me { ...F0 } } ${times(2_000, (i) => `fragment F${i} on Me { name }`)}`,
      'bytes; at most 50000',
    ],
    [
      '51 fragments',
      `{ me { ...F0 } } ${times(51, (i) => `fragment F${i} on Me { name }`)}`,
      '51 fragments; at most 50',
    ],
    ['100,000 braces', '{a'.repeat(100_000) + '}'.repeat(100_000), 'bytes; at most 50000'],
    ['1,500 braces', '{a'.repeat(1_500) + '}'.repeat(1_500), 'tokens; at most 4000'],
    ['900 braces', '{a'.repeat(900) + '}'.repeat(900), '900 brackets inside each other'],
    [
      '1,900 lists',
      `{ me(a: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { name } }`,
      '1902 brackets inside each other',
    ],
    [
      '1,900 braces that are never closed',
      '{a'.repeat(1_900),
      '1900 brackets inside each other; at most 50',
    ],
    [
      '1,200 braces before a sign that is none',
      `{ me(a: ${'{a:'.repeat(1_200)}\u0000`,
      '1202 brackets inside each other',
    ],
    ['depth', `{${'a{'.repeat(15)}a${'}'.repeat(16)}`, '16 levels of fields; at most 15'],
    [
      'depth through fragments',
      `{ a { ...F } } fragment F on Me { ${'a{'.repeat(14)}a${'}'.repeat(14)} }`,
      '16 levels of fields; at most 15',
    ],
    [
      'depth through a fragment that was shallow where it was spread before',
      `{ ...F a { ...F } } fragment F on Me { ${'a{'.repeat(14)}a${'}'.repeat(14)} }`,
      '16 levels of fields; at most 15',
    ],
    [
      'fields through fragments that spread each other',
      `{ me { ...F0 } } ${times(30, (i) => `fragment F${i} on Me { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Me { name }`,
      'more than a million fields; at most 1000',
    ],
    ['fields of the root', `{ ${'__typename '.repeat(21)} }`, '21 fields of the root; at most 20'],
    [
      'citizens',
      `{ ${times(11, (i) => `c${i}: citizen(id: "${i}") { name }`)} }`,
      '11 citizens asked for one by one; at most 10',
    ],
    [
      'rows',
      `{ me { citizens(first: 100) { nodes { measureHistory(first: 100) { nodes { id title } } } } } }`,
      'counted once for each row of a page; at most 20000',
    ],
    [
      'rows by a variable',
      `query ($n: Int) { me { citizens(first: $n) { nodes { measureHistory(first: $n) { nodes { id title } } } } } }`,
      'counted once for each row of a page; at most 20000',
    ],
  ])('%s', async (_, query, found) => {
    const before = door.received.length;
    const { status, text, answer } = await ask(query);
    expect(status).toBe(400);
    expect(answer).toMatchObject(refusal('TOO_COMPLEX'));
    expect(text).toContain(found);
    expect(text).toContain('Ask for less at a time.');
    expect(door.received).toHaveLength(before);
  });

  it('a fragment that spreads itself is refused as what it is', async () => {
    const query =
      '{ me { ...F } } fragment F on Me { name ...G } fragment G on Me { name ...F ...F }';
    expect(codesOf(await ask(query))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('a body of two million bytes', async () => {
    const { status, answer } = await ask(`{ me { name } } # ${'x'.repeat(2_000_000)}`);
    expect(status).toBe(413);
    expect(answer).toMatchObject(refusal('TOO_COMPLEX'));
  });

  it('variables nested 100,000 levels deep', async () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = `{"query":${JSON.stringify(whoAmI)},"variables":{"a":${nested}}}`;
    expect(await send(body, caseworker)).toMatchObject({
      status: 400,
      answer: refusal('TOO_COMPLEX'),
    });
    expect(await send(nested, caseworker)).toMatchObject({
      status: 400,
      answer: refusal('BAD_REQUEST'),
    });
  });
});

describe('an operation is sent one at a time, as POST with JSON or as GET with a header of its own', () => {
  it('never as a batch', async () => {
    const one = JSON.stringify({ query: whoAmI });
    for (const batch of ['[]', `[${one}]`, `[${one},${one}]`]) {
      const { status, answer } = await send(batch, caseworker);
      expect(status).toBe(400);
      expect(answer).toEqual({
        errors: [
          {
            message:
              'Batches are not served: send one operation at a time. They share a connection all the same.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      });
    }
  });

  const get = async (
    fields: Readonly<Record<string, string>>,
    token: string,
    headers: Readonly<Record<string, string>> = { 'apollo-require-preflight': 'true' },
  ) => {
    const response = await fetch(`${door.url}?${new URLSearchParams(fields).toString()}`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
    });
    const answer: unknown = await response.json();
    return { status: response.status, headers: response.headers, answer };
  };

  it('by GET, a query that is listed, by its text or its hash', async () => {
    const hash = toHash(whoAmI);
    for (const fields of [
      { query: whoAmI },
      { documentId: `sha256:${hash}` },
      { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }) },
    ]) {
      const { status, headers, answer } = await get(fields, caseworker);
      expect(status).toBe(200);
      expect(answer).toEqual(answered);
      expect(headers.get('cache-control')).toBe('no-store');
    }
    const unlisted = await get({ query: '{ me { name } }' }, caseworker);
    expect(unlisted).toMatchObject({ status: 400, answer: refusal('BAD_REQUEST') });
    const tooDeep = await get({ query: `${'{a'.repeat(60)}${'}'.repeat(60)}` }, developer);
    expect(tooDeep).toMatchObject({ status: 400, answer: refusal('TOO_COMPLEX') });
  });

  it.each([
    ['a mutation', 'query=mutation { withdrawConsent { id } }', 405],
    ['a lookup by CPR number', 'query={ citizenByCpr(cpr: "x") { name } }', 405],
    ['a CPR number', 'query={ me { name } }&variables={"cpr":"710304-9812"}', 400],
    ['two queries', 'query={ me { name } }&query={ me { name } }', 400],
  ])('by GET never %s', async (_, search, expected) => {
    const before = door.received.length;
    const response = await fetch(`${door.url}?${search}`, {
      headers: { authorization: `Bearer ${developer}`, 'apollo-require-preflight': 'true' },
    });
    const text = await response.text();
    expect(response.status).toBe(expected);
    expect(JSON.parse(text)).toMatchObject(refusal('BAD_REQUEST'));
    expect(text).not.toContain('710304');
    expect(door.received).toHaveLength(before);
    expect(door.lines.join('')).not.toContain('710304');
  });

  it('by GET never without the header, which a page of another host cannot send (CSRF)', async () => {
    const before = door.received.length;
    const bare = await get({ query: whoAmI }, caseworker, {});
    expect(bare).toMatchObject({ status: 400, answer: refusal('BAD_REQUEST') });
    const preflight = await fetch(door.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'apollo-require-preflight',
      },
    });
    expect(preflight.status).toBe(405);
    expect(preflight.headers.has('access-control-allow-origin')).toBe(false);
    expect(preflight.headers.has('access-control-allow-headers')).toBe(false);
    expect(door.received).toHaveLength(before);
  });

  it('never for an answer that the client will not read: nothing runs', async () => {
    const before = door.received.length;
    const { status, answer } = await send(JSON.stringify({ query: whoAmI }), caseworker, {
      accept: 'text/html',
    });
    expect(status).toBe(406);
    expect(answer).toMatchObject(refusal('BAD_REQUEST'));
    expect(door.received).toHaveLength(before);
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
    'never as %s, which a page of another host can send (CSRF)',
    async (type) => {
      const body = type.startsWith('application') ? `query=${encodeURIComponent(whoAmI)}` : whoAmI;
      const { status, answer } = await send(body, caseworker, { 'content-type': type });
      expect(status).toBe(415);
      expect(answer).toMatchObject(refusal('BAD_REQUEST'));
    },
  );

  it.each([
    [
      'two queries, of which the last counts',
      `{"query":"{ a }","query":${JSON.stringify(whoAmI)}}`,
    ],
    [
      'variables called __proto__ and constructor',
      `{"query":${JSON.stringify(whoAmI)},"variables":{"__proto__":{"isProduction":false},"constructor":{"prototype":{}}},"__proto__":{"query":"{ a }"}}`,
    ],
  ])('with %s', async (_, body) => {
    expect((await send(body, caseworker)).answer).toEqual(answered);
    expect({}).not.toHaveProperty('isProduction');
  });
});

describe('what the graph looks like inside is not told', () => {
  it.each([
    '{ __schema { queryType { name } } }',
    '{ __schema { types { fields { type { fields { type { name } } } } } } }',
    '{ __type(name: "Citizen") { fields { name } } }',
    '{ _service { sdl } }',
    '{ _entities(representations: []) { __typename } }',
    '{ me { nam } }',
    '{ citizen(id: "1") { jobcenterPass } }',
    '{ citizen(ID: "1") { id } }',
    '{ citizen(id: "1") { ... on Citisen { id } } }',
    'query ($a: [ID!]!) { me { citizens(first: $a) { totalCount } } }',
  ])('by %s', async (query) => {
    const { status, text } = await ask(query);
    expect(status).toBe(200);
    expect(codesOf({ text })).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(text).not.toMatch(/did you mean|queryType|"data"/i);
  });

  it('by the header that asks for a trace', async () => {
    const headers = { 'apollo-federation-include-trace': 'ftv1' };
    expect((await ask(whoAmI, caseworker, {}, headers)).answer).toEqual(answered);
    expect(door.received.at(-1)?.headers).not.toHaveProperty('apollo-federation-include-trace');
  });

  it.each([
    'query ($representations: ID!) { citizen(id: $representations) { name } }',
    'query ($representations: Int) { me { citizens { nodes { measureHistory(first: $representations) { totalCount } } } } }',
    '{ citizen(id: "1", representations: []) { name } }',
  ])('by a name that the gateway uses itself: %s', async (query) => {
    const { text, answer } = await ask(query, developer, { variables: { representations: [] } });
    expect(answer).toMatchObject(refusal('GRAPHQL_VALIDATION_FAILED'));
    expect(text).toMatch(/Choose another\.|Unknown argument/);
  });

  it('by headers', async () => {
    const { headers } = await ask(whoAmI, caseworker);
    expect(headers.has('server')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('in production only trusted documents run', () => {
  it('by their text, or by their hash in either form', async () => {
    const hash = toHash(whoAmI);
    for (const body of [
      { query: whoAmI },
      { documentId: `sha256:${hash}` },
      { documentId: `sha256:${hash}`, operationName: 'WhoAmI' },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      { query: whoAmI, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    ]) {
      expect((await send(JSON.stringify(body), caseworker)).answer).toEqual(answered);
    }
  });

  it.each([
    ['a text that is on no list', { query: '{ me { name } }' }],
    ['a text that differs by a space', { query: `${whoAmI} ` }],
    ['the introspection query', { query: '{ __schema { queryType { name } } }' }],
    ['no text and no hash', {}],
    ['a hash that is on no list', { documentId: `sha256:${'a'.repeat(64)}` }],
    ['a hash that is none', { documentId: 'who-am-i' }],
    ['a listed hash with another text', { documentId: `sha256:${toHash(whoAmI)}`, query: '{ a }' }],
    [
      'a text with the hash of itself',
      { query: '{ a }', extensions: { persistedQuery: { sha256Hash: toHash('{ a }') } } },
    ],
  ])('and not %s', async (_, body) => {
    const before = door.received.length;
    for (const token of [caseworker, undefined]) {
      const { status, answer } = await send(JSON.stringify(body), token);
      expect(status).toBe(400);
      expect(answer).toMatchObject(refusal('BAD_REQUEST'));
    }
    expect(door.received).toHaveLength(before);
  });

  it('and whoever is refused reads what to do', async () => {
    const { text } = await ask('{ me { name } }', caseworker);
    expect(text).toContain(
      'Have it listed (npm run documents), or ask with a token that has the scope helhed:develop.',
    );
  });

  it('but for a developer, whom the identity provider knows as one', async () => {
    expect((await ask('{ me { name } }', developer)).answer).toEqual(answered);
  });
});

describe('a list that cannot run', () => {
  it('keeps the gateway from starting, with file and reason', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'helhed-untrustworthy-'));
    const write = (name: string, text: string) => writeFile(join(folder, `${name}.graphql`), text);
    await write('who-am-i', whoAmI);
    await write('unknown-field', '{ me { shoeSize } }');
    await write('no-graphql', 'query {');
    await write(
      'too-many-citizens',
      `{ ${times(11, (i) => `c${i}: citizen(id: "${i}") { name }`)} }`,
    );
    const opening = openProductionDoor(folder);
    await expect(opening).rejects.toThrow('These trusted documents cannot run:');
    await expect(opening).rejects.toThrow(
      /too-many-citizens\.graphql: The query has 11 citizens asked for one by one; at most 10 are served/,
    );
    await expect(opening).rejects.toThrow(
      /unknown-field\.graphql: Cannot query field "shoeSize" on type "Me"\./,
    );
    await expect(opening).rejects.toThrow(/no-graphql\.graphql: Syntax Error/);
    await expect(opening).rejects.not.toThrow(/who-am-i/);
    await rm(folder, { recursive: true });
  });
});
