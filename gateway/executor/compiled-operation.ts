import { getVariableValues, Kind, type DocumentNode, type VariableDefinitionNode } from 'graphql';
import { listConditionVariables } from './conditions.ts';
import type { Fields } from './fields.ts';
import { readOperation } from './operation.ts';
import { UnsupportedPlanError } from './plan-node.ts';
import { settleConditions } from './settled-document.ts';
import type { Shelf } from '../../server/last-used.ts';
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

/** One of the operation's combinations of conditions; `ELSEWHERE` is not run here. */
export type KnownPlan = Variant | 'ELSEWHERE';

export interface OperationScope extends VariantScope {
  /** Those of all operations that were asked last. */
  readonly plans: Shelf<KnownPlan>;
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
    const known = scope.plans.get(key);
    if (known) return known === 'ELSEWHERE' ? undefined : known;
    const values = Object.fromEntries(conditions.map((name) => [name, coerced[name] === true]));
    const settled = settleConditions(document, values);
    const variant = compileIfWeCan(() => compileVariant(settled, operationName, scope));
    scope.plans.set(key, variant ?? 'ELSEWHERE', variant?.bytes ?? 0);
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
