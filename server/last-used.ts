/** Room in memory for what was used last, in bytes. What is put there says what it weighs; shelves share the room. */
export interface LastUsed {
  /** A shelf of its own: its keys are no other's. */
  readonly shelf: <Value>() => Shelf<Value>;
  /** How much lies on all shelves. */
  readonly bytes: () => number;
}

export interface Shelf<Value> {
  get(key: string): Value | undefined;
  /** Keeps it, unless it takes more than what was not used again may take. */
  set(key: string, value: Value, bytes: number): void;
}

/** What keeping something takes by itself: its key and its places. Without it, what weighs nothing has no end. */
const ownBytes = 300;

/**
 * Where there is no room, what was unused for longest goes: of what was not used again since it came, while that takes
 * more than a quarter. So what comes once and never again does not take the place of what is used all day.
 */
export function createLastUsed(mostBytes: number): LastUsed {
  const fresh = createRow();
  const used = createRow();
  const mostFresh = mostBytes / 4;
  const makeRoom = () => {
    while (fresh.bytes() + used.bytes() > mostBytes)
      (fresh.bytes() > mostFresh ? fresh : used).removeOldest();
  };
  return {
    bytes: () => fresh.bytes() + used.bytes(),
    shelf: <Value>(): Shelf<Value> => {
      const kept = new Map<string, Kept & { readonly value: Value }>();
      return {
        get: (key) => {
          const found = kept.get(key);
          if (!found) return undefined;
          if (!used.remove(found)) fresh.remove(found);
          used.add(found);
          return found.value;
        },
        set: (key, value, bytes) => {
          const known = kept.get(key);
          if (known && !used.remove(known)) fresh.remove(known);
          kept.delete(key);
          if (bytes + ownBytes > mostFresh) return;
          const added = { value, bytes: bytes + ownBytes, forget: () => void kept.delete(key) };
          kept.set(key, added);
          fresh.add(added);
          makeRoom();
        },
      };
    },
  };
}

interface Kept {
  readonly bytes: number;
  /** Takes it off its shelf. */
  readonly forget: () => void;
}

/** Things in the order in which they came. */
function createRow() {
  const row = new Set<Kept>();
  let bytes = 0;
  const remove = (kept: Kept): boolean => {
    const isHere = row.delete(kept);
    if (isHere) bytes -= kept.bytes;
    return isHere;
  };
  return {
    bytes: () => bytes,
    add: (kept: Kept) => {
      row.add(kept);
      bytes += kept.bytes;
    },
    remove,
    removeOldest: () => {
      for (const oldest of row) {
        remove(oldest);
        oldest.forget();
        return;
      }
    },
  };
}
