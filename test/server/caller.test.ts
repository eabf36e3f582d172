import { mkdtemp, readFile, rm } from 'node:fs/promises';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  base64url,
  CompactSign,
  decodeJwt,
  decodeProtectedHeader,
  EncryptJWT,
  exportJWK,
  GeneralSign,
  SignJWT,
  UnsecuredJWT,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startIssuer, type Issuer } from '../../demo/issuer.ts';
import { createIdentify, type Identify } from '../../server/caller.ts';
import { listen, type Handler } from '../../server/listen.ts';
import { Browser } from '../demo/browser.ts';
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

const goodClaims = () => ({
  iss: issuer.url,
  aud: audience,
  sub: 'somebody',
  roles: ['CASEWORKER'],
  exp: now() + 600,
});

/** A token as the issuer makes it, but for what a test changes; undefined leaves a claim out. */
function craft(
  claims: JWTPayload = {},
  {
    key = signingKey,
    header = {},
  }: { key?: KeyObject; header?: Partial<JWTHeaderParameters> } = {},
) {
  return new SignJWT({ ...goodClaims(), ...claims })
    .setProtectedHeader({ alg: 'ES256', ...(keyId === undefined ? {} : { kid: keyId }), ...header })
    .sign(key);
}

function expectRefused(token: string, reason: string, who = identify) {
  return expect(who(`Bearer ${token}`)).rejects.toMatchObject({
    message: `You are not signed in: ${reason}`,
    extensions: { code: 'UNAUTHENTICATED' },
  });
}

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

const serve = (routes: Record<string, Handler>) => listen('127.0.0.1', 0, routes);

describe('while the issuer is away', () => {
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
        response.writeHead(200).end(JSON.stringify({ issuer: url, jwks_uri: `${url}/jwks` }));
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
    let url = '';
    const half = await serve({
      '/.well-known/openid-configuration': (_request, response) => {
        const body = { issuer: url, jwks_uri: `${gone.url}/jwks` };
        response.writeHead(200).end(JSON.stringify(body));
      },
    });
    ({ url } = half);
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

  it('its operator is told why, once for each outage', async () => {
    const keyFile = join(folder, 'issuer.pem');
    const first = await startIssuer({ port: 0, keyFile, audience });
    const { port } = new URL(first.url);
    await first.close();
    const causes: unknown[] = [];
    const onUnreachable = (cause: unknown) => void causes.push(cause);
    const who = createIdentify({ issuer: first.url, audience, onUnreachable });
    const token = await craft({ iss: first.url });
    await expectRefused(token, noAnswer, who);
    await expectRefused(token, noAnswer, who);
    expect(causes).toEqual([expect.any(Error)]);
    const second = await startIssuer({ port: Number(port), keyFile, audience });
    await who(`Bearer ${token}`);
    await second.close();
    await expectRefused('nonsense', notValid, who);
    expect(causes).toHaveLength(1);
  });

  it('nonsense is nonsense all the same', async () => {
    const gone = await serve({});
    await gone.close();
    const causes: unknown[] = [];
    const onUnreachable = (cause: unknown) => void causes.push(cause);
    const who = createIdentify({ issuer: gone.url, audience, onUnreachable });
    await expectRefused('nonsense', notValid, who);
    await expectRefused(new UnsecuredJWT(goodClaims()).encode(), notValid, who);
    expect(causes).toEqual([]);
  });

  it('another may answer in its place, and the operator is told', async () => {
    const causes: unknown[] = [];
    const onUnreachable = (cause: unknown) => void causes.push(cause);
    const who = createIdentify({ issuer: `${issuer.url}/`, audience, onUnreachable });
    await expectRefused(await craft({ iss: `${issuer.url}/` }), noAnswer, who);
    expect(causes).toEqual([
      new Error(`${issuer.url}/ calls itself ${issuer.url}: set OIDC_ISSUER to that.`),
    ]);
  });
});

describe('when the issuer changes its key', () => {
  const { privateKey: newKey, publicKey: newPublicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });

  /** An issuer whose keys a test chooses; counts how often it was asked for them. */
  async function serveKeys() {
    const published = { keys: [await toJwk(createPublicKey(signingKey), 'old')], askedFor: 0 };
    const served = await serve({
      '/.well-known/openid-configuration': (_, response) => {
        response.end(JSON.stringify({ issuer: served.url, jwks_uri: `${served.url}/jwks` }));
      },
      '/jwks': (_, response) => {
        published.askedFor += 1;
        response.end(JSON.stringify({ keys: published.keys }));
      },
    });
    const sign = (key: KeyObject, header: { kid?: string }) =>
      new SignJWT({ ...goodClaims(), iss: served.url, exp: now() + 3_600 })
        .setProtectedHeader({ alg: 'ES256', ...header })
        .sign(key);
    const who = createIdentify({ issuer: served.url, audience });
    return { published, sign, who, close: () => served.close() };
  }

  async function toJwk(key: KeyObject, kid: string) {
    return { ...(await exportJWK(key)), kid, alg: 'ES256', use: 'sig' };
  }

  /** Lets time pass for whoever asks what time it is; no clock runs. */
  function pass(milliseconds: number): void {
    const later = Date.now() + milliseconds;
    vi.useFakeTimers({ toFake: ['Date'], now: later });
  }

  afterEach(() => vi.useRealTimers());

  it('old and new tokens both work while both keys are published', async () => {
    const { published, sign, who, close } = await serveKeys();
    const [oldToken, newToken] = [
      await sign(signingKey, { kid: 'old' }),
      await sign(newKey, { kid: 'new' }),
    ];
    await who(`Bearer ${oldToken}`);
    await expectRefused(newToken, notValid, who);
    published.keys = [await toJwk(newPublicKey, 'new'), ...published.keys];
    pass(31_000);
    expect(await who(`Bearer ${newToken}`)).toMatchObject({ id: 'somebody' });
    expect(await who(`Bearer ${oldToken}`)).toMatchObject({ id: 'somebody' });
    await close();
    expect(published.askedFor).toBe(2);
  });

  it('a token must say which of its keys it is signed with', async () => {
    const { published, sign, who, close } = await serveKeys();
    const [oldToken, nameless] = [
      await sign(signingKey, { kid: 'old' }),
      await sign(signingKey, {}),
    ];
    expect(await who(`Bearer ${nameless}`)).toMatchObject({ id: 'somebody' });
    published.keys.push(await toJwk(newPublicKey, 'new'));
    pass(601_000);
    await expectRefused(nameless, notValid, who);
    expect(await who(`Bearer ${oldToken}`)).toMatchObject({ id: 'somebody' });
    await close();
  });

  it('a withdrawn key is worth nothing after ten minutes', async () => {
    const { published, sign, who, close } = await serveKeys();
    const oldToken = await sign(signingKey, { kid: 'old' });
    await who(`Bearer ${oldToken}`);
    published.keys = [await toJwk(newPublicKey, 'new')];
    pass(601_000);
    await expectRefused(oldToken, notValid, who);
    await close();
  });

  it('made-up key ids do not make us ask it again and again', async () => {
    const { published, sign, who, close } = await serveKeys();
    for (let n = 0; n < 50; n += 1) {
      await expectRefused(await sign(newKey, { kid: `made-up-${n}` }), notValid, who);
    }
    await close();
    expect(published.askedFor).toBe(1);
  });
});
