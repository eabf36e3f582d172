import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startCollector, type Collector, type SentSpan } from '../setup/collector.ts';
import { startTestStack, type TestStack } from '../setup/stack.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const clientSpan = 'b7ad6b7169203331';
const query = `query OneCitizen($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) { name activeMeasures { measures { title } } centres { status } }
}`;
const variables = { cpr: stories.amalie.cpr };

/** All that an operator can read of a day: a question twice, a centre that ends, and the question thrice more. */
interface Told {
  readonly before: Figures;
  readonly after: Figures;
  readonly ready: unknown;
  readonly lines: readonly Record<string, unknown>[];
  readonly statements: readonly string[];
}

type Figures = ReadonlyMap<string, number>;

let collector: Collector;
let test: TestStack;
let told: Told;

beforeAll(async () => {
  collector = await startCollector();
  test = await startTestStack({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: '0',
    ROOM_BREAK_AFTER: '2',
    ROOM_PROBE_MS: '600000',
  });
  const { processes } = test.stack;
  const getProcess = (name: string) => {
    const found = processes.find((one) => one.name === name);
    if (!found) throw new Error(`There is no process ${name}.`);
    return found;
  };
  const gateway = getProcess('gateway');
  const ask = (kept: string) =>
    test.askAs('coordinator', query, variables, {
      traceparent: `00-${kept === '01' ? traceId : 'a'.repeat(32)}-${clientSpan}-${kept}`,
    });
  expect((await ask('01')).errors).toEqual([]);
  const { rows } = await test.databases.run<{ query: string }>(
    'social',
    `select query from pg_stat_activity where datname = current_database() and application_name = 'helhed'`,
  );
  await ask('00');
  const before = await readFigures(gateway.metricsUrl);
  await getProcess('social').stop();
  await ask('00');
  await ask('00');
  await ask('00');
  const after = await readAtRest(gateway.metricsUrl);
  const ready: unknown = await (await fetch(`${gateway.url}/health/ready`)).json();
  // What they still have to send they send when they end.
  await Promise.all(processes.map((one) => one.stop()));
  const lines = test
    .readLogs()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => {
      const entry: Record<string, unknown> = JSON.parse(line);
      return entry;
    });
  told = { before, after, ready, lines, statements: rows.map((row) => row.query) };
});
afterAll(async () => {
  await test.stop();
  await collector.close();
});

async function readFigures(url: string | undefined): Promise<Figures> {
  const figures = await (await fetch(url ?? '')).text();
  return new Map(
    [...figures.matchAll(/^(helhed_\S+) (\S+)$/gm)].map(([, name = '', value]) => [
      name,
      Number(value),
    ]),
  );
}

const pools = ['coordination', 'access-log'];

/** What a request has left to do when it was answered, and what looks at the log by itself, holds a connection for a moment. */
async function readAtRest(url: string | undefined): Promise<Figures> {
  for (let tries = 0; tries < 100; tries += 1) {
    const figures = await readFigures(url);
    const isFree = (pool: string) =>
      figures.get(`helhed_pool_connections{pool="${pool}",state="free"}`) !== 0;
    if (pools.every(isFree)) return figures;
    await setTimeout(50);
  }
  throw new Error('The pools have no free connection for five seconds.');
}

