import { answerJson, type Handler } from './listen.ts';

/** `/health/live`: the process runs. `/health/ready`: what it stands on answers, else 503. */
export function createHealthRoutes(
  checks: Readonly<Record<string, () => Promise<void>>>,
): Record<string, Handler> {
  return {
    '/health/live': (_, response) => {
      answerJson(response, 200, { status: 'live' });
    },
    '/health/ready': async (_, response) => {
      const states = await Promise.all(
        Object.entries(checks).map(
          async ([name, check]) => [name, await check().then(toReady, toNotReady)] as const,
        ),
      );
      const isReady = states.every(([, state]) => state === 'ready');
      answerJson(response, isReady ? 200 : 503, {
        status: isReady ? 'ready' : 'not ready',
        checks: Object.fromEntries(states),
      });
    },
  };
}

const toReady = () => 'ready';
const toNotReady = () => 'not ready';
