import { UnauthenticatedError, type ErrorCode } from './errors.ts';
import type { Log } from './log.ts';
import type { MediaType } from './media-type.ts';

/** What goes back to a client over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  readonly body: string;
  /** The operation's name, for the log. */
  readonly operation?: string | undefined;
  /** Why GraphQL was not reached, for the figures. */
  readonly refusedAs?: ErrorCode;
}

/** A refusal before GraphQL is reached: one status, one error with a code. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  /** When it is worth trying again. */
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, code: ErrorCode, message: string, retryAfterSeconds?: number) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** How a request was sent is wrong: the client's to mend. */
export class BadRequest extends Refusal {
  constructor(message: string) {
    super(400, 'BAD_REQUEST', message);
  }
}

/** What was sent is not served by this method. */
export class MethodRefusal extends Refusal {
  readonly allow: string;

  constructor(allowed: readonly string[], message: string) {
    super(405, 'BAD_REQUEST', message);
    this.allow = allowed.join(', ');
  }
}

/** The answer to what went wrong before GraphQL was reached; what we did not foresee is logged and not told. */
export function toRefusalAnswer(
  error: unknown,
  log: Log,
  mediaType: MediaType = 'application/json',
): HttpAnswer {
  const refusal = toRefusal(error, log);
  const { status, code, message } = refusal;
  return {
    status,
    headers: [['content-type', `${mediaType}; charset=utf-8`], ...toHeaders(refusal)],
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
    refusedAs: code,
  };
}

function toHeaders(refusal: Refusal): [string, string][] {
  if (refusal instanceof MethodRefusal) return [['allow', refusal.allow]];
  const { retryAfterSeconds } = refusal;
  return retryAfterSeconds === undefined ? [] : [['retry-after', String(retryAfterSeconds)]];
}

function toRefusal(error: unknown, log: Log): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof UnauthenticatedError)
    return new Refusal(401, 'UNAUTHENTICATED', error.message);
  log.error({ err: error }, 'a request failed before GraphQL');
  return new Refusal(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}
