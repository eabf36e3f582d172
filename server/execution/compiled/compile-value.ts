import {
  getNullableType,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLNullableType,
  type GraphQLOutputType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { compileAbstract } from './compile-abstract.ts';
import type { Place } from './place.ts';
import { isPromise, type Complete, type Run, type Scope } from './run.ts';
import { toNullError, toWhat, type Spot } from './spot.ts';

/** Completes a value as its type says where it may be null (GraphQL § 6.4.3); where it may not is for who holds it to say. */
export function compileValue(
  type: GraphQLNullableType & GraphQLOutputType,
  spot: Spot,
  scope: Scope,
): Complete {
  return isLeafType(type) ? getLeaf(type) : orNull(compileKind(type, spot, scope));
}

function compileKind(type: GraphQLOutputType, spot: Spot, scope: Scope): Complete {
  if (isListType(type)) return compileList(type, spot, scope);
  if (isAbstractType(type)) return compileAbstract(type, spot, scope);
  if (isObjectType(type)) return scope.compileObject(type, spot.nodes);
  throw new GraphQLError(`A field of type ${String(type)} is not to be completed.`);
}

/** One for all fields of a type. */
const leaves = new WeakMap<GraphQLLeafType, Complete>();

function getLeaf(type: GraphQLLeafType): Complete {
  const known = leaves.get(type) ?? orNull(compileLeaf(type));
  leaves.set(type, known);
  return known;
}

function compileLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined)
      throw new Error(
        `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
      );
    return serialized;
  };
}

function orNull(complete: Complete): Complete {
  return (value, place, run) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, place, run);
  };
}

/** A list: each element by itself, so that one that fails takes no other with it where it may be null. */
function compileList(
  { ofType: type }: GraphQLList<GraphQLOutputType>,
  spot: Spot,
  scope: Scope,
): Complete {
  const complete = compileValue(getNullableType(type), spot, scope);
  const mayBeNull = !isNonNullType(type);
  const isPlaced = !isLeafType(getNullableType(type));
  const completeOne = (element: unknown, place: Place | undefined, run: Run) => {
    const completed = complete(element, place, run);
    if (completed === null && !mayBeNull) throw toNullError(spot);
    return completed;
  };
  const completeElement = (element: unknown, index: number, list: Place | undefined, run: Run) => {
    const place = isPlaced ? toPlace(list, index) : undefined;
    const fail = (thrown: unknown) =>
      run.faults.toNull(thrown, spot.nodes, place ?? toPlace(list, index), mayBeNull);
    try {
      const completed = isPromise(element)
        ? element.then((come) => completeOne(come, place, run))
        : completeOne(element, place, run);
      return isPromise(completed) ? completed.then(undefined, fail) : completed;
    } catch (thrown) {
      return fail(thrown);
    }
  };
  return (value, place, run) => {
    if (!isIterable(value))
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${toWhat(spot)}".`,
      );
    const completed: unknown[] = [];
    try {
      for (const element of value)
        completed.push(completeElement(element, completed.length, place, run));
    } catch (thrown) {
      // The list is null for one; what the others still promise may fail too, and must not go unheard.
      void Promise.allSettled(completed);
      throw thrown;
    }
    return completed.some(isPromise) ? Promise.all(completed) : completed;
  };
}

function toPlace(prev: Place | undefined, key: number): Place {
  return { prev, key, typename: undefined };
}

/** A text is none: nobody means its letters. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
