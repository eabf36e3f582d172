import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { scrubCpr } from './cpr.ts';
import { isOver } from './deadline.ts';
import { readFaults, type Fault } from './faults.ts';
import { withoutValue, type ListValues } from './misfit.ts';

/** Every code that a client can meet; nothing else leaves. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'CENTRE_UNAVAILABLE',
  'SOURCE_UNAVAILABLE',
  'TOO_COMPLEX',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

const known: ReadonlySet<unknown> = new Set(errorCodes);

function isErrorCode(code: unknown): code is ErrorCode {
  return known.has(code);
}

/** An error whose message is written for the reader, by us. */
class PublicError extends GraphQLError {
  /** What was behind it: for our log, never for the reader. */
  override readonly cause: unknown;

  constructor(
    code: ErrorCode,
    message: string,
    { cause, ...told }: { cause?: unknown; centre?: string; faults?: readonly Fault[] } = {},
  ) {
    super(message, { extensions: { code, ...told } });
    this.cause = cause;
  }
}

export class UnauthenticatedError extends PublicError {
  constructor(reason: string) {
    super('UNAUTHENTICATED', `You are not signed in: ${reason}`);
  }
}

export class ForbiddenError extends PublicError {
  constructor(reason: string) {
    super('FORBIDDEN', reason);
  }
}

export class BadUserInputError extends PublicError {
  /** The faults of a document are told as data too, each with its place. */
  constructor(what: string, faults: readonly Fault[] = []) {
    super('BAD_USER_INPUT', what, faults.length > 0 ? { faults } : {});
  }
}

export class NotFoundError extends PublicError {
  constructor(what: string) {
    super('NOT_FOUND', what);
  }
}

/** What was seen has changed since, or a key was used before: look again, then decide again. */
export class ConflictError extends PublicError {
  constructor(what: string) {
    super('CONFLICT', what);
  }
}

/** The room itself answers, but the database it reads from does not, or not within the request's time. */
export class SourceUnavailableError extends PublicError {
  readonly sourceName: string;

  constructor(source: string, cause: unknown) {
    super(
      'SOURCE_UNAVAILABLE',
      isOver(cause)
        ? `${toOver(`the source system of ${source}`)} Give it more time, or ask for less.`
        : `The source system of ${source} does not answer just now. Try again in a minute.`,
      { cause },
    );
    this.sourceName = source;
  }
}

/** A centre's subgraph cannot be asked; the other centres' answers stand. */
export class CentreUnavailableError extends PublicError {
  constructor(centre: string, cause?: unknown) {
    super(
      'CENTRE_UNAVAILABLE',
      `${isOver(cause) ? toOver(centre) : `${centre} cannot be asked just now.`} What it holds is missing from this answer.`,
      { cause, centre },
    );
  }
}

function toOver(who: string): string {
  return `The time that this request had was over before ${who} had answered.`;
}

/**
 * What a client may read of an error: a message of ours or of graphql's own parser and validator,
 * a code of the closed list, no CPR. Everything else becomes INTERNAL_SERVER_ERROR.
 */
export function toPublicError(formatted: GraphQLFormattedError, valuesOf?: ListValues) {
  const given = formatted.extensions?.['code'];
  const centre = formatted.extensions?.['centre'];
  const code = isErrorCode(given) ? given : 'INTERNAL_SERVER_ERROR';
  const isOurs = code !== 'INTERNAL_SERVER_ERROR';
  const faults = readFaults(formatted.extensions ?? {});
  return {
    message: isOurs
      ? scrubCpr(withoutValue(formatted.message, valuesOf))
      : 'Something went wrong on our side. Tell support the x-request-id of the response.',
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path.map(scrubStep) } : {}),
    extensions: {
      code,
      ...(isOurs && typeof centre === 'string' ? { centre } : {}),
      ...(faults ? { faults } : {}),
    },
  };
}

function scrubStep(step: string | number): string | number {
  return typeof step === 'string' ? scrubCpr(step) : step;
}
