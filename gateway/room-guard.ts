import {
  BrokenCircuitError,
  bulkhead,
  circuitBreaker,
  CircuitState,
  CountBreaker,
  handleWhen,
} from 'cockatiel';
import { setTimeout as rest } from 'node:timers/promises';
import { DeadlineError, type Deadline } from '../server/deadline.ts';
import type { Log } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';
import { toPatience, type Patience } from './patience.ts';
import { createRetryBudget } from './retry-budget.ts';
import { GivenUpError, isFault, isOfRoom, isPassing, toOutcome } from './room-fault.ts';

/** What a room may cost: one that is slow or gone keeps nobody waiting and nothing busy. */
export interface RoomLimits {
  /** How long it may take, in milliseconds. */
  readonly timeoutMs: number;
  /** How many fetches run at a time; as many again may wait. */
  readonly concurrency: number;
  /** How many fetches there must have been before failures mean anything. */
  readonly breakAfter: number;
  /** How long it is left alone once most fetches failed, before it is asked whether it is back. */
  readonly probeEveryMs: number;
}

export type BreakerState = 'closed' | 'open' | 'half-open';

/** What stands between the gateway and one room. */
export interface RoomGuard {
  state(): BreakerState;
  /** Does the work within the limits, or throws. */
  run<T>(work: (patience: Patience) => Promise<T>, how: HowToAsk): Promise<T>;
  close(): void;
}

export interface HowToAsk {
  /** Over when the request is. */
  readonly deadline: Deadline;
  /** How long the request can still wait, in milliseconds. */
  readonly timeLeft: () => number;
  /** False for what must not happen twice. */
  readonly mayRetry: boolean;
}

/** More than half of the fetches that are remembered must fail before a room is left alone. */
const breakAbove = 0.5;
const retryAfterMs = 50;

/**
 * A time, a circuit breaker, a bulkhead and one retry within a budget, from the inside out. The time and the
 * retry are ours: cockatiel has an abort signal made for each question, which costs as much as the rest of this together.
 */
export function createRoomGuard(
  name: string,
  { timeoutMs, concurrency, breakAfter, probeEveryMs }: RoomLimits,
  ping: (withinMs: number) => Promise<void>,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): RoomGuard {
  const budget = createRetryBudget();
  const breaker = circuitBreaker(handleWhen(isFault), {
    breaker: new CountBreaker({
      threshold: breakAbove,
      size: 4 * breakAfter,
      minimumNumberOfCalls: breakAfter,
    }),
    halfOpenAfter: probeEveryMs,
  });
  const full = bulkhead(concurrency, concurrency);
  const readState = () => states[breaker.state];
  metrics.readRoomAsksRunning(() => [[[name], concurrency - full.executionSlots]]);
  const answered = metrics.roomAsks.labels(name, 'answered');
  const seconds = metrics.roomAskSeconds.labels(name);
  /** Whether the room is back is asked by us: no citizen sits in front of this question. */
  let probing: NodeJS.Timeout | undefined;
  let isClosed = false;
  const probe = () => {
    breaker.execute(() => ping(timeoutMs)).catch(() => undefined);
  };
  metrics.breakerState.labels(name).set(0);
  /** Half open is a question, every two seconds; only an answer that changes something is worth a line. */
  let told: BreakerState = 'closed';
  breaker.onStateChange(() => {
    metrics.breakerState.labels(name).set(breaker.state);
    const state = readState();
    if (state === 'half-open' || state === told) return;
    told = state;
    log.warn({ room: name, breaker: state }, 'a room’s circuit breaker changed');
  });
  breaker.onBreak(() => {
    clearTimeout(probing);
    if (isClosed) return;
    probing = setTimeout(probe, probeEveryMs + 1).unref();
  });

  return {
    state: readState,
    async run(work, { deadline, timeLeft, mayRetry }) {
      const startedAt = performance.now();
      budget.earn();
      const ask = () => {
        // It may have waited for others, or for its second try, until nobody waits for it.
        const leftMs = timeLeft();
        if (deadline.over) throw new GivenUpError(deadline.over);
        if (leftMs === 0) throw new GivenUpError(new DeadlineError(0));
        return work(toPatience(deadline, timeoutMs, leftMs));
      };
      const once = () => full.execute(() => breaker.execute(ask));
      const again = async (error: unknown) => {
        if (!isPassing(error) || !budget.spend()) throw error;
        metrics.roomRetries.labels(name).inc();
        await rest(retryAfterMs);
        return once();
      };
      try {
        // While the probe is out, nobody else waits for what it finds.
        if (breaker.state !== CircuitState.Closed) throw new BrokenCircuitError();
        const answer = await (mayRetry ? once().catch(again) : once());
        answered.inc();
        seconds.observe((performance.now() - startedAt) / 1_000);
        return answer;
      } catch (error) {
        const outcome = toOutcome(error);
        metrics.roomAsks.labels(name, outcome).inc();
        if (isOfRoom(outcome)) seconds.observe((performance.now() - startedAt) / 1_000);
        throw error;
      }
    },
    close: () => {
      isClosed = true;
      clearTimeout(probing);
    },
  };
}

const states: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
};
