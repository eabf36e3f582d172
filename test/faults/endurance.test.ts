import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDice, type Dice } from '../../demo/dice.ts';
import { signIn } from '../../demo/sign-in.ts';
import type { HelhedProcess } from '../../demo/process.ts';
import { stories } from '../../demo/stories/stories.ts';
import { findVariables, listExamples } from '../setup/examples.ts';
import { startTestStack, type TestStack } from '../setup/stack.ts';
import { readFigures, type Figures } from './figures.ts';
import { runOpenLoop, type LoadRequest } from './load.ts';
import { isSoak, seed } from './soak.ts';
import { findSteadyPort } from './steady-port.ts';

/** An hour, or as long as it takes to see that what was taken is given back. */
const lastsMs = isSoak ? Number(process.env['HELHED_SOAK_MINUTES'] ?? 60) * 60_000 : 5_000;
const ratePerSecond = 8;

let town: TestStack;
beforeAll(async () => {
  town = await startTestStack(
    {},
    {
      ports: {
        gateway: 0,
        // A centre that was killed starts again where it was.
        jobcenter: await findSteadyPort('jobcenter'),
        social: await findSteadyPort('social'),
        children: await findSteadyPort('children'),
        issuer: 0,
        metrics: 0,
      },
    },
  );
}, 120_000);
afterAll(() => town.stop());

/** Questions of several people, and now and then a change; a token lasts for a while only. */
async function createMixedLoad(dice: Dice): Promise<(n: number) => LoadRequest> {
  const { url, issuerUrl } = town.stack;
  const examples = listExamples();
  const people = [...new Set(examples.map(({ person }) => person))];
  const tokens = new Map<string, string>();
  const signAllIn = async () => {
    for (const person of people) tokens.set(person, await signIn(issuerUrl, person));
  };
  await signAllIn();
  // A token of this demo lasts for minutes, the load for longer.
  setInterval(() => void signAllIn().catch(() => undefined), 60_000).unref();
  const reads = examples.filter(({ query }) => !query.includes('mutation'));
  const ready = await Promise.all(
    reads.map(async (example) => {
      const token = tokens.get(example.person) ?? '';
      const variables = await findVariables(url, token, example);
      return { person: example.person, body: { query: example.query, variables } };
    }),
  );
  return (n) => {
    if (n % 50 === 49) return toRequest('jobcenter-caseworker', tokens, toEmergency(n));
    const { person, body } = dice.pick(ready);
    return toRequest(person, tokens, body);
  };
}

function toRequest(person: string, tokens: ReadonlyMap<string, string>, body: object): LoadRequest {
  return {
    headers: { authorization: `Bearer ${tokens.get(person) ?? ''}` },
    body: JSON.stringify(body),
  };
}

function toEmergency(n: number) {
  return {
    query: `mutation Emergency($input: RequestEmergencyAccessInput!) {
      requestEmergencyAccess(input: $input) { emergencyAccess { id version } } }`,
    variables: {
      input: {
        idempotencyKey: `endurance-${seed}-${n}`,
        cpr: stories.maja.cpr,
        reason: `Borgeren er faldet om på jobcentret for ${n}. gang`,
      },
    },
  };
}

/** Something is wrong with some centre all the time: halted for a while, or killed and started again. */
async function disturb(dice: Dice, isOver: () => boolean): Promise<void> {
  const centres = town.stack.processes.filter(({ name }) => name !== 'gateway');
  while (!isOver()) {
    const centre = dice.pick(centres);
    if (dice.chance(0.7)) await halt(centre, dice.whole(500, isSoak ? 8_000 : 1_500));
    else {
      await centre.stop('SIGKILL');
      await centre.restart();
    }
    await setTimeout(dice.whole(500, isSoak ? 10_000 : 1_500));
  }
}

async function halt({ pid }: HelhedProcess, ms: number): Promise<void> {
  if (pid === undefined) return;
  process.kill(pid, 'SIGSTOP');
  await setTimeout(ms);
  process.kill(pid, 'SIGCONT');
}

function getMetricsUrl(): string {
  const gateway = town.stack.processes.find(({ name }) => name === 'gateway');
  if (gateway?.metricsUrl === undefined) throw new Error('The gateway tells no figures.');
  return gateway.metricsUrl;
}

/** The gateway's figures once nothing is asked of it any more. */
async function readAtRest(): Promise<Figures> {
  for (;;) {
    await setTimeout(500);
    const figures = await readFigures(getMetricsUrl());
    if (figures.running === 0) return figures;
  }
}

/** What the gateway holds, every few seconds: what lies between two collections of garbage is not held. */
async function watch(isOver: () => boolean): Promise<readonly Figures[]> {
  const seen: Figures[] = [];
  while (!isOver()) {
    seen.push(await readFigures(getMetricsUrl()));
    await setTimeout(isSoak ? 5_000 : 500);
  }
  return seen;
}

function middle(seen: readonly Figures[], name: keyof Figures): number {
  const sorted = seen.map((figures) => figures[name]).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function lowest(seen: readonly Figures[], name: keyof Figures): number {
  return Math.min(...seen.map((figures) => figures[name]));
}

describe(`after ${lastsMs / 60_000} minutes of questions, changes and centres that halt and die`, () => {
  it(
    'the gateway holds no more than after the first, and everything that was lent is back',
    async () => {
      const dice = createDice(seed);
      const nextRequest = await createMixedLoad(dice);
      let n = 0;
      let isOver = false;
      const [report, seen] = await Promise.all([
        runOpenLoop({
          url: town.stack.url,
          ratePerSecond,
          mostMs: lastsMs,
          mostRequests: (ratePerSecond * lastsMs) / 1_000,
          toRequest: () => nextRequest((n += 1)),
        }).finally(() => (isOver = true)),
        watch(() => isOver),
        disturb(dice, () => isOver),
      ]);
      const after = await readAtRest();
      // Without the first minute, in which everything is made for the first time.
      const [, ...tenths] = Array.from({ length: 11 }, (_, tenth) =>
        seen.slice((tenth * seen.length) / 11, ((tenth + 1) * seen.length) / 11),
      );
      const held = tenths.map((part) => ({
        heapBytes: lowest(part, 'heapBytes'),
        // The system takes pages back when it likes: the lowest would be chance.
        residentBytes: middle(part, 'residentBytes'),
        handles: lowest(part, 'handles'),
      }));
      if (isSoak) process.stdout.write(`${JSON.stringify({ report, held, after })}\n`);
      expect(Object.keys(report.statuses)).toEqual(['200']);
      expect(after).toMatchObject({
        running: 0,
        asksRunning: 0,
        poolUsed: 0,
        poolWaiting: 0,
        accessLogWaiting: 0,
      });
      if (!isSoak) return;
      const [first, last] = [held[0], held.at(-1)];
      if (!first || !last) throw new Error('Nothing was seen.');
      expect(last.handles).toBeLessThanOrEqual(first.handles + 10);
      expect(last.heapBytes).toBeLessThan(1.1 * first.heapBytes);
      expect(last.residentBytes).toBeLessThan(1.1 * first.residentBytes);
    },
    lastsMs + 240_000,
  );
});
