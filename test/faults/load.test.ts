import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { runClosedLoop, runOpenLoop } from './load.ts';

let close: () => Promise<unknown> = () => Promise.resolve();
afterEach(() => close());

/** A server that knows how many asked at once. */
async function serve(answer: RequestListener) {
  const seen = { most: 0, now: 0, bodies: new Array<string>() };
  const server = createServer((request, response) => {
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    response.once('close', () => (seen.now -= 1));
    request.setEncoding('utf8').once('data', (text: string) => seen.bodies.push(text));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { seen, url: `http://127.0.0.1:${port}/graphql` };
}

const toRequest = (n: number) => ({ body: String(n) });
const after = (ms: number, status = 200): RequestListener => {
  return (_, response) => setTimeout(() => response.writeHead(status).end('{}'), ms);
};

describe('a closed loop', () => {
  it('has no more on the way than it has connections, and ends with the last request', async () => {
    const { seen, url } = await serve(after(5));
    const load = { url, connections: 4, mostRequests: 50, mostMs: 20_000, toRequest };
    const report = await runClosedLoop(load);
    expect(report).toMatchObject({ sent: 50, statuses: { 200: 50 }, faults: {}, good: 50 });
    expect(seen.most).toBe(4);
    expect(seen.bodies.map(Number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, n) => n),
    );
    expect(report.goodput).toBeCloseTo(50 / report.seconds);
    expect(report.goodLatency?.p50).toBeGreaterThanOrEqual(4);
  });

  it('ends in time where nobody answers, and says what was not finished', async () => {
    const { seen, url } = await serve(() => undefined);
    const load = { url, connections: 3, mostRequests: 1_000, mostMs: 200, toRequest };
    expect(await runClosedLoop(load)).toMatchObject({
      sent: 3,
      statuses: {},
      faults: { UNFINISHED: 3 },
      good: 0,
      goodput: 0,
      goodLatency: undefined,
    });
    expect(seen.most).toBe(3);
  });

  it('counts as good what its caller calls good, and what kept an answer away by name', async () => {
    let n = 0;
    const { url } = await serve((_, response) => {
      n += 1;
      if (n % 3 === 0) response.destroy();
      else response.writeHead(n % 3 === 1 ? 200 : 503).end(String(n));
    });
    const isGood = ({ text }: { readonly text: string }) => text === '1';
    const load = { url, connections: 1, mostRequests: 9, mostMs: 20_000, toRequest, isGood };
    const report = await runClosedLoop(load);
    expect(report).toMatchObject({ sent: 9, statuses: { 200: 3, 503: 3 }, good: 1 });
    expect(report.faults).toEqual({ UND_ERR_SOCKET: 3 });
    expect(report.otherLatency).toBeDefined();
  });
});

describe('an open loop', () => {
  it('does not wait for answers', async () => {
    const { seen, url } = await serve(after(400));
    const load = { url, ratePerSecond: 200, mostRequests: 40, mostMs: 20_000, toRequest };
    expect(await runOpenLoop(load)).toMatchObject({ sent: 40, statuses: { 200: 40 }, good: 40 });
    // Forty are due within 200 ms, before the first is answered.
    expect(seen.most).toBeGreaterThan(20);
  });

  it('keeps to its rate: a fast server does not make it faster', async () => {
    const { url } = await serve(after(0));
    const load = { url, ratePerSecond: 100, mostRequests: 50, mostMs: 20_000, toRequest };
    const { sent, seconds } = await runOpenLoop(load);
    expect(sent / seconds).toBeLessThan(105);
  });

  it('counts from when a request was due, not from when a busy machine got to it', async () => {
    let n = 0;
    const { url } = await serve((_, response) => {
      n += 1;
      // Once, everything stops: the machine of who asks too.
      const until = n === 5 ? performance.now() + 300 : 0;
      while (performance.now() < until);
      response.end();
    });
    const load = { url, ratePerSecond: 100, mostRequests: 30, mostMs: 20_000, toRequest };
    const { goodLatency } = await runOpenLoop(load);
    expect(goodLatency?.p50).toBeGreaterThan(50);
    expect(goodLatency?.max).toBeGreaterThan(250);
  });

  it('ends in time, with what is on the way', async () => {
    const { url } = await serve(() => undefined);
    const load = { url, ratePerSecond: 100, mostRequests: 1_000_000, mostMs: 300, toRequest };
    const { sent, faults } = await runOpenLoop(load);
    expect(sent).toBeLessThan(40);
    expect(faults).toEqual({ UNFINISHED: sent });
  });
});

it.each([
  'http://192.0.2.1/graphql',
  'http://localhost/graphql',
  'http://127.0.0.1.example/graphql',
])('load goes to this machine only, not to %s', async (url) => {
  const load = { url, mostRequests: 1, mostMs: 100, toRequest };
  await expect(runClosedLoop({ ...load, connections: 1 })).rejects.toThrow('only, not to');
  await expect(runOpenLoop({ ...load, ratePerSecond: 1 })).rejects.toThrow('only, not to');
});
