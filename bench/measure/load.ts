import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import { percentile } from './statistics.ts';

export interface Load {
  readonly url: string;
  readonly token: string;
  readonly nextRequestId: () => string;
  /** The body of a request, anew for each. */
  readonly nextBody: () => string;
  readonly connections: number;
  readonly forMs: number;
  /** After how many it ends before its time. */
  readonly mostRequests?: number;
  /** How long a connection rests after an answer. */
  readonly restMs?: number;
}

export interface Served {
  readonly requests: number;
  /** Answers with another status than 200, or with an error in them. */
  readonly failures: number;
  readonly firstFailure?: string | undefined;
  readonly ms: number;
  readonly p50: number;
  readonly p99: number;
}

const errors = Buffer.from('"errors"');

/** Asks over so many connections, on each the next as soon as the last is answered, for so long or so many. */
export async function load({
  url,
  token,
  nextRequestId,
  nextBody,
  connections,
  forMs,
  mostRequests = Infinity,
  restMs = 0,
}: Load): Promise<Served> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: 60_000, bodyTimeout: 60_000 });
  const latencies: number[] = [];
  let failures = 0;
  let firstFailure: string | undefined;
  const startedAt = performance.now();
  const endsAt = startedAt + forMs;
  const ask = async () => {
    const askedAt = performance.now();
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: pathname,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'x-request-id': nextRequestId(),
      },
      body: nextBody(),
    });
    const answer = Buffer.from(await body.arrayBuffer());
    latencies.push(performance.now() - askedAt);
    if (statusCode === 200 && !answer.includes(errors)) return;
    failures += 1;
    firstFailure ??= `${statusCode} ${answer.toString('utf8').slice(0, 600)}`;
  };
  const askOn = async () => {
    while (performance.now() < endsAt && latencies.length < mostRequests) {
      await ask();
      if (restMs > 0) await setTimeout(restMs);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  const ms = performance.now() - startedAt;
  await pool.close();
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    requests: latencies.length,
    failures,
    firstFailure,
    ms,
    p50: percentile(sorted, 50),
    p99: percentile(sorted, 99),
  };
}
