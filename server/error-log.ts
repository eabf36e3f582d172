import { unwrapResolverError } from '@apollo/server/errors';
import type { Log } from './log.ts';

/** Logs what was behind an error that a client reads only the public side of; who may not see it, reads it here. */
export function logError(log: Log, code: unknown, error: unknown): void {
  const err = unwrapResolverError(error);
  if (code === 'FORBIDDEN') log.info({ err }, 'refused');
  else if (code === 'SOURCE_UNAVAILABLE') log.warn({ err }, 'a source does not answer');
  else if (code === undefined || code === 'INTERNAL_SERVER_ERROR')
    log.error({ err }, 'an error was masked');
}
