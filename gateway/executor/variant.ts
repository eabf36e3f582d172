import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { weighDocument } from '../../server/document-weight.ts';
import { setApart } from './apart-document.ts';
import { listUnexplained } from './explained.ts';
import type { FetchScope } from './fetch.ts';
import type { Fields } from './fields.ts';
import { compileIntrospection } from './introspection.ts';
import { readOperation } from './operation.ts';
import { UnsupportedPlanError, weighPlan } from './plan-node.ts';
import { toPlannedDocument } from './planned-document.ts';
import { readPlannerInputs } from './planner-inputs.ts';
import type { ExecutionResult, RequestContext, Run } from './run.ts';
import { compileShape } from './shape.ts';
import { compileSteps } from './steps.ts';
import { untanglePlan } from './untangled-plan.ts';
import { listUnasked } from './unasked.ts';

/** An operation with its conditions settled, ready to run. */
export interface Variant {
  readonly run: (request: RequestContext, variables: Fields) => Promise<ExecutionResult>;
  /** How much it takes in memory. */
  readonly bytes: number;
}

export interface VariantScope extends FetchScope {
  /** What clients see of the schema. */
  readonly apiSchema: GraphQLSchema;
  readonly planner: QueryPlanner;
  /** The same as `apiSchema`, as the planner knows it. */
  readonly plannerSchema: Schema;
}

/** Plans an operation of a document without conditions, and compiles it. */
export function compileVariant(
  asked: DocumentNode,
  operationName: string | undefined,
  scope: VariantScope,
): Variant {
  const { schema, apiSchema, planner, plannerSchema } = scope;
  const { supergraph } = planner;
  const inputs = readPlannerInputs(supergraph.schema, schema);
  const { document, names } = setApart(asked, inputs, schema);
  const operation = readOperation(document, operationName);
  const planned = operationFromDocument(
    plannerSchema,
    toPlannedDocument(document, apiSchema),
    operationName === undefined ? {} : { operationName },
  );
  const plan = planner.buildQueryPlan(planned);
  if (plan.node?.kind === 'Subscription') throw new UnsupportedPlanError('a subscription');
  const node = plan.node && untanglePlan(plan.node, { schema, supergraph, inputs });
  const step = compileSteps(node, scope);
  const [unasked] = listUnasked(plan.node, operation);
  if (unasked !== undefined)
    throw new Error(`There is no subgraph that can be asked for ${unasked}.`);
  const introspect = compileIntrospection(apiSchema, operation);
  const shape = compileShape(apiSchema, operation, names);
  const run: Variant['run'] = async (request, variables) => {
    const state: Run = { request, data: { ...introspect?.(variables) }, errors: [] };
    await step?.(state);
    const { errors: told } = state;
    const { data, faults } = shape(state.data);
    if (told.length === 0 && faults.length === 0) return { data };
    const errors = [...told, ...listUnexplained(faults, told, state.data)];
    return errors.length === 0 ? { data } : { errors: nameAsAsked(errors, names), data };
  };
  return { run, bytes: weighDocument(document) + weighPlan(node) };
}

/** Errors where the client's answer has what they are about. */
function nameAsAsked(
  errors: readonly GraphQLError[],
  names: ReadonlyMap<string, string>,
): readonly GraphQLError[] {
  if (names.size === 0) return errors;
  return errors.map((error) => {
    const { message, path, originalError, extensions } = error;
    if (!path) return error;
    const asked = path.map((step) => names.get(String(step)) ?? step);
    return new GraphQLError(message, { path: asked, originalError, extensions });
  });
}
