import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createDatabase, readRows, type Database } from '../../../../server/database.ts';
import { ownErrand } from '../../../../server/errand.ts';
import { Session } from '../../../../subgraphs/coordination/source/session.ts';
import { createDatabases, type Databases } from '../../../setup/databases.ts';
import { today } from '../../../setup/today.ts';
import { plantCitizens, type PlantedCitizen } from '../../../walls/planted-citizens.ts';

const coordinator = {
  id: 'coordinator',
  name: 'Mette Holm',
  roles: ['CASEWORKER'],
  rights: [],
  limits: { units: undefined, kle: undefined, sensitivity: 4 },
  scopes: [],
  centre: 'JOBCENTER',
  employeeId: 'METHOL',
  cpr: undefined,
} as const;

/** One for each transaction: when it began. */
const beganSql = 'select cast(now() as text) as began';

describe('the statements of a request', () => {
  let databases: Databases;
  let database: Database;
  let first: PlantedCitizen;
  let second: PlantedCitizen;
  beforeAll(async () => {
    databases = await createDatabases();
    const [one, other] = await plantCitizens(databases, 2);
    if (!one || !other) throw new Error('Nobody was planted.');
    [first, second] = [one, other];
    await databases.run(
      'coordination',
      `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
       values ('${first.id}', 'METHOL', '2026-01-01'), ('${second.id}', 'METHOL', '2026-01-01')`,
    );
    // One connection: who kept it would keep everybody else waiting.
    database = createDatabase(databases.url('coordination'), { poolSize: 1 });
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  const open = () => {
    const session = new Session(database, { ...ownErrand, caller: coordinator }, today);
    return {
      session,
      findBegan: async () => (await session.read<{ began: string }>(beganSql))[0]?.began,
      findCitizens: async () => {
        const rows = await session.read<{ id: string }>('select id from coordination.citizens');
        return rows.map(({ id }) => id).sort();
      },
    };
  };

  it('that follow from how the caller stands are of the transaction that said it', async () => {
    const { session, findBegan, findCitizens } = open();
    session.approach([first.id]);
    const [standing, began] = await Promise.all([session.readStanding(), findBegan()]);
    const [follows, citizens] = await Promise.all([findBegan(), findCitizens()]);

    expect(standing.map(({ kind }) => kind)).toContain('COORDINATING_CASEWORKER');
    expect(follows).toBe(began);
    expect(citizens).toEqual([first.id]);
    expect(await findBegan()).not.toBe(began);
  });

  it('are of a transaction for each turn where nothing is decided by them', async () => {
    const { findBegan } = open();

    expect(await findBegan()).not.toBe(await findBegan());
  });

  it('show whom they come to be about within the transaction, and say how the caller stands there', async () => {
    const { session, findBegan, findCitizens } = open();
    session.approach([first.id]);
    const [, began] = await Promise.all([session.readStanding(), findBegan()]);
    session.approachByCpr([second.cpr]);
    const [standing, follows, citizens] = await Promise.all([
      session.readStanding(),
      findBegan(),
      findCitizens(),
    ]);

    expect(follows).toBe(began);
    expect(standing.map(({ citizenId }) => citizenId)).toContain(second.id);
    expect(citizens).toEqual([first.id, second.id].sort());
  });

  it('leave their connection where nothing follows', async () => {
    const { session } = open();
    session.approach([first.id]);
    await session.readStanding();
    const [state] = await readRows<{ told: string | null }>(
      database,
      'coordination',
      `select nullif(current_setting('helhed.caller', true), '') as told`,
    );

    expect(state).toEqual({ told: null });
  });

  it('are answered after one beside them that failed', async () => {
    const { session, findCitizens } = open();
    session.approach([first.id]);
    const failing = session.read('select 1 / 0');
    await Promise.allSettled([session.readStanding(), failing]);

    await expect(failing).rejects.toMatchObject({ extensions: { code: 'SOURCE_UNAVAILABLE' } });
    expect(await findCitizens()).toEqual([first.id]);
  });

  it('fail together where the transaction fails that they follow in', async () => {
    const { session, findCitizens } = open();
    session.approach([first.id]);
    await session.readStanding();
    const both = await Promise.allSettled([session.read('select 1 / 0'), findCitizens()]);

    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await findCitizens()).toEqual([first.id]);
  });

  it('that follow are no part of what follows those', async () => {
    const { session, findBegan } = open();
    session.approach([first.id]);
    await session.readStanding();
    await session.readStanding();
    const began = await findBegan();

    expect(await findBegan()).not.toBe(began);
  });

  it('that follow a change are of a transaction that knows of it', async () => {
    const two = createDatabase(databases.url('coordination'), { poolSize: 2 });
    onTestFinished(() => two.destroy());
    const session = new Session(
      two,
      { ...ownErrand, caller: { ...coordinator, id: 'other', employeeId: 'JAKLUN' } },
      today,
    );
    session.approach([first.id]);
    const slow = Promise.all([session.readStanding(), session.read('select pg_sleep(0.3)')]);
    const before = await session.readStanding();
    await session.change((read) =>
      read(
        `insert into coordination.emergency_accesses (citizen_id, employee_id, reason, expires_at, is_repeated)
         values (cast(:id as uuid), 'JAKLUN', 'Somebody is in danger just now.', now() + interval '1 hour', false)`,
        { id: first.id },
      ),
    );
    const after = await session.readStanding();
    await slow;

    expect(before.map(({ kind }) => kind)).not.toContain('EMERGENCY');
    expect(after.map(({ kind }) => kind)).toContain('EMERGENCY');
  });

  it('leave every connection where two turns of them waited for one', async () => {
    const two = createDatabase(databases.url('coordination'), { poolSize: 2 });
    onTestFinished(() => two.destroy());
    const session = new Session(two, { ...ownErrand, caller: coordinator }, today);
    session.approach([first.id]);
    // Nothing is connected yet: the second turn is over before the first has a connection.
    const waiting = session.readStanding();
    await setImmediate();
    await setImmediate();
    await Promise.all([waiting, session.readStanding()]);

    await expect
      .poll(async () => {
        const { rows } = await databases.run(
          'coordination',
          `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
        );
        return rows.length;
      })
      .toBe(0);
  });
});
