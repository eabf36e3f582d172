import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isFields, readField } from '../../../gateway/executor/fields.ts';
import { copyFields, listOpenNames, merge } from '../../../gateway/executor/merge.ts';

const open = listOpenNames(
  buildSchema(
    'interface Animal { id: ID } type Cat implements Animal { id: ID } type Query { a: Animal }',
  ),
);

function merged(known: string, answered: string): unknown {
  const [one, other]: unknown[] = [JSON.parse(known), JSON.parse(answered)];
  if (!isFields(one) || !isFields(other)) throw new Error('Two objects are merged.');
  merge(one, other, open);
  return JSON.parse(JSON.stringify(one));
}

describe('what two subgraphs know of one object', () => {
  it.each([
    ['stands side by side', '{"a":1}', '{"b":2}', '{"a":1,"b":2}'],
    ['is the later answer where both have one', '{"a":1}', '{"a":2}', '{"a":2}'],
    ['is not forgotten where one knows nothing', '{"a":{"b":1}}', '{"a":null}', '{"a":{"b":1}}'],
    [
      'goes as deep as their objects',
      '{"a":{"b":{"c":1}}}',
      '{"a":{"b":{"d":2}}}',
      '{"a":{"b":{"c":1,"d":2}}}',
    ],
    [
      'goes place by place through lists',
      '{"a":[{"b":1},null]}',
      '{"a":[{"c":1},{"c":2}]}',
      '{"a":[{"b":1,"c":1},{"c":2}]}',
    ],
    [
      'is not forgotten in a list where one knows nothing',
      '{"a":[{"b":1},[{"b":2}]]}',
      '{"a":[null,[null]]}',
      '{"a":[{"b":1},[{"b":2}]]}',
    ],
    [
      'goes through lists of lists',
      '{"a":[[{"b":1}],[]]}',
      '{"a":[[{"c":1}],[]]}',
      '{"a":[[{"b":1,"c":1}],[]]}',
    ],
    ['is the later list where they are not as long', '{"a":[1,2]}', '{"a":[3]}', '{"a":[3]}'],
    [
      'names its kind, whoever knows its interface only',
      '{"__typename":"Cat"}',
      '{"__typename":"Animal"}',
      '{"__typename":"Cat"}',
    ],
    [
      'names its kind as soon as one does',
      '{"__typename":"Animal"}',
      '{"__typename":"Cat"}',
      '{"__typename":"Cat"}',
    ],
    [
      'can be called what every object inherits',
      '{"a":1}',
      '{"constructor":{"toString":1}}',
      '{"a":1,"constructor":{"toString":1}}',
    ],
  ])('%s', (_, known, answered, both) => {
    expect(merged(known, answered)).toEqual(JSON.parse(both));
  });

  it('can have a field called __proto__, which changes nothing but itself', () => {
    const both = merged('{"a":1}', '{"__proto__":{"b":2}}');
    expect(isFields(both) && readField(both, '__proto__')).toEqual({ b: 2 });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

it('a copy has nothing in common with what it was made of', () => {
  const one = { a: [{ b: 1 }] };
  const other = copyFields(one);
  expect(other).toEqual(one);
  merge(other, { a: [{ b: 2 }] }, open);
  expect(one).toEqual({ a: [{ b: 1 }] });
});
