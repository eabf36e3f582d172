import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';

/** What is sent, and where it ends: always by both. */
export interface Load {
  /** Of this machine only. */
  readonly url: string;
  readonly mostRequests: number;
  readonly mostMs: number;
  /** Asked before each request: from then on only what is on its way is waited for. */
  readonly isEnough?: () => boolean;
  /** In a closed loop, asked after each answer: how long its connection waits before the next request. */
  readonly readPauseMs?: () => number;
  /** The n-th request, from 0. */
  readonly toRequest: (n: number) => LoadRequest;
  /** What counts as goodput; status 200 where it is left out. */
  readonly isGood?: (answer: LoadAnswer) => boolean;
}

export interface LoadRequest {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoadAnswer {
  readonly status: number;
  /** Of the header Retry-After. */
  readonly retryAfter: string | undefined;
  readonly text: string;
  readonly ms: number;
}

/** What came of it. Latencies in milliseconds, of good answers and of the others; undefined where there are none. */
export interface LoadReport {
  readonly sent: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<number, number>>;
  /** How often each thing kept an answer away; what was still on its way at the end is `UNFINISHED`. */
  readonly faults: Readonly<Record<string, number>>;
  readonly good: number;
  /** Good answers a second. */
  readonly goodput: number;
  readonly seconds: number;
  readonly goodLatency: Latency | undefined;
  readonly otherLatency: Latency | undefined;
}

export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** So many connections ask again as soon as they are answered: the load follows what the server carries. */
export async function runClosedLoop(load: Load & { connections: number }): Promise<LoadReport> {
  const { connections, mostRequests, readPauseMs = () => 0 } = load;
  return run(load, connections, async ({ isOver, send }) => {
    let next = 0;
    const askOn = async () => {
      while (next < mostRequests && !isOver()) {
        await send(next++, performance.now());
        const pauseMs = readPauseMs();
        if (pauseMs > 0) await setTimeout(pauseMs);
      }
    };
    await Promise.all(Array.from({ length: connections }, askOn));
  });
}

/** More connections than this are not opened; what is due then waits, and its latency counts all the same. */
const mostConnections = 1_000;

/**
 * So many requests a second, whether they are answered or not, as people who do not know of each other send them.
 * Latency counts from when a request was due.
 */
export async function runOpenLoop(load: Load & { ratePerSecond: number }): Promise<LoadReport> {
  const { ratePerSecond, mostRequests } = load;
  return run(load, mostConnections, async ({ isOver, send }) => {
    const startedAt = performance.now();
    const sending: Promise<void>[] = [];
    while (sending.length < mostRequests && !isOver()) {
      const dueAt = startedAt + (sending.length * 1_000) / ratePerSecond;
      const early = dueAt - performance.now();
      if (early > 0) await setTimeout(early);
      else sending.push(send(sending.length, dueAt));
    }
    await Promise.all(sending);
  });
}

interface Running {
  readonly isOver: () => boolean;
  /** Resolves when it is answered, or will not be. */
  readonly send: (n: number, dueAt: number) => Promise<void>;
}

async function run(
  { url, mostMs, isEnough = () => false, toRequest, isGood = ({ status }) => status === 200 }: Load,
  connections: number,
  drive: (running: Running) => Promise<void>,
): Promise<LoadReport> {
  const { origin, pathname } = toLoopback(url);
  const pool = new Pool(origin, { connections, headersTimeout: 0, bodyTimeout: 0 });
  const statuses: Record<number, number> = {};
  const faults: Record<string, number> = {};
  const latencies: Record<'good' | 'other', number[]> = { good: [], other: [] };
  const startedAt = performance.now();
  const end = AbortSignal.timeout(mostMs);
  // Every request on its way listens to it.
  setMaxListeners(0, end);
  let sent = 0;
  const send = async (n: number, dueAt: number) => {
    sent += 1;
    const { body, headers } = toRequest(n);
    try {
      const answer = await pool.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', ...headers },
        body,
        signal: end,
      });
      const text = await answer.body.text();
      const [status, ms] = [answer.statusCode, performance.now() - dueAt];
      const retryAfter = answer.headers['retry-after']?.toString();
      statuses[status] = (statuses[status] ?? 0) + 1;
      latencies[isGood({ status, retryAfter, text, ms }) ? 'good' : 'other'].push(ms);
    } catch (error) {
      const fault = end.aborted ? 'UNFINISHED' : toFault(error);
      faults[fault] = (faults[fault] ?? 0) + 1;
    }
  };
  await drive({ isOver: () => end.aborted || isEnough(), send });
  const seconds = (performance.now() - startedAt) / 1_000;
  await pool.destroy();
  return {
    sent,
    statuses,
    faults,
    good: latencies.good.length,
    goodput: latencies.good.length / seconds,
    seconds,
    goodLatency: toLatency(latencies.good),
    otherLatency: toLatency(latencies.other),
  };
}

/** Load on somebody else's machine would be an attack. */
function toLoopback(url: string): URL {
  const target = new URL(url);
  if (/^(127(\.\d+){3}|\[::1\])$/.test(target.hostname)) return target;
  throw new Error(`Load goes to 127.0.0.1 or [::1] only, not to ${target.hostname}.`);
}

function toFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.name;
}

function toLatency(ms: readonly number[]): Latency | undefined {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return sorted.length === 0 ? undefined : { p50: at(0.5), p99: at(0.99), max: at(1) };
}
