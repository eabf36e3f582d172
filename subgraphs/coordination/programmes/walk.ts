/** Visits every object and list of a tree, the outermost first. */
export function walk(
  value: unknown,
  visit: (path: readonly PropertyKey[], value: object) => void,
  path: readonly PropertyKey[] = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  visit(path, value);
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, inner] of entries) walk(inner, visit, [...path, step]);
}
