import pg from 'pg';
import { databaseNames } from './rooms.ts';

/** Opens a connection to a database of the server as its owner. */
export type Connect = (database: string) => Promise<pg.Client>;

export function createConnect(server: { readonly url: (database: string) => string }): Connect {
  return async (database) => {
    const connectionString = server.url(database);
    const client = new pg.Client({ connectionString, application_name: 'helhed demo' });
    await client.connect().catch((cause: unknown) => {
      throw new Error(`PostgreSQL at ${new URL(connectionString).host} does not let us in.`, {
        cause,
      });
    });
    return client;
  };
}

/** The databases hold something already, and nobody said that it may go. */
export class AlreadyFilledError extends Error {
  constructor(filled: readonly string[]) {
    super(`There is data already in the databases ${filled.join(', ')}.`);
    this.name = 'AlreadyFilledError';
  }
}

/** The databases hold something that no demo put there: it stays, whoever asks. */
class ForeignDataError extends Error {
  constructor(foreign: readonly string[]) {
    super(
      `The databases ${foreign.join(', ')} hold data that is no Helhed demo's, and it stays. Choose another server.`,
    );
    this.name = 'ForeignDataError';
  }
}

/** How far the demo municipality of this server is; `NONE` also where the data is somebody else's. */
export type DemoState = 'NONE' | 'BROKEN_OFF' | 'LOADED';

const notes = { beingLoaded: 'Helhed demo, being loaded', loaded: 'Helhed demo, loaded' };

export async function findDemoState(connect: Connect): Promise<DemoState> {
  return withClient(connect, 'postgres', async (admin) => {
    const { rows } = await admin.query<{ note: string | null }>(
      `select shobj_description(oid, 'pg_database') as note from pg_database
       where datname = 'coordination'`,
    );
    const note = rows[0]?.note;
    if (note === notes.loaded) return 'LOADED';
    return note === notes.beingLoaded ? 'BROKEN_OFF' : 'NONE';
  });
}

/** The load is through: until this is written, the next one may begin anew. */
export async function noteLoaded(coordination: pg.Client): Promise<void> {
  await coordination.query(`comment on database coordination is '${notes.loaded}'`);
}

/** Runs something over one connection, which is closed whatever happens. */
export async function withClient<T>(
  connect: Connect,
  database: string,
  run: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await connect(database);
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** Makes the four databases and the roles of their rooms; what is there goes only where it may. */
export async function createDatabases(connect: Connect, mayReplace: boolean): Promise<void> {
  const isBrokenOff = (await findDemoState(connect)) === 'BROKEN_OFF';
  await withClient(connect, 'postgres', async (admin) => {
    const { rows } = await admin.query<{ name: string; note: string | null }>(
      `select datname as name, shobj_description(oid, 'pg_database') as note
       from pg_database where datname = any($1)`,
      [databaseNames],
    );
    const existing = new Map(rows.map(({ name, note }) => [name, note]));
    const filled: string[] = [];
    for (const database of existing.keys()) {
      if (await isFilled(connect, database)) filled.push(database);
    }
    const foreign = filled.filter(
      (database) => !Object.values(notes).includes(existing.get(database) ?? ''),
    );
    if (foreign.length > 0) throw new ForeignDataError(foreign);
    if (filled.length > 0 && !mayReplace && !isBrokenOff) throw new AlreadyFilledError(filled);
    for (const database of databaseNames) {
      if (filled.includes(database)) await admin.query(`drop database ${database} with (force)`);
      if (!existing.has(database) || filled.includes(database)) {
        await admin.query(`create database ${database} template template0 encoding 'UTF8'`);
      }
      await createRole(admin, database);
      await admin.query(`comment on database ${database} is '${notes.beingLoaded}'`);
    }
  });
}

async function isFilled(connect: Connect, database: string): Promise<boolean> {
  return withClient(connect, database, async (client) => {
    const { rowCount } = await client.query(
      `select from pg_namespace
       where nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%'
       limit 1`,
    );
    return rowCount === 1;
  });
}

/** The role that a room connects with: a centre's only reads, coordination's has what its migrations grant. */
export function roleOf(database: string): string {
  return database === 'coordination' ? 'coordination_app' : `${database}_reader`;
}

/** It owns nothing, and gets into no other database. */
async function createRole(admin: pg.Client, database: string): Promise<void> {
  const role = roleOf(database);
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await admin.query(`create role ${role} login password '${role}'`);
  const isReader = database !== 'coordination';
  await admin.query(
    `alter role ${role} set default_transaction_read_only = ${isReader ? 'on' : 'off'}`,
  );
  // PostgreSQL repeats the values of the row that an error stopped at.
  await admin.query(`alter role ${role} set log_min_messages = 'panic'`);
  await admin.query(`revoke all on database ${database} from public`);
  await admin.query(`grant connect on database ${database} to ${role}`);
}

/** Lets the reader see what is in a schema, and what later comes into it. */
export async function grantReading(client: pg.Client, room: string, schema: string): Promise<void> {
  await client.query(`grant usage on schema ${schema} to ${roleOf(room)}`);
  await client.query(`grant select on all tables in schema ${schema} to ${roleOf(room)}`);
  await client.query(
    `alter default privileges in schema ${schema} grant select on tables to ${roleOf(room)}`,
  );
}
