/** What was used last, as much of it as there is room for: what was unused for longest goes first. */
export interface LastUsed<Value> {
  get(key: string): Value | undefined;
  /** What weighs more than there is room for is not kept. */
  set(key: string, value: Value, weight: number): void;
}

export function createLastUsed<Value>(mostWeight: number): LastUsed<Value> {
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let weight = 0;
  const remove = (key: string) => {
    weight -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set: (key, value, own) => {
      remove(key);
      if (own > mostWeight) return;
      kept.set(key, { value, weight: own });
      weight += own;
      for (const oldest of kept.keys()) {
        if (weight <= mostWeight) return;
        remove(oldest);
      }
    },
  };
}
