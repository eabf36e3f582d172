import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startIssuer, type Issuer } from '../../demo/issuer.ts';
import { readServerConfig } from '../../server/config.ts';
import { checkTogether, type Environment } from '../../server/environment.ts';
import { toSentence } from '../../server/run.ts';
import { readConfig as readChildren } from '../../subgraphs/children/config.ts';
import { readConfig as readCoordination } from '../../subgraphs/coordination/config.ts';
import { readConfig as readJobcenter } from '../../subgraphs/jobcenter/config.ts';
import { readConfig as readSocial } from '../../subgraphs/social/config.ts';
import { ask, getToken } from '../setup/ask.ts';
import { createDatabases, type Databases, type Room } from '../setup/databases.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { today } from '../setup/today.ts';
import { layWire } from '../setup/wire.ts';
import { askEverything, findReferences, openAllCitizens } from './questions.ts';
import { audience, createRoom, passKeys } from './room-on-http.ts';
import { startRoomProcess, type RoomProcess } from './room-process.ts';

const rooms: readonly Room[] = ['jobcenter', 'social', 'children', 'coordination'];
const readConfigOf: Readonly<Record<Room, (env: Environment) => unknown>> = {
  jobcenter: readJobcenter,
  social: readSocial,
  children: readChildren,
  coordination: readCoordination,
};
const keys = Object.fromEntries(
  Object.entries(passKeys).map(([code, key]) => [
    `${code}_PASS_KEY`,
    key.map((one) => one.toString('base64url')).join(','),
  ]),
);

/** One way to break a contract: what somebody did to the database, and what must be said of it. */
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

const centres = ['jobcenter', 'social', 'children'] as const;
const breaks: Readonly<Record<(typeof centres)[number], readonly Break[]>> = {
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

let folder: string;
let issuer: Issuer;
let databases: Databases;
const running: RoomProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-room-start-'));
  issuer = await startIssuer({ port: 0, keyFile: join(folder, 'key'), audience });
  databases = await createDatabases();
  await openAllCitizens(databases);
});
afterEach(() => {
  for (const one of running.splice(0)) one.kill('SIGKILL');
});
afterAll(async () => {
  await databases.drop();
  await issuer.close();
  await rm(folder, { recursive: true });
});

const start = (room: Room, env: Readonly<Record<string, string>>) => {
  const started = startRoomProcess(room, env);
  running.push(started);
  return started;
};
const startOver = (room: Room, databaseUrl: string) =>
  start(room, {
    ...keys,
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: audience,
    PORT: '0',
    [`${room.toUpperCase()}_DATABASE_URL`]: databaseUrl,
  });

/** What a process would say of a database before it ends, and go without if it started. */
async function findRefusal(room: Room, databaseUrl: string): Promise<string | undefined> {
  const surroundings = { ...createTestInstruments(), today: () => today };
  try {
    const started = await createRoom(room, databaseUrl, surroundings);
    await started.close();
    return undefined;
  } catch (error) {
    return toSentence(error);
  }
}

/** The same of an environment. */
function findConfigRefusal(room: Room, env: Environment): string | undefined {
  const name = `The subgraph ${room}`;
  try {
    checkTogether(
      name,
      () => readServerConfig(name, 4001, env),
      () => readConfigOf[room](env),
    );
    return undefined;
  } catch (error) {
    return toSentence(error);
  }
}

const toNowhere = (room: Room) => {
  const url = new URL(databases.url(room));
  url.pathname = '/nowhere';
  url.password = 'a-secret';
  return url.href;
};
const keysOf = (room: Room) =>
  (room === 'coordination' ? ['JOBCENTER', 'SOCIAL', 'CHILDREN'] : [room.toUpperCase()]).map(
    (code) => `${code}_PASS_KEY`,
  );

describe.each(rooms)('the process of %s', (room) => {
  it('answers, writes lines of its log and nothing else, also when its database goes, and ends with 0 when it is told to end', async () => {
    const wire = await layWire(databases.url(room));
    const token = await getToken(issuer.url, 'coordinator');
    const { query, variables } = askEverything(room, await findReferences(databases, room, 1));
    const started = startOver(room, wire.url);
    const url = await started.ready;
    const askAmalie = () => ask(`${url ?? ''}/graphql`, token, query, variables);
    expect((await askAmalie()).errors).toEqual([]);
    wire.cut();
    expect((await askAmalie()).errors).not.toEqual([]);
    wire.mend();
    expect((await askAmalie()).errors).toEqual([]);
    started.kill('SIGTERM');
    expect(await started.ended).toEqual({ code: 0, stderr: '' });
    await wire.close();
    const isOwn = (line: string) => line.startsWith('{"') && line.includes(`"process":"${room}"`);
    expect(started.lines.filter((line) => !isOwn(line))).toEqual([]);
  });
});

