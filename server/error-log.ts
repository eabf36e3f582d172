import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';
import { toPublicError } from './errors.ts';
import type { Log } from './log.ts';

/** Logs what was behind an error of which a client reads only the public side. */
export function logError(log: Log, error: GraphQLError): void {
  const { code } = toPublicError(error.toJSON()).extensions;
  const err = unwrapResolverError(error);
  if (code === 'FORBIDDEN') log.info({ err }, 'refused');
  else if (code === 'SOURCE_UNAVAILABLE') log.warn({ err }, 'a source does not answer');
  else if (code === 'INTERNAL_SERVER_ERROR') log.error({ err }, 'an error was masked');
}
