import knex, { type Knex } from 'knex';
import pg from 'pg';
import { silentAfterMs } from './database/ask.ts';
import { createBundle } from './database/bundle.ts';
import { lend } from './database/lend.ts';
import { standardLimits, type DatabaseLimits } from './database/limits.ts';
import { createRead, type ReadRows } from './database/read.ts';
import type { Bindings } from './database/statement.ts';
import { ownErrand, type Errand } from './errand.ts';

export type Database = Knex;
export type { ReadRows };

/** A day stays the text that Postgres wrote: a JavaScript Date would move it by the time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (day: string) => day);

/** How long a connection from the pool is waited for. */
const lendWithinMs = 3_000;

/** How long a new one is waited for: less, so that none of whom nobody waits for any more fails the next who asks. */
const connectWithinMs = 2_500;

/** A pool over one database. Nothing connects before the first statement. */
export function createDatabase(url: string, limits: Partial<DatabaseLimits> = {}): Database {
  const { poolSize, statementTimeoutMs } = { ...standardLimits, ...limits };
  const database = knex({
    client: 'pg',
    connection: toConnection(url, statementTimeoutMs),
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
    acquireConnectionTimeout: lendWithinMs,
    // The error of a failed statement would repeat what was bound to it.
    compileSqlOnError: false,
    // knex would print to the console, past the scrubbed log; whoever asked is told, and logs it.
    log: { warn: ignore, error: ignore, deprecate: ignore, debug: ignore },
  });
  silentAfterMs.set(database, statementTimeoutMs + 1_000);
  return database;
}

/** What a connection is opened with. */
function toConnection(connectionString: string, statementTimeoutMs: number) {
  return {
    connectionString,
    application_name: 'helhed',
    // Days come as text: written one way, whatever the database is set to. A client that is gone is noticed
    // while its statement runs: a process that was killed leaves nothing running. A statement is planned once per connection:
    // PostgreSQL would plan those within our functions anew each time: more than a quarter of a view.
    options: `-c datestyle=ISO -c client_connection_check_interval=1s -c lock_timeout=${Math.ceil(statementTimeoutMs / 2)} -c plan_cache_mode=force_generic_plan`,
    statement_timeout: statementTimeoutMs,
    connectionTimeoutMillis: connectWithinMs,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    // What is asked together goes out together; see sendTogether.
    pipeline: true,
  };
}

/** Runs one statement and types its rows; broken off in the server when the errand's time is up. */
export function readRows<Row>(
  database: Database,
  source: string,
  sql: string,
  bindings: Bindings = [],
  errand: Errand = ownErrand,
): Promise<Row[]> {
  return lend(database, source, errand, (connection) =>
    createRead(database, source, connection, errand)<Row>(sql, bindings),
  );
}

/**
 * Reads over one connection what is asked in one turn of the event loop, all of it sent at once. Each statement stands
 * alone: one that fails takes nothing from the others, and they wait no longer for it than it may take.
 */
export function createReader(
  database: Database,
  source: string,
  errand: Errand = ownErrand,
): ReadRows {
  const ask = createBundle<ReadRows>((asks) =>
    lend(database, source, errand, async (connection) => {
      const ends = await Promise.allSettled(
        asks.map((one, index) => one(createRead(database, source, connection, errand, index + 1))),
      );
      // Not before all have ended: their connection is closed then.
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    }),
  );
  return <Row>(sql: string, bindings?: Bindings) => ask((read) => read<Row>(sql, bindings));
}

/** Resolves when the database answers. */
export async function ping(database: Database, source: string): Promise<void> {
  await readRows(database, source, 'select 1');
}

function ignore(): void {
  return;
}
