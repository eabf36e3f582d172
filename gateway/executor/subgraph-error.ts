import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Path } from './entities.ts';

/** A subgraph's error, where the client's answer has it. */
export function toSubgraphError(
  { message, extensions }: GraphQLFormattedError,
  serviceName: string,
  path: Path | undefined,
): GraphQLError {
  return new GraphQLError(
    message || `Error while fetching subquery from service "${serviceName}"`,
    {
      ...(path ? { path } : {}),
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName },
    },
  );
}

/** What was thrown, as an error of the answer. */
export function toGraphqlError(thrown: unknown): GraphQLError {
  if (thrown instanceof GraphQLError) return thrown;
  const cause = thrown instanceof Error ? thrown : new Error(String(thrown));
  return new GraphQLError(cause.message, { originalError: cause });
}
