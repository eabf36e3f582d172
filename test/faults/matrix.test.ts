import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { rooms } from '../../server/sdl.ts';
import type { Answer } from '../setup/ask.ts';
import { listExamples, prepareExample } from '../setup/examples.ts';
import { openTown, type Town } from '../setup/town.ts';
import { findDisagreements } from './agreement.ts';
import { faults, innerWord, startFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { faultQuestions } from './questions.ts';
import { findLosses } from './what-is-left.ts';

const isSoak = process.env['HELHED_SOAK'] === '1';

/** The deadline of this gateway's requests, and how long a centre may take of it. */
const [deadlineMs, roomMs] = [2_000, 600];

/** Of everything that is asked, so much under each fault; the next fault has the next. */
const perFault = isSoak ? Infinity : 6;

type FaultyWay = FaultProxy & { readonly proxy: FaultProxy };
let town: Town<FaultyWay>;
/** What is asked: the examples as their people ask them, and the questions of this folder as a coordinator. */
interface Asked {
  readonly name: string;
  readonly ask: () => Promise<Answer>;
}
let everything: readonly Asked[];
const whole = new Map<string, Answer>();
const slowest = new Map<string, number>();

beforeAll(async () => {
  town = await openTown(layFaultyWay, {
    env: {
      ROOM_TIMEOUT_MS: String(roomMs),
      REQUEST_TIMEOUT_MS: String(deadlineMs),
      // A breaker would answer for the room before it is met; room-guard.test.ts sees to the breaker.
      ROOM_BREAK_AFTER: '1000',
    },
  });
  const examples = await Promise.all(
    listExamples().map(async (example) => {
      const token = await town.tokenOf(example.person);
      return { name: example.name, ask: await prepareExample(town.url, token, example) };
    }),
  );
  const questions = faultQuestions.map(({ name, query }) => ({
    name,
    ask: () => town.askAs('coordinator', query),
  }));
  everything = [...examples, ...questions];
  // Twice: what some of them change, the others see.
  for (const { name, ask } of [...everything, ...everything])
    whole.set(name, await askUntilWhole(name, ask));
});
afterAll(async () => {
  await town.close();
  const lines = [...slowest].map(([cell, ms]) => `${Math.round(ms)} ms  ${cell}`);
  if (isSoak) process.stdout.write(`${lines.join('\n')}\n`);
});

/** The first time an operation is asked it is planned, which may take longer than these deadlines leave. */
async function askUntilWhole(
  name: string,
  ask: () => Promise<Answer>,
  tries = 20,
): Promise<Answer> {
  const answer = await ask();
  if (answer.errors.length === 0) return answer;
  if (tries === 1) throw new Error(`${name} is never whole: ${JSON.stringify(answer.errors[0])}`);
  return askUntilWhole(name, ask, tries - 1);
}

/** The questions of one fault. */
let turn = 0;
function takeQuestions(): readonly Asked[] {
  const taken = Array.from(
    { length: Math.min(perFault, everything.length) },
    (_, index) => everything[(turn + index) % everything.length],
  );
  turn += taken.length;
  return taken.filter((asked) => asked !== undefined);
}

async function layFaultyWay(url: string): Promise<FaultyWay> {
  const proxy = await startFaultProxy(url);
  return { ...proxy, proxy, url: proxy.url.replace(/\/$/, '') };
}

describe.each(rooms)('when %s', (room) => {
  it.each(faults)('%s, the rest is there and nothing contradicts itself', async (name, fault) => {
    const { proxy } = town.ways[room];
    await proxy.setFault(fault);
    onTestFinished(() => proxy.setFault('NONE'));
    const before = proxy.counts.requests;
    await Promise.all(
      takeQuestions().map(async (asked) => {
        const startedAt = performance.now();
        const answer = await asked.ask();
        const ms = performance.now() - startedAt;
        const cell = `${room} ${name}`;
        slowest.set(cell, Math.max(slowest.get(cell) ?? 0, ms));
        const expected = whole.get(asked.name);
        expect(answer.status, asked.name).toBe(200);
        expect(answer.text).not.toContain(innerWord);
        expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONN|UND_ERR|cockatiel|at .*\.ts/);
        const codes = new Set(answer.errors.map(({ extensions: { code } }) => code));
        if (room === 'coordination') {
          // Without coordination there is no citizen to speak of, and one code says so.
          expect([...codes], asked.name).toEqual(['SOURCE_UNAVAILABLE']);
          return;
        }
        for (const code of codes) expect(code, asked.name).toBe('CENTRE_UNAVAILABLE');
        expect(findLosses(expected?.data, answer.data, room), asked.name).toEqual([]);
        expect(findDisagreements(answer), asked.name).toEqual([]);
      }),
    );
    // Refused, it is not even reached; else it was met, again and again.
    if (fault !== 'REFUSE') expect(proxy.counts.requests).toBeGreaterThan(before);
  });

  it('is back, everything is as it was', async () => {
    for (const { name, ask } of everything) {
      const { data } = await askUntilWhole(name, ask);
      expect(findLosses(whole.get(name)?.data, data, 'nobody'), name).toEqual([]);
    }
  });
});
