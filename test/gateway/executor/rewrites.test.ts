import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileRewrites } from '../../../gateway/executor/rewrites.ts';

const schema = buildSchema(`
  type Query { a: Animal }
  interface Animal { id: ID }
  type Cat implements Animal { id: ID }
  type Dog implements Animal { id: ID }`);

describe('a subgraph is told the name that it knows', () => {
  const rewrite = compileRewrites(
    [{ kind: 'ValueSetter', path: ['... on Animal', '__typename'], setValueTo: 'Animal' }],
    schema,
  );

  it('of any kind that the rewrite is about', () => {
    const told = [{ __typename: 'Cat' }, { __typename: 'Dog' }, { __typename: 'Plant' }];
    rewrite?.(told);
    expect(told.map((each) => each.__typename)).toEqual(['Animal', 'Animal', 'Plant']);
  });
});

describe('a field that was asked by another name', () => {
  const rewrite = compileRewrites(
    [{ kind: 'KeyRenamer', path: ['pets', '... on Cat', 'age__alias_0'], renameKeyTo: 'age' }],
    schema,
  );

  it('gets its own, in lists of lists and where it is null or false', () => {
    const answer = {
      pets: [
        [{ __typename: 'Cat', age__alias_0: 3 }, null],
        [{ __typename: 'Cat', age__alias_0: null }, { age__alias_0: 0 }],
      ],
    };
    rewrite?.(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      pets: [
        [{ __typename: 'Cat', age: 3 }, null],
        [{ __typename: 'Cat', age: null }, { age: 0 }],
      ],
    });
  });

  it('keeps it where it is not there, or the object of another kind', () => {
    const answer = { pets: [{ __typename: 'Dog', age__alias_0: 3 }, { __typename: 'Cat' }] };
    rewrite?.(answer);
    expect(answer.pets).toStrictEqual([
      { __typename: 'Dog', age__alias_0: 3 },
      { __typename: 'Cat' },
    ]);
  });
});

it('where nothing is to be rewritten, nothing is walked', () => {
  expect(compileRewrites(undefined, schema)).toBeUndefined();
  expect(compileRewrites([], schema)).toBeUndefined();
});
