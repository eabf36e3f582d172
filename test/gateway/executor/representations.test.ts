import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Selections } from '../../../gateway/executor/plan-node.ts';
import { compileRepresentations } from '../../../gateway/executor/representations.ts';

const schema = buildSchema(`
  type Query { a: Animal }
  interface Animal { id: ID }
  type Cat implements Animal { id: ID }
  type Dog implements Animal { id: ID }`);

const field = (name: string, selections?: Selections): Selections[number] =>
  selections ? { kind: 'Field', name, selections } : { kind: 'Field', name };
const on = (typeCondition: string, selections: Selections): Selections[number] => ({
  kind: 'InlineFragment',
  typeCondition,
  selections,
});
const key = [field('__typename'), field('id')];

describe('an entity is told by its key', () => {
  const { toRepresentation } = compileRepresentations([on('Cat', key)], schema);

  it('and nothing besides', () => {
    expect(toRepresentation({ __typename: 'Cat', id: '1', name: 'Tom' })).toEqual({
      __typename: 'Cat',
      id: '1',
    });
  });

  it('not where a field of the key is missing', () => {
    expect(toRepresentation({ __typename: 'Cat' })).toBeUndefined();
  });

  it('not where it is of another kind, or of none', () => {
    expect(toRepresentation({ __typename: 'Dog', id: '1' })).toBeUndefined();
    expect(toRepresentation({ id: '1' })).toBeUndefined();
  });

  it('also where the key is null: what that means is for the subgraph to say', () => {
    expect(toRepresentation({ __typename: 'Cat', id: null })).toEqual({
      __typename: 'Cat',
      id: null,
    });
  });
});

describe('what a field requires stands beside the key', () => {
  it('of objects, lists of lists and nulls', () => {
    const { toRepresentation } = compileRepresentations(
      [on('Cat', [...key, field('meals', [field('grams')]), field('home', [field('code')])])],
      schema,
    );
    const told = { __typename: 'Cat', id: '1', meals: [[{ grams: 1, at: 2 }, null], null, []] };
    expect(toRepresentation({ ...told, home: null })).toEqual({
      __typename: 'Cat',
      id: '1',
      meals: [[{ grams: 1 }, null], null, []],
      home: null,
    });
    expect(toRepresentation({ ...told, home: {} })).toBeUndefined();
  });

  it('by what its objects are', () => {
    const { toRepresentation } = compileRepresentations(
      [
        on('Cat', [
          ...key,
          field('friend', [on('Animal', [field('id')]), on('Dog', [field('bark')])]),
        ]),
      ],
      schema,
    );
    const cat = { __typename: 'Cat', id: '1' };
    const friendOf = (friend: object) => toRepresentation({ ...cat, friend })?.['friend'];
    expect(friendOf({ __typename: 'Cat', id: '2' })).toEqual({ id: '2' });
    expect(friendOf({ __typename: 'Dog', id: '3', bark: 'w' })).toEqual({ id: '3', bark: 'w' });
    expect(friendOf({ __typename: 'Dog', id: '3' })).toBeUndefined();
  });
});

describe('what several need of an entity stands there once', () => {
  const meals = (...names: string[]) =>
    field(
      'meals',
      names.map((name) => field(name)),
    );
  const cat = { __typename: 'Cat', id: '1', name: 'Tom', meals: [{ grams: 1, at: 2, by: 3 }] };

  it.each([
    [
      'of one kind',
      [on('Cat', [...key, meals('grams')]), on('Cat', [...key, meals('at', 'grams')])],
    ],
    ['of a wider kind', [on('Cat', [...key, meals('grams')]), on('Animal', [...key, meals('at')])]],
    ['of any kind', [...key, meals('at'), on('Cat', [meals('grams')])]],
  ])('where they say so %s', (_, selections) => {
    const { toRepresentation } = compileRepresentations(selections, schema);
    expect(toRepresentation(cat)).toEqual({
      __typename: 'Cat',
      id: '1',
      meals: [{ grams: 1, at: 2 }],
    });
    expect(toRepresentation({ ...cat, meals: null })).toMatchObject({ meals: null });
    for (const missing of ['grams', 'at'])
      expect(toRepresentation({ ...cat, meals: [{ ...cat.meals[0], [missing]: undefined }] })).toBe(
        undefined,
      );
    expect(cat.meals).toEqual([{ grams: 1, at: 2, by: 3 }]);
  });
});

it('two of one key are one to ask about; what is required beside it is not compared', () => {
  expect(compileRepresentations([on('Cat', key)], schema).toKey).toBeDefined();
  const { toKey } = compileRepresentations([on('Cat', [field('home', key)])], schema);
  expect(toKey).toBeUndefined();
});
