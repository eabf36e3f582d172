import { mkdtemp, readFile, rm } from 'node:fs/promises';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { base64url, decodeProtectedHeader, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startIssuer, type Issuer } from '../../demo/issuer.ts';
import { createIdentify, type Identify } from '../../server/caller.ts';
import { listen, type Handler } from '../../server/listen.ts';
import { getToken } from '../setup/ask.ts';

const audience = 'helhed';

let folder: string;
let issuer: Issuer;
let identify: Identify;
let signingKey: KeyObject;
let keyId: string | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-caller-'));
  const keyFile = join(folder, 'issuer.pem');
  issuer = await startIssuer({ port: 0, keyFile, audience });
  identify = createIdentify({ issuer: issuer.url, audience });
  signingKey = createPrivateKey(await readFile(keyFile));
  keyId = decodeProtectedHeader(await getToken(issuer.url, 'coordinator')).kid;
});

afterAll(async () => {
  await issuer.close();
  await rm(folder, { recursive: true });
});

const now = () => Math.floor(Date.now() / 1_000);

/** A token as the issuer makes it, but for what a test changes. */
function craft(claims: JWTPayload = {}, { key = signingKey, kid = keyId, sub = 'somebody' } = {}) {
  return new SignJWT({
    iss: issuer.url,
    aud: audience,
    ...(sub === '' ? {} : { sub }),
    roles: ['CASEWORKER'],
    exp: now() + 600,
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', ...(kid === undefined ? {} : { kid }) })
    .sign(key);
}

function expectRefused(token: string, reason: string, who = identify) {
  return expect(who(`Bearer ${token}`)).rejects.toMatchObject({
    message: `You are not signed in: ${reason}`,
    extensions: { code: 'UNAUTHENTICATED' },
  });
}

const notValid = 'your token is not valid here.';
const expired = 'your token has expired. Get a new one.';
const noAnswer = 'the identity provider does not answer just now. Try again in a minute.';

describe('a caller', () => {
  it('is whom the issuer says', async () => {
    const token = await getToken(issuer.url, 'social-caseworker');
    expect(await identify(`Bearer ${token}`)).toMatchObject({
      name: 'Sofie Lindholm',
      roles: ['CASEWORKER'],
      centre: 'SOCIAL',
      employeeId: 'SOFLIN',
    });
    expect(await identify(`bearer ${token}`)).toMatchObject({ name: 'Sofie Lindholm' });
  });

  it('is nobody without a header, which is no error', async () => {
    expect(await identify(undefined)).toBeUndefined();
  });

  it('has the roles that Helhed knows, each once, and no other', async () => {
    const roles = ['ADMIN', 'MANAGER', 'caseworker', 'CASEWORKER', 'CASEWORKER', 7, '__proto__'];
    expect(await identify(`Bearer ${await craft({ roles })}`)).toEqual({
      id: 'somebody',
      name: 'somebody',
      roles: ['CASEWORKER', 'MANAGER'],
      centre: undefined,
      employeeId: undefined,
    });
  });

  it.each([[undefined], ['CASEWORKER'], [{ CASEWORKER: true }], [null]])(
    'has no role when the token’s roles are %j',
    async (roles) => {
      expect(await identify(`Bearer ${await craft({ roles })}`)).toMatchObject({ roles: [] });
    },
  );

  it('has neither centre nor employee that are no texts', async () => {
    const token = await craft({ centre: ['SOCIAL'], employee_id: 7, name: {} });
    expect(await identify(`Bearer ${token}`)).toMatchObject({
      name: 'somebody',
      centre: undefined,
      employeeId: undefined,
    });
  });

  it('cannot be changed by whoever is told of it', async () => {
    expect(Object.isFrozen(await identify(`Bearer ${await craft()}`))).toBe(true);
  });
});

describe('a token is refused', () => {
  it.each(['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'Bearer a\tb', 'Bearer "a"'])(
    'as the header %j',
    async (header) => {
      await expect(identify(header)).rejects.toMatchObject({
        message: 'You are not signed in: expected the header Authorization: Bearer <token>.',
        extensions: { code: 'UNAUTHENTICATED' },
      });
    },
  );

  it('for another audience', async () => {
    await expectRefused(await craft({ aud: 'the-portal' }), notValid);
    await expectRefused(await craft({ aud: ['the-portal'] }), notValid);
    const token = await getToken(issuer.url, 'coordinator');
    const portal = createIdentify({ issuer: issuer.url, audience: 'the-portal' });
    await expectRefused(token, notValid, portal);
  });

  it('of another issuer', async () => {
    await expectRefused(await craft({ iss: 'https://login.example.dk' }), notValid);
    await expectRefused(await craft({ iss: `${issuer.url}/` }), notValid);
  });

  it('after its time, a few seconds of clock aside', async () => {
    await expectRefused(await craft({ exp: now() - 60 }), expired);
    expect(await identify(`Bearer ${await craft({ exp: now() - 1 })}`)).toMatchObject({
      id: 'somebody',
    });
  });

  it('before its time', async () => {
    await expectRefused(await craft({ nbf: now() + 600 }), notValid);
  });

  it('without a subject', async () => {
    await expectRefused(await craft({}, { sub: '' }), notValid);
  });

  it('without a signature', async () => {
    const claims = { iss: issuer.url, aud: audience, sub: 'somebody', exp: now() + 600 };
    await expectRefused(new UnsecuredJWT(claims).encode(), notValid);
    const [, payload = '', signature = ''] = (await craft()).split('.');
    const none = base64url.encode(JSON.stringify({ alg: 'none', kid: keyId }));
    await expectRefused(`${none}.${payload}.${signature}`, notValid);
    await expectRefused(`${none}.${payload}.`, notValid);
  });

  it('signed with the public key as a shared secret', async () => {
    const publicKey = createPublicKey(signingKey);
    const secrets = [
      publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      publicKey.export({ type: 'spki', format: 'der' }),
      JSON.stringify(publicKey.export({ format: 'jwk' })),
    ];
    for (const secret of secrets) {
      const token = await new SignJWT({ iss: issuer.url, aud: audience, sub: 'somebody' })
        .setProtectedHeader({ alg: 'HS256', ...(keyId === undefined ? {} : { kid: keyId }) })
        .setExpirationTime('10m')
        .sign(Buffer.from(secret));
      await expectRefused(token, notValid);
    }
  });

  it('signed with a key of somebody’s own, under the issuer’s key id or another', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await expectRefused(await craft({}, { key: privateKey }), notValid);
    await expectRefused(await craft({}, { key: privateKey, kid: 'mine' }), notValid);
  });

  it('cut short or changed', async () => {
    const token = await craft();
    await expectRefused(token.slice(0, -1), notValid);
    await expectRefused(token.slice(0, token.lastIndexOf('.')), notValid);
    await expectRefused(token.slice(0, 10), notValid);
    const [header = '', , signature = ''] = token.split('.');
    const claims = { iss: issuer.url, aud: audience, sub: 'the mayor', exp: now() + 600 };
    const forged = base64url.encode(JSON.stringify(claims));
    await expectRefused(`${header}.${forged}.${signature}`, notValid);
  });

  it('with no word of its claims, or of why', async () => {
    const token = await craft({ aud: 'the-portal', sub: '6201901234' });
    const error: unknown = await identify(`Bearer ${token}`).catch((refused: unknown) => refused);
    expect(JSON.stringify(error)).toBe(
      JSON.stringify({
        message: `You are not signed in: ${notValid}`,
        extensions: { code: 'UNAUTHENTICATED' },
      }),
    );
  });
});

describe('while the issuer is away', () => {
  const serve = (routes: Record<string, Handler>) => listen('127.0.0.1', 0, routes);

  it('nobody is signed in, and the reason is not their token', async () => {
    const gone = await serve({});
    await gone.close();
    const who = createIdentify({ issuer: gone.url, audience });
    await expectRefused(await craft(), noAnswer, who);
    expect(await who(undefined)).toBeUndefined();
  });

  it.each([
    ['a page of a proxy', 503, '<html>Service Unavailable</html>'],
    ['JSON without keys', 200, '{}'],
    ['JSON that is no object', 200, 'null'],
  ])('its answer may be %s', async (_, status, body) => {
    const proxy = await serve({
      '/.well-known/openid-configuration': (_request, response) => {
        response.writeHead(status).end(body);
      },
    });
    const who = createIdentify({ issuer: proxy.url, audience });
    await expectRefused(await craft(), noAnswer, who);
    await proxy.close();
  });

  it('it may have told where its keys are before it went', async () => {
    let url = '';
    const half = await serve({
      '/.well-known/openid-configuration': (_request, response) => {
        response.writeHead(200).end(JSON.stringify({ jwks_uri: `${url}/jwks` }));
      },
      '/jwks': (_request, response) => {
        response.writeHead(503).end('<html>Service Unavailable</html>');
      },
    });
    ({ url } = half);
    const who = createIdentify({ issuer: half.url, audience });
    await expectRefused(await craft({ iss: half.url }), noAnswer, who);
    await half.close();
  });

  it('its keys may be where nobody listens', async () => {
    const gone = await serve({});
    await gone.close();
    const half = await serve({
      '/.well-known/openid-configuration': (_request, response) => {
        response.writeHead(200).end(JSON.stringify({ jwks_uri: `${gone.url}/jwks` }));
      },
    });
    const who = createIdentify({ issuer: half.url, audience });
    await expectRefused(await craft({ iss: half.url }), noAnswer, who);
    await half.close();
  });

  it('a process that began without it signs people in once it is there', async () => {
    const keyFile = join(folder, 'issuer.pem');
    const first = await startIssuer({ port: 0, keyFile, audience });
    const { port } = new URL(first.url);
    await first.close();
    const who = createIdentify({ issuer: first.url, audience });
    await expectRefused(await craft({ iss: first.url }), noAnswer, who);
    const second = await startIssuer({ port: Number(port), keyFile, audience });
    expect(await who(`Bearer ${await craft({ iss: first.url })}`)).toMatchObject({
      id: 'somebody',
    });
    await second.close();
  });

  it('those who were known stay known: its keys are kept', async () => {
    const keyFile = join(folder, 'issuer.pem');
    const brief = await startIssuer({ port: 0, keyFile, audience });
    const who = createIdentify({ issuer: brief.url, audience });
    const token = await craft({ iss: brief.url });
    await who(`Bearer ${token}`);
    await brief.close();
    expect(await who(`Bearer ${token}`)).toMatchObject({ id: 'somebody' });
  });
});
