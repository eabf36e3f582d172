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

/**
 * Runs one statement and types its rows. The one place where rows become a type by trust:
 * the columns were checked against the contract when the process started.
 */
export async function readRows<Row>(
  database: Database,
  source: string,
  sql: string,
  bindings: Bindings = [],
): Promise<Row[]> {
  try {
    const { rows } = await database
      .raw<{ rows: Row[] }>(sql, bindings)
      .timeout(silentAfterMs.get(database) ?? 6_000);
    return rows;
  } catch (cause) {
    throw new SourceUnavailableError(source, cause);
  }
}

/** Runs a statement of a transaction, and types its rows as `readRows` does. */
export type ReadRows = <Row>(sql: string, bindings?: Bindings) => Promise<Row[]>;

type Bindings = readonly Knex.Value[] | Readonly<Record<string, Knex.Value>>;

/**
 * Runs statements in one transaction over one connection; `begin` is sent as it stands, in one breath.
 * A connection on which anything went wrong is closed: nothing of one transaction is there for the next.
 */
export async function transact<T>(
  database: Database,
  source: string,
  begin: string,
  run: (read: ReadRows) => Promise<T>,
): Promise<T> {
  const pool = poolOf(database);
  const connection = await pool.acquireConnection().catch((cause: unknown) => {
    throw new SourceUnavailableError(source, cause);
  });
  const read: ReadRows = async (sql, bindings = []) => {
    try {
      const { rows } = await database
        .raw<{ rows: never[] }>(sql, bindings)
        .connection(connection)
        .timeout(silentAfterMs.get(database) ?? 6_000);
      return rows;
    } catch (cause) {
      throw new SourceUnavailableError(source, cause);
    }
  };
  try {
    // Its text says who asks: what went wrong is told without it.
    await read(begin).catch((cause: unknown) => {
      throw new SourceUnavailableError(source, new Error(`No transaction: ${toSqlState(cause)}`));
    });
    const result = await run(read);
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

function toSqlState(error: unknown): string {
  const cause = error instanceof SourceUnavailableError ? error.cause : error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
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
