import type { Metrics } from '../server/metrics.ts';
import type { PlanCache } from './gateway.ts';

/** More operations than a municipality's clients have. */
const mostPlans = 1_000;

/** The plans of the operations that were asked last; the one unused for longest goes first. */
export function createPlanCache({ queryPlans }: Pick<Metrics, 'queryPlans'>): PlanCache {
  const plans = new Map<string, Parameters<PlanCache['set']>[1]>();
  return {
    get: (key) => {
      const plan = plans.get(key);
      queryPlans.labels(plan ? 'known' : 'made').inc();
      if (plan) {
        plans.delete(key);
        plans.set(key, plan);
      }
      return Promise.resolve(plan);
    },
    set: (key, plan) => {
      plans.set(key, plan);
      const [oldest] = plans.keys();
      if (plans.size > mostPlans && oldest !== undefined) plans.delete(oldest);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(plans.delete(key)),
    clear: () => {
      plans.clear();
    },
  };
}
