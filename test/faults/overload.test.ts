import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, getToken } from '../setup/ask.ts';
import { startTestStack, type TestStack } from '../setup/stack.ts';
import { runClosedLoop, runOpenLoop, type LoadAnswer, type LoadReport } from './load.ts';
import { isSoak } from './soak.ts';

const seconds = isSoak ? 30 : 2;
/** The load of this many that wait for their answers is what it can carry: more would not make it answer more. */
const connections = 16;
/** How often the peak is looked for, and how long each time. */
const peakRuns = isSoak ? 3 : 1;
const peakMs = isSoak ? 5_000 : 1_000;
/** The deadline of a request, far off for a machine that does much else; nothing may hang past it. */
const deadlineMs = 20_000;
const timeout = 180_000;

const query = `{ citizenByCpr(cpr: "710304-9812") { id name
  centres { centre { code } status } activeMeasures { isComplete measures { id title } } } }`;

let town: TestStack;
let token: string;
let right: string;

beforeAll(async () => {
  town = await startTestStack({
    // What the gateway has where nothing else is said; other tests are let off.
    MAX_RUNNING_REQUESTS: '32',
    REQUEST_TIMEOUT_MS: String(deadlineMs),
    ROOM_TIMEOUT_MS: String(deadlineMs * 0.75),
  });
  token = await getToken(town.stack.issuerUrl, 'coordinator');
  const answer = await ask(town.stack.url, token, query);
  expect(answer.errors).toEqual([]);
  right = answer.text;
});
afterAll(() => town.stop());

const wrong = new Set<string>();
const isRight = ({ status, text }: LoadAnswer) => status === 200 && text === right;

/** Right, or shed: nothing else. */
const isGood = (answer: LoadAnswer) => {
  const { status, retryAfter, text } = answer;
  const isShed = status === 503 && retryAfter === '1' && text.includes('"RATE_LIMITED"');
  if (!isRight(answer) && !isShed) wrong.add(`${status} ${text.slice(0, 500)}`);
  return isRight(answer);
};

const toRequest = () => ({
  body: JSON.stringify({ query }),
  headers: { authorization: `Bearer ${token}` },
});

const runPeak = async (mostMs: number): Promise<number> => {
  let isEnough = false;
  setTimeout(() => (isEnough = true), mostMs);
  const { goodput } = await runClosedLoop({
    url: town.stack.url,
    connections,
    mostRequests: 100_000,
    mostMs: mostMs + deadlineMs,
    isEnough: () => isEnough,
    toRequest,
    isGood,
  });
  return goodput;
};

describe('at five times the load that it can carry', () => {
  let peak = 0;
  let report: LoadReport;
  let recovered: number;

  beforeAll(async () => {
    await runPeak(peakMs);
    for (let run = 0; run < peakRuns; run += 1) peak = Math.max(peak, await runPeak(peakMs));
    report = await runOpenLoop({
      url: town.stack.url,
      ratePerSecond: 5 * peak,
      mostRequests: Math.ceil(5 * peak * seconds),
      mostMs: seconds * 1_000 + 2 * deadlineMs,
      toRequest,
      isGood,
    });
  }, timeout);

  it('every answer is right, or says when to try again; there is one to every request', () => {
    expect([...wrong]).toEqual([]);
    expect(report.faults).toEqual({});
  });

  it('some are answered and some are shed', () => {
    expect(report.statuses[200]).toBeGreaterThan(0);
    expect(report.statuses[503]).toBeGreaterThan(0);
  });

  it('who asks afterwards is answered at once', async () => {
    const { status, text } = await ask(town.stack.url, token, query);
    expect([status, text]).toEqual([200, right]);
  });

  it.runIf(isSoak)(
    'what is answered is hardly less than at its best, and soon is again',
    async () => {
      recovered = await runPeak(5_000);
      const figures = { peak, recovered, ...report };
      process.stdout.write(`${JSON.stringify(figures)}\n`);
      expect(report.goodput).toBeGreaterThanOrEqual(0.8 * peak);
      expect(recovered).toBeGreaterThanOrEqual(0.8 * peak);
    },
    timeout,
  );
});
