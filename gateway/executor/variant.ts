import type { GraphQLSchema } from 'graphql';
import type { FetchScope } from './fetch.ts';
import { isExplained } from './explained.ts';
import type { Fields } from './fields.ts';
import { compileIntrospection } from './introspection.ts';
import { isLeftOut } from './left-out.ts';
import type { Operation } from './operation.ts';
import { UnsupportedPlanError, type QueryPlan } from './plan-node.ts';
import type { ExecutionResult, RequestContext, Run } from './run.ts';
import { compileShape } from './shape.ts';
import { compileSteps } from './steps.ts';

/** An operation with its conditions settled, ready to run. */
export type Variant = (request: RequestContext, variables: Fields) => Promise<ExecutionResult>;

export interface VariantScope extends FetchScope {
  /** What clients see of the schema. */
  readonly apiSchema: GraphQLSchema;
}

/** Compiles an operation for one combination of the variables that its conditions hang on. */
export function compileVariant(
  plan: QueryPlan,
  operation: Operation,
  settled: Fields,
  scope: VariantScope,
): Variant {
  if (plan.node?.kind === 'Subscription') throw new UnsupportedPlanError('a subscription');
  const isTrue = (variable: string) => settled[variable] === true;
  const step = compileSteps(plan.node, { ...scope, isTrue });
  const introspect = compileIntrospection(scope.apiSchema, operation);
  const shape = compileShape(scope.apiSchema, operation, settled);
  return async (request, variables) => {
    const run: Run = { request, data: { ...introspect?.(variables) }, errors: [] };
    await step?.(run);
    const { data, faults } = shape(run.data);
    if (run.errors.length === 0 && faults.length === 0) return { data };
    const told = run.errors.filter(({ path }) => !path || !isLeftOut(path, operation, settled));
    const errors = [...told, ...faults.filter((fault) => !isExplained(fault, told, run.data))];
    return errors.length === 0 ? { data } : { errors, data };
  };
}
