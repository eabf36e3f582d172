/** What counts of an answer: its data, and the codes of its errors. */
export interface Comparable {
  readonly data?: unknown;
  readonly errors: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

/** Where two answers differ first, in words; nothing where they say the same. */
export interface Difference {
  readonly data?: string;
  readonly errors?: string;
}

export function findDifference(ours: Comparable, theirs: Comparable): Difference {
  const data = findIn('data', ours.data ?? null, theirs.data ?? null);
  const [here, there] = [toErrorCodes(ours), toErrorCodes(theirs)];
  return {
    ...(data === undefined ? {} : { data }),
    ...(here === there ? {} : { errors: `errors ${here} here, ${there} there` }),
  };
}

/** How many values an answer's data holds: two empty answers are alike too. */
export function countValues(data: unknown): number {
  if (data === null || data === undefined) return 0;
  if (typeof data !== 'object') return 1;
  return Object.values(data).reduce((sum: number, entry) => sum + countValues(entry), 0);
}

/** Such as `7 × CENTRE_UNAVAILABLE`, or `none`; an error may come without a code. */
export function toErrorCodes({ errors }: Comparable): string {
  const counts = new Map<string, number>();
  for (const { extensions } of errors) {
    const code = String(extensions?.code ?? 'without a code');
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const codes = [...counts].sort().map(([code, count]) => `${count} × ${code}`);
  return codes.join(', ') || 'none';
}

/** The order of an object's fields is no difference; the order of a list is. */
function findIn(path: string, ours: unknown, theirs: unknown): string | undefined {
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length) {
    return findFirst(ours.keys(), (index) =>
      findIn(`${path}[${index}]`, ours[index], theirs[index]),
    );
  }
  if (isFields(ours) && isFields(theirs)) {
    return findFirst(new Set([...Object.keys(ours), ...Object.keys(theirs)]), (name) =>
      findIn(`${path}.${name}`, ours[name], theirs[name]),
    );
  }
  return ours === theirs ? undefined : `${path}: ${toShort(ours)} here, ${toShort(theirs)} there`;
}

function findFirst<Key>(keys: Iterable<Key>, find: (key: Key) => string | undefined) {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toShort(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
