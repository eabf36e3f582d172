import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors.ts';

/** The same error by a code, and perhaps by other words. */
export function toCoded(
  error: GraphQLError,
  code: ErrorCode,
  message: string = error.message,
): GraphQLError {
  const { nodes = null, source = null, positions = null, path = null, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError: error.originalError ?? error,
    extensions: { ...extensions, code },
  });
}
