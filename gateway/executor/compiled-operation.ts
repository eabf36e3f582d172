import { getVariableValues, Kind, type DocumentNode, type VariableDefinitionNode } from 'graphql';
import { listConditionVariables } from './conditions.ts';
import type { Fields } from './fields.ts';
import { readOperation } from './operation.ts';
import { UnsupportedPlanError } from './plan-node.ts';
import { settleConditions } from './settled-document.ts';
import type { LastUsed } from '../../server/last-used.ts';
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

export interface OperationScope extends VariantScope {
  /** The combinations of conditions that were asked last, of all operations; `ELSEWHERE` is not run here. */
  readonly variants: LastUsed<Variant | 'ELSEWHERE'>;
}

/** An operation that is planned and compiled once for each combination of its conditions. */
export function compileOperation(
  operationKey: string,
  document: DocumentNode,
  operationName: string | undefined,
  scope: OperationScope,
): CompiledOperation {
  const { variableDefinitions = [] } = readOperation(document, operationName).node;
  const conditions = listConditionVariables(document);
  const getVariant = (coerced: Fields): Variant | undefined => {
    const switches = conditions.map((name) => (coerced[name] === true ? 1 : 0));
    const key = `${operationKey} ${switches.join('')}`;
    const known = scope.variants.get(key);
    if (known) return known === 'ELSEWHERE' ? undefined : known;
    const values = Object.fromEntries(conditions.map((name) => [name, coerced[name] === true]));
    const settled = settleConditions(document, values);
    const variant = compileIfWeCan(() => compileVariant(settled, operationName, scope));
    scope.variants.set(key, variant ?? 'ELSEWHERE', variant?.weight ?? 1);
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
