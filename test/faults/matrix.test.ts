import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { rooms } from '../../server/sdl.ts';
import type { Answer } from '../setup/ask.ts';
import { listExamples, prepareExample } from '../setup/examples.ts';
import type { Town } from '../setup/town.ts';
import { findDisagreements } from './agreement.ts';
import { faults, innerWord } from './fault-proxy.ts';
import { openFaultyTown, type FaultyWay } from './faulty-town.ts';
import { faultQuestions } from './questions.ts';
import { isSoak } from './soak.ts';
import { findLosses, nobody } from './what-is-left.ts';
import { createWithNames } from './with-names.ts';

/**
 * The deadline of this gateway's requests, and how long a centre may take of it: so long that one which nothing
 * is wrong with makes it on a busy machine, where all of this runs in one process.
 */
const [deadlineMs, roomMs] = [2_800, 1_200];

/** How much later than its deadline an answer may come. */
const graceMs = 250;

/** Of everything that is asked, so much under each fault; the next fault has the next. */
const perFault = 4;

/**
 * How long a cell may take: one question after the other in the soak, each for as long as the gateway has; twice that,
 * so that an answer which comes too late is told as such. No cell is cut off before a test usually is.
 */
const everyQuestion = listExamples().length + faultQuestions.length;
const timeout = Math.max(30_000, 2 * (isSoak ? everyQuestion : perFault) * (deadlineMs + graceMs));

let town: Town<FaultyWay>;
/** What is asked: the examples as their people ask them, and the questions of this folder as a coordinator. */
interface Asked {
  readonly name: string;
  readonly ask: () => Promise<Answer>;
  readonly changesSomething: boolean;
}
let everything: readonly Asked[];
const whole = new Map<string, Answer>();
const slowest = new Map<string, number>();

beforeAll(async () => {
  town = await openFaultyTown({
    ROOM_TIMEOUT_MS: String(roomMs),
    REQUEST_TIMEOUT_MS: String(deadlineMs),
  });
  const withNames = await createWithNames();
  const examples = await Promise.all(
    listExamples().map(async ({ name, person, query, ...example }) => {
      const named = { ...example, name, person, query: withNames(query) };
      const ask = await prepareExample(town.url, await town.tokenOf(person), named);
      return { name, ask, changesSomething: /^mutation/m.test(query) };
    }),
  );
  const questions = faultQuestions.map(({ name, query }) => {
    const named = withNames(query);
    return { name, ask: () => town.askAs('coordinator', named), changesSomething: false };
  });
  everything = [...examples, ...questions];
  // Those that change something first: the others see it.
  const changes = everything.filter(({ changesSomething }) => changesSomething);
  for (const { name, ask } of [...changes, ...everything])
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

/** The questions of one fault: one that every room has a part in, and the next of the others. */
let turn = 0;
function takeQuestions(): readonly Asked[] {
  if (isSoak) return everything;
  const always = everything.filter(({ name }) => name === faultQuestions[0]?.name);
  const others = everything.filter((asked) => !always.includes(asked));
  const next = Array.from(
    { length: perFault - 1 },
    (_, index) => others[(turn + index) % others.length],
  );
  turn += next.length;
  return [...always, ...next.filter((asked) => asked !== undefined)];
}

/** One after the other where each answer's time is judged, so that none waits for another. */
async function askEach(
  questions: readonly Asked[],
  judge: (asked: Asked) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (!isSoak) return (await Promise.all(questions.map(judge))).flat();
  const found: string[] = [];
  for (const asked of questions) found.push(...(await judge(asked)));
  return found;
}

/** What is wrong with an answer that a room is missing from. */
function findFaults(answer: Answer, room: string, expected: Answer | undefined): readonly string[] {
  const { status, data, errors, text } = answer;
  const codes = [...new Set(errors.map(({ extensions: { code } }) => code))];
  const always = [
    ...(status === 200 ? [] : [`status ${status}`]),
    ...(/127\.0\.0\.1|ECONN|UND_ERR|cockatiel|at .*\.ts/.test(text) || text.includes(innerWord)
      ? [`tells of the inside: ${text}`]
      : []),
  ];
  // Without coordination there is no citizen to speak of, and one code says so.
  if (room === 'coordination')
    return [
      ...always,
      ...(codes.join() === 'SOURCE_UNAVAILABLE' ? [] : [`says ${codes.join()}`]),
      ...(Object.values(data ?? {}).every((value) => value === null) ? [] : ['has data']),
    ];
  const others = codes.filter((code) => code !== 'CENTRE_UNAVAILABLE');
  return [
    ...always,
    ...(others.length === 0 ? [] : [`says ${others.join()}`]),
    ...findLosses(expected?.data, data, room),
    ...findDisagreements(answer),
  ];
}

describe.each(rooms)('when %s', { timeout }, (room) => {
  it.each(faults)('%s, the rest is there and nothing contradicts itself', async (name, fault) => {
    const { proxy } = town.ways[room];
    await proxy.setFault(fault);
    onTestFinished(() => proxy.setFault('NONE'));
    const before = proxy.counts.requests;
    const found = await askEach(takeQuestions(), async ({ name: question, ask }) => {
      const startedAt = performance.now();
      const answer = await ask();
      const ms = performance.now() - startedAt;
      const cell = `${room} ${name}`;
      slowest.set(cell, Math.max(slowest.get(cell) ?? 0, ms));
      const late =
        isSoak && ms > deadlineMs + graceMs ? [`answered after ${Math.round(ms)} ms`] : [];
      return [...late, ...findFaults(answer, room, whole.get(question))].map(
        (fault) => `${question}: ${fault}`,
      );
    });
    expect(found).toEqual([]);
    // Refused, it is not even reached; else it was met, again and again.
    if (fault !== 'REFUSE') expect(proxy.counts.requests).toBeGreaterThan(before);
  });

  it('is back, everything is as it was', async () => {
    for (const { name, ask } of takeQuestions()) {
      const { data } = await askUntilWhole(name, ask);
      expect(findLosses(whole.get(name)?.data, data, nobody), name).toEqual([]);
    }
  });
});
