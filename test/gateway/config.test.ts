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
    expect(readConfig(urls)).toEqual({
      urls: {
        coordination: 'http://coordination:4004/graphql',
        jobcenter: 'http://jobcenter:4001/graphql',
        social: 'https://social/graphql',
        children: 'http://children:4003/graphql',
      },
      roomTimeoutMs: 3_000,
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
    expect(readConfig({ ...urls, ROOM_TIMEOUT_MS: '250' }).roomTimeoutMs).toBe(250);
  });
});
