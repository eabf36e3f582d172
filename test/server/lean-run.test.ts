import { buildSchema } from 'graphql';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../server/caller.ts';
import { createReadDocument } from '../../server/known-documents.ts';
import { createLeanRun } from '../../server/lean-run.ts';
import { createLog } from '../../server/log.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { startToyFront, type ToyFront } from './toy-front.ts';

/** Rooms answer nobody without a token. */
const caller: Caller = {
  id: 'mette',
  name: 'Mette',
  roles: [],
  rights: [],
  limits: { units: undefined, kle: undefined, sensitivity: 1 },
  scopes: [],
  centre: undefined,
  employeeId: undefined,
  cpr: undefined,
};

const kinds = ['gateway', 'room'] as const;
const fronts = new Map<string, ToyFront>();

beforeAll(async () => {
  for (const kind of kinds)
    for (const introspection of [true, false]) {
      const front = await startToyFront(() => Promise.resolve(caller), { kind, introspection });
      fronts.set(`${kind} ${introspection}`, front);
    }
});

afterAll(async () => {
  for (const front of fronts.values()) await front.close();
});

const types = ['application/json', 'application/graphql-response+json'] as const;

/** What one kind of front answers to one request, all that a client reads of it, and what it counts and logs. */
async function ask(kind: string, introspection: boolean, accept: string, body: object) {
  const front = fronts.get(`${kind} ${introspection}`);
  if (!front) throw new Error('There is no such front.');
  const [lines, counts] = [front.lines.length, await readCounts(front)];
  const response = await fetch(front.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, 'x-request-id': 'a-request' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const after = await readCounts(front);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    cache: response.headers.get('cache-control'),
    text,
    counted: after.filter((line) => !counts.includes(line)).length,
    logged: front.lines.slice(lines).map((line) => /"msg":"([^"]*)"/.exec(line)?.[1]),
  };
}

async function readCounts(front: ToyFront): Promise<string[]> {
  return (await front.readMetrics()).split('\n').filter((l) => l.startsWith('helhed_errors_total'));
}

describe('what is run without Apollo Server', () => {
  it.each([
    ['is data', { query: '{ who requestId }' }],
    ['has a name', { query: 'query A { who } query B { requestId }', operationName: 'B' }],
    ['has variables', { query: 'query ($t: String!) { echo(text: $t) }', variables: { t: 'a' } }],
    [
      'leaves fields out',
      {
        query: 'query ($n: Boolean!) { who @skip(if: $n) requestId @include(if: $n) }',
        variables: { n: true },
      },
    ],
    ['fails inside', { query: '{ broken who internal }' }],
    ['is refused', { query: '{ forbidden }' }],
    ['is no GraphQL', { query: '{ who' }],
    ['does not fit', { query: '{ whoo }' }],
    ['does not fit in two places', { query: '{ whoo echo }' }],
    [
      'has a variable that does not fit',
      { query: 'query ($c: Colour) { echo(text: "a", colour: $c) }', variables: { c: 'BLUE' } },
    ],
    [
      'has an object for a text',
      { query: 'query ($t: String!) { echo(text: $t) }', variables: { t: { cpr: '6201901234' } } },
    ],
    ['has a variable that is missing', { query: 'query ($t: String!) { echo(text: $t) }' }],
    [
      'has two such',
      { query: 'query ($t: String!, $u: String!) { echo(text: $t) b: echo(text: $u) }' },
    ],
    ['names no operation', { query: 'query A { who } query B { who }' }],
    ['names another operation', { query: 'query A { who }', operationName: 'B' }],
    ['changes what cannot be', { query: 'mutation { who }' }],
    ['listens', { query: 'subscription { who }' }],
    ['is a fragment alone', { query: 'fragment A on Query { who }' }],
    ['asks for the SDL', { query: '{ _service { sdl } }' }],
    ['asks for a type', { query: '{ __typename __type(name: "Query") { name } }' }],
    ['asks for no entity', { query: '{ _entities(representations: []) { __typename } }' }],
  ])('and %s is answered as Apollo Server answers it', async (_, body) => {
    for (const type of types)
      for (const introspection of [true, false]) {
        const expected = await ask('gateway', introspection, type, body);
        for (const turn of ['first', 'again']) {
          const answer = await ask('room', introspection, type, body);
          expect({ turn, ...answer }).toEqual({ turn, ...expected });
        }
      }
  });
});

describe('what fails before it runs', () => {
  it('is an error of ours: masked, counted, and told to the log with the request', async () => {
    const lines: string[] = [];
    const instruments = createTestInstruments(createLog('toy', (line) => void lines.push(line)));
    const run = createLeanRun({
      ...instruments,
      schema: buildSchema('type Query { who: String }'),
      execute: () => Promise.reject(new Error('no plan for 6201901234')),
      introspection: false,
    });
    const answer = await run({
      request: new IncomingMessage(new Socket()),
      requestId: 'a-request',
      mediaType: 'application/json',
      asked: { query: '{ who }', operationName: undefined, variables: undefined },
      document: createReadDocument('gateway')('{ who }'),
      createContext: () => ({}),
    });
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('x-request-id'),
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(lines.filter((line) => line.includes('no plan for'))).toHaveLength(1);
    expect(lines.join()).toContain('"requestId":"a-request"');
    expect(lines.join()).not.toContain('6201901234');
  });
});
