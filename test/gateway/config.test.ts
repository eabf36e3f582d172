import { describe, expect, it } from 'vitest';
import { readConfig } from '../../gateway/config.ts';

const urls = {
  COORDINATION_URL: 'http://coordination:4004/graphql',
  JOBCENTER_URL: 'http://jobcenter:4001/graphql',
  SOCIAL_URL: 'https://social/graphql',
  CHILDREN_URL: 'http://children:4003/graphql',
};

describe('a room', () => {
  it('is remote where it has a URL, and hosted where it has a database', () => {
    expect(readConfig(urls)).toMatchObject({
      urls: {
        coordination: 'http://coordination:4004/graphql',
        jobcenter: 'http://jobcenter:4001/graphql',
        social: 'https://social/graphql',
        children: 'http://children:4003/graphql',
      },
      roomLimits: { timeoutMs: 3_000 },
    });
    const hosted = readConfig({
      ...urls,
      COORDINATION_URL: '',
      COORDINATION_DATABASE_URL: 'postgres://reader@host/coordination',
    });
    expect(Object.keys(hosted.urls)).toEqual(['jobcenter', 'social', 'children']);
  });

  it('with both is remote: the URL decides', () => {
    const both = { ...urls, SOCIAL_DATABASE_URL: 'postgres://reader@host/social' };
    expect(readConfig(both).urls.social).toBe('https://social/graphql');
  });

  it('with a URL that says no path is a fault: nothing would answer there', () => {
    expect(() => readConfig({ ...urls, SOCIAL_URL: 'http://social:4002' })).toThrow(
      'SOCIAL_URL has no path; expected where GraphQL is served, such as http://localhost:4001/graphql',
    );
  });

  it('with neither is a fault, and all faults are named at once', () => {
    expect(() =>
      readConfig({ JOBCENTER_URL: 'jobcenter:4001', ROOM_TIMEOUT_MS: '5', SOCIAL_URL: '' }),
    ).toThrow(
      [
        'The gateway cannot start, its configuration is wrong:',
        '  - neither COORDINATION_URL nor COORDINATION_DATABASE_URL is set; expected the URL where the subgraph coordination answers, or the settings to host it in this process',
        '  - JOBCENTER_URL is no URL that can be used; expected one that begins with http:// or https://',
        '  - neither SOCIAL_URL nor SOCIAL_DATABASE_URL is set; expected the URL where the subgraph social answers, or the settings to host it in this process',
        '  - neither CHILDREN_URL nor CHILDREN_DATABASE_URL is set; expected the URL where the subgraph children answers, or the settings to host it in this process',
        "  - ROOM_TIMEOUT_MS is '5'; expected a whole number from 10 to 60000",
      ].join('\n'),
    );
  });

  it('gets the time that it is given', () => {
    expect(readConfig({ ...urls, ROOM_TIMEOUT_MS: '250' }).roomLimits).toEqual({
      timeoutMs: 250,
      concurrency: 64,
      breakAfter: 5,
      probeEveryMs: 2_000,
    });
  });
});

describe('the gateway', () => {
  it('counts what each person asks, unless it is told how much', () => {
    expect(readConfig(urls).rates).toEqual({ requests: 600, byCpr: 60 });
    const told = { RATE_LIMIT_PER_MINUTE: '100', RATE_LIMIT_BY_CPR_PER_MINUTE: '5' };
    expect(readConfig({ ...urls, ...told }).rates).toEqual({ requests: 100, byCpr: 5 });
    expect(() => readConfig({ ...urls, RATE_LIMIT_PER_MINUTE: '0' })).toThrow(
      "RATE_LIMIT_PER_MINUTE is '0'; expected a whole number from 1 to 1000000",
    );
  });

  it('does not start in production without a list of what runs', () => {
    expect(readConfig(urls).trustedDocuments).toBeUndefined();
    expect(() => readConfig({ ...urls, NODE_ENV: 'production' })).toThrow(
      'TRUSTED_DOCUMENTS is not set; expected a folder of .graphql files, or the list that npm run documents writes: in production nothing else runs',
    );
    const listed = readConfig({ ...urls, NODE_ENV: 'production', TRUSTED_DOCUMENTS: 'examples' });
    expect(listed.trustedDocuments?.size).toBeGreaterThan(10);
  });

  it.each(['no-such-folder', 'docs', 'package.json', 'README.md'])(
    'does not start with %s for a list',
    (path) => {
      expect(() => readConfig({ ...urls, TRUSTED_DOCUMENTS: path })).toThrow(
        'TRUSTED_DOCUMENTS cannot be read: ',
      );
    },
  );

  it('hosts a room whose database is named in a file', () => {
    const named = {
      COORDINATION_URL: '',
      COORDINATION_DATABASE_URL_FILE: '/run/secrets/coordination',
    };
    expect(readConfig({ ...urls, ...named }).urls).not.toHaveProperty('coordination');
  });
});
