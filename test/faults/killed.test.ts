import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDice } from '../../demo/dice.ts';
import { getToken } from '../setup/ask.ts';
import { createChanges, type Change } from './changes.ts';
import { findAdults } from './find-adults.ts';
import { killAtRandom, type Victim } from './killer.ts';
import { startMortalTown, type MortalTown } from './mortal-town.ts';
import { isSoak, seed } from './soak.ts';
import { verifyAudit } from './verify-audit.ts';
import { send, type Write } from './writer.ts';

const kills = isSoak ? 100 : 10;
const writers = 6;
/** How long a writer waits at most before its next change: longer while what was killed starts again. */
const [pauseMs, pauseAtStartMs] = [40, isSoak ? 40 : 500];
/** Long enough for a machine that does much else; only a hang takes longer. */
const patienceMs = 60_000;

let town: MortalTown;
let changes: readonly Change[];
const writes: Write[] = [];
const tokens = new Map<string, string>();
const options = () => ({
  url: town.stack.url,
  getToken: (person: string) => tokens.get(person) ?? '',
});

beforeAll(async () => {
  town = await startMortalTown(60);
  changes = createChanges(await findAdults(town.stack, 'jobcenter-caseworker'));
  for (const { person } of changes)
    tokens.set(person, await getToken(town.stack.issuerUrl, person));
});
afterAll(() => town.stop());

const stateIs = (state: Write['state']) => writes.filter((write) => write.state === state);
const acknowledged = () => stateIs('ACKNOWLEDGED');

/** One client after the other, until it is said that it is enough; every sixth is switched off at the first fault. */
async function writeOn(writer: number, isEnough: () => boolean): Promise<void> {
  const dice = createDice(seed + writer);
  while (!isEnough()) {
    const key = `write-${writer}-${writes.length}`;
    const change = dice.pick(changes);
    const asked = change.next(key);
    if (!asked) continue;
    const write: Write = { key, change, asked, requestIds: [], state: 'UNKNOWN', answer: '' };
    writes.push(write);
    await send(options(), write, dice, dice.onceIn(6) ? 1 : 100);
    await setTimeout(dice.whole(0, isStarting ? pauseAtStartMs : pauseMs));
  }
}

let isStarting = false;
async function startAgain(victim: Victim): Promise<void> {
  isStarting = true;
  await victim.restart().finally(() => (isStarting = false));
}

/** Kills each kind equally often, in an order of the dice's, always while changes come through. */
async function killAll(): Promise<void> {
  const dice = createDice(seed);
  const centres = ['jobcenter', 'social', 'children'] as const;
  for (let n = 0; n < kills; n += 1) {
    const before = acknowledged().length;
    await vi.waitFor(() => expect(acknowledged().length).toBeGreaterThan(before + 2), {
      timeout: patienceMs,
      interval: 5,
    });
    const name = (['gateway', 'postgres', dice.pick(centres)] as const)[n % 3] ?? 'gateway';
    const victim = town.getVictim(name);
    await killAtRandom({ ...victim, restart: () => startAgain(victim) }, dice, 150);
  }
}

/** How often each subject was changed, by kind of change. */
async function countHappened(change: Change): Promise<ReadonlyMap<string, number>> {
  const rows = await town.read<{ subject: string; times: number }>(
    `select subject, count(*)::int as times from (${change.happened}) h group by subject`,
  );
  return new Map(rows.map(({ subject, times }) => [subject, times]));
}

describe(`${kills} times kill -9 of gateway, database and centres while ${writers} clients write (seed ${seed})`, () => {
  beforeAll(
    async () => {
      let isEnough = false;
      const writing = Array.from({ length: writers }, (_, writer) =>
        writeOn(writer, () => isEnough),
      );
      await killAll().finally(() => (isEnough = true));
      await Promise.all(writing);
    },
    patienceMs * (kills + 2),
  );

  it('meets changes on their way', () => {
    const again = writes.filter(({ requestIds }) => requestIds.length > 1);
    expect(again.length).toBeGreaterThan(kills / 2);
    for (const { name } of changes)
      expect(acknowledged().filter(({ change }) => change.name === name).length).toBeGreaterThan(5);
  });

  it('is answered with nothing but "try again"', () => {
    expect(stateIs('REFUSED').map(({ key, answer }) => ({ key, answer }))).toEqual([]);
  });

  it('loses no change that was acknowledged, and lets none happen twice', async () => {
    for (const change of changes) {
      const happened = await countHappened(change);
      const ofThis = writes.filter((write) => write.change === change);
      const wrong = ofThis.filter(({ asked, state }) => {
        const times = happened.get(asked.subject) ?? 0;
        return state === 'ACKNOWLEDGED' ? times !== 1 : times > 1;
      });
      expect(wrong.map(({ key, state }) => ({ key, state }))).toEqual([]);
      const subjects = new Set(ofThis.map(({ asked }) => asked.subject));
      expect([...happened.keys()].filter((subject) => !subjects.has(subject))).toEqual([]);
    }
  });

  it('keeps an answer for each change that happened, and for no other', async () => {
    const rows = await town.read<{ key: string }>(
      `select idempotency_key as key from coordination.answered_mutations where idempotency_key like 'write-%'`,
    );
    const answered = rows.map(({ key }) => key).toSorted();
    const happened = await Promise.all(
      changes.map(async (change) => {
        const subjects = await countHappened(change);
        return writes.filter((one) => one.change === change && subjects.has(one.asked.subject));
      }),
    );
    expect(answered).toEqual(
      happened
        .flat()
        .map(({ key }) => key)
        .toSorted(),
    );
  });

  it('has each change that happened in the access log', async () => {
    const rows = await town.read<{ id: string }>(
      `select entry ->> 'requestId' as id from coordination.access_log where entry ->> 'outcome' = 'CHANGED'`,
    );
    const logged = new Set(rows.map(({ id }) => id));
    const unlogged = acknowledged().filter(
      ({ requestIds }) => !requestIds.some((id) => logged.has(id)),
    );
    expect(unlogged.map(({ key }) => key)).toEqual([]);
  });

  it('leaves an access log that verifies, against the heads that were exported too', async () => {
    const { code, output } = await verifyAudit(town.postgres.url('coordination'), town.folder);
    expect(output).toMatch(
      /^\d+ rows, chain whole, head signed at \S+, \d+ exported heads found in it\n$/,
    );
    expect(code).toBe(0);
  });

  it('lets who gave up send the same again: then that, too, has happened once', async () => {
    const dice = createDice(seed);
    const unknown = stateIs('UNKNOWN');
    for (const write of unknown) await send(options(), write, dice, 5);
    expect(
      unknown.filter(({ state }) => state !== 'ACKNOWLEDGED').map(({ answer }) => answer),
    ).toEqual([]);
    for (const change of changes) {
      const happened = await countHappened(change);
      const ofThis = writes.filter((write) => write.change === change);
      expect([...happened.entries()].toSorted()).toEqual(
        ofThis.map(({ asked }) => [asked.subject, 1]).toSorted(),
      );
    }
  });
});
