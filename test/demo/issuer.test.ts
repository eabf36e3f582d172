import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { nodeFlags } from '../../demo/node-flags.ts';
import { startIssuer, type Issuer } from '../../demo/issuer.ts';
import { people } from '../../demo/people.ts';
import { createIdentify } from '../../server/caller.ts';
import { readCpr } from '../../server/cpr.ts';
import { getToken } from '../setup/ask.ts';
import { Browser } from './browser.ts';

const audience = 'helhed';
const redirectUri = 'http://127.0.0.1:53682/callback';
const verifier = 'a-verifier-of-at-least-43-characters-as-rfc-7636-asks';
const challenge = createHash('sha256').update(verifier).digest('base64url');

let folder: string;
let issuer: Issuer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-issuer-'));
  issuer = await startIssuer({ port: 0, keyFile: keyFile(), audience });
});

afterAll(async () => {
  await issuer.close();
  await rm(folder, { recursive: true });
});

function keyFile(): string {
  return join(folder, 'keys', 'issuer.pem');
}

/** Where a client sends the browser to have somebody sign in, but for what a test changes. */
function authorizationUrl(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const query: Record<string, string | undefined> = {
    response_type: 'code',
    client_id: 'helhed-demo',
    redirect_uri: redirectUri,
    scope: 'openid helhed:develop',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: 'a-state',
    ...changes,
  };
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) given.set(name, value);
  return `${issuer.url}/auth?${given.toString()}`;
}

async function getCode(person = 'coordinator'): Promise<string> {
  const back = await new Browser().follow(authorizationUrl({ login_hint: person }));
  return new URL(back.at).searchParams.get('code') ?? '';
}

interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function askToken(form: Readonly<Record<string, string>>): Promise<TokenAnswer> {
  const response = await fetch(`${issuer.url}/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const body: unknown = await response.json();
  return { status: response.status, body: { ...(typeof body === 'object' ? body : {}) } };
}

const exchange = (code: string, changes: Readonly<Record<string, string>> = {}) =>
  askToken({
    grant_type: 'authorization_code',
    client_id: 'helhed-demo',
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
    ...changes,
  });

function expectError({ status, body }: TokenAnswer, expected: number, error: string): void {
  expect({ status, error: body['error'], token: body['access_token'] }).toEqual({
    status: expected,
    error,
    token: undefined,
  });
}

function runToken(person: string, url: string) {
  const arguments_ = [...nodeFlags, 'scripts/token.ts', person];
  return promisify(execFile)(process.execPath, arguments_, {
    env: { ...process.env, HELHED_ISSUER: url },
  });
}

describe('the demo issuer', () => {
  test('tells where it is asked for what, and offers nothing else', async () => {
    const response = await fetch(`${issuer.url}/.well-known/openid-configuration`);
    expect(await response.json()).toMatchObject({
      issuer: issuer.url,
      authorization_endpoint: `${issuer.url}/auth`,
      token_endpoint: `${issuer.url}/token`,
      jwks_uri: `${issuer.url}/jwks`,
      grant_types_supported: ['authorization_code', 'client_credentials'],
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['ES256'],
      token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
    });
    for (const path of ['/me', '/reg', '/request', '/session/end', '/token/introspection', '/']) {
      expect((await fetch(`${issuer.url}${path}`)).status).toBe(404);
    }
  });

  test('publishes the public half of its key, and no more', async () => {
    const text = await (await fetch(`${issuer.url}/jwks`)).text();
    expect(text.match(/"(?!keys)\w+"(?=:)/g)?.toSorted()).toEqual(
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'].map((name) => `"${name}"`),
    );
  });

  test('a coordinator is a caseworker of the jobcentre to every process', async () => {
    const identify = createIdentify({ issuer: issuer.url, audience });
    expect(await identify(`Bearer ${await getToken(issuer.url, 'coordinator')}`)).toEqual({
      id: people['coordinator']?.sub,
      name: 'Mette Holm',
      roles: ['CASEWORKER'],
      rights: ['FULL_CPR'],
      limits: { units: undefined, kle: undefined, sensitivity: 4 },
      scopes: ['helhed:develop'],
      centre: 'JOBCENTER',
      employeeId: 'METHOL',
      cpr: undefined,
    });
  });

  test.each(Object.keys(people))('%s gets a token of eight hours', async (person) => {
    const claims = decodeJwt(await getToken(issuer.url, person));
    expect(claims).toMatchObject({ ...people[person], iss: issuer.url, aud: audience });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(8 * 60 * 60);
    expect(claims.jti).toBeTypeOf('string');
  });

  test('only citizens carry a CPR number, an invented one', () => {
    const withCpr = Object.entries(people).filter(([, claims]) => claims.cpr !== undefined);
    expect(withCpr.map(([name]) => name)).toEqual(['citizen', 'guardian']);
    for (const [, { cpr = '' }] of withCpr) {
      expect(readCpr(cpr, { allowFictive: true })).toBe(cpr);
      expect(readCpr(cpr, { allowFictive: false })).not.toBe(cpr);
    }
  });

  test('a token outlives a restart of its issuer', async () => {
    const token = await getToken(issuer.url, 'facilitator');
    await issuer.close();
    const port = Number(new URL(issuer.url).port);
    issuer = await startIssuer({ port, keyFile: keyFile(), audience });
    const identify = createIdentify({ issuer: issuer.url, audience });
    expect(await identify(`Bearer ${token}`)).toMatchObject({ employeeId: 'TOVKRO' });
  });

  test('nobody but the owner may read the key', async () => {
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
  });

  test('who has this machine by another name is not served', async () => {
    const { port } = new URL(issuer.url);
    const status = await new Promise((settle, fail) => {
      request({ port, path: '/jwks', headers: { host: `rebound.example:${port}` } }, (response) => {
        response.resume();
        settle(response.statusCode);
      })
        .once('error', fail)
        .end();
    });
    expect(status).toBe(421);
  });

  test('says nothing on the console, of itself or of what it is made of', async () => {
    const script = `
      import { startIssuer } from './demo/issuer.ts';
      import { signIn } from './demo/sign-in.ts';
      const keyFile = ${JSON.stringify(join(folder, 'quiet.pem'))};
      const issuer = await startIssuer({ port: 0, keyFile, audience: 'helhed' });
      await signIn(issuer.url, 'coordinator');
      await signIn(issuer.url, 'journal-system');
      await fetch(issuer.url + '/auth', { headers: { accept: 'text/html' } });
      await fetch(issuer.url + '/token', {
        method: 'POST',
        headers: { origin: 'http://a.example' },
        body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'helhed-demo', code: 'made-up' }),
      });
      await issuer.close();`;
    const arguments_ = [...nodeFlags, '--input-type=module', '--eval', script];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, arguments_);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
  });

  test('it refuses to exist in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startIssuer({ port: 0, keyFile: keyFile(), audience })).rejects.toThrow(
      'does not start with NODE_ENV=production',
    );
    vi.unstubAllEnvs();
  });

  test('a port in use and a damaged key are one sentence each', async () => {
    const port = Number(new URL(issuer.url).port);
    await expect(startIssuer({ port, keyFile: keyFile(), audience })).rejects.toThrow(
      `Port ${port}, meant for the demo issuer, is in use by another program: free it or choose another.`,
    );
    const damaged = join(folder, 'damaged.pem');
    await writeFile(damaged, 'no key');
    await expect(startIssuer({ port: 0, keyFile: damaged, audience })).rejects.toThrow(
      `The demo issuer's key in ${damaged} cannot be read: delete the file, and a new one is made.`,
    );
  });
});

