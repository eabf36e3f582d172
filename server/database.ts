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
  bindings: readonly Knex.Value[] | Readonly<Record<string, Knex.Value>> = [],
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

/** Resolves when the database answers. */
export async function ping(database: Database, source: string): Promise<void> {
  await readRows(database, source, 'select 1');
}

function ignore(): void {
  return;
}
