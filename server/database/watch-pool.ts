import type { Knex } from 'knex';
import type { Metrics } from '../metrics.ts';

/** Lets the metrics tell how a pool is doing: connections at work, at rest, and who waits for one. */
export function watchPool(metrics: Metrics, name: string, database: Knex): void {
  metrics.readPool(() => {
    const pool = poolOf(database.client);
    return [
      [[name, 'used'], pool?.numUsed() ?? 0],
      [[name, 'free'], pool?.numFree() ?? 0],
      [[name, 'waiting'], pool?.numPendingAcquires() ?? 0],
    ];
  });
}

/** The pool that knex keeps (tarn). */
interface Figures {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

function poolOf(client: unknown): Figures | undefined {
  const pool = isWithPool(client) ? client.pool : undefined;
  return isFigures(pool) ? pool : undefined;
}

function isWithPool(client: unknown): client is { readonly pool: unknown } {
  return typeof client === 'object' && client !== null && 'pool' in client;
}

function isFigures(pool: unknown): pool is Figures {
  return typeof pool === 'object' && pool !== null && 'numPendingAcquires' in pool;
}
