import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { setApart } from '../../../gateway/executor/apart-document.ts';
import { prices } from './supergraphs/prices.ts';
import { openToyGateway } from './toy-gateway.ts';

const once = (given: string, name: string) => new Map([[given, name]]);
const inputs = new Map([
  ['__typename', once('', '__typename')],
  ['id', once('', 'id')],
  ['size', once('', 'size')],
  ['price', once('currency: "DKK"', 'price')],
  [
    'weight',
    new Map([
      ['unit: G', 'weight'],
      ['unit: KG', 'weight_2'],
    ]),
  ],
  ['weight_2', new Map<string, string>()],
]);

function setTextApart(query: string) {
  const { document, names } = setApart(parse(query), inputs);
  return { text: print(document).replace(/\s+/g, ' ').trim(), names: Object.fromEntries(names) };
}

describe('what a client asks by the name of an input of the planner', () => {
  it.each([
    [
      'with other arguments',
      '{ price(currency: "SEK") }',
      '{ asked_price: price(currency: "SEK") }',
    ],
    ['without arguments', '{ price }', '{ asked_price: price }'],
    ['with arguments of its own', '{ size(unit: CM) }', '{ asked_size: size(unit: CM) }'],
    [
      'that is fetched with different arguments',
      '{ weight(unit: G) }',
      '{ asked_weight: weight(unit: G) }',
    ],
    ['as we call one', '{ weight_2: id }', '{ asked_weight_2: id }'],
    ['and that is another field', '{ id: name }', '{ asked_id: name }'],
    [
      'in a fragment',
      '{ ...F } fragment F on T { size: a }',
      '{ ...F } fragment F on T { asked_size: a }',
    ],
    ['as the type of an object', '{ __typename: name }', '{ asked___typename: name }'],
  ])('%s is called otherwise', (_, query, apart) => {
    expect(setTextApart(query).text).toBe(apart);
  });

  it.each([
    ['is the input itself', '{ id size price(currency: "DKK") __typename }'],
    ['stands in the schema', '{ __schema { types { size: name } } }'],
    ['stands in a fragment about the schema', '{ ...F } fragment F on __Type { id: name }'],
  ])('keeps its name where it %s', (_, query) => {
    expect(setTextApart(query)).toEqual({ text: query, names: {} });
  });

  it('is never called what the client calls something else', () => {
    expect(setTextApart('{ price asked_price: name }')).toEqual({
      text: '{ asked_price_: price asked_price: name }',
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
