/** One fetch, in milliseconds of one clock. */
export interface Fetch {
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** How many fetches of one request waited for one another: the longest chain in which each began after another had ended. */
export function countWaves(fetches: readonly Fetch[]): number {
  const inOrder = fetches.toSorted((a, b) => a.startedAt - b.startedAt);
  const waveOf: number[] = [];
  for (const [index, { startedAt }] of inOrder.entries()) {
    const before = inOrder
      .slice(0, index)
      .map(({ endedAt }, place) => ((endedAt ?? Infinity) <= startedAt ? (waveOf[place] ?? 0) : 0));
    waveOf.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...waveOf);
}
