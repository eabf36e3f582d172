import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createRemoteRoom } from '../../gateway/remote-room.ts';
import type { RoomLimits } from '../../gateway/room-guard.ts';
import { createLog } from '../../server/log.ts';
import { createDeadline } from '../../server/deadline.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { answerWith, startBrokenRoom, type Misbehave } from './broken-room.ts';
import { createToyContext, toFetch } from './planned-fetch.ts';
import { openToyDoor } from './toy-door.ts';

const query = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Citizen { social { status } } }
}`;
const variables = { representations: [{ __typename: 'Citizen', socialPass: 'pass-1' }] };
const mutation = 'mutation { scoreGoal { version } }';
const good = answerWith({ data: { _entities: [{ social: { status: 'ANSWERED' } }] } });
const reset: Misbehave = (_, socket) => socket.resetAndDestroy();
const silence: Misbehave = () => undefined;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A guarded room whose ways can be changed while it runs; it is ready as long as it is good. */
async function openGuarded(limits: Partial<RoomLimits> = {}) {
  let misbehave: Misbehave = good;
  const broken = await startBrokenRoom((response, socket, received) => {
    if (received.method === 'GET' && misbehave === good) answerWith({})(response, socket, received);
    else misbehave(response, socket, received);
  });
  closers.push(() => broken.close());
  const lines: string[] = [];
  const instruments = createTestInstruments(createLog('gateway', (line) => void lines.push(line)));
  const { url } = broken;
  const room = createRemoteRoom({ url, timeoutMs: limits.timeoutMs ?? 20_000 });
  const door = openToyDoor(room, limits, instruments);
  closers.push(() => door.close());
  return {
    door,
    readLines: (message: string) =>
      lines
        .filter((line) => line.includes(`"msg":"${message}"`))
        .map((line): unknown => JSON.parse(line)),
    become: (ways: Misbehave) => {
      misbehave = ways;
    },
    /** How often it was asked something, by a client's query or by ourselves. */
    countAsked: () => broken.received.filter(({ method }) => method === 'POST').length,
    countProbes: () => broken.received.filter(({ method }) => method === 'GET').length,
    lastHeaders: () => broken.received.at(-1)?.headers,
    ask: async (text = query) => {
      const { data, errors } = await door.process(toFetch(text, variables));
      return { data, codes: errors?.map(({ extensions }) => extensions?.['code']) ?? [] };
    },
    readFigure: async (line: string) => {
      const { text } = await instruments.metrics.write();
      const found = text.split('\n').find((one) => one.startsWith(`${line} `));
      return found === undefined ? undefined : Number(found.slice(line.length + 1));
    },
  };
}

const unavailable = { codes: ['CENTRE_UNAVAILABLE'] };
const answered = { codes: [] };

describe('a room that is slow', () => {
  it('has its time, is told how much that is, and is then given up', async () => {
    const { ask, become, lastHeaders, readFigure } = await openGuarded({ timeoutMs: 100 });
    become(silence);
    expect(await ask()).toMatchObject(unavailable);
    expect(lastHeaders()).toMatchObject({ 'helhed-deadline-ms': '100' });
    expect(await readFigure('helhed_room_asks_total{room="social",outcome="timed_out"}')).toBe(1);
  });

  it('is said to be not ready within two seconds, whatever time it has for a request', async () => {
    const { door, become } = await openGuarded({ timeoutMs: 20_000 });
    become(silence);
    const startedAt = performance.now();
    await expect(door.ping()).rejects.toThrow('No answer within');
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it('is not asked again: it has had its time', async () => {
    const { ask, become, countAsked } = await openGuarded({ timeoutMs: 100 });
    become(silence);
    await ask();
    expect(countAsked()).toBe(1);
  });

  it('is not blamed when the request itself has no time left', async () => {
    const { door, become, readFigure } = await openGuarded({ timeoutMs: 20_000 });
    become(silence);
    for (let request = 0; request < 10; request += 1) {
      const context = {
        ...createToyContext(),
        deadline: createDeadline(request % 2 === 0 ? 0 : 20),
      };
      expect(await door.process(toFetch(query, variables, context))).toMatchObject({
        errors: [{ extensions: { code: 'CENTRE_UNAVAILABLE' } }],
      });
    }
    expect(await readFigure('helhed_room_asks_total{room="social",outcome="given_up"}')).toBe(10);
    expect(door.breaker()).toBe('closed');
  });
});

describe('a room that fails', () => {
  it('is asked once more for a query whose connection broke', async () => {
    const { ask, become, countAsked, readFigure } = await openGuarded();
    become((response, socket, received) => {
      become(good);
      reset(response, socket, received);
    });
    expect(await ask()).toMatchObject(answered);
    expect(countAsked()).toBe(2);
    expect(await readFigure('helhed_room_retries_total{room="social"}')).toBe(1);
  });

  it('is asked once more when a proxy before it says that it is busy, and not twice more', async () => {
    const { ask, become, countAsked } = await openGuarded();
    become(answerWith('<html>busy</html>', 503));
    expect(await ask()).toMatchObject(unavailable);
    expect(countAsked()).toBe(2);
  });

  it('is never asked twice to change something', async () => {
    const { ask, become, countAsked } = await openGuarded();
    become(reset);
    expect(await ask(mutation)).toMatchObject(unavailable);
    expect(countAsked()).toBe(1);
  });

  it('is not asked again for an answer that is wrong: it would be wrong again', async () => {
    const { ask, become, countAsked } = await openGuarded();
    become(answerWith('{"data":'));
    expect(await ask()).toMatchObject(unavailable);
    expect(countAsked()).toBe(1);
  });

  it('is asked again within a budget: ten times, and then for one request in ten', async () => {
    // The breaker is kept out of the way: what is good among the bad keeps it closed.
    const { ask, become, readFigure } = await openGuarded();
    for (let request = 0; request < 100; request += 1) {
      become(request > 20 && request % 4 === 0 ? reset : good);
      await ask();
    }
    const retries = (await readFigure('helhed_room_retries_total{room="social"}')) ?? 0;
    expect(retries).toBeGreaterThanOrEqual(10);
    expect(retries).toBeLessThanOrEqual(20);
  });
});

describe('a circuit breaker', () => {
  it('leaves a room alone that fails most of the time, and answers for it at once', async () => {
    const { ask, become, countAsked, door, readFigure } = await openGuarded();
    become(answerWith('{"data":'));
    for (let request = 0; request < 5; request += 1) await ask();
    expect(door.breaker()).toBe('open');
    expect(await readFigure('helhed_breaker_state{room="social"}')).toBe(1);
    become(good);
    expect(await ask()).toMatchObject(unavailable);
    expect(countAsked()).toBe(5);
    expect(await readFigure('helhed_room_asks_total{room="social",outcome="breaker_open"}')).toBe(
      1,
    );
  });

  it('stays closed over a room that refuses: who asks too much closes it to nobody else', async () => {
    const { ask, become, door, readFigure } = await openGuarded();
    const tooComplex = { errors: [{ message: 'Too much.', extensions: { code: 'TOO_COMPLEX' } }] };
    become(answerWith(tooComplex, 413));
    for (let request = 0; request < 20; request += 1)
      expect(await ask()).toMatchObject(unavailable);
    expect(door.breaker()).toBe('closed');
    expect(await readFigure('helhed_room_asks_total{room="social",outcome="refused"}')).toBe(20);
  });

  it('stays closed over a room that fails now and then', async () => {
    const { ask, become, door } = await openGuarded();
    for (let request = 0; request < 40; request += 1) {
      become(request % 3 === 0 ? answerWith('{"data":') : good);
      await ask();
    }
    expect(door.breaker()).toBe('closed');
  });

  it('asks by itself whether the room is back, and closes when it is', async () => {
    const { ask, become, countAsked, countProbes, door } = await openGuarded({ probeEveryMs: 30 });
    become(answerWith('{"data":', 500));
    for (let request = 0; request < 5; request += 1) await ask();
    while (countProbes() < 3) await setTimeout(10);
    expect(door.breaker()).not.toBe('closed');
    become(good);
    while (door.breaker() !== 'closed') await setTimeout(10);
    expect(countAsked()).toBe(5);
    expect(await ask()).toMatchObject(answered);
  });

  it('tells when it opens and when it closes, however often it asks in between', async () => {
    const { ask, become, countProbes, door, readLines } = await openGuarded({ probeEveryMs: 30 });
    become(answerWith('{"data":', 500));
    for (let request = 0; request < 5; request += 1) await ask();
    while (countProbes() < 3) await setTimeout(10);
    become(good);
    while (door.breaker() !== 'closed') await setTimeout(10);
    expect(readLines('a room’s circuit breaker changed')).toMatchObject([
      { breaker: 'open' },
      { breaker: 'closed' },
    ]);
  });

  it('spares the log too: a room that was not asked is a short line, without what happened inside', async () => {
    const { ask, become, readLines } = await openGuarded();
    become(answerWith('{"data":', 500));
    for (let request = 0; request < 6; request += 1) await ask();
    const [spared, ...failed] = readLines('a room could not be asked').toReversed();
    expect(spared).toMatchObject({ level: 30, room: 'social', outcome: 'breaker_open' });
    expect(spared).not.toHaveProperty('err');
    for (const line of failed)
      expect(line).toMatchObject({ level: 40, err: { stack: expect.any(String) } });
  });

  it('lets nobody wait for what its own question finds', async () => {
    const { ask, become, countProbes, door } = await openGuarded({ probeEveryMs: 30 });
    become(answerWith('{"data":', 500));
    for (let request = 0; request < 5; request += 1) await ask();
    become(silence);
    const before = countProbes();
    while (door.breaker() !== 'half-open' || countProbes() === before) await setTimeout(5);
    // The room may take twenty seconds over it, and the test has ten.
    expect(await ask()).toMatchObject(unavailable);
    expect(door.breaker()).toBe('half-open');
  }, 10_000);
});

describe('a bulkhead', () => {
  it('lets so many ask at a time, as many again wait, and answers the rest at once', async () => {
    const { ask, become, countAsked, readFigure } = await openGuarded({ concurrency: 2 });
    const held: (() => void)[] = [];
    become((...with_) => held.push(() => good(...with_)));
    const asked = Array.from({ length: 6 }, () => ask());
    const settled = await Promise.race(asked.slice(4));
    while (countAsked() < 2) await setTimeout(5);
    expect(settled).toMatchObject(unavailable);
    expect(await readFigure('helhed_room_asks_running{room="social"}')).toBe(2);
    expect(countAsked()).toBe(2);
    become(good);
    for (const answer of held) answer();
    const codes = (await Promise.all(asked)).map((answer) => answer.codes.length);
    expect(codes).toEqual([0, 0, 0, 0, 1, 1]);
    expect(await readFigure('helhed_room_asks_total{room="social",outcome="full"}')).toBe(2);
    expect(await readFigure('helhed_room_asks_running{room="social"}')).toBe(0);
  });
});
