import { describe, expect, it } from 'vitest';
import { createLastUsed } from '../../server/last-used.ts';

/** What keeping a thing takes by itself. */
const own = 300;

const thousand = Array.from({ length: 1_000 }, (_, index) => `${index}`);

describe('what was used last', () => {
  /** Room for so many things that weigh nothing. */
  const createRoom = (things: number) => {
    const room = createLastUsed(things * own);
    const shelf = room.shelf<string>();
    const put = (keys: readonly string[], bytes = 0) => {
      for (const key of keys) shelf.set(key, key, bytes);
    };
    const use = (keys: readonly string[]) => keys.filter((key) => shelf.get(key) === key);
    return { room, put, use };
  };

  it('is kept while there is room', () => {
    const { put, use } = createRoom(4);
    put(['a', 'b', 'c', 'd']);
    expect(use(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes where there is none, the one unused for longest first', () => {
    const { put, use } = createRoom(4);
    put(['a', 'b', 'c', 'd', 'e']);
    expect(use(['a', 'b', 'c', 'd', 'e'])).toEqual(['b', 'c', 'd', 'e']);
    use(['b']);
    put(['f']);
    expect(use(['b', 'c', 'd', 'e', 'f'])).toEqual(['b', 'd', 'e', 'f']);
  });

  it('stays where it was used again, whatever comes once and never again', () => {
    const { put, use } = createRoom(8);
    put(['a', 'b', 'c', 'd', 'e', 'f']);
    use(['a', 'b', 'c', 'd', 'e', 'f']);
    put(thousand);
    expect(use(['a', 'b', 'c', 'd', 'e', 'f'])).toHaveLength(6);
  });

  it('gives way to what is used again after it', () => {
    const { put, use } = createRoom(8);
    put(['a', 'b', 'c', 'd', 'e', 'f']);
    use(['a', 'b', 'c', 'd', 'e', 'f']);
    for (const key of thousand) {
      put([key]);
      use([key]);
    }
    expect(use(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual([]);
    expect(use(thousand)).toEqual(thousand.slice(-8));
  });

  it('goes by its weight: one that is heavy takes the place of many', () => {
    const { put, use } = createRoom(16);
    put(thousand.slice(0, 16));
    put(['heavy'], 3 * own);
    expect(use(thousand.slice(0, 16))).toEqual(thousand.slice(4, 16));
    expect(use(['heavy'])).toEqual(['heavy']);
  });

  it('has an end also where it weighs nothing', () => {
    const { put, use, room } = createRoom(10);
    put(thousand);
    expect(use(thousand)).toHaveLength(10);
    expect(room.bytes()).toBe(10 * own);
  });

  it('weighs what it weighs now, said twice', () => {
    const { put, use, room } = createRoom(8);
    put(['a'], own);
    put(['a']);
    expect(room.bytes()).toBe(own);
    use(['a']);
    put(['a'], own);
    expect(room.bytes()).toBe(2 * own);
  });

  it('is not kept where it takes more than a quarter, and nothing goes for it', () => {
    const { put, use } = createRoom(8);
    put(['a'], 2 * own);
    put(['b']);
    expect(use(['a', 'b'])).toEqual(['b']);
  });

  it('shares its room with other shelves, not its keys', () => {
    const room = createLastUsed(4 * own);
    const [numbers, names] = [room.shelf<number>(), room.shelf<string>()];
    numbers.set('a', 1, 0);
    names.set('a', 'one', 0);
    expect([numbers.get('a'), names.get('a')]).toEqual([1, 'one']);
    for (const key of thousand) numbers.set(key, 0, 0);
    expect(room.bytes()).toBe(4 * own);
  });
});
