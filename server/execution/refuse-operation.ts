import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** Why an operation cannot run: a document without the one that was named, or a kind that is not served. */
export function refuseOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | null | undefined,
): GraphQLError | undefined {
  if (!operation)
    return toRefusal('Say which operation to run: operationName names none of the document.');
  if (!schema.getRootType(operation.operation))
    return toRefusal(`There is no ${operation.operation} here.`);
  return undefined;
}

function toRefusal(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}
