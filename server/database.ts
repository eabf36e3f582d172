import knex, { type Knex } from 'knex';
import pg from 'pg';
import { createAsk, silentAfterMs } from './database/ask.ts';
import { createBundle } from './database/bundle.ts';
import { lend, type Connection } from './database/lend.ts';
import { standardLimits, type DatabaseLimits } from './database/limits.ts';
import type { Result } from './database/query.ts';
import type { Bindings } from './database/statement.ts';
import { noDeadline } from './deadline.ts';
import { ownErrand, type Errand } from './errand.ts';
import { SourceUnavailableError } from './errors.ts';

export type Database = Knex;

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

/** Runs a statement and types its rows. */
export type ReadRows = <Row>(sql: string, bindings?: Bindings) => Promise<Row[]>;

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

/**
 * Runs statements in one transaction over one connection, begun as `begin` says. What the work refuses by itself is
 * rolled back, and its connection serves the next; only one on which a statement failed is closed. A statement that the
 * work sent and did not wait for goes out with the commit, which stands only if it succeeded.
 */
export async function transact<T>(
  database: Database,
  source: string,
  begin: string,
  work: (read: ReadRows) => Promise<T>,
  errand: Errand = ownErrand,
): Promise<T> {
  const outcome = await lend(database, source, errand, async (connection) => {
    const scope = createScope(createRead(database, source, connection, errand));
    const end = createEnd(database, source, connection, errand);
    await scope.read(begin);
    try {
      const result = await work(scope.read);
      scope.leave();
      const [command] = await Promise.all([end('commit'), ...scope.unfinished]);
      if (command !== 'COMMIT') throw new SourceUnavailableError(source, new Error(rolledBack));
      return { result };
    } catch (refusal) {
      if (refusal instanceof SourceUnavailableError) throw refusal;
      await end('rollback');
      return { refusal };
    } finally {
      scope.leave();
    }
  });
  if ('refusal' in outcome) throw outcome.refusal;
  return outcome.result;
}

/**
 * Runs reading statements in one transaction, sent all at once: one way to the database and back, whatever their number.
 * None is sent later: `ask` starts them, and they are over when it is.
 */
export function readTogether(
  database: Database,
  source: string,
  ask: (read: ReadRows) => readonly Promise<unknown>[],
  errand: Errand = ownErrand,
): Promise<void> {
  return lend(database, source, errand, async (connection) => {
    const scope = createScope(createRead(database, source, connection, errand));
    const end = createEnd(database, source, connection, errand);
    const asked = [scope.read('begin read only'), ...ask(scope.read), end('commit')];
    scope.leave();
    await Promise.all(asked);
  });
}

/** What PostgreSQL answers a commit with where a statement had failed, though somebody caught that. */
const rolledBack =
  'A statement of the transaction failed: it is rolled back, and nothing of it is there.';

/** The statements of one transaction: there are none once it is over, when its connection is somebody else's. */
function createScope(read: ReadRows) {
  let isOver = false;
  let fault: { readonly error: unknown } | undefined;
  const unfinished = new Set<Promise<unknown>>();
  return {
    read: <Row>(sql: string, bindings?: Bindings) => {
      if (isOver)
        return Promise.reject(new Error('A statement came after the end of its transaction.'));
      // After the first that fails PostgreSQL says of the others no more than that there was one.
      const asked = read<Row>(sql, bindings).catch((error: unknown) => {
        fault ??= { error };
        throw fault.error;
      });
      unfinished.add(asked);
      const finish = () => void unfinished.delete(asked);
      asked.then(finish, finish);
      return asked;
    },
    unfinished,
    leave: () => {
      isOver = true;
    },
  };
}

/**
 * Ends a transaction. What was read goes out before its end, and the request is over with it: an end that was broken off
 * would cost the connection.
 */
function createEnd(
  database: Database,
  source: string,
  connection: Connection,
  errand: Errand,
): (sql: 'commit' | 'rollback') => Promise<string> {
  const ask = createAsk(database, source, connection, { ...errand, deadline: noDeadline });
  return (sql) => ask(sql, [], ({ command }) => command);
}

/**
 * The one place where rows become a type by trust: the columns were checked against the contract when the process
 * started.
 */
function createRead(
  database: Database,
  source: string,
  connection: Connection,
  errand: Errand,
  place?: number,
): ReadRows {
  const ask = createAsk(database, source, connection, errand, place);
  return <Row>(sql: string, bindings: Bindings = []) => ask(sql, bindings, toRows<Row>);
}

function toRows<Row>({ rows }: Result<Row>): Row[] {
  return rows;
}

/** Resolves when the database answers. */
export async function ping(database: Database, source: string): Promise<void> {
  await readRows(database, source, 'select 1');
}

function ignore(): void {
  return;
}
