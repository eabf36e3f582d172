import type { Faults } from '../plan/words.ts';

/** Two parts of a document that are one here cannot both be right, whether by one id or by an old and a new one. */
export function tellTwice(
  parts: readonly { readonly path: string; readonly key: string }[],
  findId: (key: string) => string | undefined,
  faults: Faults,
): void {
  const seen = new Map<string, string>();
  for (const { path, key } of parts) {
    const known = findId(key) ?? key;
    const first = seen.get(known);
    if (first === undefined) seen.set(known, path);
    else faults.at(path).add(`id is that of ${first} too, expected each once`);
  }
}