/** What a room says when it will not start; that a process writes it down and ends, is seen at the end. */
describe.each(rooms)('the room %s', (room) => {
  it('does not start over a database that is not there, and keeps the password to itself', async () => {
    const said = await findRefusal(room, toNowhere(room));
    expect(said).toContain(`The database of ${room} cannot be read: `);
    expect(said).toContain(`Is ${room.toUpperCase()}_DATABASE_URL right?`);
    expect(said).not.toContain('a-secret');
  });

  it('names everything that its environment lacks in one error', () => {
    const said = findConfigRefusal(room, {}) ?? '';
    const names = said.matchAll(/^ {2}- (\w+) is not set; expected /gm);
    expect(said.split('\n')[0]).toBe(
      `The subgraph ${room} cannot start, its configuration is wrong:`,
    );
    expect([...names].map(([, name]) => name)).toEqual([
      'OIDC_ISSUER',
      'OIDC_AUDIENCE',
      `${room.toUpperCase()}_DATABASE_URL`,
      ...keysOf(room),
    ]);
  });

  it('names everything that is wrong in its environment, and repeats no key', () => {
    const said = findConfigRefusal(room, {
      OIDC_ISSUER: 'somewhere',
      OIDC_AUDIENCE: audience,
      PORT: '70000',
      [`${room.toUpperCase()}_DATABASE_URL`]: 'mysql://helhed:a-secret@localhost/helhed',
      JOBCENTER_PASS_KEY: 'too-short',
      SOCIAL_PASS_KEY: 'too-short',
      CHILDREN_PASS_KEY: 'too-short',
    });
    const faults = [...(said ?? '').matchAll(/^ {2}- (\w+) (?:is|has) /gm)].map(([, name]) => name);
    expect(faults).toEqual([
      'PORT',
      'OIDC_ISSUER',
      `${room.toUpperCase()}_DATABASE_URL`,
      ...keysOf(room),
    ]);
    expect(said).not.toMatch(/too-short|a-secret/);
  });
});

describe('the room of a centre', () => {
  let broken: Databases;
  beforeAll(async () => {
    broken = await createDatabases(centres);
  });
  afterAll(() => broken.drop());

  it.each(centres)(
    '%s does not start over views that break their contract, and names every column',
    async (room) => {
      for (const [sql] of breaks[room]) await broken.run(room, sql);
      const lines = (await findRefusal(room, broken.url(room)))?.split('\n') ?? [];
      expect(lines[0]).toBe(`The source views of ${room} do not keep their contract:`);
      expect(lines.slice(1).toSorted()).toEqual(
        breaks[room].map(([, said]) => `  - ${said}`).toSorted(),
      );
    },
  );
});

describe('the room coordination', () => {
  it.each([
    [
      'without its tables',
      'drop schema coordination cascade',
      'has no tables yet: run npm run migrate.',
    ],
    [
      'without two of the migrations',
      `delete from coordination.migrations where name in ('2026-11-21-citizens.sql', '2026-11-22-3-wall.sql')`,
      'lacks 2026-11-21-citizens.sql, 2026-11-22-3-wall.sql: run npm run migrate.',
    ],
    [
      'with a schema that its role may not use',
      'revoke usage on schema coordination from coordination_app',
      'has no rights in the schema coordination: name it in COORDINATION_ROLE and run npm run migrate.',
    ],
  ])('does not start over a database %s, and says what to do', async (_, sql, said) => {
    const lacking = await createDatabases(['coordination']);
    await lacking.run('coordination', sql);
    expect(await findRefusal('coordination', lacking.url('coordination'))).toContain(said);
    await lacking.drop();
  });

  it('does not start as a role that could step over the wall of the rows', async () => {
    expect(await findRefusal('coordination', databases.url('coordination', 'postgres'))).toContain(
      'owns tables or bypasses row-level security',
    );
  });
});

describe('a process that cannot start', () => {
  it('says all that is wrong with its environment, without a stack, and ends with 1', async () => {
    const { code, stderr } = await start('coordination', {}).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(`${findConfigRefusal('coordination', {}) ?? ''}\n`);
  });

  it.each(['social', 'coordination'] as const)(
    'over the database of %s says what is wrong, without a stack, and ends with 1',
    async (room) => {
      const { code, stderr } = await startOver(room, toNowhere(room)).ended;
      expect(code).toBe(1);
      expect(stderr).toContain(`The database of ${room} cannot be read: `);
      expect(stderr).not.toMatch(/a-secret|\n +at /);
    },
  );
});