describe('a person signs in', () => {
  test('by choosing whom to be, and the client gets the token for the code', async () => {
    const browser = new Browser();
    const page = await browser.follow(authorizationUrl());
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
    const { status, body } = await exchange(answer.searchParams.get('code') ?? '');
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 28_800 });
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ name: 'Mette Holm' });
  });

  test('on a page that loads nothing from elsewhere and is framed by nobody', async () => {
    const { text, headers } = await new Browser().follow(authorizationUrl());
    expect(text).not.toMatch(/<script|src=|href=|@import|url\(/);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; .*frame-ancestors 'none'/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('anew each time: who it was before does not matter', async () => {
    const browser = new Browser();
    const readName = async (login_hint: string) => {
      const back = await browser.follow(authorizationUrl({ login_hint }));
      const { body } = await exchange(new URL(back.at).searchParams.get('code') ?? '');
      return decodeJwt(String(body['access_token']))['name'];
    };
    expect(await readName('coordinator')).toBe('Mette Holm');
    expect(await readName('citizen')).toBe('Amalie Sommer');
    expect((await browser.follow(authorizationUrl())).text).toContain('Who are you today?');
  });

  test.each(['mayor', 'constructor', 'journal-system', ''])(
    'as nobody, when the hint is %j: the page asks',
    async (login_hint) => {
      const { status, text } = await new Browser().follow(authorizationUrl({ login_hint }));
      expect(status).toBe(200);
      expect(text).toContain('Who are you today?');
    },
  );

  test('in one browser: the page of another cannot be answered', async () => {
    const { at } = await new Browser().follow(authorizationUrl());
    const stranger = await new Browser().follow(`${at}/coordinator`, 'POST');
    expect(stranger.status).toBe(400);
    expect(stranger.text).toContain('begin again');
  });

  test('with the scopes that are theirs, whatever the client asks for', async () => {
    const readScope = async (login_hint: string, scope: string) => {
      const back = await new Browser().follow(authorizationUrl({ login_hint, scope }));
      const { body } = await exchange(new URL(back.at).searchParams.get('code') ?? '');
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
      const { at } = await new Browser().follow(authorizationUrl({ redirect_uri, login_hint }));
      expect(at.startsWith(`${redirect_uri}?code=`)).toBe(true);
    }
  });
});

describe('a code is worth nothing', () => {
  test('without its verifier', async () => {
    const form = { grant_type: 'authorization_code', client_id: 'helhed-demo' };
    const without = { ...form, redirect_uri: redirectUri, code: await getCode() };
    expectError(await askToken(without), 400, 'invalid_grant');
  });

  test('with another verifier', async () => {
    const code_verifier = verifier.replace('a-', 'b-');
    expectError(await exchange(await getCode(), { code_verifier }), 400, 'invalid_grant');
  });

  test('a second time', async () => {
    const code = await getCode();
    expect((await exchange(code)).status).toBe(200);
    expectError(await exchange(code), 400, 'invalid_grant');
  });

  test('to another client, or for another place to be sent back to', async () => {
    const client = { client_id: 'journal-system', client_secret: 'journal-system' };
    expectError(await exchange(await getCode(), client), 400, 'invalid_request');
    const elsewhere = { redirect_uri: 'http://127.0.0.1:1/callback' };
    expectError(await exchange(await getCode(), elsewhere), 400, 'invalid_grant');
  });

  test('when it was made up', async () => {
    expectError(await exchange('made-up'), 400, 'invalid_grant');
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
      authorizationUrl({ redirect_uri, login_hint }),
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
      authorizationUrl({ login_hint: 'coordinator', ...changes }),
    );
    const { searchParams } = new URL(at.replace('#', '?'));
    expect(at.startsWith(redirectUri)).toBe(true);
    expect(searchParams.get('error')).toMatch(/^(invalid_|unsupported_)/);
    expect(searchParams.has('code') || searchParams.has('access_token')).toBe(false);
  });

  test('by a client that is not known', async () => {
    const { status, at } = await new Browser().follow(authorizationUrl({ client_id: 'mayor' }));
    expect([status, at.startsWith(issuer.url)]).toEqual([400, true]);
  });
});

