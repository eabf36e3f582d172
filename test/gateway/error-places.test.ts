import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGateway } from '../../gateway/gateway.ts';
import { createHostedRoom } from '../../gateway/hosted-room.ts';
import { startApollo } from '../../server/apollo.ts';
import { ConflictError } from '../../server/errors.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { createToyContext } from './planned-fetch.ts';
import { openToyDoor } from './toy-door.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

/** A farm that lists its animals, and a room for each kind with what it alone knows. */
const farm = `${link}
  type Query { stalls: [[Animal]] yard: Yard! farms: [Farm!]! }
  type Mutation { feed(id: ID!): Animal }
  type Farm { home: Query! }
  type Yard { animals: [Animal!]! }
  interface Animal { id: ID! }
  type Cat implements Animal @key(fields: "id") { id: ID! }
  type Dog implements Animal @key(fields: "id") { id: ID! }`;
const cats = `${link}
  type Query { strays: [Cat!]! lost: [Cat!] }
  type Cat @key(fields: "id") { id: ID! lives: Int }`;
const dogs = `${link}
  type Dog @key(fields: "id") { id: ID! bark: String }`;

interface Animal {
  readonly __typename: 'Cat' | 'Dog';
  readonly id: string;
}
const cat = (id: string): Animal => ({ __typename: 'Cat', id });
const dog = (id: string): Animal => ({ __typename: 'Dog', id });

/** Which rooms do not answer, and which animals they do not know. */
const away = new Set<string>();
const strange = new Set<string>();

const ownField = (field: string) => ({
  __resolveReference: (animal: Animal) => animal,
  [field]: ({ id }: Animal) => {
    if (strange.has(id)) throw new ConflictError(`There is no ${id}.`);
    return null;
  },
});
const resolvers: Readonly<Record<string, object>> = {
  farm: {
    Query: {
      stalls: () => [
        [dog('d1'), cat('c1'), null, dog('d2')],
        null,
        [cat('c2'), dog('d1'), dog('d3')],
      ],
      farms: () => [{ home: {} }, { home: {} }],
      yard: () => ({ animals: [cat('c3'), dog('d4'), cat('c3'), cat('c4')] }),
    },
    Mutation: { feed: (_: unknown, { id }: { id: string }) => dog(id) },
  },
  cats: {
    Query: {
      strays: () => [cat('c5')],
      lost: () => {
        throw new ConflictError('They are lost.');
      },
    },
    Cat: ownField('lives'),
  },
  dogs: { Dog: ownField('bark') },
};

let apollo: Awaited<ReturnType<typeof startFarm>>;
beforeAll(async () => {
  apollo = await startFarm();
});
beforeEach(() => {
  away.clear();
  strange.clear();
});
afterAll(() => apollo.stop());

async function startFarm() {
  const instruments = createTestInstruments();
  const rooms = Object.entries({ farm, cats, dogs }).map(([name, sdl]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(sdl),
  }));
  const doors = new Map(
    rooms.map(({ name, typeDefs }) => {
      const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...resolvers[name] } }]);
      const done = () => Promise.resolve();
      const room = createHostedRoom(
        { schema, createContext: () => ({}), ping: done, close: done },
        instruments.log,
      );
      const ask: typeof room.ask = (fetch, context, asking) =>
        away.has(name) ? Promise.reject(new Error('away')) : room.ask(fetch, context, asking);
      return [name, openToyDoor({ ...room, ask }, { breakAfter: 1_000 }, instruments)];
    }),
  );
  const { supergraphSdl } = composeServices(rooms);
  const gateway = createGateway({
    supergraphSdl: supergraphSdl ?? '',
    dataSourceFor: (name) => doors.get(name) ?? openToyDoor(neverOpened),
  });
  return startApollo({ gateway }, { ...instruments, introspection: false });
}
const neverOpened = {
  needsToken: false,
  ask: () => Promise.reject(new Error('There is no such room.')),
  ping: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** Where the errors of an answer stand. */
async function findPlaces(query: string): Promise<string[]> {
  const { body } = await apollo.executeOperation({ query }, { contextValue: createToyContext() });
  if (body.kind !== 'single') throw new Error('One answer was asked for.');
  const { errors = [] } = body.singleResult;
  return errors.map(({ path = [] }) => path.join('.')).toSorted();
}

const own = '{ id ... on Cat { lives } ... on Dog { bark } }';

describe('an error of what one room alone knows stands at the entity', () => {
  it('in a list of lists with gaps, in which one stands twice', async () => {
    away.add('dogs');
    expect(await findPlaces(`{ stalls ${own} }`)).toEqual([
      'stalls.0.0',
      'stalls.0.3',
      'stalls.2.1',
      'stalls.2.2',
    ]);
  });

  it('for each of two rooms that are away at the same time', async () => {
    away.add('dogs').add('cats');
    expect(await findPlaces(`{ yard { animals ${own} } }`)).toEqual([
      'yard.animals.0',
      'yard.animals.1',
      'yard.animals.2',
      'yard.animals.3',
    ]);
  });

  it('where the room answers, and fails at one of several', async () => {
    strange.add('d2').add('c4');
    expect(await findPlaces(`{ stalls ${own} yard { animals ${own} } }`)).toEqual([
      'stalls.0.3.bark',
      'yard.animals.3.lives',
    ]);
  });

  it('under the names that the query gives, beside root fields of another room', async () => {
    away.add('dogs');
    const query = `{ strays { lives } court: yard { all: animals ${own} } yard { animals ${own} } }`;
    expect(await findPlaces(query)).toEqual(['court.all.1', 'yard.animals.1']);
  });

  it('of a root field that several objects lead back to, at each of them', async () => {
    expect(await findPlaces('{ farms { home { lost { id } strays { id } } } }')).toEqual([
      'farms.0.home.lost',
      'farms.1.home.lost',
    ]);
  });

  it('of one of several changes in a row', async () => {
    strange.add('d2');
    const query = `mutation { a: feed(id: "d1") ${own} b: feed(id: "d2") ${own} c: feed(id: "d3") ${own} }`;
    expect(await findPlaces(query)).toEqual(['b.bark']);
  });
});
