import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../demo/people.ts';
import type { Caller } from '../../server/caller.ts';
import { createDatabase, readRows, type Database } from '../../server/database.ts';
import { transact } from '../../server/database/transaction.ts';
import { ownErrand } from '../../server/errand.ts';
import { Session } from '../../subgraphs/coordination/source/session.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { today } from '../setup/today.ts';
import { at } from './cells.ts';
import { plantCitizens, type PlantedCitizen } from './planted-citizens.ts';

/** The whole in `npm run test:soak`, where there is time. */
const requests = process.env['HELHED_SOAK'] === '1' ? 10_000 : 400;

const toCaller = (person: string, employeeId: string): Caller => ({
  id: people[person]?.sub ?? person,
  name: person,
  roles: ['CASEWORKER'],
  rights: [],
  limits: { units: undefined, kle: undefined, sensitivity: 4 },
  scopes: [],
  centre: 'JOBCENTER',
  employeeId,
  cpr: undefined,
});

describe('over one connection to the database', () => {
  let databases: Databases;
  let database: Database;
  let sides: readonly { readonly caller: Caller; readonly own: PlantedCitizen }[];
  beforeAll(async () => {
    databases = await createDatabases();
    const [first, second] = await plantCitizens(databases, 2);
    if (!first || !second) throw new Error('Nobody was planted.');
    sides = [
      { caller: toCaller('coordinator', 'METHOL'), own: first },
      { caller: toCaller('jobcenter-caseworker', 'JAKLUN'), own: second },
    ];
    await databases.run(
      'coordination',
      `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
       values ('${first.id}', 'METHOL', '2026-01-01'), ('${second.id}', 'JAKLUN', '2026-01-01')`,
    );
    database = createDatabase(databases.url('coordination'), {
      poolSize: 1,
      statementTimeoutMs: 250,
    });
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  const countConnections = async () => {
    const { rows } = await databases.run(
      'coordination',
      `select from pg_stat_activity where datname = current_database() and usename = 'coordination_app'`,
    );
    return rows.length;
  };

  it(`${requests} alternating requests of two callers never see a row of the other's`, async () => {
    const seen = new Set<string>();
    let failed = 0;
    for (let number = 0; number < requests; number += 1) {
      const [side, other] = number % 2 === 0 ? sides : sides.toReversed();
      if (!side || !other) throw new Error('There are two sides.');
      const session = new Session(database, { ...ownErrand, caller: side.caller }, today);
      // Both are asked about: whom one may see, Postgres decides.
      session.approach(number % 3 === 0 ? [other.own.id] : [side.own.id, other.own.id]);
      const isOwnAsked = number % 3 !== 0;
      const rows = await ask(session, side.own, number).catch(() => {
        failed += 1;
        return undefined;
      });
      if (rows === undefined) continue;
      for (const id of rows) if (id !== side.own.id) seen.add(`${side.caller.name} saw ${id}`);
      if (isOwnAsked && rows.length === 0) seen.add(`${side.caller.name} saw nobody in ${number}`);
      if (number % 10 === 9) {
        const [between] = await readRows<{
          told: string | null;
          opened: string | null;
          rows: number;
        }>(
          database,
          'coordination',
          `select current_setting('helhed.caller', true) as told, current_setting('helhed.opened', true) as opened,
                  (select count(*)::integer from coordination.citizens) as rows`,
        );
        expect({ ...between, told: between?.told ?? '', opened: between?.opened ?? '' }).toEqual({
          told: '',
          opened: '',
          rows: 0,
        });
      }
    }
    expect([...seen]).toEqual([]);
    expect(failed).toBeGreaterThan(requests / 20);
    expect(failed).toBeLessThan(requests / 4);
    expect(await countConnections()).toBeLessThanOrEqual(1);
  }, 300_000);

  /** The ids of the citizens that a request of one kind or another was shown. */
  async function ask(session: Session, own: PlantedCitizen, number: number): Promise<string[]> {
    const citizens = 'select id as "citizenId" from coordination.citizens';
    const tables = ['addresses', 'identifiers', 'coordinations', 'plans'];
    const table = tables[number % tables.length] ?? '';
    const ids = (rows: readonly unknown[]) => rows.map((row) => String(at(row, 'citizenId')));
    switch (number % 13) {
      case 5:
        await session.read('select from coordination.nothing_of_the_kind');
        break;
      case 7:
        return session.change(async (read) => {
          await read(
            `insert into coordination.answered_mutations (caller_id, idempotency_key, mutation, input_hash, answer)
             values (coordination.caller() ->> 'id', :key, 'soak', '', '{}')`,
            { key: `soak-${number}` },
          );
          return ids(await read(citizens));
        });
      case 9:
        return session.change(async (read) => {
          await read(citizens);
          throw new Error(`Refused after all, for ${own.name}.`);
        });
      case 11:
        // One statement that takes too long, now and then: each costs a quarter of a second.
        if (number % 143 === 11) await session.read('select pg_sleep(2)');
        break;
    }
    // Asked in one turn, they go in one transaction.
    const [first, second, mutations] = await Promise.all([
      session.read(citizens),
      session.read(`select citizen_id as "citizenId" from coordination.${table}`),
      session.read(
        `select caller_id from coordination.answered_mutations where caller_id <> coordination.caller() ->> 'id'`,
      ),
    ]);
    return [...ids(first), ...ids(second), ...mutations.map(() => 'an answer to the other')];
  }

  it('two callers at once wait for each other, and each sees their own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, number) => {
        const side = sides[number % 2];
        if (!side) throw new Error('There are two sides.');
        const session = new Session(database, { ...ownErrand, caller: side.caller }, today);
        session.approach(sides.map(({ own }) => own.id));
        const rows = await session.read<{ id: string }>('select id from coordination.citizens');
        return rows.map(({ id }) => id).join() === side.own.id;
      }),
    );
    expect(answers).toEqual(answers.map(() => true));
  });

  it('a transaction that failed lets go of what it held', async () => {
    const locked = transact(database, 'coordination', 'begin', async (read) => {
      await read('select pg_advisory_xact_lock(42)');
      throw new Error('It was refused.');
    });
    await expect(locked).rejects.toThrow('It was refused.');
    // Fails after the server's own five seconds where the lock is still held.
    const waited = await databases.run(
      'coordination',
      `set lock_timeout = '5s'; select pg_advisory_lock(42)`,
    );
    expect(waited).toBeDefined();
  });
});
