import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { compileObject } from './compile-object.ts';
import { Faults } from './faults.ts';
import { isFields, NotCompiledError, type Complete, type Run, type Scope } from './run.ts';

/** Runs an operation with these values of its variables. */
export type Compiled = (
  variables: Readonly<Record<string, unknown>>,
  context: object,
) => Promise<ExecutionResult>;

/** As many faults of variables as graphql-js tells before it stops. */
const mostErrors = 50;

/**
 * Compiles a query into closures, one for each field and each kind of value: what graphql-js finds out anew for every
 * value of every answer is found out once. undefined for what it is to run: mutations, conditions, questions about the schema.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Compiled | undefined {
  const operation = getOperationAST(document, operationName);
  const query = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !query || hasDirectives(document))
    return undefined;
  const fragments = readFragments(document);
  const scope: Scope = {
    schema,
    operation,
    fragments,
    compileObject: (type, nodes) =>
      compileObject(type, collectSubfields(schema, fragments, {}, type, nodes), scope),
  };
  try {
    const asked = collectFields(schema, fragments, {}, query, operation.selectionSet);
    const read = compileObject(query, asked, scope);
    return async (given, context) => {
      const { variableDefinitions = [] } = operation;
      const limit = { maxErrors: mostErrors };
      const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, limit);
      if (errors) return { errors };
      const run: Run = { ...scope, context, variables: coerced, faults: new Faults() };
      const data = await readData(read, run);
      const { found } = run.faults;
      return found.length > 0 ? { errors: found, data } : { data };
    };
  } catch (error) {
    if (error instanceof NotCompiledError) return undefined;
    throw error;
  }
}

async function readData(read: Complete, run: Run) {
  try {
    const data = await read(undefined, undefined, run);
    return isFields(data) ? data : null;
  } catch (thrown) {
    run.faults.add(thrown instanceof GraphQLError ? thrown : toUnlocated(thrown), undefined);
    return null;
  }
}

function toUnlocated(thrown: unknown): GraphQLError {
  const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
  return new GraphQLError(originalError.message, { originalError });
}

/** `@skip` and `@include`, and any that we do not know. */
function hasDirectives(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, { Directive: () => void (isFound = true) });
  return isFound;
}

function readFragments({ definitions }: DocumentNode): Scope['fragments'] {
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
