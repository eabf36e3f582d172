import { describe, expect, it } from 'vitest';
import { createDice } from '../../../../demo/dice.ts';
import {
  findSuppressed,
  type Cell,
  type Sum,
} from '../../../../subgraphs/coordination/figures/suppress.ts';

const least = 5;

/** The parts of one total, by how many citizens each is about. */
function suppress(parts: Readonly<Record<string, number>>): string[] {
  const all = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const cells = Object.entries({ ...parts, all }).map(([key, citizens]): [string, Cell] => [
    key,
    { citizens },
  ]);
  return [
    ...findSuppressed(new Map(cells), [{ total: 'all', parts: Object.keys(parts) }], least),
  ].toSorted();
}

describe('what is kept back of figures that add up', () => {
  it.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ['nothing, where all are about enough', { a: 5, b: 6, c: 7 }, []],
    ['nothing, where nobody is anywhere', { a: 0, b: 0 }, []],
    ['nothing about nobody: none is nobody’s secret', { a: 0, b: 9 }, []],
    [
      'one of few, and the next smallest, or it would be the rest',
      { a: 2, b: 9, c: 30 },
      ['a', 'b'],
    ],
    ['two of few that together are about enough', { a: 2, b: 3, c: 30 }, ['a', 'b']],
    [
      'two of few that together are too few, and a third',
      { a: 1, b: 2, c: 8, d: 30 },
      ['a', 'b', 'c'],
    ],
    ['one of few with its total, where there is no other', { a: 3, b: 0 }, ['a', 'all']],
    ['a total of few with its parts', { a: 1, b: 2 }, ['a', 'all', 'b']],
    ['the total or the other, where one alone is about enough', { a: 4, b: 20, c: 0 }, ['a', 'b']],
  ])('is %s', (_, parts, expected) => {
    expect(suppress(parts)).toEqual(expected);
  });

  it('is what a subtraction from a figure that is shown would tell: the few who are not in it', () => {
    const cells = new Map<string, Cell>([
      ['all', { citizens: 20 }],
      ['in the centre', { citizens: 18 }],
      ['not in it', { citizens: 2, isUntold: true }],
    ]);
    const sums = [{ total: 'all', parts: ['in the centre', 'not in it'] }];
    expect(findSuppressed(cells, sums, least)).toContain('in the centre');
    const many = new Map<string, Cell>([...cells, ['not in it', { citizens: 7, isUntold: true }]]);
    expect(findSuppressed(many, sums, least)).not.toContain('in the centre');
  });

  it('is told by no way around: what one table hides, another of the same total does not give away', () => {
    const cells = new Map<string, Cell>(
      Object.entries({ a: 2, b: 30, x: 12, y: 20, all: 32 }).map(([key, citizens]) => [
        key,
        { citizens },
      ]),
    );
    const sums = [
      { total: 'all', parts: ['a', 'b'] },
      { total: 'all', parts: ['x', 'y'] },
    ];
    const kept = findSuppressed(cells, sums, least);
    expect(kept).toContain('b');
    expect(kept).not.toContain('x');
  });

  it('where the same citizens may be in several parts, two of few are no more than one of few', () => {
    const cells = new Map<string, Cell>(
      Object.entries({ a: 4, b: 4, c: 9, all: 10 }).map(([key, citizens]) => [key, { citizens }]),
    );
    const sums = [{ total: 'all', parts: ['a', 'b', 'c'], overlaps: true }];
    expect([...findSuppressed(cells, sums, least)].toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('is never worked out, whatever the tables: five hundred of the dice’s', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const { cells, sums } = throwTables(seed);
      const kept = findSuppressed(cells, sums, least);
      for (const [key, { citizens }] of cells) {
        if (citizens === 0 || citizens >= least) continue;
        expect(kept).toContain(key);
        expect(isDetermined(key, kept, sums), `${key} with seed ${seed}`).toBe(false);
      }
    }
  });

  it('is no more than it takes: each figure kept back that is about enough would give one of few away', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { cells, sums } = throwTables(seed);
      const kept = findSuppressed(cells, sums, least);
      const few = [...cells].filter(([, { citizens }]) => citizens > 0 && citizens < least);
      if (few.length === 0) expect([...kept]).toEqual([]);
    }
  });
});

/** Two tables of one total, as laws and performers of one centre are, several centres to a grand total. */
function throwTables(seed: number) {
  const dice = createDice(seed);
  const cells = new Map<string, Cell>();
  const sums: Sum[] = [];
  const centres = ['X', 'Y', 'Z'].slice(0, dice.whole(1, 3)).map((centre) => {
    const parts = Array.from({ length: dice.whole(1, 6) }, (_, index) => `${centre}${index}`);
    const sizes = parts.map(() => dice.pick([0, 0, 1, 2, 3, 4, 5, 6, 9, 40]));
    const size = sizes.reduce((sum, one) => sum + one, 0);
    for (const [index, part] of parts.entries()) cells.set(part, { citizens: sizes[index] ?? 0 });
    const half = Math.min(size, dice.whole(0, 6));
    cells.set(`${centre}a`, { citizens: half });
    cells.set(`${centre}b`, { citizens: size - half });
    cells.set(centre, { citizens: size });
    sums.push({ total: centre, parts }, { total: centre, parts: [`${centre}a`, `${centre}b`] });
    return centre;
  });
  const all = centres.reduce((sum, centre) => sum + (cells.get(centre)?.citizens ?? 0), 0);
  cells.set('all', { citizens: all });
  sums.push({ total: 'all', parts: centres });
  return { cells, sums };
}

/** By another way than the code's: one that follows from the sums adds no rank to them. */
function isDetermined(key: string, kept: ReadonlySet<string>, sums: readonly Sum[]): boolean {
  const keys = [...kept];
  const rows = sums.map(({ total, parts }) =>
    keys.map((one) => (one === total ? -1 : parts.includes(one) ? 1 : 0)),
  );
  return rank([...rows, keys.map((one) => (one === key ? 1 : 0))]) === rank(rows);
}

function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9);
    const pivot = left.splice(at, at < 0 ? 0 : 1)[0];
    if (!pivot) continue;
    found += 1;
    for (const row of left) {
      const times = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (const [index, factor] of pivot.entries())
        row[index] = (row[index] ?? 0) - times * factor;
    }
  }
  return found;
}
