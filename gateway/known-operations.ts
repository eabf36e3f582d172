import type { Metrics } from '../server/metrics.ts';
import type { CompiledOperation } from './executor/compiled-operation.ts';
import type { KnownOperations } from './executor/executor.ts';
import { createLastUsed } from '../server/last-used.ts';

/** More operations than a municipality's clients have. */
const mostOperations = 1_000;

/** The operations that were asked last. */
export function createKnownOperations(metrics?: Pick<Metrics, 'queryPlans'>): KnownOperations {
  const known = createLastUsed<CompiledOperation>(mostOperations);
  return {
    get: (key) => {
      const operation = known.get(key);
      metrics?.queryPlans.labels(operation ? 'known' : 'made').inc();
      return operation;
    },
    set: (key, operation) => {
      known.set(key, operation, 1);
    },
  };
}
