import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../../../demo/people.ts';
import { stories } from '../../../../demo/stories/stories.ts';
import type { Caller } from '../../../../server/caller.ts';
import { ownErrand } from '../../../../server/errand.ts';
import { createDatabase } from '../../../../server/database.ts';
import { Session } from '../../../../subgraphs/coordination/source/session.ts';
import { ask } from '../../../setup/ask.ts';
import { today } from '../../../setup/today.ts';
import { at } from '../../../walls/cells.ts';
import { openHouse, type House } from '../../house.ts';

const page = `query ($first: Int, $after: String) { events(first: $first, after: $after) {
  nodes { id kind citizenId version at } pageInfo { endCursor hasNextPage }
} }`;

const { amalie, jens } = stories;

const journal: Caller = {
  id: 'journal-system',
  name: 'Journal system',
  roles: ['SYSTEM'],
  rights: [],
  limits: { units: undefined, kle: undefined, sensitivity: 3 },
  scopes: ['helhed:events'],
  centre: 'SOCIAL',
  employeeId: undefined,
  cpr: undefined,
};

let house: House;
let amaliesId: string;
beforeAll(async () => {
  house = await openHouse('coordination');
  amaliesId = await idOf(amalie.cpr);
});
afterAll(() => house.close());
beforeEach(() => inDatabase('delete from coordination.outbox'));

const inDatabase = async <Row extends pg.QueryResultRow>(sql: string) =>
  (await house.databases.run<Row>('coordination', sql)).rows;

