import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people } from '../../../demo/people.ts';
import { Browser } from '../browser.ts';
import { createClient, expectError, redirectUri, verifier, type Client } from './client.ts';
import { startOwnIssuer, type OwnIssuer } from './own-issuer.ts';

let issuer: OwnIssuer;
let client: Client;

beforeAll(async () => {
  issuer = await startOwnIssuer();
  client = createClient(issuer.url);
});

afterAll(() => issuer.stop());

describe('a person signs in', () => {
  test('by choosing whom to be, and the client gets the token for the code', async () => {
    const browser = new Browser();
    const page = await browser.follow(client.authorizationUrl());
    expect(page.status).toBe(200);
    const names = [...page.text.matchAll(/>Sign in as ([^,<]+)/g)].map(([, name]) => name);
    expect(names).toEqual(
      Object.values(people)
        .filter(({ roles }) => !roles.includes('SYSTEM'))
        .map(({ name }) => name),
    );
    const [, action = ''] =
      /formaction="([^"]+)">Sign in as Mette Holm, coordinating caseworker</.exec(page.text) ?? [];
    const back = await browser.follow(new URL(action, page.at).href, 'POST');
    const answer = new URL(back.at);
    expect(back.at.startsWith(`${redirectUri}?`)).toBe(true);
    expect(answer.searchParams.get('state')).toBe('a-state');
    expect(answer.searchParams.get('iss')).toBe(issuer.url);
    const { status, body } = await client.exchange(answer.searchParams.get('code') ?? '');
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 28_800 });
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ name: 'Mette Holm' });
  });

  test('on a page that loads nothing from elsewhere and is framed by nobody', async () => {
    const { text, headers } = await new Browser().follow(client.authorizationUrl());
    expect(text).not.toMatch(/<script|src=|href=|@import|url\(/);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; .*frame-ancestors 'none'/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('anew each time: who it was before does not matter', async () => {
    const browser = new Browser();
    const readName = async (login_hint: string) => {
      const back = await browser.follow(client.authorizationUrl({ login_hint }));
      const { body } = await client.exchange(new URL(back.at).searchParams.get('code') ?? '');
      return decodeJwt(String(body['access_token']))['name'];
    };
    expect(await readName('coordinator')).toBe('Mette Holm');
    expect(await readName('citizen')).toBe('Amalie Sommer');
    expect((await browser.follow(client.authorizationUrl())).text).toContain('Who are you today?');
  });

  test.each(['mayor', 'constructor', 'journal-system', ''])(
    'as nobody, when the hint is %j: the page asks',
    async (login_hint) => {
      const { status, text } = await new Browser().follow(client.authorizationUrl({ login_hint }));
      expect(status).toBe(200);
      expect(text).toContain('Who are you today?');
    },
  );

  test('in one browser: the page of another cannot be answered', async () => {
    const { at } = await new Browser().follow(client.authorizationUrl());
    const stranger = await new Browser().follow(`${at}/coordinator`, 'POST');
    expect(stranger.status).toBe(400);
    expect(stranger.text).toContain('begin again');
  });

  test('with the scopes that are theirs, whatever the client asks for', async () => {
    const readScope = async (login_hint: string, scope: string) => {
      const back = await new Browser().follow(client.authorizationUrl({ login_hint, scope }));
      const { body } = await client.exchange(new URL(back.at).searchParams.get('code') ?? '');
      return decodeJwt(String(body['access_token']))['scope'];
    };
    expect(await readScope('coordinator', 'openid helhed:develop helhed:read')).toBe(
      'helhed:develop',
    );
    expect(await readScope('coordinator', 'openid')).toBeUndefined();
    expect(await readScope('social-caseworker', 'openid helhed:develop helhed:read')).toBe(
      undefined,
    );
  });

  test('from this machine at any port, and by name', async () => {
    for (const redirect_uri of ['http://localhost:4200/', 'http://[::1]:5/callback']) {
      const login_hint = 'manager';
      const { at } = await new Browser().follow(
        client.authorizationUrl({ redirect_uri, login_hint }),
      );
      expect(at.startsWith(`${redirect_uri}?code=`)).toBe(true);
    }
  });
});

describe('a code is worth nothing', () => {
  test('without its verifier', async () => {
    const form = { grant_type: 'authorization_code', client_id: 'helhed-demo' };
    const without = { ...form, redirect_uri: redirectUri, code: await client.getCode() };
    expectError(await client.askToken(without), 400, 'invalid_grant');
  });

  test('with another verifier', async () => {
    const code_verifier = verifier.replace('a-', 'b-');
    expectError(
      await client.exchange(await client.getCode(), { code_verifier }),
      400,
      'invalid_grant',
    );
  });

  test('a second time', async () => {
    const code = await client.getCode();
    expect((await client.exchange(code)).status).toBe(200);
    expectError(await client.exchange(code), 400, 'invalid_grant');
  });

  test('to another client, or for another place to be sent back to', async () => {
    const another = { client_id: 'journal-system', client_secret: 'journal-system' };
    expectError(await client.exchange(await client.getCode(), another), 400, 'invalid_request');
    const elsewhere = { redirect_uri: 'http://127.0.0.1:1/callback' };
    expectError(await client.exchange(await client.getCode(), elsewhere), 400, 'invalid_grant');
  });

  test('when it was made up', async () => {
    expectError(await client.exchange('made-up'), 400, 'invalid_grant');
  });
});

describe('nobody is sent back with a code', () => {
  test.each([
    'https://attacker.example/callback',
    'http://attacker.example:53682/callback',
    'http://127.0.0.1.attacker.example/callback',
    'http://127.0.0.1@attacker.example/callback',
    'http://192.168.1.7/callback',
    'https://127.0.0.1/callback',
    'http://127.0.0.1:53682/elsewhere',
  ])('to %s', async (redirect_uri) => {
    const login_hint = 'coordinator';
    const { status, at, text } = await new Browser().follow(
      client.authorizationUrl({ redirect_uri, login_hint }),
    );
    expect(status).toBe(400);
    expect(at.startsWith(issuer.url)).toBe(true);
    expect(text).toContain('redirect_uri');
  });

  test.each([
    ['without a challenge', { code_challenge: undefined, code_challenge_method: undefined }],
    ['for a plain challenge', { code_challenge: verifier, code_challenge_method: 'plain' }],
    ['for a challenge of no method', { code_challenge_method: undefined }],
    ['for a token in the address', { response_type: 'token' }],
    ['for another resource', { resource: 'urn:the-portal' }],
  ])('%s', async (_, changes) => {
    const { at } = await new Browser().follow(
      client.authorizationUrl({ login_hint: 'coordinator', ...changes }),
    );
    const { searchParams } = new URL(at.replace('#', '?'));
    expect(at.startsWith(redirectUri)).toBe(true);
    expect(searchParams.get('error')).toMatch(/^(invalid_|unsupported_)/);
    expect(searchParams.has('code') || searchParams.has('access_token')).toBe(false);
  });

  test('by a client that is not known', async () => {
    const { status, at } = await new Browser().follow(
      client.authorizationUrl({ client_id: 'mayor' }),
    );
    expect([status, at.startsWith(issuer.url)]).toEqual([400, true]);
  });
});
