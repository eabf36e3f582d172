import {
  getOperationAST,
  GraphQLError,
  isObjectType,
  OperationTypeNode,
  TypeNameMetaFieldDef,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { compileObject } from './compile-object.ts';
import { Faults } from './faults.ts';
import { compileReadVariables } from './read-variables.ts';
import { isFields, type Run, type Scope } from './run.ts';

/** Runs an operation with these values of its variables. */
export type Compiled = (
  variables: Readonly<Record<string, unknown>>,
  context: object,
) => Promise<ExecutionResult>;

/**
 * Compiles a query: what graphql-js finds out anew for every value of every answer is found out once. undefined for what
 * graphql-js is to run: mutations, and whatever the gateway never sends.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Compiled | undefined {
  const operation = getOperationAST(document, operationName);
  const query = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !query) return undefined;
  if (!isPlain(document) || saysWhatItIs(schema)) return undefined;
  const scope: Scope = {
    schema,
    operation,
    compileObject: (type, nodes) =>
      compileObject(type, collectSubfields(schema, {}, {}, type, nodes), scope),
  };
  const asked = collectFields(schema, {}, {}, query, operation.selectionSet);
  const read = compileObject(query, asked, scope);
  const readVariables = compileReadVariables(schema, operation.variableDefinitions ?? []);
  return async (given, context) => {
    const { coerced, errors } = readVariables(given);
    if (errors) return { errors };
    const faults = new Faults();
    const run: Run = { scope, context, variables: coerced, faults };
    let data: unknown;
    try {
      data = await read(undefined, undefined, run);
    } catch (thrown) {
      faults.add(thrown instanceof GraphQLError ? thrown : toUnlocated(thrown), undefined);
    }
    const answer = { data: isFields(data) ? data : null };
    return faults.found.length > 0 ? { errors: faults.found, ...answer } : answer;
  };
}

function toUnlocated(thrown: unknown): GraphQLError {
  const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
  return new GraphQLError(originalError.message, { originalError });
}

/**
 * True for fields, arguments and inline fragments. Conditions would make several operations of one; a named fragment
 * makes of a short text as many fields as it likes, and what is compiled of them is kept.
 */
function isPlain(document: DocumentNode): boolean {
  let isIt = true;
  const refuse = () => void (isIt = false);
  visit(document, {
    Directive: refuse,
    FragmentSpread: refuse,
    Field: ({ name, alias }) => {
      const isOfSchema = name.value.startsWith('__') && name.value !== TypeNameMetaFieldDef.name;
      if (isOfSchema || alias?.value === '__proto__') refuse();
    },
  });
  return isIt;
}

/** graphql-js asks a type with `isTypeOf` whether a value is one; none of ours is asked. */
function saysWhatItIs(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && type.isTypeOf);
}
