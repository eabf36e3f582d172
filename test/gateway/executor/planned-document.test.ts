import { buildSchema, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { settleConditions } from '../../../gateway/executor/settled-document.ts';
import { toPlannedDocument } from '../../../gateway/executor/planned-document.ts';

const schema = buildSchema(`
  type Query { being: Being cat: Cat pet: Pet }
  interface Doer { count: Int }
  type Mutation implements Doer { feed: Cat count: Int again: Mutation }
  interface Being { id: ID }
  interface Animal implements Being { id: ID friend: Animal }
  type Cat implements Animal & Being { id: ID friend: Animal }
  type Dog implements Animal & Being { id: ID friend: Animal }
  union Pet = Cat | Dog`);

const plan = (query: string) =>
  print(toPlannedDocument(parse(query), schema))
    .replace(/\s+/g, ' ')
    .trim();

describe('the planner is asked for the type of an object', () => {
  it.each([
    [
      'of which something is asked where it is of one kind',
      '{ being { id ... on Cat { id } } }',
      '{ being { __typename id ... on Cat { id } } }',
    ],
    ['of a union', '{ pet { ... on Cat { id } } }', '{ pet { __typename ... on Cat { id } } }'],
    [
      'in a fragment',
      '{ ...F } fragment F on Query { being { ... on Cat { id } } }',
      '{ ...F } fragment F on Query { being { __typename ... on Cat { id } } }',
    ],
    [
      'however deep the fragment is that narrows',
      '{ being { ... on Being { ... { ... on Dog { id } } } } }',
      '{ being { __typename ... on Being { ... { ... on Dog { id } } } } }',
    ],
  ])('%s', (_, query, planned) => {
    expect(plan(query)).toBe(planned);
  });

  it('of which conditions leave nothing to ask, in a fragment too', () => {
    const query =
      '{ cat { id @skip(if: true) ...F } } fragment F on Cat { id @include(if: false) }';
    const document = toPlannedDocument(settleConditions(parse(query), {}), schema);
    expect(print(document).replace(/\s+/g, ' ')).toBe(
      '{ cat { ...F } } fragment F on Cat { __typename }',
    );
  });
});

describe('the planner is not asked for the type of an object', () => {
  it.each([
    ['that can be of one kind only', '{ cat { ... on Cat { id } ... on Being { id } } }'],
    [
      'that is of the fragment’s type whatever its kind',
      '{ cat { friend { id ... on Animal { id } ... on Being { id } } } }',
    ],
  ])('%s', (_, query) => {
    expect(plan(query)).toBe(query);
  });
});

describe('the fields of a mutation stand in the order in which they run', () => {
  it.each([
    [
      'those of a fragment too',
      'mutation { a: count ...F b: count } fragment F on Mutation { feed { ...G } c: count ...H } fragment G on Cat { id } fragment H on Mutation { d: count }',
      'mutation { a: count feed { ...G } c: count d: count b: count } fragment G on Cat { id }',
    ],
    [
      'wherever it stands',
      'mutation { a: count ... { b: count ... on Mutation { feed { id } } } c: count }',
      'mutation { a: count b: count feed { id } c: count }',
    ],
    [
      'also those of a fragment on an interface of the mutations',
      'mutation { a: count ...F } fragment F on Doer { b: count ...G } fragment G on Mutation { c: count }',
      'mutation { a: count b: count c: count }',
    ],
    [
      'and a fragment that is spread further down stands in its place',
      'mutation { again { feed { id } ...F } } fragment F on Mutation { count ...G } fragment G on Doer { b: count }',
      'mutation { again { feed { id } ... on Mutation { count ... on Doer { b: count } } } }',
    ],
  ])('%s', (_, query, planned) => {
    expect(plan(query)).toBe(planned);
  });

  it('and a query keeps its fragments', () => {
    const query = '{ ...F cat { id } } fragment F on Query { pet { __typename } }';
    expect(plan(query)).toBe(query);
  });
});
