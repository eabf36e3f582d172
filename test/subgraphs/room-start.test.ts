import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../setup/ask.ts';
import { createDatabases, type Room } from '../setup/databases.ts';
import { openHouse, type House } from './house.ts';
import { askEverything, findReferences } from './questions.ts';
import { audience, passKeys } from './room-on-http.ts';
import { startRoomProcess, type RoomProcess } from './room-process.ts';

const rooms: readonly Room[] = ['jobcenter', 'social', 'children', 'coordination'];
const keys = Object.fromEntries(
  Object.entries(passKeys).map(([code, key]) => [
    `${code}_PASS_KEY`,
    key.map((one) => one.toString('base64url')).join(','),
  ]),
);

/** One way to break a contract: what somebody did to the database, and what the process must say of it. */
type Break = readonly [sql: string, said: string];

const brokenEverywhere: readonly Break[] = [
  [
    `alter view helhed.cases rename to cases_before;
     create view helhed.cases as
     select id, cpr, title, law_code, opened_on::text as opened_on, closed_on, caseworker_id, kle, sensitivity
     from helhed.cases_before`,
    'column opened_on of view helhed.cases is text; expected date',
  ],
  [
    'alter view helhed.measures rename column ends_on to ended_on',
    'column ends_on of view helhed.measures is missing; expected date',
  ],
  [
    'drop view helhed.caseworkers',
    'view helhed.caseworkers is missing; expected columns id, name, title, unit, email, phone',
  ],
];

const breaks: Readonly<Partial<Record<Room, readonly Break[]>>> = {
  jobcenter: [
    [
      'alter view helhed.citizens rename column target_group_code to target_group',
      'column target_group_code of view helhed.citizens is missing; expected text',
    ],
    ...brokenEverywhere,
  ],
  social: [
    [
      'alter view helhed.citizens rename column functional_level to level',
      'column functional_level of view helhed.citizens is missing; expected text',
    ],
    ...brokenEverywhere,
  ],
  children: [
    [
      'alter view helhed.citizens rename column school_class to class',
      'column school_class of view helhed.citizens is missing; expected text',
    ],
    ...brokenEverywhere,
  ],
};

