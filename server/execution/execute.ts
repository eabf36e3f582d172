import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileOperation, type Compiled } from './compiled/compile-operation.ts';

/** A document that the schema's rules let in, and what it is run with. */
interface Executable {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly context: object;
}

export type Execute = (executable: Executable) => Promise<ExecutionResult>;

/**
 * The one place where a room's resolvers are run: in a process of its own, and in the gateway's. What is not compiled
 * graphql-js runs.
 */
export function createExecute(schema: GraphQLSchema): Execute {
  const find = createFindCompiled(schema);
  const executeUncompiled = async ({
    document,
    variables: variableValues,
    operationName,
    context: contextValue,
  }: Executable) => execute({ schema, document, contextValue, variableValues, operationName });
  return (executable) => {
    const { document, variables, operationName, context } = executable;
    const compiled = find(document, operationName);
    return compiled ? compiled(variables ?? {}, context) : executeUncompiled(executable);
  };
}

/** What was compiled is kept as long as its document is. */
function createFindCompiled(schema: GraphQLSchema) {
  const known = new WeakMap<DocumentNode, Map<string | undefined, Compiled | undefined>>();
  return (document: DocumentNode, operationName: string | undefined): Compiled | undefined => {
    const operations = known.get(document) ?? new Map<string | undefined, Compiled | undefined>();
    known.set(document, operations);
    if (!operations.has(operationName))
      operations.set(operationName, compileOperation(schema, document, operationName));
    return operations.get(operationName);
  };
}
