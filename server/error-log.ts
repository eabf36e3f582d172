import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';
import { isOver } from './deadline.ts';
import { toPublicError, type ErrorCode } from './errors.ts';
import type { Log } from './log.ts';

/**
 * Logs what was behind errors of which a client reads only the public side; alike ones once, with their number.
 * A source that did not answer a request which is over is no fault of the source.
 */
export function logErrors(log: Log, errors: readonly GraphQLError[], isRequestOver = false): void {
  const alike = new Map<
    string,
    { readonly code: ErrorCode; readonly err: unknown; count: number }
  >();
  for (const error of errors) {
    const err = unwrapResolverError(error);
    const code = toCode(error);
    const words = `${code} ${error.message} ${err instanceof Error ? String(err.cause) : ''}`;
    const known = alike.get(words);
    if (known) known.count += 1;
    else alike.set(words, { code, err, count: 1 });
  }
  for (const { code, err, count } of alike.values()) {
    if (code === 'FORBIDDEN') log.info({ err, count }, 'refused');
    else if (code === 'SOURCE_UNAVAILABLE' && (isRequestOver || isOver(err)))
      log.info({ count }, 'a request was over before its source answered');
    else if (code === 'SOURCE_UNAVAILABLE') log.warn({ err, count }, 'a source does not answer');
    else if (code === 'INTERNAL_SERVER_ERROR') log.error({ err, count }, 'an error was masked');
  }
}

/** The code that a client reads. */
export function toCode(error: GraphQLError): ErrorCode {
  return toPublicError(error.toJSON()).extensions.code;
}
