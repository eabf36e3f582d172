import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stories, unknownCpr } from '../../demo/stories/stories.ts';
import { ask, type Answer } from '../setup/ask.ts';
import type { Room } from '../setup/databases.ts';
import { unsigned, withOtherRoles } from './forged-tokens.ts';
import { openHouse, type House } from './house.ts';
import { askEverything, findReferences, referTo, type Question } from './questions.ts';
import { maxBodyBytes } from './room-on-http.ts';

const rooms: readonly Room[] = ['jobcenter', 'social', 'children', 'coordination'];

/** What would show the inside: SQL, hosts and ports, the driver's words, a stack. */
const inside = /select|helhed\.|127\.0\.0\.1|ECONN|socket|connection|timeout|knex|\bat .*\.[tj]s/i;

describe.each(rooms)('the room %s', (room) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(room);
  });
  afterAll(() => house.close());

  const askAs = (token: string | undefined, { query, variables }: Question): Promise<Answer> =>
    ask(house.url, token, query, variables);
  const everythingOf = async (count: number) =>
    askEverything(room, await findReferences(house.databases, room, count));
  const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(house.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  it('a citizen whom nobody knows is no error', async () => {
    const reference =
      room === 'coordination'
        ? { __typename: 'Citizen', id: randomUUID() }
        : await referTo(room, [unknownCpr]);
    const { data, errors } = await askAs(house.token, askEverything(room, [reference]));
    const lists = { cases: [], measures: [], plans: [] };
    const nothing = { status: 'NOT_KNOWN', asOf: null, isComplete: true, ...lists };
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      _entities: [room === 'coordination' ? null : { [room]: nothing }],
    });
  });

  it('fifty citizens cost as many statements as one', async () => {
    const statementsOf = async (count: number) => {
      const question = await everythingOf(count);
      house.wire.takeStatements();
      const { data, errors } = await askAs(house.token, question);
      expect(errors).toEqual([]);
      expect(data?.['_entities']).toHaveLength(count);
      return house.wire
        .takeStatements()
        .map((sql) => sql.replace(/\s+/g, ' '))
        .toSorted();
    };
    // On a busy machine two answers of the database may come apart, and what is asked for both then is asked for each.
    const fewestOf = async (count: number) => {
      const [fewest = []] = [
        await statementsOf(count),
        await statementsOf(count),
        await statementsOf(count),
      ].toSorted((one, other) => one.length - other.length);
      return fewest;
    };
    const forOne = await fewestOf(1);
    expect(forOne.length).toBe(room === 'coordination' ? 14 : 4);
    expect(await fewestOf(50)).toEqual(forOne);
  });

  if (room !== 'coordination') {
    it('a file is read in one message to the database', async () => {
      const question = await everythingOf(3);
      await askAs(house.token, question);
      house.wire.takeTurns();
      expect((await askAs(house.token, question)).errors).toEqual([]);
      expect(house.wire.takeTurns()).toBe(1);
    });
  }

  it('nobody gets nothing', async () => {
    house.wire.takeStatements();
    const { status, data, errors, text } = await askAs(undefined, await everythingOf(3));
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(house.wire.takeStatements()).toEqual([]);
    expect(text).not.toContain('Amalie');
  });

  it.each([
    ['garbage', () => 'Bearer garbage'],
    ['another scheme', () => `Basic ${Buffer.from('coordinator:').toString('base64')}`],
    ['a token of another issuer', () => `Bearer ${house.strangersToken}`],
    ['a token that nobody signed', () => `Bearer ${unsigned(house.token)}`],
    ['a token whose roles were changed', () => `Bearer ${withOtherRoles(house.token)}`],
  ])('%s is refused before anything is read', async (_, toHeader) => {
    const question = JSON.stringify(await everythingOf(1));
    house.wire.takeStatements();
    const response = await post(question, { authorization: toHeader() });
    expect(response.status).toBe(401);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(text).toContain('You are not signed in: ');
    expect(house.wire.takeStatements()).toEqual([]);
  });

  describe('and its database', () => {
    const health = async (path: string) => {
      const response = await fetch(new URL(path, house.url));
      return [response.status, await response.json()];
    };
    afterEach(() => house.wire.mend());

    it('that is gone is SOURCE_UNAVAILABLE, and nothing of the inside', async () => {
      const question = await everythingOf(2);
      house.wire.cut();
      const { data, errors, text } = await askAs(house.token, question);
      expect(data?.['_entities']).toHaveLength(2);
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
        new Set(['SOURCE_UNAVAILABLE']),
      );
      expect(new Set(errors.map(({ message }) => message))).toEqual(
        new Set([`The source system of ${room} does not answer just now. Try again in a minute.`]),
      );
      expect(text).not.toMatch(inside);
    });

    it('that comes back is asked again at once', async () => {
      house.wire.cut();
      expect((await askAs(house.token, await everythingOf(2))).errors).not.toEqual([]);
      house.wire.mend();
      expect((await askAs(house.token, await everythingOf(2))).errors).toEqual([]);
    });

    it('that is gone leaves the room alive and not ready', async () => {
      house.wire.cut();
      expect(await health('/health/live')).toEqual([200, { status: 'live' }]);
      const checks = { [room]: 'not ready' };
      expect(await health('/health/ready')).toEqual([503, { status: 'not ready', checks }]);
      house.wire.mend();
      const ready = { status: 'ready', checks: { [room]: 'ready' } };
      expect(await health('/health/ready')).toEqual([200, ready]);
    });

    it('that ended every connection is asked over new ones', async () => {
      const question = await everythingOf(2);
      await house.databases.run(
        room,
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and usename = '${room}_reader'`,
      );
      expect((await askAs(house.token, question)).errors).toEqual([]);
    });
  });

  it.each([
    ['a form is no JSON', 'query={me}', 415, 'BAD_REQUEST', 'application/x-www-form-urlencoded'],
    ['a text is no JSON', '{"query":"{__typename}"}', 415, 'BAD_REQUEST', 'text/plain'],
    ['half a body is no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['an empty body is no JSON', '', 400, 'BAD_REQUEST'],
    ['a list of questions is none', '[{"query":"{__typename}"}]', 400, 'BAD_REQUEST'],
    ['a number is no question', '7', 400, 'BAD_REQUEST'],
    ['null is no question', 'null', 400, 'BAD_REQUEST'],
    ['an object without a query is no question', '{}', 400, 'BAD_REQUEST'],
    ['a query is a text', '{"query":7}', 400, 'BAD_REQUEST'],
    ['variables are an object', '{"query":"{a}","variables":"x"}', 400, 'BAD_REQUEST'],
    ['half a query is told so', '{"query":"{"}', 200, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is none is told so', '{"query":"{ a }"}', 200, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation that is not there is told so',
      '{"query":"query a {__typename}","operationName":"b"}',
      200,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a body over the limit is too much', toBodyOf(maxBodyBytes + 1), 413, 'TOO_COMPLEX'],
    ['a body far over the limit is too much', toBodyOf(20_000_000), 413, 'TOO_COMPLEX'],
  ])('%s', async (_, body, status, code, type = 'application/json') => {
    const response = await post(body, {
      'content-type': type,
      authorization: `Bearer ${house.token}`,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('a body of just the limit is answered', async () => {
    const headers = { authorization: `Bearer ${house.token}` };
    expect((await post(toBodyOf(maxBodyBytes), headers)).status).toBe(200);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s is not served', async (method) => {
    const response = await fetch(`${house.url}?query={__typename}`, { method });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('no CPR number, token or pass stands in a line of the log', async () => {
    const { cpr } = stories.amalie;
    const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';
    const headers = { authorization: `Bearer ${house.token}`, 'x-request-id': hyphened(cpr) };
    await post(JSON.stringify({ query: query.replace('$cpr)', `"${cpr}")`) }), headers);
    await post(JSON.stringify({ query, variables: { cpr: hyphened(cpr) } }), headers);
    await post(JSON.stringify({ query, operationName: cpr }), headers);
    await post(`{"cpr": ${hyphened(cpr)}}`, headers);
    const { rows } = await house.databases.run(
      'coordination',
      'select cpr from coordination.identifiers',
    );
    const numbers = rows.map((row) => String(row['cpr'])).flatMap((cpr) => [cpr, hyphened(cpr)]);
    const log = house.lines.join('');
    expect(numbers.length).toBeGreaterThan(800);
    expect(house.lines.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => log.includes(number))).toEqual([]);
    expect(log).not.toContain('eyJ');
  });
});

function hyphened(cpr: string): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
}

/** A question of exactly so many bytes. */
function toBodyOf(bytes: number): string {
  const query = '{"query":"{__typename}#"}';
  return query.replace('#', `#${'x'.repeat(bytes - query.length)}`);
}
