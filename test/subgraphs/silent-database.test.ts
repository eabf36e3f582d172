import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../setup/ask.ts';
import type { Room } from '../setup/databases.ts';
import { openHouse, type House } from './house.ts';
import { askEverything, findReferences, type Question } from './questions.ts';

const rooms: readonly Room[] = ['jobcenter', 'social', 'children', 'coordination'];

interface Asked {
  readonly house: House;
  readonly question: Question;
}

/** Four rooms of one test's own: silence takes its time, so that the tests wait at the same time. */
function openHouses(): Promise<readonly Asked[]> {
  return Promise.all(
    rooms.map(async (room) => {
      const house = await openHouse(room);
      const references = await findReferences(house.databases, room, 1);
      return { house, question: askEverything(room, references) };
    }),
  );
}

const askAll = (houses: readonly Asked[]) =>
  Promise.all(
    houses.map(({ house, question: { query, variables } }) =>
      ask(house.url, house.token, query, variables),
    ),
  );
const errorsOf = async (houses: readonly Asked[]) =>
  (await askAll(houses)).flatMap(({ errors }) => errors);

/** Part of the contract of every room. */
describe.concurrent('a database that listens and never answers', () => {
  let own: readonly Asked[];
  let anew: readonly Asked[];
  let forgotten: readonly Asked[];
  beforeAll(async () => {
    [own, anew, forgotten] = await Promise.all([openHouses(), openHouses(), openHouses()]);
  });
  afterAll(() => Promise.all([...own, ...anew, ...forgotten].map(({ house }) => house.close())));

  const mend = (houses: readonly Asked[]) => {
    for (const { house } of houses) house.wire.mend();
  };
  const expectUnavailable = async (houses: readonly Asked[]) => {
    for (const { house } of houses) house.wire.freeze();
    for (const { errors } of await askAll(houses)) {
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
        new Set(['SOURCE_UNAVAILABLE']),
      );
    }
    mend(houses);
    // Mending cuts what there was; a room may still be handed such a connection until it has heard of it.
    await setTimeout(100);
    expect(await errorsOf(houses)).toEqual([]);
  };

  it('is SOURCE_UNAVAILABLE within ten seconds, over the connections that a room has', async () => {
    expect(await errorsOf(own)).toEqual([]);
    await expectUnavailable(own);
  }, 10_000);

  it('is SOURCE_UNAVAILABLE within ten seconds, over new connections', async () => {
    expect(await errorsOf(anew)).toEqual([]);
    mend(anew);
    await expectUnavailable(anew);
  }, 10_000);

  it('costs the requests that meet a forgotten connection, and none after them', async () => {
    expect(await errorsOf(forgotten)).toEqual([]);
    for (const { house } of forgotten) house.wire.forget();
    await Promise.all(Array.from({ length: 10 }, () => askAll(forgotten)));
    for (let round = 0; round < 2; round += 1) expect(await errorsOf(forgotten)).toEqual([]);
  }, 25_000);
});
