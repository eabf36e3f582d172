import { setMaxListeners } from 'node:events';

/** By when a request must be answered; what it started is given up then, and cancelled in the database. */
export interface Deadline {
  /** Aborts when the time is up, when the client is gone, and when the request is over. */
  readonly signal: AbortSignal;
  /** How much time is left, in whole milliseconds; never below zero. */
  remainingMs(): number;
  /** The request is over: what still runs for it is given up. */
  readonly end: () => void;
}

/** As long as a timer can be set for. */
const longestMs = 2_147_483_647;

/** A deadline `ms` milliseconds from now. */
export function createDeadline(ms: number): Deadline {
  const controller = createController();
  const endsAt = performance.now() + ms;
  const timer = setTimeout(() => {
    controller.abort(new DeadlineError(ms));
  }, ms).unref();
  return {
    signal: controller.signal,
    remainingMs: () => Math.max(0, Math.floor(endsAt - performance.now())),
    end: () => {
      clearTimeout(timer);
      controller.abort(requestOver);
    },
  };
}

/** For what is no request: a script, a check at start. */
export const noDeadline: Deadline = {
  signal: createController().signal,
  remainingMs: () => longestMs,
  end: () => undefined,
};

/** The time that a request had is up. */
export class DeadlineError extends Error {
  constructor(ms: number) {
    super(`Not done within the ${ms} ms that the request had.`);
    this.name = 'DeadlineError';
  }
}

/** Nobody waits any more: the request was answered, or its client went away. */
class RequestOverError extends Error {
  constructor() {
    super('The request is over.');
    this.name = 'RequestOverError';
  }
}

/** One for all: every request is over some day, and where it was said tells nobody anything. */
const requestOver = new RequestOverError();

/** True for an error that says, or has as its cause, that the request was over: whoever had not answered had no time to. */
export function isOver(error: unknown): boolean {
  if (error instanceof DeadlineError || error instanceof RequestOverError) return true;
  return error instanceof Error && isOver(error.cause);
}

/** What `work` resolves with, or a rejection as soon as the signal aborts; the work itself goes on. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(toError(signal.reason));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    const unlisten = () => {
      signal.removeEventListener('abort', abort);
    };
    work.then(
      (value) => {
        unlisten();
        resolve(value);
      },
      (error: unknown) => {
        unlisten();
        reject(toError(error));
      },
    );
  });
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

/** Every statement of a request listens, and a request has as many as it has; Node would warn of eleven. */
function createController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}
