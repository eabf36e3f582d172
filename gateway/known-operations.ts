import type { Metrics } from '../server/metrics.ts';
import type { CompiledOperation } from './executor/compiled-operation.ts';
import type { KnownOperations } from './executor/executor.ts';

/** More operations than a municipality's clients have. */
const mostOperations = 1_000;

/** The operations that were asked last, ready to run; the one unused for longest goes first. */
export function createKnownOperations(metrics?: Pick<Metrics, 'queryPlans'>): KnownOperations {
  const known = new Map<string, CompiledOperation>();
  return {
    get: (key) => {
      const operation = known.get(key);
      metrics?.queryPlans.labels(operation ? 'known' : 'made').inc();
      if (operation) {
        known.delete(key);
        known.set(key, operation);
      }
      return operation;
    },
    set: (key, operation) => {
      known.set(key, operation);
      const [oldest] = known.keys();
      if (known.size > mostOperations && oldest !== undefined) known.delete(oldest);
    },
  };
}
