import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import { getVariableValues, type DocumentNode } from 'graphql';
import { listConditionVariables } from './conditions.ts';
import type { Fields } from './fields.ts';
import { readOperation } from './operation.ts';
import { UnsupportedPlanError } from './plan-node.ts';
import { toPlannedDocument } from './planned-document.ts';
import { compileVariant, type Variant, type VariantScope } from './variant.ts';

export interface OperationScope extends VariantScope {
  readonly planner: QueryPlanner;
  /** The same as `apiSchema`, as the planner knows it. */
  readonly plannerSchema: Schema;
}

/** An operation that was planned. */
export interface CompiledOperation {
  /** The values of its variables, or what is wrong with them. */
  readonly coerce: (variables: Fields) => ReturnType<typeof getVariableValues>;
  /** What runs it with these values; undefined where its plan is not run here. */
  readonly getVariant: (coerced: Fields) => Variant | undefined;
}

/** Combinations of conditions that are kept of one operation; its clients use one or two. */
const mostVariants = 64;

/** Plans an operation and compiles it, once for each combination of its conditions. */
export function compileOperation(
  document: DocumentNode,
  operationName: string | undefined,
  scope: OperationScope,
): CompiledOperation {
  const { apiSchema, planner, plannerSchema } = scope;
  const operation = readOperation(document, operationName);
  const planned = operationFromDocument(
    plannerSchema,
    toPlannedDocument(document, apiSchema),
    operationName === undefined ? {} : { operationName },
  );
  const plan = planner.buildQueryPlan(planned);
  const conditions = listConditionVariables(document);
  const variants = new Map<string, Variant | undefined>();
  const definitions = operation.node.variableDefinitions ?? [];
  return {
    coerce: (variables) => getVariableValues(apiSchema, definitions, variables),
    getVariant: (coerced) => {
      const key = conditions.map((name) => (coerced[name] === true ? 1 : 0)).join('');
      if (variants.has(key)) return variants.get(key);
      const settled = Object.fromEntries(conditions.map((name) => [name, coerced[name] === true]));
      const variant = compileIfWeCan(() => compileVariant(plan, operation, settled, scope));
      if (variants.size < mostVariants) variants.set(key, variant);
      return variant;
    },
  };
}

function compileIfWeCan(compile: () => Variant): Variant | undefined {
  try {
    return compile();
  } catch (error) {
    if (error instanceof UnsupportedPlanError) return undefined;
    throw error;
  }
}
