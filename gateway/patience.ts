import { DeadlineError, noDeadline, type Deadline } from '../server/deadline.ts';
import { GivenUpError, RoomTimeoutError } from './room-fault.ts';

/** How long one attempt to ask a room may take. */
export interface Patience {
  /** Over when the request is. */
  readonly deadline: Deadline;
  readonly withinMs: number;
  /** True where the request has less time than the room: then it is no fault of the room. */
  readonly isRequests: boolean;
}

/** The time that a room has, or what is left of a request's. */
export function toPatience(deadline: Deadline, roomMs: number, leftMs: number): Patience {
  return { deadline, withinMs: Math.min(roomMs, leftMs), isRequests: leftMs < roomMs };
}

/** For a question of our own: no request is behind it. */
export function toPingPatience(withinMs: number): Patience {
  return { deadline: noDeadline, withinMs, isRequests: false };
}

/** Where a request's time ends with this one, its own deadline is to say so first. */
const graceMs = 5;

/** Calls `giveUp` once, when the time is up or the request over; what it returns stops that. */
export function watch(patience: Patience, giveUp: (reason: Error) => void): () => void {
  const { deadline, withinMs, isRequests } = patience;
  const timer = setTimeout(
    () => {
      unlisten();
      giveUp(
        isRequests ? new GivenUpError(new DeadlineError(withinMs)) : new RoomTimeoutError(withinMs),
      );
    },
    withinMs + (isRequests ? graceMs : 0),
  ).unref();
  const unlisten = deadline.whenOver((reason) => {
    clearTimeout(timer);
    giveUp(new GivenUpError(reason));
  });
  return () => {
    clearTimeout(timer);
    unlisten();
  };
}

/** What the work resolves with, unless it is given up before. */
export function orGivenUp<T>(work: Promise<T>, patience: Patience): Promise<T> {
  return new Promise((resolve, reject) => {
    const unwatch = watch(patience, reject);
    void work.then(resolve, reject).finally(unwatch);
  });
}
