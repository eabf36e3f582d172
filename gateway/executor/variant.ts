import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isExplained } from './explained.ts';
import type { FetchScope } from './fetch.ts';
import type { Fields } from './fields.ts';
import { compileIntrospection } from './introspection.ts';
import { readOperation } from './operation.ts';
import { UnsupportedPlanError } from './plan-node.ts';
import { toPlannedDocument } from './planned-document.ts';
import type { ExecutionResult, RequestContext, Run } from './run.ts';
import { compileShape } from './shape.ts';
import { compileSteps } from './steps.ts';

/** An operation with its conditions settled, ready to run. */
export type Variant = (request: RequestContext, variables: Fields) => Promise<ExecutionResult>;

export interface VariantScope extends FetchScope {
  /** What clients see of the schema. */
  readonly apiSchema: GraphQLSchema;
  readonly planner: QueryPlanner;
  /** The same as `apiSchema`, as the planner knows it. */
  readonly plannerSchema: Schema;
}

/** Plans an operation of a document without conditions, and compiles it. */
export function compileVariant(
  document: DocumentNode,
  operationName: string | undefined,
  scope: VariantScope,
): Variant {
  const { apiSchema, planner, plannerSchema } = scope;
  const operation = readOperation(document, operationName);
  const planned = operationFromDocument(
    plannerSchema,
    toPlannedDocument(document, apiSchema),
    operationName === undefined ? {} : { operationName },
  );
  const plan = planner.buildQueryPlan(planned);
  if (plan.node?.kind === 'Subscription') throw new UnsupportedPlanError('a subscription');
  const step = compileSteps(plan.node, scope);
  const introspect = compileIntrospection(apiSchema, operation);
  const shape = compileShape(apiSchema, operation);
  return async (request, variables) => {
    const run: Run = { request, data: { ...introspect?.(variables) }, errors: [] };
    await step?.(run);
    const { data, faults } = shape(run.data);
    const { errors: told } = run;
    if (told.length === 0 && faults.length === 0) return { data };
    const errors = [...told, ...faults.filter((fault) => !isExplained(fault, told, run.data))];
    return errors.length === 0 ? { data } : { errors, data };
  };
}
