import knex, { type Knex } from 'knex';
import pg from 'pg';
import { SourceUnavailableError } from './errors.ts';

export type Database = Knex;

/** A day stays the text that Postgres wrote: a JavaScript Date would move it by the time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (day: string) => day);

interface DatabaseOptions {
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
}

/** A pool over one database. Nothing connects before the first statement. */
export function createDatabase(
  url: string,
  { poolSize = 10, statementTimeoutMs = 5_000 }: DatabaseOptions = {},
): Database {
  const database = knex({
    client: 'pg',
    connection: {
      connectionString: url,
      application_name: 'helhed',
      // Days come as text: written one way, whatever the database is set to.
      options: '-c datestyle=ISO',
      statement_timeout: statementTimeoutMs,
      connectionTimeoutMillis: 3_000,
      idle_in_transaction_session_timeout: 10_000,
    },
    pool: { min: 0, max: poolSize },
    acquireConnectionTimeout: 3_000,
    // The error of a failed statement would repeat what was bound to it.
    compileSqlOnError: false,
    // knex would print to the console, past the scrubbed log; whoever asked is told, and logs it.
    log: { warn: ignore, error: ignore, deprecate: ignore, debug: ignore },
  });
  silentAfterMs.set(database, statementTimeoutMs + 1_000);
  return database;
}

/**
 * When a server that says nothing at all is given up; its own limit would have come before.
 * Not pg's `query_timeout`: that would put the silent connection back into the pool.
 */
const silentAfterMs = new WeakMap<Database, number>();

/** Runs a statement and types its rows. */
export type ReadRows = <Row>(sql: string, bindings?: Bindings) => Promise<Row[]>;

type Bindings = readonly Knex.Value[] | Readonly<Record<string, Knex.Value>>;

/** Runs one statement and types its rows. */
export function readRows<Row>(
  database: Database,
  source: string,
  sql: string,
  bindings: Bindings = [],
): Promise<Row[]> {
  return run(database, source, database.raw<{ rows: Row[] }>(sql, bindings), sql);
}

/**
 * The one place where rows become a type by trust: the columns were checked against the contract when the process
 * started. What went wrong is told without PostgreSQL's sentence, which repeats the values of the row it stopped at.
 */
async function run<Row>(
  database: Database,
  source: string,
  statement: Knex.Raw<{ rows: Row[] }>,
  sql: string,
): Promise<Row[]> {
  try {
    const { rows } = await statement.timeout(silentAfterMs.get(database) ?? 6_000);
    return rows;
  } catch (cause) {
    throw new SourceUnavailableError(source, withoutValues(cause, sql));
  }
}

/**
 * Faults of the connection, the rights, the names and the machine: their sentences name no value of a row.
 * Two signs of five (SQLSTATE); any other class could.
 */
const harmless = /^(08|25|28|3D|40|42|53|55|57|58)...$/;

/** Where in PostgreSQL it was found, which tells more than the code. */
function toPlace(cause: unknown): string {
  return cause instanceof Error && 'routine' in cause ? ` (${String(cause.routine)})` : '';
}

function withoutValues(cause: unknown, sql: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const mayHoldValues = /^[0-9A-Z]{5}$/.test(code) && !harmless.test(code);
  return mayHoldValues
    ? new Error(`PostgreSQL answers ${code}${toPlace(cause)} to: ${sql}`)
    : cause;
}

/**
 * Runs statements in one transaction over one connection, begun as `begin` says.
 * A connection on which anything went wrong is closed: nothing of one transaction is there for the next.
 */
export async function transact<T>(
  database: Database,
  source: string,
  begin: string,
  work: (read: ReadRows) => Promise<T>,
): Promise<T> {
  const pool = poolOf(database);
  const connection = await pool.acquireConnection().catch((cause: unknown) => {
    throw new SourceUnavailableError(source, cause);
  });
  const read: ReadRows = <Row>(sql: string, bindings: Bindings = []) =>
    run(database, source, database.raw<{ rows: Row[] }>(sql, bindings).connection(connection), sql);
  try {
    await read(begin);
    const result = await work(read);
    await read('commit');
    return result;
  } catch (error) {
    connection.__knex__disposed = error;
    // Now, not at its next use: until it is closed the server keeps the transaction, and every lock of it.
    void pool.destroyRawConnection(connection).catch(ignore);
    throw error;
  } finally {
    await pool.releaseConnection(connection);
  }
}

/** knex gives one connection to who asks its client for it. */
interface Pool {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
  destroyRawConnection(connection: Connection): Promise<void>;
}

function poolOf(database: Database): Pool {
  const client: unknown = database.client;
  if (isPool(client)) return client;
  throw new Error('This knex lends no connections.');
}

function isPool(client: unknown): client is Pool {
  return typeof client === 'object' && client !== null && 'acquireConnection' in client;
}

/** What knex keeps on a connection of its pool: one that is disposed is closed at its next use. */
interface Connection {
  __knex__disposed?: unknown;
}

/** Resolves when the database answers. */
export async function ping(database: Database, source: string): Promise<void> {
  await readRows(database, source, 'select 1');
}

function ignore(): void {
  return;
}
