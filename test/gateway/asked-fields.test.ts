import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readAskedFields, toNullEntity, toNulls } from '../../gateway/asked-fields.ts';

describe('what a fetch asks for', () => {
  it('is read by answer name, so an alias is not lost', () => {
    const query = '{ a: laws { code } me { id } b: me { name } }';
    expect(readAskedFields(query, undefined).root).toEqual(['a', 'me', 'b']);
  });

  it('is kept apart by type', () => {
    const document = parse(`
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Citizen { id ... on Citizen { name } }
          ... on SocialMeasure { id minutes: minutesPerWeek }
          ...More
        }
      }
      fragment More on Citizen { age }`);
    const asked = readAskedFields('', document);
    expect(toNullEntity(asked, { __typename: 'Citizen' })).toEqual({
      __typename: 'Citizen',
      id: null,
      name: null,
      age: null,
    });
    expect(toNullEntity(asked, { __typename: 'SocialMeasure' })).toEqual({
      __typename: 'SocialMeasure',
      id: null,
      minutes: null,
    });
    expect(toNullEntity(asked, { __typename: 'Law' })).toEqual({ __typename: 'Law' });
  });

  it('of one operation is not taken for another’s', () => {
    const first = parse('{ a }');
    expect(readAskedFields('{ b }', first).root).toEqual(['a']);
    expect(readAskedFields('{ b }', undefined).root).toEqual(['b']);
    expect(readAskedFields('{ b }', first).root).toEqual(['a']);
  });

  it('never names a type null', () => {
    expect(toNulls(['__typename', 'a'])).toEqual({ a: null });
  });
});
