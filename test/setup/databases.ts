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

/** Copies of the demo municipality's databases, or of those of some rooms; what a test does to them, no other sees. */
export async function createDatabases(rooms = all): Promise<Databases> {
  const suffix = randomBytes(4).toString('hex');
  const toUrl = (database: string, role = 'postgres') => {
    const url = new URL(inject('postgresUrl'));
    url.pathname = `/${database}`;
    url.username = role;
    if (role !== 'postgres') url.password = role;
    return url.href;
  };
  const run = async <Row extends pg.QueryResultRow>(database: string, sql: string) => {
    const client = new pg.Client({ connectionString: toUrl(database) });
    await client.connect();
    try {
      return await client.query<Row>(sql);
    } finally {
      await client.end();
    }
  };
  // All at once: PostgreSQL copies one while another waits for the disk, and they share the checkpoint of a drop.
  await Promise.all(
    rooms.map((room) => run('postgres', `create database ${room}_${suffix} template ${room}`)),
  );
  return {
    url: (room, role = roleOf(room)) => toUrl(`${room}_${suffix}`, role),
    run: (room, sql) => run(`${room}_${suffix}`, sql),
    drop: async () => {
      await Promise.all(
        rooms.map((room) => run('postgres', `drop database ${room}_${suffix} with (force)`)),
      );
    },
  };
}
