/**
 * What a view promises in every row, or throws. Without it the graph takes the whole list away, and tells nobody:
 * thrown here, the reading fails, and the file knows that it is not complete.
 */
export function getPromised<Row, Name extends keyof Row & string>(row: Row, name: Name): Row[Name] {
  const value: unknown = row[name];
  if (value === null) throw new Error(`A row has no ${name}, which its view promises.`);
  return row[name];
}
