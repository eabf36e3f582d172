import { expect, it } from 'vitest';
import { openToyGateway } from './toy-gateway.ts';
import { link, type ToySupergraph } from './toy-supergraph.ts';

/** Of an heir one subgraph knows the name and the other who may be one; neither knows anybody who is. */
const will: ToySupergraph = {
  name: 'will',
  subgraphs: {
    court: `${link}
      type Query { heir: Heir year: Int }
      interface Heir @key(fields: "id") { id: ID! }`,
    register: `${link}
      type Query { oldest: Heir }
      type Heir @interfaceObject @key(fields: "id", resolvable: false) { id: ID! name: String }`,
  },
  createWorld: () => ({ entities: [], Query: { heir: null, year: 1999, oldest: null } }),
};

it.each(['{ heir { name } }', '{ year ... on Query { who: heir { name } } __typename }'])(
  'what no subgraph can be asked for is an error, not null: %s',
  async (query) => {
    const { askOurs, askStock } = openToyGateway(will);
    const { data, errors, asked } = await askOurs({ query });
    expect(data).toBeUndefined();
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('There is no subgraph that can be asked for'),
    ]);
    expect(asked).toEqual([]);
    expect((await askStock({ query })).errors).toEqual([]);
  },
);

it.each([
  ['{ heir { id } }', { heir: null }],
  ['{ __typename year }', { __typename: 'Query', year: 1999 }],
  ['{ kind: __typename }', { kind: 'Query' }],
  [
    '{ ...Q } fragment Q on Query { __schema { queryType { name } } a: year }',
    { __schema: { queryType: { name: 'Query' } }, a: 1999 },
  ],
])('what some subgraph answers, or none needs to, is none: %s', async (query, data) => {
  const told = await openToyGateway(will).askOurs({ query });
  expect(told.errors).toEqual([]);
  expect(told.data).toEqual(data);
});
