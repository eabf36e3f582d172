import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../server/errors.ts';
import { createMetrics } from '../../server/metrics.ts';
import { startToyFront } from './toy-front.ts';

/** Every metric of ours, and the labels that it has. */
const labelsOf: Readonly<Record<string, readonly string[]>> = {
  helhed_requests_total: ['operation', 'status'],
  helhed_request_duration_seconds: ['operation'],
  helhed_requests_running: [],
  helhed_requests_shed_total: [],
  helhed_errors_total: ['code'],
  helhed_room_asks_total: ['room', 'outcome'],
  helhed_room_ask_duration_seconds: ['room'],
  helhed_room_asks_running: ['room'],
  helhed_room_retries_total: ['room'],
  helhed_breaker_state: ['room'],
  helhed_query_plans_total: ['outcome'],
  helhed_pool_connections: ['pool', 'state'],
  helhed_access_log_waiting: [],
  helhed_access_log_lag_seconds: [],
  helhed_access_log_head_lag_seconds: [],
};

/** Metrics that have each counted something. */
function createUsedMetrics() {
  const metrics = createMetrics();
  metrics.requests.labels('One', '200').inc();
  metrics.requestSeconds.labels('One').observe(0.1);
  metrics.errors.labels('FORBIDDEN').inc();
  metrics.roomAsks.labels('social', 'answered').inc();
  metrics.roomAskSeconds.labels('social').observe(0.1);
  metrics.readRoomAsksRunning(() => [[['social'], 1]]);
  metrics.roomRetries.labels('social').inc();
  metrics.breakerState.labels('social').set(0);
  metrics.queryPlans.labels('made').inc();
  metrics.readPool(() => [[['social', 'used'], 1]]);
  return metrics;
}

/** What Prometheus reads: the type of each metric, and the names of its labels. */
function readForms(text: string) {
  const types = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)];
  return types.map(([, name = '', type = '']) => {
    const sample = new RegExp(`^${name}(?:_count)?(?:\\{([^}]*)\\})? `, 'm').exec(text);
    const labels = [...(sample?.[1] ?? '').matchAll(/(\w+)="/g)].map(([, label]) => label);
    return { name, type, isSampled: sample !== null, labels };
  });
}

describe('what a process counts', () => {
  it('is just this, by these labels and no other', async () => {
    const forms = readForms((await createUsedMetrics().write()).text);
    expect(forms.every(({ isSampled }) => isSampled)).toBe(true);
    expect(Object.fromEntries(forms.map(({ name, labels }) => [name, labels]))).toEqual(labelsOf);
  });

  it('is of the type that its name promises', async () => {
    for (const { name, type } of readForms((await createUsedMetrics().write()).text)) {
      const promised = /_total$/.test(name)
        ? 'counter'
        : /_duration_seconds$/.test(name)
          ? 'histogram'
          : 'gauge';
      expect([name, type]).toEqual([name, promised]);
    }
  });

  it('begins with every code of an error at none, so that the first of a code is a rise', async () => {
    const { text } = await createMetrics().write();
    for (const code of errorCodes)
      expect(text).toContain(`helhed_errors_total{code="${code}"} 0\n`);
  });

  it('is read anew each time, from whoever knows it', async () => {
    const metrics = createMetrics();
    let waiting = 3;
    metrics.readAccessLogWaiting(() => [[[], waiting]]);
    expect((await metrics.write()).text).toContain('helhed_access_log_waiting 3\n');
    waiting = 0;
    expect((await metrics.write()).text).toContain('helhed_access_log_waiting 0\n');
  });

  it('has two hundred names of operations; those that come later are one, and the first stay', () => {
    const { toLabel } = createMetrics();
    const labels = Array.from({ length: 500 }, (_, index) => toLabel(`Operation${index}`));
    expect(new Set(labels).size).toBe(201);
    expect(labels.at(-1)).toBe('other');
    expect(toLabel('Operation0')).toBe('Operation0');
    expect(toLabel(undefined)).toBe('unnamed');
  });
});

describe('a request that is over', () => {
  const identify = () => Promise.resolve(undefined);
  const ask = (url: string, body: object) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('is counted by its operation and its status, with how long it took', async () => {
    const front = await startToyFront(identify);
    await ask(front.url, { query: 'query One { who }' });
    await ask(front.url, { query: 'query One { who }' });
    const figures = await front.readMetrics();
    await front.close();
    expect(figures).toContain('helhed_requests_total{operation="One",status="200"} 2\n');
    expect(figures).toContain('helhed_request_duration_seconds_count{operation="One"} 2\n');
  });

  it('is unnamed where its name could be a CPR number, which stands in no figure and no line', async () => {
    const front = await startToyFront(identify);
    for (const name of ['c7103049812', '_710304_9812', 'Of7103049812'])
      await ask(front.url, { query: `query ${name} { who }`, operationName: name });
    const figures = await front.readMetrics();
    await front.close();
    expect(figures).toContain('helhed_requests_total{operation="unnamed",status="200"} 3\n');
    expect(`${figures}${front.lines.join('')}`).not.toMatch(/710304/);
  });

  it('tells its errors by their code, also where it was refused before GraphQL was reached', async () => {
    const front = await startToyFront(identify);
    await ask(front.url, { query: '{ forbidden broken }' });
    await ask(front.url, { query: '{ who' });
    await ask(front.url, { query: '{ who }', variables: 7 });
    const figures = await front.readMetrics();
    await front.close();
    const errors = Object.fromEntries(
      [...figures.matchAll(/^helhed_errors_total\{code="(\w+)"\} ([1-9]\d*)$/gm)].map(
        ([, code = '', count]) => [code, count],
      ),
    );
    expect(errors).toEqual({
      FORBIDDEN: '1',
      INTERNAL_SERVER_ERROR: '1',
      GRAPHQL_PARSE_FAILED: '1',
      BAD_REQUEST: '1',
    });
  });
});
