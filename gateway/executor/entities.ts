import { isFields, readField, type Fields } from './fields.ts';

/** Where something stands in an answer. */
export type Path = readonly (string | number)[];

/** A list is walked through wherever it stands, so a plan's `@` says nothing new. */
export function toFieldPath(path: Path): readonly string[] {
  return path.filter((step) => typeof step === 'string').filter((step) => step !== '@');
}

/** The objects that stand at a path, in their order; what is null or missing is left out. */
export function findEntities(data: Fields, path: readonly string[]): Fields[] {
  const found: Fields[] = [];
  const find = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) for (const element of value) find(element, depth);
    else if (isFields(value)) {
      const name = path[depth];
      if (name === undefined) found.push(value);
      else find(readField(value, name), depth + 1);
    }
  };
  find(data, 0);
  return found;
}

/** Where each of the objects at a path stands. */
export function findPlaces(data: Fields, path: readonly string[]): ReadonlyMap<Fields, Path> {
  const places = new Map<Fields, Path>();
  const find = (value: unknown, depth: number, place: Path): void => {
    if (Array.isArray(value))
      for (const [index, element] of value.entries()) find(element, depth, [...place, index]);
    else if (isFields(value)) {
      const name = path[depth];
      if (name === undefined) places.set(value, place);
      else find(readField(value, name), depth + 1, [...place, name]);
    }
  };
  find(data, 0, []);
  return places;
}
