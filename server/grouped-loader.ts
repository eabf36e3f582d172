import DataLoader from 'dataloader';

/**
 * A loader of lists: many keys, one statement, each key its own rows in the order they came.
 * New per request: its cache would show one caller what another may see.
 */
export function createGroupedLoader<Row>(
  findRows: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await findRows(keys)) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}
