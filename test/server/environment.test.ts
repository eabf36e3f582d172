import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    settings.keys('KEY', 'a key');
    settings.keys('NO_KEY', 'a key');
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
        '  - KEY has a key of 13 bytes; expected 32 as base64url',
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
    settings.keys('KEY', 'a key');
    settings.keys('LONG_KEY', 'a key');
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
      keys: settings.keys('KEY', 'a key'),
      place: settings.url('PLACE', 'a place'),
    });
    expect(config).toEqual({ keys: [thirtyTwoBytes], place: 'https://issuer' });
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

describe('a secret', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'helhed-secrets-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const write = async (text: string) => {
    const file = join(folder, randomUUID());
    await writeFile(file, text);
    return file;
  };
  const key = thirtyTwoBytes.toString('base64url');

  it.each(['', '\n', '\r\n'])(
    'may stand in a file, whose last line break %j is none of it',
    async (end) => {
      const settings = read({
        KEY_FILE: await write(`${key}${end}`),
        DATABASE_URL_FILE: await write(`postgres://reader:${secret}@host/db${end}`),
        WORD_FILE: await write(` two words ${end}`),
      });
      expect(
        settings.done({
          keys: settings.keys('KEY', 'a key'),
          url: settings.url('DATABASE_URL', 'a database', ['postgres:']),
          word: settings.secret('WORD', 'a word'),
          has: [settings.has('WORD'), settings.has('KEY_FILE'), settings.has('OTHER')],
        }),
      ).toEqual({
        keys: [thirtyTwoBytes],
        url: `postgres://reader:${secret}@host/db`,
        word: ' two words ',
        has: [true, true, false],
      });
    },
  );

  it('stands in one place, and a file that is named can be read', async () => {
    const settings = read({
      BOTH: secret,
      BOTH_FILE: await write(secret),
      GONE_FILE: `/nowhere/${secret}`,
      FOLDER_FILE: folder,
      EMPTY_FILE: await write('\n'),
      BROKEN_URL_FILE: await write(`reader:${secret}@host`),
      SHORT_KEY_FILE: await write(secret),
    });
    settings.secret('BOTH', 'a secret');
    settings.secret('GONE', 'a secret');
    settings.secret('FOLDER', 'a secret');
    settings.secret('EMPTY', 'a secret');
    settings.url('BROKEN_URL', 'a database', ['postgres:']);
    settings.keys('SHORT_KEY', 'a key');
    const message = messageOf(() => settings.done({}));
    expect(message.split('\n').slice(1)).toEqual([
      '  - BOTH and BOTH_FILE are both set; expected one of the two',
      '  - GONE_FILE names a file that cannot be read (ENOENT)',
      '  - FOLDER_FILE names a file that cannot be read (EISDIR)',
      '  - EMPTY is not set; expected a secret',
      '  - BROKEN_URL is no URL that can be used; expected one that begins with postgres://',
      '  - SHORT_KEY has a key of 13 bytes; expected 32 as base64url',
    ]);
    expect(message).not.toContain(secret);
  });

  it('may be two or three keys while one takes the other’s place', () => {
    const other = Buffer.alloc(32, 8);
    const both = `${key}, ${other.toString('base64url')}`;
    const settings = read({ KEY: both, MANY: `${both},${both}`, GAP: `${key},` });
    expect(settings.keys('KEY', 'a key')).toEqual([thirtyTwoBytes, other]);
    settings.keys('MANY', 'a key');
    settings.keys('GAP', 'a key');
    expect(
      messageOf(() => settings.done({}))
        .split('\n')
        .slice(1),
    ).toEqual([
      '  - MANY has 4 keys; expected one to three, the first to seal with',
      '  - GAP has a key of 0 bytes; expected 32 as base64url',
    ]);
  });
});
