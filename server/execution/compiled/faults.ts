import { locatedError, type FieldNode, type GraphQLError } from 'graphql';
import { toPath, type Place } from './place.ts';

/** What went wrong, each error where a null stands for it; nothing is told of what lies beneath such a null. */
export class Faults {
  readonly found: GraphQLError[] = [];
  readonly #places = new Set<Place | undefined>();

  add(error: GraphQLError, place: Place | undefined): void {
    for (let at = place; at; at = at.prev) if (this.#places.has(at)) return;
    if (this.#places.has(undefined)) return;
    this.#places.add(place);
    this.found.push(error);
  }

  /** Null where a value may be null; else the error goes on to what holds the value. */
  toNull(
    thrown: unknown,
    nodes: readonly FieldNode[],
    place: Place | undefined,
    mayBeNull: boolean,
  ): null {
    const error = locatedError(thrown, [...nodes], toPath(place));
    if (!mayBeNull) throw error;
    this.add(error, place);
    return null;
  }
}
