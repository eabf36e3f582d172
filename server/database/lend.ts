import type { Duplex } from 'node:stream';
import type { Knex } from 'knex';
import { orOver } from '../deadline.ts';
import type { Errand } from '../errand.ts';
import { SourceUnavailableError } from '../errors.ts';
import { cancelStatement, type Backend } from './cancel.ts';
import type { Query } from './query.ts';

/**
 * Lends one connection of a pool for as long as the work takes, or the errand has time.
 * A connection on which anything went wrong is closed: nothing of one request is there for the next,
 * and what still runs on it is cancelled in the server.
 */
export async function lend<T>(
  database: Knex,
  source: string,
  { deadline }: Errand,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const pool = poolOf(database);
  const acquired = pool.acquireConnection();
  const connection = await orOver(acquired, deadline).catch((cause: unknown) => {
    // It may come all the same, to nobody.
    acquired.then((late) => pool.releaseConnection(late)).catch(ignore);
    throw new SourceUnavailableError(source, cause);
  });
  try {
    return await work(connection);
  } catch (error) {
    connection.__knex__disposed = error;
    const cancelled = deadline.over ? cancelStatement(connection) : Promise.resolve();
    // Now, not at its next use: until it is closed the server keeps the transaction, and every lock of it.
    void cancelled.then(() => close(pool, connection)).catch(ignore);
    throw error;
  } finally {
    await pool.releaseConnection(connection);
  }
}

/** Says goodbye, and hangs up where a server that says nothing keeps us waiting for its last answers. */
async function close(pool: Pool, connection: Connection): Promise<void> {
  const hangUp = setTimeout(() => connection.connection.stream.destroy(), hangUpAfterMs).unref();
  await pool.destroyRawConnection(connection);
  clearTimeout(hangUp);
}

const hangUpAfterMs = 1_000;

/** A connection of pg's, with what knex keeps on it: one that is disposed is closed at its next use. */
export interface Connection extends Backend {
  __knex__disposed?: unknown;
  query<Row>(query: Query<Row>): void;
  /** Where what is written while it is corked goes out as one. */
  readonly connection: {
    readonly stream: Pick<Duplex, 'cork' | 'uncork' | 'writableCorked' | 'destroy'>;
  };
}

/** knex gives one connection to who asks its client for it. */
interface Pool {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
  destroyRawConnection(connection: Connection): Promise<void>;
}

function poolOf(database: Knex): Pool {
  const client: unknown = database.client;
  if (isPool(client)) return client;
  throw new Error('This knex lends no connections.');
}

function isPool(client: unknown): client is Pool {
  return typeof client === 'object' && client !== null && 'acquireConnection' in client;
}

function ignore(): void {
  return;
}