describe('the figures', () => {
  it('tell of what was asked and answered, by operation', () => {
    const name = 'helhed_requests_total{operation="OneCitizen",status="200"}';
    expect([told.before.get(name), told.after.get(name)]).toEqual([2, 5]);
    const running = told.after.get('helhed_requests_running');
    expect(running).toBe(0);
  });

  it('tell that an operation is planned once', () => {
    expect(told.after.get('helhed_query_plans_total{outcome="made"}')).toBe(1);
    expect(told.after.get('helhed_query_plans_total{outcome="known"}')).toBe(4);
  });

  it('tell how each room was asked, and how the one that ended was', () => {
    const asksOf = (figures: Figures, room: string) =>
      Object.fromEntries(
        [...figures].flatMap(([name, value]) => {
          const [, of, outcome] =
            /^helhed_room_asks_total\{room="(\w+)",outcome="(\w+)"/.exec(name) ?? [];
          return of === room && outcome !== undefined ? [[outcome, value]] : [];
        }),
      );
    expect(asksOf(told.before, 'social')).toEqual({ answered: 2 });
    expect(asksOf(told.after, 'jobcenter')).toEqual({ answered: 5 });
    const { answered = 0, failed = 0, breaker_open: spared = 0 } = asksOf(told.after, 'social');
    expect([answered, failed + spared]).toEqual([2, 3]);
    expect(spared).toBeGreaterThan(0);
    expect(told.after.get('helhed_room_retries_total{room="social"}')).toBeGreaterThan(0);
  });

  it('tell whose breaker is open, and so does health, of a gateway that is ready', () => {
    expect(told.before.get('helhed_breaker_state{room="social"}')).toBe(0);
    expect(told.after.get('helhed_breaker_state{room="social"}')).toBe(1);
    expect(told.after.get('helhed_breaker_state{room="coordination"}')).toBe(0);
    expect(told.ready).toMatchObject({
      status: 'ready',
      checks: { social: 'not ready', coordination: 'ready' },
      breakers: { social: 'open', coordination: 'closed' },
    });
  });

  it('tell of the errors that were answered', () => {
    const name = 'helhed_errors_total{code="CENTRE_UNAVAILABLE"}';
    expect(told.before.get(name)).toBe(0);
    expect(told.after.get(name)).toBeGreaterThanOrEqual(3);
  });

  it('tell of the pools, and that the access log keeps up', () => {
    for (const pool of pools) {
      expect(told.after.get(`helhed_pool_connections{pool="${pool}",state="waiting"}`)).toBe(0);
      expect(
        told.after.get(`helhed_pool_connections{pool="${pool}",state="free"}`),
      ).toBeGreaterThan(0);
    }
    expect(told.after.get('helhed_access_log_waiting')).toBe(0);
    expect(told.after.get('helhed_access_log_lag_seconds')).toBe(0);
  });
});

describe('a trace that its client keeps', () => {
  const spans = () => collector.readSpans().filter((span) => span.traceId === traceId);
  const find = (service: string, name: string): SentSpan => {
    const found = spans().filter((span) => span.service === service && span.name === name);
    expect(found).toHaveLength(1);
    const [span] = found;
    if (!span) throw new Error(`${service} sent no span ${name}.`);
    return span;
  };

  it('stands in the line of the gateway and of every centre, with one request id', () => {
    const lines = told.lines.filter((line) => line['traceId'] === traceId);
    expect(lines.map((line) => line['process']).sort()).toEqual([
      'children',
      'gateway',
      'jobcenter',
      'social',
    ]);
    expect(new Set(lines.map((line) => line['requestId'])).size).toBe(1);
  });

  it('hangs together from the client to the statement', () => {
    const request = find('helhed-gateway', 'POST /graphql');
    const asked = find('helhed-gateway', 'ask social');
    const answered = find('helhed-social', 'POST /graphql');
    expect(request).toMatchObject({ parentSpanId: clientSpan, kind: 2 });
    expect(asked).toMatchObject({ parentSpanId: request.spanId, kind: 3 });
    expect(answered).toMatchObject({ parentSpanId: asked.spanId, kind: 2 });
    const statements = spans().filter(
      ({ service, name }) => service === 'helhed-social' && name === 'select',
    );
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements)
      expect(statement).toMatchObject({ parentSpanId: answered.spanId, kind: 3 });
  });

  it('is named by the statement in the database, as the span that the statement is', () => {
    const named = told.statements.flatMap(
      (sql) => /\/\*traceparent='00-([\da-f]+)-([\da-f]+)-01'\*\/$/.exec(sql)?.slice(1, 3) ?? [],
    );
    expect(named).toContain(traceId);
    expect(spans().map(({ spanId }) => spanId)).toContain(named[1]);
  });

  it('is all that is sent, to where OTLP over HTTP is sent, as JSON', () => {
    expect(new Set(collector.readSpans().map((span) => span.traceId))).toEqual(new Set([traceId]));
    for (const { path, type } of collector.received)
      expect([path, type]).toEqual(['/v1/traces', 'application/json']);
  });
});

describe('neither figures nor lines nor traces', () => {
  it('hold who was asked about, what was asked with, or who asked', () => {
    const figures = [...told.after.keys()].join('\n');
    const payloads = collector.received.map(({ body }) => body).join('\n');
    const lines = told.lines.map((line) => JSON.stringify(line)).join('\n');
    expect(payloads).toContain('select');
    const digits = stories.amalie.cpr.replace('-', '');
    const never = [digits.slice(0, 6), 'Amalie', 'Sommer', 'Mette', 'Bearer', 'eyJ', '"cpr":'];
    for (const text of [figures, payloads, lines])
      for (const word of never) expect(text).not.toContain(word);
  });
});
