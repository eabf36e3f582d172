import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';

/** A document that the schema's rules let in, and what it is run with. */
interface Executable {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly context: object;
}

export type Execute = (executable: Executable) => Promise<ExecutionResult>;

/** The one place where a room's resolvers are run: in a process of its own, and in the gateway's. */
export function createExecute(schema: GraphQLSchema): Execute {
  return async ({ document, variables, operationName, context }) =>
    execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName,
    });
}