async function idOf(cpr: string): Promise<string> {
  const [row] = await inDatabase<{ id: string }>(
    `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
  );
  return row?.id ?? '';
}

const askAs = async (person: string, query: string, variables = {}) =>
  ask(house.url, await house.tokenOf(person), query, variables);

describe('who reads the events', () => {
  /** A transaction of the application's role that has begun to write; it announces, and ends, when it is told to. */
  const begin = async () => {
    const client = new pg.Client({ connectionString: house.databases.url('coordination') });
    await client.connect();
    await client.query('begin');
    await client.query('select coordination.enter($1, $2), pg_current_xact_id()', [
      JSON.stringify({ id: 'a writer', roles: ['CASEWORKER'], today }),
      [],
    ]);
    return {
      announce: (version: number, citizenId = amaliesId) =>
        client.query(
          `insert into coordination.outbox (kind, citizen_id, version) values ('CONSENT_GIVEN', $1, $2)`,
          [citizenId, version],
        ),
      end: async (how: 'commit' | 'rollback') => {
        await client.query(how);
        await client.end();
      },
    };
  };
  const announced = async (version: number, citizenId?: string) => {
    const { announce, end } = await begin();
    await announce(version, citizenId);
    await end('commit');
  };

  interface Events {
    readonly nodes: readonly { readonly id: string; readonly version: number }[];
    readonly pageInfo: { readonly endCursor: string | null };
  }
  /** Somebody who continues after the last cursor that they were given. */
  const createReader = (first: number) => {
    const seen: number[] = [];
    let after: string | null = null;
    const readOn = async () => {
      const { data, errors } = await askAs('journal-system', page, { first, after });
      expect(errors).toEqual([]);
      const { nodes, pageInfo }: Events = JSON.parse(JSON.stringify(at(data, 'events')));
      seen.push(...nodes.map(({ version }) => version));
      after = pageInfo.endCursor ?? after;
      return seen.length;
    };
    return {
      seen,
      readOn,
      /** Transactions in other databases of the server hold the last events back for a moment. */
      readUntil: (count: number) =>
        expect.poll(readOn, { timeout: 10_000 }).toBeGreaterThanOrEqual(count),
    };
  };

  it('misses none and sees none twice, while twenty begin, announce and commit in three orders', async () => {
    const rounds = process.env['HELHED_SOAK'] === '1' ? 25 : 3;
    const reader = createReader(7);
    const committed: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const writers: { version: number; writer: Awaited<ReturnType<typeof begin>> }[] = [];
      for (let number = 1; number <= 20; number += 1)
        writers.push({ version: round * 20 + number, writer: await begin() });
      for (const { version, writer } of inTurn(writers, 3, 5)) await writer.announce(version);
      for (const [turn, { version, writer }] of inTurn(writers, 7, 12).entries()) {
        const how = turn % 5 === 4 ? 'rollback' : 'commit';
        await writer.end(how);
        if (how === 'commit') committed.push(version);
        await reader.readOn();
      }
    }
    await reader.readUntil(committed.length);
    expect(reader.seen.toSorted((a, b) => a - b)).toEqual(committed.toSorted((a, b) => a - b));
    expect(committed).toHaveLength(rounds * 16);
  }, 120_000);

  it('is a journal system, of the citizens with whom its centre has a case', async () => {
    await inDatabase(
      `delete from coordination.attachments where citizen_id = '${await idOf(jens.cpr)}' and centre = 'SOCIAL'`,
    );
    await announced(1);
    await announced(2, await idOf(jens.cpr));
    await announced(3);
    const reader = createReader(20);
    await reader.readUntil(2);
    expect(reader.seen).toEqual([1, 3]);
  });

  it.each(Object.keys(people).filter((person) => person !== 'journal-system'))(
    'is nobody else: not %s',
    async (person) => {
      const { data, errors } = await askAs(person, page);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      expect(data).toBeNull();
    },
  );

  it('is no system that may read and was not given the scope', async () => {
    const response = await fetch(`${house.issuerUrl}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'journal-system',
        client_secret: 'journal-system',
        scope: 'helhed:read',
      }),
    });
    const { access_token: token }: { access_token: string } = JSON.parse(await response.text());
    const { errors } = await ask(house.url, token, page);
    expect(errors[0]?.message).toContain('helhed:events');
  });

  it.each([
    ['a journal system with the scope', {}, 1],
    ['one without it', { scopes: ['helhed:read'] }, 0],
    ['one of another centre', { centre: 'ELSEWHERE' }, 0],
    ['one of no centre', { centre: undefined }, 0],
    ['a caseworker with the scope', { roles: ['CASEWORKER'] }, 0],
  ] as const)('is whom the rows know by themselves: %s', async (_, more, expected) => {
    await announced(1);
    const database = createDatabase(house.databases.url('coordination'), { poolSize: 1 });
    const session = new Session(database, { ...ownErrand, caller: { ...journal, ...more } }, today);
    const rows = await session.read('select id from coordination.outbox');
    await database.destroy();
    expect(rows).toHaveLength(expected);
  });

  it('is known to the citizen: each page stands in the access log before it is given', async () => {
    await announced(1);
    const reader = createReader(20);
    await reader.readUntil(1);
    const { data } = await askAs(
      'citizen',
      '{ me { citizen { accessLog(first: 10) { nodes { kinds purpose outcome } } } } }',
    );
    expect(at(data, 'me', 'citizen', 'accessLog', 'nodes')).toContainEqual({
      kinds: ['EVENT'],
      purpose: 'JOURNAL',
      outcome: 'SHOWN',
    });
  });

  it.each([
    ['of another list', ['citizens', 'abcdef00-0000-4000-8000-000000000001', ''], 'BAD_USER_INPUT'],
    ['that is none', ['events', 'x', '1'], 'BAD_USER_INPUT'],
    ['of a database that was there before', ['events', '999999999999', '1'], 'CONFLICT'],
  ])('does not continue after a cursor %s', async (_, cursor, code) => {
    const after = Buffer.from(JSON.stringify(cursor)).toString('base64url');
    const { errors } = await askAs('journal-system', page, { after });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

/** All of them in another order: a step that has no divisor with their number comes to each. */
function inTurn<Item>(items: readonly Item[], step: number, from: number): Item[] {
  return items.flatMap((_, turn) => items[(turn * step + from) % items.length] ?? []);
}
