import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startToyFront, type ToyFront } from './toy-front.ts';

let front: ToyFront;
afterEach(() => front.close());

const open = async (options: Parameters<typeof startToyFront>[1]) => {
  front = await startToyFront(() => Promise.resolve(undefined), options);
};

const ask = async (query: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(front.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body: unknown = await response.json();
  return { status: response.status, headers: response.headers, body };
};

/**
 * Asks, and returns how to go away without the answer. Not by fetch: it opens its next connection as soon as one is
 * aborted, and the front would wait four seconds for it to be used.
 */
const askAndLeave = (query: string): (() => void) => {
  const headers = { 'content-type': 'application/json' };
  const asking = request(front.url, { method: 'POST', headers, agent: false });
  asking.on('error', () => undefined).end(JSON.stringify({ query }));
  return () => asking.destroy();
};

const noAnswer = (ms: number) => ({
  status: 504,
  body: {
    errors: [
      {
        message: `There was no answer within ${ms} ms.`,
        extensions: { code: 'SOURCE_UNAVAILABLE' },
      },
    ],
  },
});

describe('a request', () => {
  it('is answered with what there is when its time is up', async () => {
    await open({ timeoutMs: 100 });
    expect(await ask('{ who giveUp }')).toMatchObject({
      status: 200,
      body: { data: { who: 'nobody', giveUp: 'given up' } },
    });
    expect(front.givenUp).toEqual([
      'DeadlineError: Not done within the 100 ms that the request had.',
    ]);
  });

  it('is answered all the same where something does not give up', async () => {
    await open({ timeoutMs: 100 });
    const answer = await ask('{ who hang }');
    expect(answer).toMatchObject(noAnswer(100));
    expect(answer.headers.get('retry-after')).toBe('1');
  });

  it('has no more time than whoever asks will wait', async () => {
    await open({ timeoutMs: 20_000 });
    expect(await ask('{ hang }', { 'helhed-deadline-ms': '50' })).toMatchObject(noAnswer(50));
  });

  it('has no more time than the process allows, whatever the header says', async () => {
    await open({ timeoutMs: 50 });
    expect(await ask('{ hang }', { 'helhed-deadline-ms': '60000' })).toMatchObject(noAnswer(50));
  });

  it.each(['soon', '-1', '1e3', '', '99999999999'])(
    'is told what a deadline is when it says %s',
    async (deadline) => {
      await open({});
      expect(await ask('{ who }', { 'helhed-deadline-ms': deadline })).toMatchObject({
        status: 400,
        body: {
          errors: [
            {
              message:
                'The header helhed-deadline-ms says how long you will wait; expected whole milliseconds.',
            },
          ],
        },
      });
    },
  );

  it('is given up when its client goes away', async () => {
    await open({ timeoutMs: 20_000 });
    const leave = askAndLeave('{ giveUp }');
    await setTimeout(100);
    leave();
    while (front.givenUp.length === 0) await setTimeout(5);
    expect(front.givenUp).toEqual(['RequestOverError: The request is over.']);
  });
});

describe('a process that has enough to do', () => {
  it('refuses more at once, says when to try again, and counts it', async () => {
    await open({ maxRunning: 2, timeoutMs: 20_000 });
    const running = [1, 2].map(() => askAndLeave('{ giveUp }'));
    while (!(await front.readMetrics()).includes('helhed_requests_running 2')) await setTimeout(5);
    const refused = await ask('{ who }');
    expect(refused).toMatchObject({
      status: 503,
      body: {
        errors: [
          {
            message: 'There is more to do than can be done just now. Try again in a second.',
            extensions: { code: 'RATE_LIMITED' },
          },
        ],
      },
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    for (const leave of running) leave();
    while (!(await front.readMetrics()).includes('helhed_requests_running 0')) await setTimeout(5);
    expect(await ask('{ who }')).toMatchObject({ status: 200 });
    const figures = await front.readMetrics();
    expect(figures).toContain('helhed_requests_shed_total 1');
    expect(figures).toContain('helhed_requests_total{operation="unnamed",status="503"} 1');
  });
});
