import type { Answer, ToldError } from './answer.ts';

/**
 * What two answers to one question differ in; undefined where they say the same: the same data, and for each error the
 * same code and message at the same place.
 *
 * Accepted, and nothing else:
 * - The order of errors: GraphQL has none.
 * - The order of keys, where two fragments are merged: Apollo's gateway writes fragments of one condition as one.
 *   `isOrdered` says that there is no such pair, and then the order is compared.
 * - Errors beneath a null that has come up from a field which may not be null. GraphQL lets whoever executes stop there
 *   (§ 6.4.4), so who was quicker decides which are told: there is at least one on both sides, and no one that is not
 *   among `all`, which is every error that there would be if no null came up.
 */
export function findDifference(
  federated: Answer,
  one: Answer,
  { isOrdered, all }: { readonly isOrdered: boolean; readonly all: readonly ToldError[] },
): string | undefined {
  // An answer without data is not one with null.
  const toText = (data: unknown) =>
    data === undefined ? 'no data' : JSON.stringify(isOrdered ? data : toSorted(data), null, 1);
  return (
    findFirst(toText(federated.data).split('\n'), toText(one.data).split('\n')) ??
    findFirst(toPlaces(federated), toPlaces(one)) ??
    federated.errors.map(toLine).find((line) => !all.map(toLine).includes(line))
  );
}

/** True where an error made null more than its own field. */
export function hasRisen({ data, errors }: Answer): boolean {
  return errors.some(({ path }) => path && findNull(data, path).length < path.length);
}

/** Errors of fields that are null themselves; of the others, each null that they came up to, once. */
function toPlaces({ data, errors }: Answer): string[] {
  const places = errors.map((error) => {
    const place = findNull(data, error.path ?? []);
    const isRisen = place.length < (error.path?.length ?? 0);
    return isRisen ? `something beneath ${place.join('.') || 'the root'}` : toLine(error);
  });
  const own = places.filter((place) => !place.startsWith('something'));
  return [...own, ...new Set(places.filter((place) => !own.includes(place)))].toSorted();
}

const toLine = ({ path, message, extensions }: ToldError) =>
  `${path?.join('.') ?? 'nowhere'}: ${String(extensions.code)} ${message}`;

/** The path to the first null on the way. */
function findNull(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  const [step, ...rest] = path;
  if (typeof data !== 'object' || data === null || step === undefined) return [];
  const [, next]: [string, unknown] = Object.entries(data).find(
    ([key]) => key === String(step),
  ) ?? ['', null];
  return [step, ...findNull(next, rest)];
}

function findFirst(federated: readonly string[], one: readonly string[]): string | undefined {
  const at = Array.from(
    { length: Math.max(federated.length, one.length) },
    (_, index) => index,
  ).find((index) => federated[index] !== one[index]);
  if (at === undefined) return undefined;
  const around = (lines: readonly string[]) => lines.slice(Math.max(0, at - 4), at + 4).join('\n');
  return `federated:\n${around(federated)}\nin one process:\n${around(one)}`;
}

function toSorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(toSorted);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, toSorted(value)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
