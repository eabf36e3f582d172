import { answerJson, type Handler } from './listen.ts';

/** Who asks while a check runs is answered by that one: nobody without a token holds the pools. */
function shared(check: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= check().finally(() => (running = undefined)));
}

/** What a process says of itself. */
export interface Health {
  /** What it cannot do without. */
  readonly needed: Checks;
  /** What it can do without; told, and decides nothing. */
  readonly others?: Checks;
  /** What else is worth telling whoever operates it. */
  readonly more?: () => Readonly<Record<string, unknown>>;
}

/**
 * `/health/live`: the process runs. `/health/ready`: what it cannot do without answers and it is not about to stop,
 * else 503.
 */
export function createHealthRoutes({
  needed,
  others = {},
  more = () => ({}),
}: Health): Record<string, Handler> {
  const checks = Object.entries({ ...needed, ...others }).map(
    ([name, check]) => [name, shared(check)] as const,
  );
  return {
    '/health/live': (_, response) => {
      answerJson(response, 200, { status: 'live' });
    },
    '/health/ready': async (_, response, { isDraining }) => {
      if (isDraining) {
        answerJson(response, 503, { status: 'stopping' });
        return;
      }
      const states = await Promise.all(
        checks.map(
          async ([name, check]) => [name, await check().then(toReady, toNotReady)] as const,
        ),
      );
      const isReady = states.every(([name, state]) => state === 'ready' || !(name in needed));
      answerJson(response, isReady ? 200 : 503, {
        status: isReady ? 'ready' : 'not ready',
        checks: Object.fromEntries(states),
        ...more(),
      });
    },
  };
}

export type Checks = Readonly<Record<string, () => Promise<void>>>;

const toReady = () => 'ready';
const toNotReady = () => 'not ready';
