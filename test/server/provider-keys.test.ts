import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startIssuer, type Issuer } from '../../demo/issuer.ts';
import { createIdentify } from '../../server/caller.ts';
import { listen, type Handler } from '../../server/listen.ts';
import {
  audience,
  expectRefused,
  notValid,
  now,
  openTokenPress,
  type TokenPress,
} from './token-press.ts';

const noAnswer = 'the identity provider does not answer just now. Try again in a minute.';

let press: TokenPress;
let issuer: Issuer;
let signingKey: KeyObject;

beforeAll(async () => {
  press = await openTokenPress();
  ({ issuer, signingKey } = press);
});

afterAll(() => press.close());

const goodClaims = () => press.goodClaims();
const craft: TokenPress['craft'] = (...changes) => press.craft(...changes);

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
    const { keyFile } = press;
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
    const { keyFile } = press;
    const brief = await startIssuer({ port: 0, keyFile, audience });
    const who = createIdentify({ issuer: brief.url, audience });
    const token = await craft({ iss: brief.url });
    await who(`Bearer ${token}`);
    await brief.close();
    expect(await who(`Bearer ${token}`)).toMatchObject({ id: 'somebody' });
  });

  it('its operator is told why, once for each outage', async () => {
    const { keyFile } = press;
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
    await expectRefused(
      new UnsecuredJWT({ ...goodClaims(), iss: gone.url }).encode(),
      notValid,
      who,
    );
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
