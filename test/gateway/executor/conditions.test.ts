import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { listConditionVariables } from '../../../gateway/executor/conditions.ts';
import { settleConditions } from '../../../gateway/executor/settled-document.ts';

const settle = (query: string, values = {}) =>
  print(settleConditions(parse(query), values)).replace(/\s+/g, ' ');

describe('what a condition leaves out is not there', () => {
  it.each([
    ['{ a @skip(if: true) b @include(if: true) }', '{ b }'],
    ['{ a @include(if: $yes) @skip(if: $yes) b @include(if: $yes) @skip(if: $no) }', '{ b }'],
    [
      '{ ... @skip(if: $yes) { a } ... on Query @include(if: $yes) { b } }',
      '{ ... on Query { b } }',
    ],
    ['{ ...F @include(if: $no) c } fragment F on Query { a }', '{ c } fragment F on Query { a }'],
    ['{ a @other(if: $no) @include(if: $yes) }', '{ a @other(if: $no) }'],
  ])('%s', (query, settled) => {
    expect(settle(query, { yes: true, no: false })).toBe(settled);
  });
});

it('a document’s conditions hang on some of its variables', () => {
  const query =
    '{ a(b: $b) @skip(if: $c) ...F @include(if: true) } fragment F on Q { d @include(if: $e) }';
  expect(listConditionVariables(parse(query))).toEqual(['c', 'e']);
});
