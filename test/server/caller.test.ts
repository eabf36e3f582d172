import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import {
  base64url,
  CompactSign,
  decodeJwt,
  EncryptJWT,
  exportJWK,
  GeneralSign,
  SignJWT,
  UnsecuredJWT,
  type JWTPayload,
} from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issuer } from '../../demo/issuer.ts';
import { createIdentify, type Identify } from '../../server/caller.ts';
import { listen } from '../../server/listen.ts';
import { Browser } from '../demo/browser.ts';
import { getToken } from '../setup/ask.ts';
import {
  audience,
  expectRefused as expectRefusedBy,
  notValid,
  now,
  openTokenPress,
  type TokenPress,
} from './token-press.ts';

let press: TokenPress;
let issuer: Issuer;
let signingKey: KeyObject;
let identify: Identify;
let keyId: string | undefined;

beforeAll(async () => {
  press = await openTokenPress();
  ({ issuer, signingKey, identify, keyId } = press);
});

afterAll(() => press.close());

const goodClaims = () => press.goodClaims();
const craft: TokenPress['craft'] = (...changes) => press.craft(...changes);
const expectRefused = (token: string, reason: string, who = identify) =>
  expectRefusedBy(token, reason, who);

/** The other token that a client gets for a code. */
async function getIdToken(): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const client = { client_id: 'helhed-demo', redirect_uri: 'http://127.0.0.1/callback' };
  const query = new URLSearchParams({
    ...client,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: 'coordinator',
  });
  const { at } = await new Browser().follow(`${issuer.url}/auth?${query.toString()}`);
  const response = await fetch(`${issuer.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...client,
      grant_type: 'authorization_code',
      code: new URL(at).searchParams.get('code') ?? '',
      code_verifier: verifier,
    }),
  });
  const body: unknown = await response.json();
  const token =
    typeof body === 'object' && body !== null && 'id_token' in body ? String(body.id_token) : '';
  expect(decodeJwt(token)).toMatchObject({ iss: issuer.url, name: 'Mette Holm' });
  return token;
}

function encode(value: object): string {
  return base64url.encode(JSON.stringify(value));
}

const expired = 'your token has expired. Get a new one.';

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

  it('has the roles and rights that Helhed knows, each once, and no other', async () => {
    const roles = ['ADMIN', 'MANAGER', 'caseworker', 'CASEWORKER', 'CASEWORKER', 7, '__proto__'];
    const rights = ['FULL_CPR', 'full_cpr', 'EVERYTHING', 'FULL_CPR'];
    expect(await identify(`Bearer ${await craft({ roles, rights })}`)).toEqual({
      id: 'somebody',
      name: 'somebody',
      roles: ['CASEWORKER', 'MANAGER'],
      rights: ['FULL_CPR'],
      limits: { units: undefined, kle: undefined, sensitivity: 1 },
      scopes: [],
      centre: undefined,
      employeeId: undefined,
      cpr: undefined,
    });
  });

  it('has every limit, scope and number that the token says', async () => {
    const token = await craft({
      org_units: ['Ungeteam Nord'],
      kle: ['27', '32.18'],
      sensitivity: 3,
      scope: 'helhed:read helhed:develop',
      cpr: '7103049812',
    });
    expect(await identify(`Bearer ${token}`)).toMatchObject({
      limits: { units: ['Ungeteam Nord'], kle: ['27', '32.18'], sensitivity: 3 },
      scopes: ['helhed:read', 'helhed:develop'],
      cpr: '7103049812',
    });
  });

  const least = { units: undefined, kle: undefined, sensitivity: 1 };
  it.each<[string, JWTPayload, object]>([
    ['roles that are missing', { roles: undefined }, { roles: [] }],
    ['roles that are a text', { roles: 'CASEWORKER' }, { roles: [] }],
    ['roles that are an object', { roles: { CASEWORKER: true } }, { roles: [] }],
    ['roles that are null', { roles: null }, { roles: [] }],
    ['rights that are a text', { rights: 'FULL_CPR' }, { rights: [] }],
    ['a sensitivity that is a text', { sensitivity: '4' }, { limits: least }],
    ['a sensitivity that is no step', { sensitivity: 5 }, { limits: least }],
    ['a sensitivity between two steps', { sensitivity: 3.5 }, { limits: least }],
    ['a sensitivity that is a list', { sensitivity: [4] }, { limits: least }],
    ['KLE that is a number', { kle: 27 }, { limits: { ...least, kle: [] } }],
    ['KLE that is null', { kle: null }, { limits: { ...least, kle: [] } }],
    ['KLE that is a list of numbers', { kle: [27] }, { limits: { ...least, kle: [] } }],
    ['units that are a text', { org_units: 'Nord' }, { limits: { ...least, units: [] } }],
    ['a scope that is a list', { scope: ['helhed:develop'] }, { scopes: [] }],
    ['a scope that is empty', { scope: '' }, { scopes: [] }],
    ['a CPR number that is a number', { cpr: 7_103_049_812 }, { cpr: undefined }],
    ['a CPR number that is a list', { cpr: ['7103049812'] }, { cpr: undefined }],
    ['a centre that is a list', { centre: ['SOCIAL'] }, { centre: undefined }],
    ['an employee that is a number', { employee_id: 7 }, { employeeId: undefined }],
    ['a name that is an object', { name: {} }, { name: 'somebody' }],
  ])('is read as the least by %s', async (_, claims, expected) => {
    expect(await identify(`Bearer ${await craft(claims)}`)).toMatchObject(expected);
  });

  it.each(['at+jwt', 'AT+JWT', 'application/at+jwt', 'JWT'])(
    'has a token of type %s',
    async (typ) => {
      const token = await craft({}, { header: { typ } });
      expect(await identify(`Bearer ${token}`)).toMatchObject({ id: 'somebody' });
    },
  );

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
    const otherIssuer = `your token is of another issuer than ${issuer.url}.`;
    await expectRefused(await craft({ iss: 'https://login.example.dk' }), otherIssuer);
    await expectRefused(await craft({ iss: `${issuer.url}/` }), otherIssuer);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const change = { key: privateKey, header: { kid: 'theirs' } };
    await expectRefused(await craft({ iss: 'http://localhost:4010' }, change), otherIssuer);
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

  it('without a subject, an end, an issuer or an audience', async () => {
    for (const claim of ['sub', 'exp', 'iss', 'aud']) {
      await expectRefused(await craft({ [claim]: undefined }), notValid);
    }
    await expectRefused(await craft({ sub: '' }), notValid);
  });

  it.each<[string, Record<string, unknown>]>([
    ['subject is a number', { sub: 7 }],
    ['subject is an object', { sub: { id: 'somebody' } }],
    ['issuer is a list', { iss: ['http://localhost'] }],
    ['audience is an object', { aud: { helhed: true } }],
    ['end is a text', { exp: '9999999999' }],
    ['end is no number', { exp: null }],
    ['beginning is a text', { nbf: '0' }],
  ])('whose %s', async (_, changes) => {
    const payload = JSON.stringify({ ...goodClaims(), ...changes });
    const token = await new CompactSign(Buffer.from(payload))
      .setProtectedHeader({ alg: 'ES256', ...(keyId === undefined ? {} : { kid: keyId }) })
      .sign(signingKey);
    await expectRefused(token, notValid);
  });

  it.each(['7', 'null', '[]', '"a text"', '{', ''])(
    'that says %j instead of claims',
    async (payload) => {
      const token = await new CompactSign(Buffer.from(payload))
        .setProtectedHeader({ alg: 'ES256', ...(keyId === undefined ? {} : { kid: keyId }) })
        .sign(signingKey);
      await expectRefused(token, notValid);
    },
  );

  it('of another kind, though the issuer signed it', async () => {
    for (const typ of ['logout+jwt', 'secevent+jwt', 'dpop+jwt', 'id_token', '']) {
      await expectRefused(await craft({}, { header: { typ } }), notValid);
    }
  });

  it('that tells the client who signed in: an ID token opens nothing', async () => {
    await expectRefused(await getIdToken(), notValid);
  });

  it('that is sealed instead of signed, as a pass is', async () => {
    const sealed = await new EncryptJWT(goodClaims())
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .encrypt(randomBytes(32));
    await expectRefused(sealed, notValid);
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
    await expectRefused(await craft({}, { key: privateKey, header: { kid: 'mine' } }), notValid);
  });

  it('whose header brings a key, or says where one is', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'mine', alg: 'ES256', use: 'sig' };
    let askedFor = 0;
    const thief = await listen('127.0.0.1', 0, {
      '/jwks': (_, response) => {
        askedFor += 1;
        response.writeHead(200).end(JSON.stringify({ keys: [jwk] }));
      },
    });
    const jku = `${thief.url}/jwks`;
    const headers = [{ jwk }, { jku }, { x5u: jku }, { jku, kid: 'mine' }, { jwk, kid: 'mine' }];
    for (const header of headers) {
      await expectRefused(await craft({}, { key: privateKey, header }), notValid);
    }
    await thief.close();
    expect(askedFor).toBe(0);
  });

  it('with an extension that must be understood', async () => {
    const [, payload = '', signature = ''] = (await craft()).split('.');
    for (const extension of [{ crit: ['b64'], b64: false }, { crit: ['x'], x: 1 }, { crit: [] }]) {
      const header = encode({ alg: 'ES256', kid: keyId, ...extension });
      await expectRefused(`${header}.${payload}.${signature}`, notValid);
    }
  });

  it('with two signatures, in any form', async () => {
    const token = await craft();
    const signature = token.slice(token.lastIndexOf('.') + 1);
    await expectRefused(`${token}.${signature}`, notValid);
    const twice = await new GeneralSign(Buffer.from(JSON.stringify(goodClaims())))
      .addSignature(signingKey)
      .setProtectedHeader({ alg: 'ES256', ...(keyId === undefined ? {} : { kid: keyId }) })
      .addSignature(signingKey)
      .setProtectedHeader({ alg: 'ES256', ...(keyId === undefined ? {} : { kid: keyId }) })
      .sign();
    await expectRefused(base64url.encode(JSON.stringify(twice)), notValid);
    await expect(identify(`Bearer ${JSON.stringify(twice)}`)).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('of a megabyte, before it is read', async () => {
    await expectRefused(await craft({ roles: ['CASEWORKER', 'x'.repeat(1_000_000)] }), notValid);
    await expectRefused('a'.repeat(1_000_000), notValid);
    await expectRefused('.'.repeat(1_000_000), notValid);
  });

  it('of nonsense, whatever it is', async () => {
    const [header = '', payload = '', signature = ''] = (await craft()).split('.');
    const nonsense = [
      '.',
      '..',
      '...',
      '....',
      'a.b.c',
      `${header}..${signature}`,
      `.${payload}.${signature}`,
      `${header}.${payload}.`,
      `${header}.${payload}.AAAA`,
      `${header}.${payload}.${'A'.repeat(86)}`,
      ...['null', '7', '[]', '{}', '{"alg":7}', '{"alg":null}', '{"alg":"ES256","kid":7}'].map(
        (text) => `${base64url.encode(text)}.${payload}.${signature}`,
      ),
      ...['RS256', 'PS256', 'EdDSA', 'ES384', 'ES256K', 'HS256', 'NONE', 'es256'].map(
        (alg) => `${encode({ alg, kid: keyId })}.${payload}.${signature}`,
      ),
    ];
    for (const token of nonsense) await expectRefused(token, notValid);
  });

  it('cut short anywhere', async () => {
    const token = await getToken(issuer.url, 'coordinator');
    for (let end = 1; end < token.length; end += 50) {
      await expectRefused(token.slice(0, end), notValid);
      await expectRefused(token.slice(end), notValid);
    }
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
