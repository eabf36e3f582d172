import { BrokenCircuitError, BulkheadRejectedError } from 'cockatiel';

/** How a fetch from a room ended, as it is counted. */
export type Outcome =
  'answered' | 'failed' | 'refused' | 'timed_out' | 'given_up' | 'breaker_open' | 'full';

/** The room had its time and did not answer. */
export class RoomTimeoutError extends Error {
  constructor(ms: number) {
    super(`No answer within ${ms} ms.`);
    this.name = 'RoomTimeoutError';
  }
}

/** The request ended before the room had had its time, or we do: no fault of the room. */
export class GivenUpError extends Error {
  constructor(cause: unknown) {
    super('The request was over before the room answered.', { cause });
    this.name = 'GivenUpError';
  }
}

/** The connection ended before the answer did. */
export class ConnectionEndedError extends Error {
  constructor() {
    super('The connection ended before the answer.');
    this.name = 'ConnectionEndedError';
  }
}

/** What came over the connection is no reply to what was asked: nothing of it is read on. */
export class NoReplyError extends Error {
  constructor(why: string) {
    super(`What came is no reply over HTTP: ${why}.`);
    this.name = 'NoReplyError';
  }
}

/** The room, or a proxy before it, answered something that is no answer. */
export class RoomStatusError extends Error {
  readonly status: number;

  constructor(status: number, what: string) {
    super(`Status ${status} ${what}.`);
    this.name = 'RoomStatusError';
    this.status = status;
  }
}

export function toOutcome(error: unknown): Outcome {
  if (error instanceof RoomTimeoutError) return 'timed_out';
  if (error instanceof GivenUpError) return 'given_up';
  if (isRefusal(error)) return 'refused';
  if (error instanceof BrokenCircuitError) return 'breaker_open';
  if (error instanceof BulkheadRejectedError) return 'full';
  return 'failed';
}

/** True where the room was asked and what came of it is its own doing; the other ways to fail say all by their name. */
export function isOfRoom(outcome: Outcome): boolean {
  return outcome === 'failed' || outcome === 'refused' || outcome === 'timed_out';
}

/** A room that refuses what it was sent is well: who asked too much must not close it to everybody else. */
function isRefusal(error: unknown): boolean {
  return error instanceof RoomStatusError && error.status >= 400 && error.status < 500;
}

/** True for what says that the room is not well. */
export function isFault(error: unknown): boolean {
  return !(error instanceof GivenUpError) && !isRefusal(error);
}

const passing: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  502,
  503,
  504,
]);

/** True for what a restart or a load balancer causes and a second try can mend. */
export function isPassing(error: unknown): boolean {
  if (error instanceof ConnectionEndedError) return true;
  if (error instanceof RoomStatusError) return passing.has(error.status);
  return error instanceof Error && 'code' in error && passing.has(error.code);
}
