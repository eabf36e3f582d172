import { knownOperations } from '../server/known-operations.ts';
import type { LastUsed, Shelf } from '../server/last-used.ts';
import type { Metrics } from '../server/metrics.ts';
import type { KnownPlan } from './executor/compiled-operation.ts';

/** The plans that were asked last; counted, so that somebody sees where all are made anew. */
export function createKnownPlans(
  kept: LastUsed = knownOperations,
  metrics?: Pick<Metrics, 'queryPlans'>,
): Shelf<KnownPlan> {
  const known = kept.shelf<KnownPlan>();
  return {
    get: (key) => {
      const plan = known.get(key);
      metrics?.queryPlans.labels(plan ? 'known' : 'made').inc();
      return plan;
    },
    set: (key, plan, bytes) => {
      known.set(key, plan, bytes);
    },
  };
}
