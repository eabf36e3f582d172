import { describe, expect, it } from 'vitest';
import { createVerifiedTokens } from '../../server/verified-tokens.ts';

const caller = { id: 'one' };
const now = 1_800_000_000_000;
const inSeconds = (seconds: number) => now / 1_000 + seconds;

describe('a token that was verified', () => {
  const findAfter = (ms: number, expiresAt: number, token = 'token') => {
    let clock = now;
    const tokens = createVerifiedTokens<typeof caller>(() => clock);
    tokens.keep('token', caller, expiresAt);
    clock += ms;
    return tokens.find(token);
  };

  it.each([
    ['is believed at once', 0, 3_600, caller],
    ['is believed for a minute', 59_999, 3_600, caller],
    ['is verified again after a minute', 60_000, 3_600, undefined],
    ['is believed until it expires', 29_999, 30, caller],
    ['is verified again once it has expired', 30_000, 30, undefined],
    ['is not kept where it has expired already', 0, -1, undefined],
  ])('%s', (_, ms, expiresInSeconds, expected) => {
    expect(findAfter(ms, inSeconds(expiresInSeconds))).toBe(expected);
  });

  it('speaks for no other, not even one that differs in its last sign', () => {
    expect(findAfter(0, inSeconds(3_600), 'tokem')).toBeUndefined();
  });

  it('makes room for others when there are ten thousand', () => {
    const tokens = createVerifiedTokens<typeof caller>(() => now);
    for (let number = 0; number <= 10_000; number += 1)
      tokens.keep(`token ${number}`, caller, inSeconds(60));
    expect(tokens.find('token 0')).toBeUndefined();
    expect(tokens.find('token 1')).toBe(caller);
    expect(tokens.find('token 10000')).toBe(caller);
  });
});
