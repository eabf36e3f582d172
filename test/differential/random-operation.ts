import { parse, validate, type GraphQLSchema } from 'graphql';
import { createDice } from '../../demo/dice.ts';
import { people } from '../../demo/people.ts';
import { createReadDocument } from '../../server/known-documents.ts';
import { readPageSizes } from '../../server/page-sizes.ts';
import { Refusal } from '../../server/refusal.ts';
import { readSchemaFile } from '../../server/sdl.ts';
import { purposes } from '../../server/subgraph.ts';
import { createPickValue, type Stock } from './argument-values.ts';
import type { Operation } from './operation.ts';
import { RandomQuery, type WrittenQuery } from './random-query.ts';
import { createWays } from './ways.ts';

const nobody = 'nobody';

/** Who asks how often: who sees much asks much, and nobody is left out. */
const askers = [
  ...Object.keys(people),
  ...[
    'coordinator',
    'coordinator',
    'coordinator',
    'citizen',
    'facilitator',
    'social-caseworker',
    'manager',
  ],
  nobody,
];

/** Makes a valid operation of a seed, within the limits of the front door: the same one every time. */
export function createRandomOperation(schema: GraphQLSchema, stock: Stock) {
  const readDocument = createReadDocument('gateway', readPageSizes(readSchemaFile('supergraph')));
  const isServed = (query: string): boolean => {
    try {
      readDocument(query);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  };
  const isValid = ({ query }: WrittenQuery): boolean =>
    validate(schema, parse(query)).length === 0 && isServed(query);
  const toWay = createWays(schema);
  return (seed: number): Operation => {
    const dice = createDice(seed);
    const person = toPerson(dice.pick(askers));
    const purpose = dice.onceIn(12) ? dice.pick(purposes) : undefined;
    const pickValue = createPickValue(dice, stock, person);
    const way = toWay(seed);
    for (;;) {
      const written = new RandomQuery(dice, schema, pickValue).write(way);
      if (isValid(written)) return { seed, person, purpose, ...written };
    }
  };
}

function toPerson(asker: string): string | undefined {
  return asker === nobody ? undefined : asker;
}