describe('a system signs in', () => {
  const asSystem = (changes: Readonly<Record<string, string>> = {}) =>
    askToken({
      grant_type: 'client_credentials',
      client_id: 'journal-system',
      client_secret: 'journal-system',
      scope: 'helhed:read',
      ...changes,
    });

  test('with its secret', async () => {
    const { status, body } = await asSystem();
    expect(status).toBe(200);
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      sub: 'journal-system',
      roles: ['SYSTEM'],
      centre: 'SOCIAL',
      scope: 'helhed:read',
    });
  });

  test('with no scope that is not its own', async () => {
    const { body } = await asSystem({ scope: 'helhed:read helhed:develop' });
    expect(decodeJwt(String(body['access_token']))['scope']).toBe('helhed:read');
  });

  test('not with another secret, or none', async () => {
    expectError(await asSystem({ client_secret: 'journal' }), 401, 'invalid_client');
    const form = { grant_type: 'client_credentials', client_id: 'journal-system' };
    expectError(await askToken(form), 401, 'invalid_client');
  });

  test('and people cannot do so', async () => {
    const everybody = { grant_type: 'client_credentials', client_id: 'helhed-demo' };
    expectError(await askToken(everybody), 400, 'invalid_request');
    const person = { client_id: 'coordinator', client_secret: 'coordinator' };
    expectError(await asSystem(person), 401, 'invalid_client');
  });

  test('with no other grant', async () => {
    expectError(await asSystem({ grant_type: 'password' }), 400, 'unsupported_grant_type');
    expectError(await asSystem({ grant_type: 'refresh_token' }), 400, 'unsupported_grant_type');
  });
});

describe('npm run token', () => {
  test('prints the token and nothing else', async () => {
    for (const person of ['citizen', 'journal-system']) {
      const { stdout, stderr } = await runToken(person, issuer.url);
      expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
      expect(stderr).toBe('');
    }
  });

  test('says in one line that the issuer does not run, or which names there are', async () => {
    await expect(runToken('citizen', 'http://localhost:9')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'No issuer answers at http://localhost:9: start it with "npm start", or say with ISSUER_PORT which port it has.\n',
    });
    await expect(runToken('mayor', issuer.url)).rejects.toMatchObject({
      code: 1,
      stderr: `Say whose token, one of: ${Object.keys(people).join(', ')}; for example "npm run token -- coordinator".\n`,
    });
  });
});
