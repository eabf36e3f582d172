import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';

/** What a document is run with. */
interface RunWith {
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly context: object;
}

/** Runs a document that the schema's rules let in. */
export type Execute = (document: DocumentNode, runWith: RunWith) => Promise<ExecutionResult>;

/** The one place where a room's resolvers are run: in a process of its own, and in the gateway's. */
export function createExecute(schema: GraphQLSchema): Execute {
  return async (document, { variables, operationName, context }) =>
    execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName,
    });
}
