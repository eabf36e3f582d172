/** The room that is missing where none is. */
export const nobody = 'nobody';

/**
 * What an answer that misses one centre lost against the whole one, and no missing centre explains.
 * Rows need `id`, and how a centre answered needs `centre { code }`: `createWithNames` asks for them.
 */
export function findLosses(whole: unknown, left: unknown, room: string, path = 'data'): string[] {
  if (room !== nobody && isOfAll(path)) return [];
  if (path.endsWith('.accessLog')) return findLostLooks(whole, left, path);
  if (left === null || left === undefined)
    return mayBeGone(whole, path, room) ? [] : [`${path}: gone`];
  // Whether there is a plan, is only known when all have answered.
  if (whole === null && path.endsWith('.plan') && isObject(left))
    return left['isComplete'] === false ? [] : [`${path}: there was none`];
  if (Array.isArray(whole) && Array.isArray(left)) return findLostRows(whole, left, room, path);
  if (isObject(whole) && isObject(left)) {
    if (isObject(whole['centre']) && 'status' in whole)
      return findOtherStatus(whole, left, room, path);
    return Object.keys(whole).flatMap((name) =>
      findLosses(whole[name], left[name], room, `${path}.${name}`),
    );
  }
  return whole === left || isLess(whole, left, room, path)
    ? []
    : [`${path}: ${JSON.stringify(left)} and not ${JSON.stringify(whole)}`];
}

/**
 * What is concluded from all centres together is another conclusion without one of them: that it then says what it
 * cannot judge, and keeps the rest, is looked at where each is tested (journeys/findings, plan, figures).
 */
function isOfAll(path: string): boolean {
  return (
    /\.(findings|isPresent|isMissing|personalBudget|spend|targetGroups|whoGrants)$/.test(path) ||
    /\.links\.\d+\.measure$/.test(path)
  );
}

/** Of a list that shows what several centres have, the rows of the others are there, in their order. */
function findLostRows(
  whole: readonly unknown[],
  left: readonly unknown[],
  room: string,
  path: string,
): string[] {
  const kept = whole.filter((row) => !isOf(row, room));
  const ids = kept.map(toId).join();
  // A page that the missing rows leave room on, goes on with the next.
  const isThere = path.endsWith('.measureHistory.nodes')
    ? left.length <= whole.length && left.slice(0, kept.length).map(toId).join() === ids
    : left.length === kept.length && left.map(toId).join() === ids;
  if (!isThere || left.some((row) => isOf(row, room)))
    return [`${path}: ${left.map(toId).join()} and not ${ids}`];
  return kept.flatMap((row, index) => findLosses(row, left[index], room, `${path}.${index}`));
}

/** Every question adds a look, so those of the whole answer are pushed down the page. */
function findLostLooks(whole: unknown, left: unknown, path: string): string[] {
  const count = (log: unknown) =>
    isObject(log) && Array.isArray(log['nodes']) ? log['nodes'].length : -1;
  return count(left) >= count(whole) ? [] : [`${path}: ${count(left)} of ${count(whole)} looks`];
}

/** How a centre answered and how fresh it was, is what its outage changes, and changes of no other. */
function findOtherStatus(whole: Fields, left: Fields, room: string, path: string): string[] {
  const [of, leftOf] = [whole, left].map((row) => isObject(row['centre']) && row['centre']['code']);
  const { status: was } = whole;
  const { status: is } = left;
  if (of !== leftOf) return [`${path}: not ${JSON.stringify(of)}`];
  if (of !== room.toUpperCase())
    return was === is && whole['asOf'] === left['asOf']
      ? []
      : [`${path}: ${String(of)} is ${String(is)}`];
  // What may not be asked is not missed; what is missed is not said to be there.
  const isTold =
    was === 'WITHHELD' ? is === was : is === 'UNAVAILABLE' && (left['asOf'] ?? null) === null;
  return isTold ? [] : [`${path}: ${room} is ${String(is)}, and it was asked in vain`];
}

/** The missing centre's own file, and what is only known when all have answered. */
function mayBeGone(whole: unknown, path: string, room: string): boolean {
  if (whole === null) return true;
  if (room === nobody) return false;
  return path.endsWith(`.${room}`) || path.endsWith('.isCrossCentre') || isCursor(path);
}

/** True for what a list says that is shorter now: it may not claim to be all, or more. */
function isLess(whole: unknown, left: unknown, room: string, path: string): boolean {
  if (room === nobody) return false;
  if (path.endsWith('.isComplete')) return left === false;
  if (path.endsWith('.measureHistory.totalCount')) return Number(left) < Number(whole);
  return path.endsWith('.measureHistory.pageInfo.hasNextPage') ? left === false : isCursor(path);
}

function isCursor(path: string): boolean {
  return /\.measureHistory\.pageInfo\.(start|end)Cursor$/.test(path);
}

/** A centre's measures, plans and goals say whose they are. */
function isOf(row: unknown, room: string): boolean {
  return toId(row).startsWith(`${room.toUpperCase()}-`);
}

function toId(row: unknown): string {
  return isObject(row) && typeof row['id'] === 'string' ? row['id'] : '';
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
