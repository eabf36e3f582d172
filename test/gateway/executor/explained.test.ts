import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../../gateway/executor/entities.ts';
import { listUnexplained } from '../../../gateway/executor/explained.ts';

const at = (path?: Path) => new GraphQLError('…', path ? { path } : {});
const data = { a: { b: null, c: null, d: { e: null } }, f: null, h: { i: null } };

describe('a null that must not be', () => {
  it.each<[string, Path, Path | undefined, boolean]>([
    ['is explained by an error of its own', ['a', 'b'], ['a', 'b'], true],
    ['is explained by an error deeper down, that came up to it', ['a', 'b'], ['a', 'b', 'x'], true],
    [
      'is explained by one beside it, that may have come up to the object',
      ['a', 'c'],
      ['a', 'b'],
      true,
    ],
    ['is explained beneath such an object', ['a', 'd', 'e'], ['a', 'b'], true],
    ['is not explained by one in an object beneath', ['a', 'b'], ['a', 'd', 'e'], false],
    ['is not explained by one elsewhere', ['a', 'b'], ['h', 'i'], false],
    ['is explained by an error that says nothing of where', ['a', 'b'], undefined, true],
    ['is explained by one at the root, of whatever else stands there', ['a'], ['f', 'x'], true],
  ])('%s', (_, fault, error, isExplained) => {
    expect(listUnexplained([at(fault)], [at(error)], data)).toHaveLength(isExplained ? 0 : 1);
  });
});
