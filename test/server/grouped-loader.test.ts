import { describe, expect, it } from 'vitest';
import { createGroupedLoader } from '../../server/grouped-loader.ts';

interface Row {
  readonly cpr: string;
  readonly title: string;
}

const rows: readonly Row[] = [
  { cpr: 'b', title: 'first' },
  { cpr: 'a', title: 'second' },
  { cpr: 'b', title: 'third' },
  { cpr: 'z', title: 'of nobody who was asked for' },
];

function createLoader() {
  const asked: (readonly string[])[] = [];
  const loader = createGroupedLoader<Row>(
    (keys) => {
      asked.push(keys);
      return Promise.resolve(rows);
    },
    ({ cpr }) => cpr,
  );
  return { asked, loader };
}

describe('a loader of lists', () => {
  it('asks once for many keys and gives each its own rows, in the order they came', async () => {
    const { asked, loader } = createLoader();
    const found = await Promise.all(['a', 'b', 'c', 'a'].map((key) => loader.load(key)));
    expect(asked).toEqual([['a', 'b', 'c']]);
    expect(found.map((list) => list.map(({ title }) => title))).toEqual([
      ['second'],
      ['first', 'third'],
      [],
      ['second'],
    ]);
  });

  it('fails for every key when the source fails', async () => {
    const loader = createGroupedLoader<Row>(
      () => Promise.reject(new Error('the source is away')),
      ({ cpr }) => cpr,
    );
    const found = await Promise.allSettled([loader.load('a'), loader.load('b')]);
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
