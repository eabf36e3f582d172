/** What an answer that misses one centre lost against the whole one, and no missing centre explains. */
export function findLosses(whole: unknown, left: unknown, room: string, path = 'data'): string[] {
  // Every question adds to it.
  if (path.endsWith('.accessLog')) return [];
  const code = room.toUpperCase();
  if (left === null || left === undefined) return isOwn(whole, path, room) ? [] : [`${path}: gone`];
  if (Array.isArray(whole) && Array.isArray(left)) return findLostRows(whole, left, room, path);
  if (isObject(whole) && isObject(left)) {
    // How a centre answered, and how fresh it was, is what an outage changes.
    if (isObject(whole['centre']) && 'status' in whole)
      return whole['centre']['code'] === code || whole['status'] === left['status']
        ? []
        : [`${path}: ${String(whole['centre']['code'])} is ${String(left['status'])}`];
    return Object.keys(whole).flatMap((name) =>
      findLosses(whole[name], left[name], room, `${path}.${name}`),
    );
  }
  return JSON.stringify(whole) === JSON.stringify(left) || mayDiffer(path)
    ? []
    : [`${path}: other`];
}

/** Of a list that shows what several centres have, the rows of the others are there, in their order. */
function findLostRows(
  whole: readonly unknown[],
  left: readonly unknown[],
  room: string,
  path: string,
): string[] {
  const key = (row: unknown) => (isObject(row) ? row['id'] : undefined);
  if (typeof key(whole[0]) !== 'string')
    return whole.length === left.length
      ? whole.flatMap((row, index) => findLosses(row, left[index], room, `${path}.${index}`))
      : [`${path}: ${left.length} of ${whole.length} rows`];
  const code = room.toUpperCase();
  const kept = whole.filter((row) => !String(key(row)).startsWith(`${code}-`));
  if (kept.map(key).join() !== left.map(key).join()) return [`${path}: other rows`];
  return kept.flatMap((row, index) => findLosses(row, left[index], room, `${path}.${index}`));
}

/** The centre's own file, what is only known when all have answered, and how fresh something is. */
function isOwn(whole: unknown, path: string, room: string): boolean {
  return whole === null || path.endsWith(`.${room}`) || /\.(isCrossCentre|asOf)$/.test(path);
}

function mayDiffer(path: string): boolean {
  return /\.(isComplete|isCrossCentre|totalCount|asOf|cursor|endCursor|startCursor)$/.test(path);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
