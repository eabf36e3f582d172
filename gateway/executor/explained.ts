import type { GraphQLError } from 'graphql';
import type { Path } from './entities.ts';

/**
 * The nulls that no error explains. One does where its own null may have come up to the object around it, and took with
 * it what stood there.
 */
export function listUnexplained(
  faults: readonly GraphQLError[],
  errors: readonly GraphQLError[],
  data: unknown,
): readonly GraphQLError[] {
  // A subgraph may send thousands of either: each is looked at once.
  const objects = new Set(errors.map(({ path = [] }) => toKey(findNull(data, path).slice(0, -1))));
  return faults.filter(
    ({ path = [] }) =>
      !path.some((_, depth) => objects.has(toKey(path.slice(0, depth)))) &&
      !objects.has(toKey(path)),
  );
}

function toKey(path: Path): string {
  return JSON.stringify(path);
}

/** The path to the first null on the way. */
function findNull(data: unknown, path: Path): Path {
  let value: unknown = data;
  for (const [index, step] of path.entries()) {
    value = typeof value === 'object' ? Reflect.get(Object(value), step) : undefined;
    if (value === null || value === undefined) return path.slice(0, index + 1);
  }
  return path;
}
