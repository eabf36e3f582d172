import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { neverTheSame, type Composite, type Way } from './random-query.ts';

/** The ways to every field of the graph: as many seeds in a row as there are fields come to each of them once. */
export function createWays(schema: GraphQLSchema): (seed: number) => Way {
  const ways = listWays(schema);
  // Neighbours are often asked together: a few seeds come further where they begin far from each other.
  const step = findStep(ways.length);
  return (seed) => {
    const way = ways[(seed * step) % ways.length];
    if (!way) throw new Error('There is nothing to ask.');
    return way;
  };
}

/** The shortest way to each field. */
function listWays(schema: GraphQLSchema): readonly Way[] {
  const ways: Way[] = [];
  const seen = new Set<GraphQLNamedType>();
  let next: { readonly type: GraphQLNamedType; readonly way: Way }[] = [];
  const root = schema.getQueryType();
  if (root) next.push({ type: root, way: [] });
  while (next.length > 0) {
    const further: typeof next = [];
    for (const { type, way } of next) {
      if (!isComposite(type) || seen.has(type) || neverTheSame.has(type.name)) continue;
      seen.add(type);
      for (const field of Object.values(type.getFields())) {
        const on = [...way, { type, field }];
        ways.push(on);
        further.push({ type: getNamedType(field.type), way: on });
      }
      if (isInterfaceType(type))
        further.push(...schema.getPossibleTypes(type).map((kind) => ({ type: kind, way })));
    }
    next = further;
  }
  return ways;
}

function isComposite(type: GraphQLNamedType): type is Composite {
  return isObjectType(type) || isInterfaceType(type);
}

/** About two thirds of a number, with no divisor in common with it: steps of it come to every place. */
function findStep(count: number): number {
  let step = Math.max(1, Math.round(count * 0.618));
  while (getDivisor(step, count) > 1) step += 1;
  return step;
}

function getDivisor(a: number, b: number): number {
  return b === 0 ? a : getDivisor(b, a % b);
}
