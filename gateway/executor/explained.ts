import type { GraphQLError } from 'graphql';
import type { Path } from './entities.ts';

/**
 * True where an error says already why something is null: its own null may have come up to the object around it, and
 * took with it what stood there.
 */
export function isExplained(
  { path: place = [] }: GraphQLError,
  errors: readonly GraphQLError[],
  data: unknown,
): boolean {
  return errors.some(({ path = [] }) =>
    findNull(data, path)
      .slice(0, -1)
      .every((step, index) => step === place[index]),
  );
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
