import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startIssuer, type Issuer } from '../../demo/issuer.ts';
import { people } from '../../demo/people.ts';
import { createIdentify } from '../../server/caller.ts';

const audience = 'helhed';
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

function ask(form: Record<string, string>): Promise<Response> {
  return fetch(`${issuer.url}/token`, { method: 'POST', body: new URLSearchParams(form) });
}

async function getToken(person: string): Promise<string> {
  const response = await ask({ grant_type: 'client_credentials', client_id: person });
  expect(response.status).toBe(200);
  const body: unknown = await response.json();
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 28_800 });
  return body && typeof body === 'object' && 'access_token' in body
    ? String(body.access_token)
    : '';
}

function runToken(person: string, url: string) {
  const arguments_ = ['--import', 'tsx', 'scripts/token.ts', person];
  return promisify(execFile)(process.execPath, arguments_, {
    env: { ...process.env, HELHED_ISSUER: url },
  });
}

describe('the demo issuer', () => {
  test('a coordinator is a caseworker of the jobcentre to every process', async () => {
    const identify = createIdentify({ issuer: issuer.url, audience });
    expect(await identify(`Bearer ${await getToken('coordinator')}`)).toMatchObject({
      id: people['coordinator']?.sub,
      name: 'Mette Holm',
      roles: ['CASEWORKER'],
      centre: 'JOBCENTER',
      employeeId: 'METHOL',
    });
  });

  test.each(Object.keys(people))('%s gets a token of eight hours', async (person) => {
    const claims = decodeJwt(await getToken(person));
    expect(claims).toMatchObject({ ...people[person], iss: issuer.url, aud: audience });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(8 * 60 * 60);
    expect(claims.jti).toBeTypeOf('string');
  });

  test('only the citizen carries a CPR number', () => {
    const withCpr = Object.entries(people).filter(([, claims]) => claims.cpr !== undefined);
    expect(withCpr.map(([name]) => name)).toEqual(['citizen']);
  });

  test('a token outlives a restart of its issuer', async () => {
    const token = await getToken('facilitator');
    await issuer.close();
    const port = Number(new URL(issuer.url).port);
    issuer = await startIssuer({ port, keyFile: keyFile(), audience });
    const identify = createIdentify({ issuer: issuer.url, audience });
    expect(await identify(`Bearer ${token}`)).toMatchObject({ employeeId: 'TOVKRO' });
  });

  test('nobody but the owner may read the key', async () => {
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
  });

  test('an unknown person is told who is known', async () => {
    for (const client_id of ['mayor', 'constructor']) {
      const response = await ask({ grant_type: 'client_credentials', client_id });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        error: 'invalid_client',
        error_description: `Unknown person. Known: ${Object.keys(people).join(', ')}.`,
      });
    }
  });

  test('another grant, a form without end and another path are refused', async () => {
    expect((await ask({ grant_type: 'password', client_id: 'coordinator' })).status).toBe(400);
    expect((await ask({ grant_type: 'client_credentials'.repeat(400) })).status).toBe(400);
    expect((await fetch(`${issuer.url}/userinfo`)).status).toBe(404);
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

describe('npm run token', () => {
  test('prints the token and nothing else', async () => {
    const { stdout, stderr } = await runToken('citizen', issuer.url);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(stderr).toBe('');
  });

  test('says in one line that the issuer does not run, or which names there are', async () => {
    await expect(runToken('citizen', 'http://localhost:9')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'No issuer answers at http://localhost:9: start it with "npm start".\n',
    });
    await expect(runToken('mayor', issuer.url)).rejects.toMatchObject({
      code: 1,
      stderr: `Say whose token, one of: ${Object.keys(people).join(', ')}; for example "npm run token -- coordinator".\n`,
    });
  });
});
