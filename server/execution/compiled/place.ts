/** A step from an answer's root towards a value. */
export interface Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** The steps to it from the root, as an error tells them. */
export function toPath(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.prev) path.unshift(at.key);
  return path;
}
