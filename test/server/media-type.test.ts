import { describe, expect, it } from 'vitest';
import { findMediaType } from '../../server/media-type.ts';

const older = 'application/json';
const newer = 'application/graphql-response+json';

describe('what a client would rather read', () => {
  it.each([
    [undefined, older],
    ['', older],
    ['*/*', older],
    ['application/*', older],
    ['text/html, application/xhtml+xml, */*;q=0.8', older],
    ['application/json', older],
    ['Application/JSON; charset=utf-8', older],
    [newer, newer],
    [`${newer}; charset=utf-8, application/json; charset=utf-8`, newer],
    [`application/json, ${newer}`, older],
    [`application/json;q=0.9, ${newer}`, newer],
    [`application/json; q=0.9,${newer};q=0.8`, older],
    [`*/*, ${newer}`, newer],
    [`application/*, ${newer};q=0.1`, older],
    [`application/json;q=0, */*`, newer],
    [`${newer};q=0, application/json`, older],
    ['text/html', undefined],
    ['application/jsonx', undefined],
    ['application/json;q=0', undefined],
    ['application/json;q=no', undefined],
    ['application/graphql-callback+json', undefined],
    [';;,', undefined],
  ])('by %j is %s', (accept, type) => {
    expect(findMediaType(accept)).toBe(type);
  });
});
