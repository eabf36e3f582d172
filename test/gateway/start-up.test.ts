import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFlags } from '../../demo/node-flags.ts';
import { listen, type Listening } from '../../server/listen.ts';

let taken: Listening;
beforeAll(async () => {
  taken = await listen('127.0.0.1', 0, {});
});
afterAll(() => taken.close());

/** Runs the gateway's own main with these settings and no others, until it ends. */
function runGateway(env: Record<string, string>) {
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [...nodeFlags, 'gateway/main.ts'],
      { env: { PATH: process.env['PATH'], TMPDIR: tmpdir(), ...env } },
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      },
    );
  });
}

/** What the operator reads: sentences, and nothing of where in the code it went wrong. */
function expectNoStack(text: string) {
  expect(text).not.toMatch(/^\s+at /m);
  expect(text).not.toContain('node_modules');
  expect(text).not.toContain('.ts:');
}

const createKey = () => randomBytes(32).toString('base64url');
const secret = 'not-a-key-but-a-secret';
const rooms = ['COORDINATION', 'JOBCENTER', 'SOCIAL', 'CHILDREN'];
const server = { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_AUDIENCE: 'helhed' };
const toUrls = (url: string) => Object.fromEntries(rooms.map((name) => [`${name}_URL`, url]));

describe('the gateway', () => {
  it('without settings names all that is missing, at once', async () => {
    const { code, stdout, stderr } = await runGateway({});
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expectNoStack(stderr);
    for (const name of ['OIDC_ISSUER', 'OIDC_AUDIENCE', ...rooms.map((room) => `${room}_URL`)]) {
      expect(stderr).toContain(name);
    }
  });

  it('with rooms to host names all that they lack, at once', async () => {
    const databases = rooms.map((name) => [`${name}_DATABASE_URL`, 'mysql://somewhere'] as const);
    const { code, stderr } = await runGateway({
      ...server,
      ...Object.fromEntries(databases),
      SOCIAL_PASS_KEY: secret,
    });
    expect(code).toBe(1);
    expectNoStack(stderr);
    expect(stderr).not.toContain(secret);
    for (const name of rooms) expect(stderr).toContain(`${name}_DATABASE_URL`);
    for (const name of rooms.slice(1)) expect(stderr).toContain(`${name}_PASS_KEY`);
  });

  it('asks nobody but those it is told of: no cloud who hosts it, no vendor', async () => {
    const { stderr } = await runGateway({
      ...server,
      ...toUrls('http://127.0.0.1:9/graphql'),
      PORT: String(taken.port),
      NODE_DEBUG: 'net,http',
    });
    expect(stderr).toContain('NET ');
    expect(stderr).not.toMatch(/169\.254\.|100\.100\.100\.200|metadata\.|apollographql/);
  });

  it('says in one sentence that its port is in use', async () => {
    const { code, stderr } = await runGateway({
      ...server,
      ...toUrls('http://127.0.0.1:9/graphql'),
      PORT: String(taken.port),
    });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Port ${taken.port} is in use. Stop what listens there, or choose another with PORT.\n`,
    );
  });

  it('in production names all that has no silent default there, at once, and has no day but today', async () => {
    const keys = rooms.slice(1).map((name) => [`${name}_PASS_KEY`, createKey()] as const);
    const { code, stderr } = await runGateway({
      ...server,
      ...toUrls('http://127.0.0.1:9/graphql'),
      ...Object.fromEntries(keys),
      COORDINATION_URL: '',
      COORDINATION_DATABASE_URL: 'postgres://127.0.0.1:9/coordination',
      NODE_ENV: 'production',
      HELHED_TODAY: '2026-11-21',
    });
    expect(code).toBe(1);
    expectNoStack(stderr);
    const faults = [...stderr.matchAll(/^ {2}- (.*?)(?:;|$)/gm)].map(([, fault]) => fault);
    expect(faults.toSorted()).toEqual([
      'AUDIT_ALARM_RULES is not set',
      'AUDIT_HEADS_FILE is not set',
      'AUDIT_RETENTION is not set',
      'AUDIT_SIGNING_KEY is not set',
      'HELHED_TODAY is set',
      'TRUSTED_DOCUMENTS is not set',
    ]);
    expect(stderr).toContain('production has no day but today');
  });
});
