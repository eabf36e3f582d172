import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AlreadyFilledError, findDemoState, withClient } from '../../demo/databases.ts';
import { loadMunicipality } from '../../demo/load.ts';
import { type Postgres, startPostgres } from '../../demo/postgres.ts';
import { centreRooms } from '../../demo/rooms.ts';
import { stories } from '../../demo/stories/stories.ts';
import { type Registration, register } from '../../subgraphs/coordination/register.ts';

const today = '2026-11-22';
let folder: string;
let postgres: Postgres;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-load-'));
  // As root PostgreSQL runs as another account, which must get in.
  await chmod(folder, 0o755);
  postgres = await startPostgres({ dataDir: join(folder, 'data'), port: 0, isLasting: false });
  await load(400);
});

afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

async function connect(database: string, user?: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: postgres.url(database, user) });
  await client.connect();
  return client;
}

async function load(citizens: number, mayReplace = false): Promise<void> {
  const progress = (line: string) => lines.push(line);
  await loadMunicipality((database) => connect(database), {
    citizens,
    today,
    mayReplace,
    progress,
  });
}

async function ask(database: string, sql: string, user?: string): Promise<unknown[]> {
  return withClient(
    (name) => connect(name, user),
    database,
    async (client) => {
      const { rows } = await client.query<Record<string, unknown>>(sql);
      return rows;
    },
  );
}

async function registerAgain(): Promise<Registration> {
  const open = await Promise.all(
    centreRooms.map(async ({ code, name }) => ({
      code,
      name: undefined,
      client: await connect(name),
    })),
  );
  const coordination = await connect('coordination');
  try {
    return await register({ coordination, centres: open, today });
  } finally {
    await Promise.all(
      [coordination, ...open.map(({ client }) => client)].map((client) => client.end()),
    );
  }
}

const citizenOf = (cpr: string) =>
  `(select citizen_id from coordination.identifiers where cpr = '${cpr}')`;
const runningLaws = `
  select string_agg(distinct m.law_code, ' ') as laws from helhed.measures m join helhed.states s on s.code = m.state_code
  where m.cpr = '${stories.amalie.cpr}' and s.state = 'ACTIVE'`;

test('every citizen has an entry in the registry, and a former number leads to the same one', async () => {
  expect(await ask('coordination', 'select count(*)::integer from coordination.citizens')).toEqual([
    { count: 400 },
  ]);
  expect(
    await ask(
      'coordination',
      `select ${citizenOf(stories.alex.cpr)} = ${citizenOf(stories.alex.formerCpr)} as same`,
    ),
  ).toEqual([{ same: true }]);
});

test('each reader sees Amalie in the views of its own centre', async () => {
  const laws = await Promise.all(
    centreRooms.map(({ name }) => ask(name, runningLaws, `${name}_reader`)),
  );

  expect(laws.flat()).toEqual([{ laws: 'LAB' }, { laws: 'SEL SUL' }, { laws: 'STU' }]);
});

test('a reader gets neither at the tables under the views, nor into another database, nor writes', async () => {
  await expect(ask('social', 'select from nexus.patient', 'social_reader')).rejects.toThrow(
    'permission',
  );
  await expect(ask('social', 'select 1', 'jobcenter_reader')).rejects.toThrow('permission');
  await expect(
    ask('coordination', 'delete from coordination.attachments', 'coordination_app'),
  ).rejects.toThrow(/read-only|permission/);
});

test('Amalie’s plan links its goals to measures that the centres have', async () => {
  const linked = await ask(
    'coordination',
    `select distinct gm.measure_id from coordination.goal_measures gm
     join coordination.goals g on g.id = gm.goal_id
     join coordination.plans p on p.id = g.plan_id
     where p.citizen_id = ${citizenOf(stories.amalie.cpr)} order by 1`,
  );
  const ids = await Promise.all(
    centreRooms.map(({ name, code }) =>
      ask(
        name,
        `select '${code}-' || id as measure_id from helhed.measures where cpr = '${stories.amalie.cpr}'`,
      ),
    ),
  );

  expect(linked).toHaveLength(5);
  expect(ids.flat()).toEqual(expect.arrayContaining(linked));
});

test('a caseworker of an open case or a running measure is attached, and one of the past is not', async () => {
  expect(
    await ask(
      'coordination',
      `select centre, caseworker_id from coordination.attachments
       where citizen_id = ${citizenOf(stories.amalie.cpr)} order by 1, 2`,
    ),
  ).toEqual([
    { centre: 'CHILDREN', caseworker_id: 'BIRAND' },
    { centre: 'JOBCENTER', caseworker_id: 'JAKLUN' },
    { centre: 'SOCIAL', caseworker_id: 'GITROS' },
    { centre: 'SOCIAL', caseworker_id: 'SOFLIN' },
  ]);
});

test('registering again changes nothing', async () => {
  const registration = await registerAgain();

  expect(Object.values(registration).every((count) => count === 0)).toBe(true);
});

test('registering follows the sources, and a citizen whom no centre names any more stays', async () => {
  const before = await ask('coordination', `select ${citizenOf(stories.ingrid.cpr)} as id`);
  await ask('social', `delete from nexus.patient where patient_identifier = '790147-3910'`);

  const registration = await registerAgain();

  expect(registration).toMatchObject({ newCitizens: 0, endedAttachments: 1, newAttachments: 0 });
  expect(await ask('coordination', `select ${citizenOf(stories.ingrid.cpr)} as id`)).toEqual(
    before,
  );
});

test('data that is there goes only when somebody says so', async () => {
  await expect(load(1)).rejects.toThrow(AlreadyFilledError);
  expect(await findDemoState(connect)).toBe('LOADED');

  await load(14, true);

  expect(await ask('coordination', 'select count(*)::integer from coordination.citizens')).toEqual([
    { count: 14 },
  ]);
});

test('a load that was broken off may begin anew', async () => {
  await ask('postgres', `comment on database coordination is 'Helhed demo, being loaded'`);

  await load(14);

  expect(lines.at(-1)).toBe('coordination and plans');
});
