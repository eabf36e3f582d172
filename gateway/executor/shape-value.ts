import {
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import { addFault, type Complete } from './completion.ts';
import { createLeafCheck } from './leaf.ts';

/** Where in an operation a value stands. */
interface Spot {
  /** As an error names it. */
  readonly what: string;
  readonly depth: number;
  readonly compile: (type: GraphQLCompositeType, depth: number) => Complete;
}

/** Completes a value as its type says (GraphQL § 6.4.3). */
export function compileValue(type: GraphQLOutputType, spot: Spot): Complete {
  if (isNonNullType(type)) return compileNonNull(type.ofType, spot);
  const complete = compileNullable(type, spot);
  return (value, at) => (value === null || value === undefined ? null : complete(value, at));
}

function compileNullable(type: GraphQLOutputType, spot: Spot): Complete {
  if (isListType(type)) return compileList(type.ofType, spot);
  if (isLeafType(type)) return compileLeaf(type, spot);
  if (isNonNullType(type)) return compileNonNull(type.ofType, spot);
  return spot.compile(type, spot.depth);
}

function compileNonNull(type: GraphQLOutputType, spot: Spot): Complete {
  const complete = compileNullable(type, spot);
  const { what, depth } = spot;
  return (value, at) => {
    const before = at.faults.length;
    const completed = value === null || value === undefined ? null : complete(value, at);
    if (completed !== null) return completed;
    // What made it null beneath has been told.
    if (at.faults.length === before)
      addFault(at, depth, `Cannot return null for non-nullable ${what}`);
    return undefined;
  };
}

function compileList(type: GraphQLOutputType, spot: Spot): Complete {
  const { what, depth } = spot;
  const complete = compileValue(type, { ...spot, what: `element of ${what}`, depth: depth + 1 });
  return (value, at) => {
    if (!Array.isArray(value)) return addFault(at, depth, `Expected a list for ${what}`);
    const completed: unknown[] = [];
    let isBroken = false;
    for (const [index, element] of value.entries()) {
      at.trail[depth] = index;
      const each = complete(element, at);
      isBroken ||= each === undefined;
      completed.push(each);
    }
    return isBroken ? null : completed;
  };
}

function compileLeaf(type: GraphQLLeafType, { what, depth }: Spot): Complete {
  const isOfType = createLeafCheck(type);
  if (!isOfType) return (value) => value;
  return (value, at) =>
    isOfType(value) ? value : addFault(at, depth, `Invalid value found for ${what}`);
}