describe.each(rooms)('the process of %s', (room) => {
  const prefix = room.toUpperCase();
  const running: RoomProcess[] = [];
  let house: House;
  beforeAll(async () => {
    house = await openHouse(room);
  });
  afterEach(() => {
    for (const one of running.splice(0)) one.kill('SIGKILL');
  });
  afterAll(() => house.close());

  const start = (env: Readonly<Record<string, string>>) => {
    const started = startRoomProcess(room, env);
    running.push(started);
    return started;
  };
  const startOver = (databaseUrl: string) =>
    start({
      ...keys,
      OIDC_ISSUER: house.issuerUrl,
      OIDC_AUDIENCE: audience,
      PORT: '0',
      [`${prefix}_DATABASE_URL`]: databaseUrl,
    });
  const askAmalie = async (url: string | undefined) => {
    const references = await findReferences(house.databases, room, 1);
    const { query, variables } = askEverything(room, references);
    return ask(`${url ?? ''}/graphql`, house.token, query, variables);
  };

  it('answers, and ends with 0 when it is told to end', async () => {
    const started = startOver(house.databases.url(room));
    expect((await askAmalie(await started.ready)).errors).toEqual([]);
    started.kill('SIGTERM');
    expect(await started.ended).toEqual({ code: 0, stderr: '' });
  });

  it('writes lines of its log and nothing else, also when its database goes', async () => {
    const started = startOver(house.wire.url);
    const url = await started.ready;
    expect((await askAmalie(url)).errors).toEqual([]);
    house.wire.cut();
    expect((await askAmalie(url)).errors).not.toEqual([]);
    house.wire.mend();
    started.kill('SIGTERM');
    expect(await started.ended).toEqual({ code: 0, stderr: '' });
    expect(started.lines.filter((line) => !line.startsWith('{"'))).toEqual([]);
  });

  it.runIf(breaks[room])(
    'does not start over views that break their contract, and names every column',
    async () => {
      const broken = await createDatabases();
      for (const [sql] of breaks[room] ?? []) await broken.run(room, sql);
      const { code, stderr } = await startOver(broken.url(room)).ended;
      await broken.drop();
      const lines = stderr.trimEnd().split('\n');
      expect(lines[0]).toBe(`The source views of ${room} do not keep their contract:`);
      expect(lines.slice(1).toSorted()).toEqual(
        breaks[room]?.map(([, said]) => `  - ${said}`).toSorted(),
      );
      expect(code).toBe(1);
    },
  );

  it('does not start over a database that is not there, and keeps the password to itself', async () => {
    const url = new URL(house.databases.url(room));
    url.pathname = '/nowhere';
    url.password = 'a-secret';
    const { code, stderr } = await startOver(url.href).ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`The source system of ${room} does not answer just now.`);
    expect(stderr).not.toMatch(/a-secret|\n +at /);
  });

  it('names everything that its environment lacks in one error', async () => {
    const { code, stderr } = await start({}).ended;
    const codes = room === 'coordination' ? ['JOBCENTER', 'SOCIAL', 'CHILDREN'] : [prefix];
    const names = stderr.matchAll(/^ {2}- (\w+) is not set; expected /gm);
    expect(code).toBe(1);
    expect(stderr.split('\n')[0]).toBe(
      `The subgraph ${room} cannot start, its configuration is wrong:`,
    );
    expect([...names].map(([, name]) => name)).toEqual([
      'OIDC_ISSUER',
      'OIDC_AUDIENCE',
      `${prefix}_DATABASE_URL`,
      ...codes.map((one) => `${one}_PASS_KEY`),
    ]);
    expect(stderr).not.toMatch(/\n +at /);
  });

  it('names everything that is wrong in its environment, and repeats no key', async () => {
    const { code, stderr } = await start({
      ...keys,
      OIDC_ISSUER: 'somewhere',
      OIDC_AUDIENCE: audience,
      PORT: '70000',
      [`${prefix}_DATABASE_URL`]: 'mysql://helhed:a-secret@localhost/helhed',
      JOBCENTER_PASS_KEY: 'too-short',
      SOCIAL_PASS_KEY: 'too-short',
      CHILDREN_PASS_KEY: 'too-short',
    }).ended;
    const faults = [...stderr.matchAll(/^ {2}- (\w+) (?:is|has) /gm)].map(([, name]) => name);
    const codes = room === 'coordination' ? ['JOBCENTER', 'SOCIAL', 'CHILDREN'] : [prefix];
    expect(code).toBe(1);
    expect(faults).toEqual([
      'PORT',
      'OIDC_ISSUER',
      `${prefix}_DATABASE_URL`,
      ...codes.map((one) => `${one}_PASS_KEY`),
    ]);
    expect(stderr).not.toMatch(/too-short|a-secret/);
  });
});

describe('the process of coordination', () => {
  it.each([
    [
      'without its tables',
      'drop schema coordination cascade',
      'has no tables yet: run npm run migrate.',
    ],
    [
      'without a migration',
      'delete from coordination.migrations',
      'lacks 2026-11-21-citizens.sql, 2026-11-22-1-callers.sql, 2026-11-22-2-access-log.sql, 2026-11-22-3-wall.sql: run npm run migrate.',
    ],
    [
      'with a schema that its role may not use',
      'revoke usage on schema coordination from coordination_app',
      'has no rights in the schema coordination: name it in COORDINATION_ROLE and run npm run migrate.',
    ],
  ])('does not start over a database %s, and says what to do', async (_, sql, said) => {
    const databases = await createDatabases();
    await databases.run('coordination', sql);
    const { code, stderr } = await startRoomProcess('coordination', {
      ...keys,
      OIDC_ISSUER: 'http://localhost:1',
      OIDC_AUDIENCE: audience,
      COORDINATION_DATABASE_URL: databases.url('coordination'),
    }).ended;
    await databases.drop();
    expect(code).toBe(1);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n +at /);
  });

  it('does not start as a role that could step over the wall of the rows', async () => {
    const databases = await createDatabases();
    const { code, stderr } = await startRoomProcess('coordination', {
      ...keys,
      OIDC_ISSUER: 'http://localhost:1',
      OIDC_AUDIENCE: audience,
      COORDINATION_DATABASE_URL: databases.url('coordination', 'postgres'),
    }).ended;
    await databases.drop();
    expect(code).toBe(1);
    expect(stderr).toContain('owns tables or bypasses row-level security');
  });
});
