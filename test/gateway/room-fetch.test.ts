import { describe, expect, it } from 'vitest';
import { isWithheld, readRoomFetch, toSentVariables } from '../../gateway/room-fetch.ts';

const query =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
const fetchOf = (variables: Readonly<Record<string, unknown>>) =>
  readRoomFetch({ query, variables }, undefined);

const open = { __typename: 'Citizen', socialPass: 'pass' };
const withheld = { __typename: 'Citizen', socialPass: null };

describe('the entities of a fetch', () => {
  it.each([
    [{}, undefined],
    [{ representations: null }, undefined],
    [{ representations: [] }, []],
    [{ representations: [open] }, [open]],
  ])('of the variables %j are %j', (variables, expected) => {
    expect(fetchOf(variables).entities).toEqual(expected);
  });

  it.each([
    [open, false],
    [withheld, true],
    [{ __typename: 'Citizen' }, true],
    [{ __typename: 'SocialMeasure', id: '1', pass: 'pass' }, false],
    [{ __typename: 'SocialMeasure', id: null, pass: null }, true],
  ])('%j is withheld: %s', (entity, expected) => {
    expect(isWithheld(fetchOf({ representations: [entity] }))).toBe(expected);
  });

  it('are sent when they have a key, beside the client’s own variables', () => {
    const fetch = fetchOf({ representations: [withheld, open, withheld], first: 5 });
    expect(fetch.places).toEqual([1]);
    expect(toSentVariables(fetch)).toEqual({ representations: [open], first: 5 });
    expect(isWithheld(fetch)).toBe(false);
  });

  it('are nobody’s where fields of the root are asked', () => {
    const fetch = readRoomFetch({ query: '{ me { id } }', variables: { first: 5 } }, undefined);
    expect(isWithheld(fetch)).toBe(false);
    expect(toSentVariables(fetch)).toEqual({ first: 5 });
  });
});
