import { describe, expect, it } from 'vitest';
import { createLastUsed } from '../../server/last-used.ts';

describe('what was used last', () => {
  const keep = (...weights: number[]) => {
    const kept = createLastUsed<number>(10);
    for (const [index, weight] of weights.entries()) kept.set(`${index}`, index, weight);
    return kept;
  };
  const listKept = (kept: ReturnType<typeof keep>, count: number) =>
    Array.from({ length: count }, (_, index) => index).filter(
      (index) => kept.get(`${index}`) !== undefined,
    );

  it('is kept while there is room', () => {
    expect(listKept(keep(4, 3, 3), 3)).toEqual([0, 1, 2]);
  });

  it('goes where there is none, the one unused for longest first', () => {
    const kept = keep(4, 3, 3);
    expect(kept.get('0')).toBe(0);
    kept.set('3', 3, 2);
    expect(listKept(kept, 4)).toEqual([0, 2, 3]);
  });

  it('goes by its weight: one that is heavy takes the place of many', () => {
    expect(listKept(keep(1, 1, 1, 9), 4)).toEqual([2, 3]);
  });

  it('weighs what it weighs now, said twice', () => {
    const kept = keep(4, 4);
    kept.set('0', 0, 2);
    kept.set('2', 2, 4);
    expect(listKept(kept, 3)).toEqual([0, 1, 2]);
  });

  it('is not kept where it weighs more than there is room for, and nothing goes for it', () => {
    expect(listKept(keep(4, 11), 2)).toEqual([0]);
  });
});
