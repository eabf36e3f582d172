import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { people } from '../../demo/people.ts';
import { freePorts, startStack, type Stack } from '../../demo/stack.ts';
import { getToken } from '../setup/ask.ts';
import { createDatabases, type Databases, type Room } from '../setup/databases.ts';
import { today } from '../setup/today.ts';
import { layWire, type Wire } from '../setup/wire.ts';
import { writeCanaryProgramme } from './canary-programme.ts';
import { plantCanaries, type Canary } from './canary-rows.ts';

/** Everything running over planted databases, each behind a wire, and all that it leaves behind. */
export interface CanaryTown {
  readonly stack: Stack;
  readonly databases: Databases;
  readonly wires: Readonly<Record<Room, Wire>>;
  readonly planted: readonly Canary[];
  readonly tokens: ReadonlyMap<string, string>;
  /** Where a process answers: `gateway`, `jobcenter`, `social`, `children`. */
  urlOf(process: string): string;
  /** What is left, by where it stands. */
  readTraces(): Promise<Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

const rooms = ['coordination', 'jobcenter', 'social', 'children'] as const;

export async function openCanaryTown(): Promise<CanaryTown> {
  const databases = await createDatabases();
  const folder = await mkdtemp(join(tmpdir(), 'helhed-canaries-'));
  const programmes = await writeCanaryProgramme();
  const planted = await plantCanaries(databases);
  const wires = {
    coordination: await layWire(databases.url('coordination')),
    jobcenter: await layWire(databases.url('jobcenter')),
    social: await layWire(databases.url('social')),
    children: await layWire(databases.url('children')),
  };
  const postgresLog = await findPostgresLog(databases);
  const stack = await startStack({
    databaseUrl: (name) => wires[getRoom(name)].url,
    folder,
    ports: freePorts,
    env: {
      HELHED_TODAY: today,
      PROGRAMMES_FOLDER: programmes,
      RATE_LIMIT_PER_MINUTE: '1000000',
      RATE_LIMIT_BY_CPR_PER_MINUTE: '1000000',
      ROOM_TIMEOUT_MS: '1000',
      LOG_LEVEL: 'trace',
    },
  });
  const names = Object.keys(people);
  const tokens = new Map(
    await Promise.all(
      names.map(async (name) => [name, await getToken(stack.issuerUrl, name)] as const),
    ),
  );
  const watch = await watchStatements(databases);
  return {
    stack,
    databases,
    wires,
    planted,
    tokens,
    urlOf: (process) => stack.processes.find(({ name }) => name === process)?.url ?? '',
    readTraces: async () => ({
      ...(await readFolder(folder)),
      'PostgreSQL’s log': readFileSync(postgresLog.path).subarray(postgresLog.from).toString(),
      'running statements': [...watch.seen].join('\n'),
      'access log': await readTable(databases, 'access_log'),
      alarms: await readTable(databases, 'access_alarms'),
      'heads of the access log': await readTable(databases, 'access_head'),
      'command lines': await readCommandLines(),
    }),
    stop: async () => {
      await watch.stop();
      await stack.stop();
      for (const wire of Object.values(wires)) await wire.close();
      await databases.drop();
      await rm(folder, { recursive: true, force: true });
      await rm(programmes, { recursive: true });
    },
  };
}

function getRoom(name: string): Room {
  const room = rooms.find((known) => known === name);
  if (room) return room;
  throw new Error(`There is no room ${name}.`);
}

/** Logs with standard error, and the exported heads; not the keys. */
async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.log'));
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}

async function readTable(databases: Databases, table: string): Promise<string> {
  const { rows } = await databases.run<{ row: string }>(
    'coordination',
    `select ${table}::text as row from coordination.${table}`,
  );
  return rows.map(({ row }) => row).join('\n');
}

/** The server's log, which lies beside its folder, from here on. */
async function findPostgresLog(databases: Databases): Promise<{ path: string; from: number }> {
  const { rows } = await databases.run<{ folder: string }>(
    'coordination',
    `select current_setting('data_directory') as folder`,
  );
  const path = `${rows[0]?.folder ?? ''}.log`;
  return { path, from: statSync(path).size };
}

/** What `ps` shows, of our processes, of the server's and of all others; nothing where the system has no such folder. */
async function readCommandLines(): Promise<string> {
  const names = await readdir('/proc').catch(() => []);
  const files = names
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => [`/proc/${pid}/cmdline`, `/proc/${pid}/comm`]);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts.join('\n');
}

/** Looks at what runs many times a second, as somebody would who may see pg_stat_activity. */
async function watchStatements(databases: Databases) {
  const names = rooms.map((room) => new URL(databases.url(room)).pathname.slice(1));
  const client = new pg.Client({ connectionString: databases.url('coordination', 'postgres') });
  await client.connect();
  const seen = new Set<string>();
  let isRunning = true;
  const look = async () => {
    while (isRunning) {
      const { rows } = await client.query<{ query: string }>(
        `select query from pg_stat_activity where application_name = 'helhed' and query <> ''
           and datname = any ($1)`,
        [names],
      );
      for (const { query } of rows) seen.add(query);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const looking = look();
  return {
    seen,
    stop: async () => {
      isRunning = false;
      await looking;
      await client.end();
    },
  };
}
