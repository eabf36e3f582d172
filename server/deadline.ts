/** By when a request must be answered; what it started is given up then, and cancelled in the database. */
export interface Deadline {
  /** Why nobody waits any more: the time is up, the client is gone, or the request was answered. undefined until then. */
  readonly over: Error | undefined;
  /** How much time is left, in whole milliseconds; never below zero. */
  remainingMs(): number;
  /** Calls `giveUp`, which must not throw, once it is over, at once where it is; what it returns stops that. */
  whenOver(giveUp: GiveUp): () => void;
  /** The request is over: what still runs for it is given up. */
  readonly end: () => void;
}

type GiveUp = (reason: Error) => void;

/** As long as a timer can be set for. */
const longestMs = 2_147_483_647;

/**
 * A deadline `ms` milliseconds from now. Every statement and every fetch of a request listens to it, which costs
 * four times as much of an AbortSignal.
 */
export function createDeadline(ms: number): Deadline {
  const endsAt = performance.now() + ms;
  const listening = new Set<GiveUp>();
  const finish = (reason: Error) => {
    if (deadline.over) return;
    deadline.over = reason;
    clearTimeout(timer);
    for (const giveUp of listening) giveUp(reason);
    listening.clear();
  };
  const timer = setTimeout(() => {
    finish(new DeadlineError(ms));
  }, ms).unref();
  // A field, no getter: an object with one of its own is a dictionary for V8, which is slow to read and long to go.
  const deadline: { over: Error | undefined } & Omit<Deadline, 'over'> = {
    over: undefined,
    remainingMs: () => Math.max(0, Math.floor(endsAt - performance.now())),
    whenOver: (giveUp) => {
      if (deadline.over) giveUp(deadline.over);
      else listening.add(giveUp);
      return () => void listening.delete(giveUp);
    },
    end: () => {
      finish(requestOver);
    },
  };
  return deadline;
}

/** For what is no request: a script, a check at start. */
export const noDeadline: Deadline = {
  over: undefined,
  remainingMs: () => longestMs,
  whenOver: () => ignore,
  end: ignore,
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

/** What `work` resolves with, or a rejection as soon as the deadline is over; the work itself goes on. */
export function orOver<T>(work: Promise<T>, deadline: Deadline): Promise<T> {
  return new Promise((resolve, reject) => {
    const unlisten = deadline.whenOver(reject);
    work.then(
      (value) => {
        unlisten();
        resolve(value);
      },
      (error: unknown) => {
        unlisten();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

function ignore(): void {
  return;
}
