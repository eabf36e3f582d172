/** A figure, by how many different citizens it is about. */
export interface Cell {
  readonly citizens: number;
  /** A figure that nobody shows, and that a sum would give away. */
  readonly isUntold?: boolean;
}

/** Figures that add up: who knows all but one of them knows that one too. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
  /** The same citizen may be in several parts: together they are about as many as the largest, for all we know. */
  readonly overlaps?: boolean;
}

/**
 * Which figures are kept back: those about few citizens (one to `least` - 1), and then the next smallest, one after the
 * other, until none of the few can be worked out from what is shown, nor several whose sum is about few.
 * What nobody is in is shown: "none" is about nobody.
 */
export function findSuppressed(
  cells: ReadonlyMap<string, Cell>,
  sums: readonly Sum[],
  least: number,
): ReadonlySet<string> {
  const isFew = (citizens: number) => citizens > 0 && citizens < least;
  const sizeOf = (key: string) => cells.get(key)?.citizens ?? 0;
  const unknown = new Set<string>();
  for (const [key, { citizens, isUntold }] of cells)
    if (isUntold || isFew(citizens)) unknown.add(key);

  /** What may be worked out: sums of unknown figures, where the one sum about few is a fault. */
  const findLeak = (): readonly string[] | undefined => {
    const keys = [...unknown];
    const overlaps = sums.some((sum) => sum.overlaps);
    const rows = sums.map(({ total, parts }) =>
      keys.map((key) => (key === total ? -1 : parts.includes(key) ? 1 : 0)),
    );
    const leak = [...rows, ...reduce(rows)].find((row) => {
      const terms = row.flatMap((factor, index) => (factor === 0 ? [] : [{ factor, index }]));
      if (
        terms.length === 0 ||
        !terms.every(({ factor }) => isZero(factor - (terms[0]?.factor ?? 0)))
      )
        return false;
      const sizes = terms.map(({ index }) => sizeOf(keys[index] ?? ''));
      return isFew(overlaps ? Math.max(...sizes) : sizes.reduce((sum, size) => sum + size, 0));
    });
    return leak && keys.filter((_, index) => leak[index] !== 0);
  };

  const totals = new Set(sums.map(({ total }) => total));
  const added: string[] = [];
  for (let leak = findLeak(); leak; leak = findLeak()) {
    const next = findNear(leak, sums, (key) => cells.has(key) && !unknown.has(key))
      .toSorted(
        (a, b) =>
          Number(sizeOf(a) === 0) - Number(sizeOf(b) === 0) ||
          Number(totals.has(a)) - Number(totals.has(b)) ||
          sizeOf(a) - sizeOf(b) ||
          (a < b ? -1 : 1),
      )
      .at(0);
    if (next === undefined) break;
    unknown.add(next);
    added.push(next);
  }
  // What a later one made needless is shown after all, the largest first.
  for (const key of added.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    unknown.delete(key);
    if (findLeak()) unknown.add(key);
  }
  return unknown;
}

/** The shown figures that stand in a sum with any of these; where there are none, those a sum further away. */
function findNear(
  keys: readonly string[],
  sums: readonly Sum[],
  isShown: (key: string) => boolean,
): string[] {
  const near = sums
    .map(({ total, parts }) => [total, ...parts])
    .filter((sum) => sum.some((key) => keys.includes(key)))
    .flat();
  const found = [...new Set([...keys, ...near])];
  const shown = found.filter(isShown);
  return shown.length > 0 || found.length === keys.length ? shown : findNear(found, sums, isShown);
}

/** Reduced row echelon form: a figure can be worked out from the sums when it stands alone in a row of it. */
function reduce(rows: readonly (readonly number[])[]): number[][] {
  const reduced = rows.map((row) => [...row]);
  const width = reduced[0]?.length ?? 0;
  let top = 0;
  for (let column = 0; column < width; column += 1) {
    const at = reduced.findIndex((row, index) => index >= top && !isZero(row[column]));
    const pivot = reduced[at];
    if (!pivot) continue;
    reduced.splice(at, 1);
    const unit = pivot[column] ?? 1;
    const scaled = pivot.map((factor) => factor / unit);
    for (const [index, row] of reduced.entries()) {
      const times = row[column] ?? 0;
      if (!isZero(times))
        reduced[index] = row.map((factor, i) => clean(factor - times * (scaled[i] ?? 0)));
    }
    reduced.splice(top, 0, scaled);
    top += 1;
  }
  return reduced.slice(0, top);
}

function isZero(factor: number | undefined): boolean {
  return factor === undefined || Math.abs(factor) < 1e-9;
}

function clean(factor: number): number {
  return isZero(factor) ? 0 : factor;
}
