import type { Metrics } from './metrics.ts';
import { Refusal } from './refusal.ts';

/** How much a process takes on at a time. */
export interface Overload {
  /** Takes a request on, or refuses it at once; what it returns says that the request is over. */
  enter(): () => void;
}

/** Past this many running requests more would only make all of them late. */
export function createOverload(
  most: number,
  { readRequestsRunning, requestsShed }: Pick<Metrics, 'readRequestsRunning' | 'requestsShed'>,
): Overload {
  let running = 0;
  readRequestsRunning(() => [[[], running]]);
  return {
    enter: () => {
      if (running >= most) {
        requestsShed.inc();
        throw new Refusal(
          503,
          'RATE_LIMITED',
          'There is more to do than can be done just now. Try again in a second.',
          1,
        );
      }
      running += 1;
      return () => {
        running -= 1;
      };
    },
  };
}
