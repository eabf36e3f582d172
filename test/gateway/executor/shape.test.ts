import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../gateway/executor/fields.ts';
import { readOperation } from '../../../gateway/executor/operation.ts';
import { compileShape } from '../../../gateway/executor/shape.ts';

const schema = buildSchema(`
  type Query { a: Node sure: Node! list: [Node!] strict: [Node!]! deep: [[Node]!] being: Being n: Int kind: Kind any: Any }
  type Node { id: ID! a: Node sure: Node! name: String }
  interface Being { id: ID! }
  type Cat implements Being { id: ID! lives: Int! }
  type Dog implements Being { id: ID! bark: String }
  enum Kind { ONE TWO }
  scalar Any`);

function shape(query: string, data: Fields) {
  const shaped = compileShape(schema, readOperation(parse(query), undefined))(data);
  return {
    data: JSON.stringify(shaped.data),
    faults: shaped.faults.map(({ path, message }) => `${(path ?? []).join('.')}: ${message}`),
  };
}

/** GraphQL § 6.4.4. */
describe('a null where there must be something', () => {
  it.each([
    [
      'makes null the object around it',
      '{ a { name sure { name } } }',
      { a: { name: 'x', sure: null } },
      '{"a":null}',
      'a.sure',
    ],
    [
      'goes up until something may be null',
      '{ a { a { sure { sure { id } } } } }',
      { a: { a: { sure: { sure: { id: null } } } } },
      '{"a":{"a":null}}',
      'a.a.sure.sure.id',
    ],
    [
      'takes the whole answer where nothing may',
      '{ sure { sure { id } } a { name } }',
      { sure: { sure: {} }, a: null },
      'null',
      'sure.sure.id',
    ],
    [
      'takes its list, and not the one beside it',
      '{ list { id } deep { id } }',
      { list: [{ id: '1' }, null], deep: [[null, { id: '2' }]] },
      '{"list":null,"deep":[[null,{"id":"2"}]]}',
      'list.1',
    ],
    [
      'takes a list that must be with all around it',
      '{ strict { id } }',
      { strict: [{ id: null }] },
      'null',
      'strict.0.id',
    ],
    [
      'stands in its place in a list that may have nulls',
      '{ deep { id } }',
      { deep: [[{ id: '1' }, {}], []] },
      '{"deep":[[{"id":"1"},null],[]]}',
      'deep.0.1.id',
    ],
    [
      'takes the list in a list',
      '{ deep { id } }',
      { deep: [[{ id: '1' }], null] },
      '{"deep":null}',
      'deep.1',
    ],
  ])('%s', (_, query, data, expected, place) => {
    const { data: shaped, faults } = shape(query, data);
    expect(shaped).toBe(expected);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([place]);
  });
});

describe('what is otherwise than promised is null, and told where it is', () => {
  it.each([
    ['a text for a number', '{ n }', { n: '1' }, 'n: Invalid value found for field Query.n.'],
    ['a number too large', '{ n }', { n: 2 ** 31 }, 'n: Invalid value found for field Query.n.'],
    [
      'a value of no enum',
      '{ kind }',
      { kind: 'THREE' },
      'kind: Invalid value found for field Query.kind.',
    ],
    [
      'an object for a list',
      '{ list { id } }',
      { list: {} },
      'list: Expected a list for field Query.list.',
    ],
    ['a text for an object', '{ a { id } }', { a: 'x' }, 'a: Expected an object of type Node.'],
    [
      'an object of no kind',
      '{ being { id } }',
      { being: { __typename: 'Ghost', id: '1' } },
      'being: Invalid __typename found for object of type Being.',
    ],
    [
      'an object of another kind',
      '{ a { id } }',
      { a: { __typename: 'Cat', id: '1' } },
      'a: Invalid __typename found for object of type Node.',
    ],
  ])('%s', (_, query, data, fault) => {
    const { data: shaped, faults } = shape(query, data);
    expect(shaped).toBe(`{"${query.split(' ')[1] ?? ''}":null}`);
    expect(faults).toEqual([fault]);
  });

  it('a scalar of the graph’s own may be anything', () => {
    expect(shape('{ any }', { any: [{ x: 1 }] }).data).toBe('{"any":[{"x":1}]}');
  });
});

describe('a client gets what it asked', () => {
  it('in the order that it asked, and nothing that the plan needed besides', () => {
    const data = { a: { id: '1', name: 'x', a: null, secret: 1, __typename: 'Node' }, n: 1 };
    expect(
      shape('{ n a { ...F id } } fragment F on Node { name other: a { id } }', data).data,
    ).toBe('{"n":1,"a":{"name":"x","other":null,"id":"1"}}');
  });

  it('of each kind what was asked of that kind', () => {
    const query = '{ being { __typename id ... on Cat { lives } ... on Dog { bark } } }';
    expect(shape(query, { being: { __typename: 'Dog', id: '1', lives: 9, bark: null } }).data).toBe(
      '{"being":{"__typename":"Dog","id":"1","bark":null}}',
    );
  });

  it('by the names that it gave, those of every object too', () => {
    expect(shape('{ constructor: n toString: n }', { constructor: 1 }).data).toBe(
      '{"constructor":1,"toString":null}',
    );
  });
});
