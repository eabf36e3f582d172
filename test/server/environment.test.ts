import { describe, expect, it } from 'vitest';
import { ConfigError, SettingsReader } from '../../server/environment.ts';

const secret = 'c2VjcmV0LXNlY3JldA';
const thirtyTwoBytes = Buffer.alloc(32, 7);

const read = (env: Record<string, string>) => new SettingsReader('The toy', env);

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return error instanceof Error ? error.message : '';
  }
  return 'no error';
}

describe('a configuration', () => {
  it('names all that is wrong with it in one error', () => {
    const settings = read({
      PORT: '70000',
      LIMIT: '1.5',
      FLAG: 'yes',
      PLACE: 'ftp://elsewhere',
      KEY: secret,
      OTHER: 'not a url',
    });
    settings.text('NAME', 'the name of the municipality');
    settings.port('PORT', 4000);
    settings.whole('LIMIT', 1, 1, 10);
    settings.flag('FLAG');
    settings.url('PLACE', 'a place');
    settings.url('DATABASE', 'a database', ['postgres:', 'postgresql:']);
    settings.optionalUrl('OTHER');
    settings.key('KEY', 'a key');
    settings.key('NO_KEY', 'a key');
    settings.fault('and this');
    expect(messageOf(() => settings.done({}))).toBe(
      [
        'The toy cannot start, its configuration is wrong:',
        '  - NAME is not set; expected the name of the municipality',
        "  - PORT is '70000'; expected a whole number from 0 to 65535",
        "  - LIMIT is '1.5'; expected a whole number from 1 to 10",
        "  - FLAG is 'yes'; expected true or false",
        '  - PLACE is no URL that can be used; expected one that begins with http:// or https://',
        '  - DATABASE is not set; expected a database',
        '  - OTHER is no URL that can be used; expected one that begins with http:// or https://',
        '  - KEY has 13 bytes; expected 32 as base64url',
        '  - NO_KEY is not set; expected a key: 32 bytes as base64url',
        '  - and this',
      ].join('\n'),
    );
  });

  it('never repeats a secret', () => {
    const settings = read({
      KEY: secret,
      LONG_KEY: `${thirtyTwoBytes.toString('base64url')}${secret}`,
      DATABASE_URL: `mysql://reader:${secret}@host/database`,
      BROKEN_URL: `reader:${secret}@host`,
    });
    settings.key('KEY', 'a key');
    settings.key('LONG_KEY', 'a key');
    settings.url('DATABASE_URL', 'a database', ['postgres:']);
    settings.optionalUrl('BROKEN_URL');
    const message = messageOf(() => settings.done({}));
    expect(message.split('\n')).toHaveLength(5);
    expect(message).not.toContain(secret);
    expect(message).not.toContain(thirtyTwoBytes.toString('base64url'));
  });

  it('that is right is frozen', () => {
    const settings = read({ KEY: thirtyTwoBytes.toString('base64url'), PLACE: 'https://issuer' });
    const config = settings.done({
      key: Buffer.from(settings.key('KEY', 'a key')),
      place: settings.url('PLACE', 'a place'),
    });
    expect(config).toEqual({ key: thirtyTwoBytes, place: 'https://issuer' });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('has standards where nothing is set, and an empty setting is none', () => {
    const settings = read({ PORT: '', FLAG: '', PLACE: '', LIMIT: '' });
    expect(
      settings.done({
        port: settings.port('PORT', 4000),
        flag: settings.flag('FLAG'),
        place: settings.optionalUrl('PLACE'),
        limit: settings.whole('LIMIT', 5, 1, 10),
        isProduction: settings.isProduction,
      }),
    ).toEqual({ port: 4000, flag: false, place: undefined, limit: 5, isProduction: false });
  });

  it.each([
    ['0', 0],
    ['65535', 65_535],
    ['4000', 4000],
  ])('may name port %s', (text, port) => {
    const settings = read({ PORT: text });
    expect(settings.done({ port: settings.port('PORT', 1) })).toEqual({ port });
  });

  it.each(['-1', '65536', 'http', '80.5', 'NaN', 'Infinity'])('may not name port %s', (text) => {
    const settings = read({ PORT: text });
    settings.port('PORT', 1);
    expect(() => settings.done({})).toThrow(
      `PORT is '${text}'; expected a whole number from 0 to 65535`,
    );
  });

  it.each([
    ['true', true],
    ['false', false],
  ])('has a flag that is %s', (text, value) => {
    const settings = read({ FLAG: text });
    expect(settings.done({ flag: settings.flag('FLAG') })).toEqual({ flag: value });
  });
});
