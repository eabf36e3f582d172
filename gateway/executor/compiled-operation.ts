import { getVariableValues, Kind, type DocumentNode, type VariableDefinitionNode } from 'graphql';
import { listConditionVariables } from './conditions.ts';
import type { Fields } from './fields.ts';
import { readOperation } from './operation.ts';
import { UnsupportedPlanError } from './plan-node.ts';
import { settleConditions } from './settled-document.ts';
import { compileVariant, type Variant, type VariantScope } from './variant.ts';

/** An operation that was asked before. */
export interface CompiledOperation {
  /** The values of its variables, or what is wrong with them. */
  readonly coerce: (variables: Fields) => ReturnType<typeof getVariableValues>;
  /** What runs it with these values; undefined where its plan is not run here. */
  readonly getVariant: (coerced: Fields) => Variant | undefined;
  /** Plans it as it is where no variable says otherwise than its default. */
  readonly warm: () => void;
}

/** Combinations of conditions that are kept of one operation; its clients use one or two. */
const mostVariants = 64;

/** An operation that is planned and compiled once for each combination of its conditions. */
export function compileOperation(
  document: DocumentNode,
  operationName: string | undefined,
  scope: VariantScope,
): CompiledOperation {
  const { variableDefinitions = [] } = readOperation(document, operationName).node;
  const conditions = listConditionVariables(document);
  const variants = new Map<string, Variant | undefined>();
  const getVariant = (coerced: Fields): Variant | undefined => {
    const key = conditions.map((name) => (coerced[name] === true ? 1 : 0)).join('');
    if (variants.has(key)) return variants.get(key);
    const values = Object.fromEntries(conditions.map((name) => [name, coerced[name] === true]));
    const settled = settleConditions(document, values);
    const variant = compileIfWeCan(() => compileVariant(settled, operationName, scope));
    if (variants.size < mostVariants) variants.set(key, variant);
    return variant;
  };
  return {
    coerce: (variables) => getVariableValues(scope.apiSchema, variableDefinitions, variables),
    getVariant,
    warm: () => void getVariant(readDefaults(variableDefinitions)),
  };
}

/** The defaults of switches; one without is off. */
function readDefaults(definitions: readonly VariableDefinitionNode[]): Fields {
  return Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }): [string, boolean][] =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );
}

function compileIfWeCan(compile: () => Variant): Variant | undefined {
  try {
    return compile();
  } catch (error) {
    if (error instanceof UnsupportedPlanError) return undefined;
    throw error;
  }
}
