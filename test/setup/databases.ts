import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { roleOf } from '../../demo/databases.ts';

export type Room = 'coordination' | 'jobcenter' | 'social' | 'children';

/** The databases of a test file's own. */
export interface Databases {
  /** A room's database, as the role that its subgraph reads with; or as another, such as `postgres`, the owner. */
  url(room: Room, role?: string): string;
  /** Runs statements as the owner. */
  run<Row extends pg.QueryResultRow>(room: Room, sql: string): Promise<pg.QueryResult<Row>>;
  drop(): Promise<void>;
}

const all: readonly Room[] = ['coordination', 'jobcenter', 'social', 'children'];

/** Copies of centres' databases that only readers were in: as good as new, and the next test file of this worker has them. */
const untouched: Record<Room, string[]> = {
  coordination: [],
  jobcenter: [],
  social: [],
  children: [],
};

/** Copies of the demo municipality's databases, or of those of some rooms; what a test does to them, no other sees. */
export async function createDatabases(rooms = all): Promise<Databases> {
  const names = new Map(
    await Promise.all(rooms.map(async (room) => [room, await takeCopy(room)] as const)),
  );
  // Coordination's own role writes.
  const touched = new Set<Room>(['coordination']);
  const nameOf = (room: Room) => {
    const name = names.get(room);
    if (name === undefined) throw new Error(`There is no copy of ${room}'s database here.`);
    return name;
  };
  return {
    url: (room, role = roleOf(room)) => {
      if (role !== roleOf(room)) touched.add(room);
      return toUrl(nameOf(room), role);
    },
    run: (room, sql) => {
      touched.add(room);
      return run(nameOf(room), sql);
    },
    drop: async () => {
      await Promise.all(
        [...names].map(async ([room, name]) => {
          if (touched.has(room)) await run('postgres', `drop database ${name} with (force)`);
          else {
            await endConnections(name);
            untouched[room].push(name);
          }
        }),
      );
    },
  };
}

/** All of a file's at once: PostgreSQL copies one while another waits for the disk, and they share the checkpoint of a drop. */
async function takeCopy(room: Room): Promise<string> {
  const left = untouched[room].pop();
  if (left !== undefined) return left;
  const name = `${room}_${randomBytes(4).toString('hex')}`;
  await run('postgres', `create database ${name} template ${room}`);
  return name;
}

async function endConnections(name: string): Promise<void> {
  await run(
    'postgres',
    `select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '${name}'`,
  );
}

async function run<Row extends pg.QueryResultRow>(
  database: string,
  sql: string,
): Promise<pg.QueryResult<Row>> {
  const client = new pg.Client({ connectionString: toUrl(database) });
  await client.connect();
  try {
    return await client.query<Row>(sql);
  } finally {
    await client.end();
  }
}

function toUrl(database: string, role = 'postgres'): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  url.username = role;
  if (role !== 'postgres') url.password = role;
  return url.href;
}
