import { setMaxListeners } from 'node:events';

/** By when a request must be answered; what it started is given up then, and cancelled in the database. */
export interface Deadline {
  /** Aborts when the request is over. Made for who asks for it: it costs more than most of what waits for it. */
  readonly signal: AbortSignal;
  /** True when the time is up, when the client is gone, and when the request was answered. */
  isOver(): boolean;
  /** How much time is left, in whole milliseconds; never below zero. */
  remainingMs(): number;
  /** What `work` resolves with, or a rejection as soon as the request is over; the work itself goes on. */
  orOver<T>(work: Promise<T>): Promise<T>;
  /** The request is over: what still runs for it is given up. */
  readonly end: () => void;
}

/** As long as a timer can be set for. */
const longestMs = 2_147_483_647;

/** A deadline `ms` milliseconds from now. */
export function createDeadline(ms: number): Deadline {
  const end = createEnd();
  const endsAt = performance.now() + ms;
  const timer = setTimeout(() => {
    end.come(new DeadlineError(ms));
  }, ms).unref();
  return {
    get signal() {
      return end.signal();
    },
    isOver: end.hasCome,
    remainingMs: () => Math.max(0, Math.floor(endsAt - performance.now())),
    orOver: end.orCome,
    end: () => {
      clearTimeout(timer);
      end.come(requestOver);
    },
  };
}

const { signal: neverSignal } = createEnd();

/** For what is no request: a script, a check at start. */
export const noDeadline: Deadline = {
  signal: neverSignal(),
  isOver: () => false,
  remainingMs: () => longestMs,
  orOver: (work) => work,
  end: () => undefined,
};

/** The end of a request: it comes once, and whoever waits is told. */
function createEnd() {
  let reason: Error | undefined;
  let controller: AbortController | undefined;
  const waiting = new Set<(reason: Error) => void>();
  return {
    hasCome: () => reason !== undefined,
    come: (why: Error) => {
      if (reason) return;
      reason = why;
      for (const tell of waiting) tell(why);
      waiting.clear();
      controller?.abort(why);
    },
    orCome: <T>(work: Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        if (reason) reject(reason);
        else waiting.add(reject);
        work.then(
          (value) => {
            waiting.delete(reject);
            resolve(value);
          },
          (error: unknown) => {
            waiting.delete(reject);
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
      }),
    signal: () => {
      controller ??= createController();
      if (reason && !controller.signal.aborted) controller.abort(reason);
      return controller.signal;
    },
  };
}

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

/** Every fetch of a request listens, and a request has as many as it has; Node would warn of eleven. */
function createController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}
