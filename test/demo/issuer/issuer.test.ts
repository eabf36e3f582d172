import { execFile } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { nodeFlags } from '../../../demo/node-flags.ts';
import { startIssuer } from '../../../demo/issuer.ts';
import { people } from '../../../demo/people.ts';
import { createIdentify } from '../../../server/caller.ts';
import { readCpr } from '../../../server/cpr.ts';
import { getToken } from '../../setup/ask.ts';
import { audience, startOwnIssuer, type OwnIssuer } from './own-issuer.ts';

let issuer: OwnIssuer;

beforeAll(async () => {
  issuer = await startOwnIssuer();
});

afterAll(() => issuer.stop());

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
    await issuer.restart();
    const identify = createIdentify({ issuer: issuer.url, audience });
    expect(await identify(`Bearer ${token}`)).toMatchObject({ employeeId: 'TOVKRO' });
  });

  test('nobody but the owner may read the key', async () => {
    expect((await stat(issuer.keyFile)).mode & 0o777).toBe(0o600);
  });

  test('who has this machine by another name is not served', async () => {
    const { port } = issuer;
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
      const keyFile = ${JSON.stringify(join(issuer.folder, 'quiet.pem'))};
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
    await expect(startIssuer({ port: 0, keyFile: issuer.keyFile, audience })).rejects.toThrow(
      'does not start with NODE_ENV=production',
    );
    vi.unstubAllEnvs();
  });

  test('a port in use and a damaged key are one sentence each', async () => {
    const { port } = issuer;
    await expect(startIssuer({ port, keyFile: issuer.keyFile, audience })).rejects.toThrow(
      `Port ${port}, meant for the demo issuer, is in use by another program: free it or choose another.`,
    );
    const damaged = join(issuer.folder, 'damaged.pem');
    await writeFile(damaged, 'no key');
    await expect(startIssuer({ port: 0, keyFile: damaged, audience })).rejects.toThrow(
      `The demo issuer's key in ${damaged} cannot be read: delete the file, and a new one is made.`,
    );
  });
});
