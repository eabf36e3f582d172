import { buildSchema, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { setApart } from '../../../gateway/executor/apart-document.ts';
import { prices } from './supergraphs/prices.ts';
import { openToyGateway } from './toy-gateway.ts';

const schema = buildSchema(`
  type Query { a: Item kind: Kind shelf: Shelf price: Int }
  interface Kind { id: ID size(unit: String): Int name: String }
  type Item implements Kind {
    id: ID size(unit: String): Int name: String price(currency: String): Int weight(unit: String): Int
  }
  type Shelf { id: ID size: Int name: String }`);

const inputOf = (ways: Readonly<Record<string, string>>) => ({
  types: new Set(['Item']),
  ways: new Map(Object.entries(ways)),
});
const inputs = new Map([
  ['id', inputOf({ '': 'id' })],
  ['size', inputOf({ '': 'size' })],
  ['price', inputOf({ 'currency: "DKK"': 'price' })],
  ['weight', inputOf({ 'unit: "G"': 'weight', 'unit: "KG"': 'weight_2' })],
  ['weight_2', inputOf({})],
]);

function setTextApart(query: string) {
  const { document, names } = setApart(parse(query), inputs, schema);
  return { text: print(document).replace(/\s+/g, ' ').trim(), names: Object.fromEntries(names) };
}

describe('what a client asks by the name of an input of the planner', () => {
  it.each([
    [
      'with other arguments',
      'a { price(currency: "SEK") }',
      'a { asked_price: price(currency: "SEK") }',
    ],
    ['without arguments', 'a { price }', 'a { asked_price: price }'],
    ['with arguments of its own', 'a { size(unit: "CM") }', 'a { asked_size: size(unit: "CM") }'],
    [
      'that is fetched with different arguments',
      'a { weight(unit: "G") }',
      'a { asked_weight: weight(unit: "G") }',
    ],
    ['as we call one', 'a { weight_2: id }', 'a { asked_weight_2: id }'],
    ['and that is another field', 'a { id: name }', 'a { asked_id: name }'],
    ['of an interface', 'kind { size: name }', 'kind { asked_size: name }'],
    ['as the type of an object', 'shelf { __typename: name }', 'shelf { asked___typename: name }'],
  ])('%s is called otherwise', (_, asked, apart) => {
    expect(setTextApart(`{ ${asked} }`).text).toBe(`{ ${apart} }`);
  });

  it('is called otherwise in a fragment', () => {
    expect(setTextApart('{ a { ...F } } fragment F on Kind { size: name }')).toEqual({
      text: '{ a { ...F } } fragment F on Kind { asked_size: name }',
      names: { asked_size: 'size' },
    });
  });

  it.each([
    ['is the input itself', '{ a { id size price(currency: "DKK") __typename } }'],
    ['is of a type that has no such input', '{ price shelf { id: name size: id } }'],
    ['stands in the schema', '{ __schema { types { size: name } } }'],
    ['stands in a fragment about the schema', '{ ...F } fragment F on __Type { id: name }'],
  ])('keeps its name where it %s', (_, query) => {
    expect(setTextApart(query)).toEqual({ text: query, names: {} });
  });

  it('is never called what the client calls something else', () => {
    expect(setTextApart('{ a { price asked_price: name } }')).toEqual({
      text: '{ a { asked_price_: price asked_price: name } }',
      names: { asked_price_: 'price' },
    });
  });
});

describe('a client reads its own names', () => {
  const { askOurs } = openToyGateway(prices);
  const query = '{ product { cost reviews(first: 1) { stars } } }';

  it('in the path of an error', async () => {
    const fault = {
      subgraph: 'products',
      kind: 'fails at a field',
      field: 'stars',
      every: 1,
    } as const;
    const { errors } = await askOurs({ query }, fault);
    expect(errors.map(({ path }) => path)).toEqual([['product', 'reviews', 0, 'stars']]);
  });

  it('in what is told of a null', async () => {
    const field = 'asked_reviews';
    const fault = { subgraph: 'products', kind: 'answers another type', field, every: 1 } as const;
    const { errors } = await askOurs({ query }, fault);
    expect(errors).toMatchObject([
      { message: 'Expected a list for field Product.reviews.', path: ['product', 'reviews'] },
    ]);
  });
});
