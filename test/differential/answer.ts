import type { ExecutionResult } from 'graphql';
import { toPublicError } from '../../server/errors.ts';

/** What a client gets. */
export interface Answer {
  readonly data: unknown;
  readonly errors: readonly ToldError[];
}

export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions: { readonly code?: unknown };
}

/** What one process would have told a client. */
export function toAnswer({ data = null, errors = [] }: ExecutionResult): Answer {
  return { data, errors: errors.map((error) => toPublicError(error.toJSON())) };
}
