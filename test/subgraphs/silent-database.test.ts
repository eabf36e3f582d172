import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../setup/ask.ts';
import type { Room } from '../setup/databases.ts';
import { openHouse, type House } from './house.ts';
import { askEverything, findReferences, type Question } from './questions.ts';

const rooms: readonly Room[] = ['jobcenter', 'social', 'children', 'coordination'];

/** Part of the contract of every room; all at once, because silence takes its time. */
describe('a database that listens and never answers', () => {
  let houses: readonly { readonly house: House; readonly question: Question }[];
  beforeAll(async () => {
    houses = await Promise.all(
      rooms.map(async (room) => {
        const house = await openHouse(room);
        const references = await findReferences(house.databases, room, 1);
        return { house, question: askEverything(room, references) };
      }),
    );
  });
  afterAll(() => Promise.all(houses.map(({ house }) => house.close())));

  const askAll = () =>
    Promise.all(
      houses.map(({ house, question: { query, variables } }) =>
        ask(house.url, house.token, query, variables),
      ),
    );

  it.each([
    ['the connections that a room has', () => undefined],
    [
      'new connections',
      () => {
        for (const { house } of houses) house.wire.mend();
      },
    ],
  ])(
    'is SOURCE_UNAVAILABLE within ten seconds, over %s',
    async (_, prepare) => {
      expect((await askAll()).flatMap(({ errors }) => errors)).toEqual([]);
      prepare();
      for (const { house } of houses) house.wire.freeze();
      for (const { errors } of await askAll()) {
        expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
          new Set(['SOURCE_UNAVAILABLE']),
        );
      }
      for (const { house } of houses) house.wire.mend();
      expect((await askAll()).flatMap(({ errors }) => errors)).toEqual([]);
    },
    10_000,
  );

  it('costs the requests that meet a forgotten connection, and none after them', async () => {
    expect((await askAll()).flatMap(({ errors }) => errors)).toEqual([]);
    for (const { house } of houses) house.wire.forget();
    await Promise.all(Array.from({ length: 10 }, () => askAll()));
    for (let round = 0; round < 2; round += 1) {
      expect((await askAll()).flatMap(({ errors }) => errors)).toEqual([]);
    }
  }, 25_000);
});
