import { describe, expect, it } from 'vitest';
import { readServerConfig, readToday } from '../../server/config.ts';
import { toDay } from '../../server/day.ts';

const least = { OIDC_ISSUER: 'https://login.example.dk', OIDC_AUDIENCE: 'helhed' };

describe('a process', () => {
  it('listens on this machine alone unless it is told otherwise', () => {
    expect(readServerConfig('The toy', 4001, least)).toEqual({
      host: '127.0.0.1',
      port: 4001,
      maxBodyBytes: 1_048_576,
      requestTimeoutMs: 5_000,
      maxRunningRequests: 32,
      drain: { noticeMs: 0, timeoutMs: 10_000 },
      isProduction: false,
      issuer: 'https://login.example.dk',
      audience: 'helhed',
    });
    expect(
      readServerConfig('The toy', 4001, {
        ...least,
        HOST: '0.0.0.0',
        PORT: '0',
        MAX_BODY_BYTES: '2048',
        NODE_ENV: 'production',
      }),
    ).toMatchObject({ host: '0.0.0.0', port: 0, maxBodyBytes: 2048, isProduction: true });
  });

  it.each(['Production', 'PRODUCTION', 'prod'])(
    'that is told %s is not taken for a developer’s',
    (mode) => {
      const env = { NODE_ENV: mode, OIDC_ISSUER: 'http://localhost:1', OIDC_AUDIENCE: 'helhed' };
      expect(() => readServerConfig('toy', 1, env)).toThrow(
        `NODE_ENV is '${mode}'; expected production, or nothing`,
      );
    },
  );

  it('does not start without an issuer whose tokens it believes', () => {
    expect(() => readServerConfig('The toy', 4001, { MAX_BODY_BYTES: '10' })).toThrow(
      [
        'The toy cannot start, its configuration is wrong:',
        "  - MAX_BODY_BYTES is '10'; expected a whole number from 1024 to 67108864",
        '  - OIDC_ISSUER is not set; expected the issuer of the tokens, as their iss claim says it',
        '  - OIDC_AUDIENCE is not set; expected the audience that tokens for Helhed are made for',
      ].join('\n'),
    );
  });
});

describe('today', () => {
  it('is the day it is in Denmark', () => {
    const before = toDay(new Date());
    const today = readToday({})();
    expect([before, toDay(new Date())]).toContain(today);
  });

  it('can be held still, for a demo or a test', () => {
    expect(readToday({ HELHED_TODAY: '2026-11-21' })()).toBe('2026-11-21');
  });

  it('is never held still in production', () => {
    expect(() => readToday({ HELHED_TODAY: '2026-11-21', NODE_ENV: 'production' })).toThrow(
      'HELHED_TODAY is set; production has no day but today',
    );
  });

  it('is a day that exists', () => {
    expect(() => readToday({ HELHED_TODAY: '2026-02-29' })).toThrow(
      "HELHED_TODAY is '2026-02-29'; expected a day such as 2026-11-21",
    );
  });
});
