import { CompactEncrypt, EncryptJWT, jwtDecrypt, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOpenPass, createSealPass, type Pass } from '../../server/pass.ts';

const key = new Uint8Array(32).fill(1);
const otherKey = new Uint8Array(32).fill(2);
const pass: Pass = {
  citizenId: 'c-1',
  cprs: ['6201901234', '6201905678'],
  callerId: 'caller-1',
  requestId: 'request-1',
  purpose: 'COORDINATION',
  kinds: ['MEASURES', 'PLANS'],
  limits: { units: undefined, kle: ['27'], sensitivity: 3 },
};
const bearer = { callerId: pass.callerId, requestId: pass.requestId };
/** Names the key as its thumbprint does. */
const kid = 'cs1uhCLEB_t';

const sign = createSealPass('social', [key]);
const open = createOpenPass('social', [key]);

/** Every bad pass gets this one answer. */
const refusal = {
  message: 'This pass does not open anything here.',
  extensions: { code: 'FORBIDDEN' },
};

function expectRefused(token: string, by: Partial<typeof bearer> = {}) {
  return expect(open(token, { ...bearer, ...by })).rejects.toMatchObject(refusal);
}

/** A pass as coordination makes it, but for what a test changes. */
function craft(
  claims: Record<string, unknown> = {},
  header: Partial<{ alg: string; enc: string; typ: string; kid: string }> = {},
) {
  return new EncryptJWT({
    cprs: pass.cprs,
    purpose: pass.purpose,
    caller: pass.callerId,
    request: pass.requestId,
    kinds: pass.kinds,
    limits: pass.limits,
    sub: pass.citizenId,
    aud: 'social',
    exp: Math.floor(Date.now() / 1_000) + 60,
    ...claims,
  })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: 'helhed-pass+jwt', kid, ...header })
    .encrypt(key);
}

describe('a pass', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens at its centre, for its caller, with every CPR number the citizen has had', async () => {
    expect(await open(await sign(pass), bearer)).toEqual(pass);
    expect(await open(await craft(), bearer)).toEqual(pass);
  });

  it('shows nothing of the citizen on the way', async () => {
    const token = await sign(pass);
    const opened = token
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect(opened).toHaveLength(5);
    for (const secret of [...pass.cprs, pass.citizenId, pass.callerId, pass.purpose, '620190']) {
      expect(token).not.toContain(secret);
      expect(opened.join('\n')).not.toContain(secret);
    }
    expect(opened[0]).toBe(`{"alg":"dir","enc":"A256GCM","typ":"helhed-pass+jwt","kid":"${kid}"}`);
  });

  it('is never the same twice', async () => {
    expect(await sign(pass)).not.toBe(await sign(pass));
  });

  it('lasts a minute', async () => {
    const { payload } = await jwtDecrypt(await sign(pass), key);
    expect(Number(payload.exp) - Number(payload.iat)).toBe(60);

    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T08:00:00Z') });
    const token = await sign(pass);
    vi.setSystemTime(new Date('2026-11-21T08:00:59Z'));
    expect(await open(token, bearer)).toEqual(pass);
    vi.setSystemTime(new Date('2026-11-21T08:01:00Z'));
    await expectRefused(token);
  });

  it('of another caller opens nothing', async () => {
    await expectRefused(await sign(pass), { callerId: 'caller-2' });
    await expectRefused(await sign(pass), { callerId: '' });
  });

  it('of another centre opens nothing, even where two centres shared a key', async () => {
    await expectRefused(await createSealPass('social', [otherKey])(pass));
    await expectRefused(await createSealPass('jobcenter', [key])(pass));
    const jobcenter = createOpenPass('jobcenter', [otherKey]);
    await expect(jobcenter(await sign(pass), bearer)).rejects.toMatchObject(refusal);
  });

  it('of another request opens nothing', async () => {
    await expectRefused(await sign(pass), { requestId: 'request-2' });
    await expectRefused(await sign(pass), { requestId: '' });
  });

  it('opens while its key changes: the old one and the new are both known for a while', async () => {
    const both = createOpenPass('social', [key, otherKey]);
    const later = createSealPass('social', [otherKey, key]);
    expect(await both(await sign(pass), bearer)).toEqual(pass);
    expect(await both(await later(pass), bearer)).toEqual(pass);
    const onlyNew = createOpenPass('social', [otherKey]);
    expect(await onlyNew(await later(pass), bearer)).toEqual(pass);
    await expect(onlyNew(await sign(pass), bearer)).rejects.toMatchObject(refusal);
  });

  it('that names a key nobody knows opens nothing', async () => {
    await expectRefused(await craft({}, { kid: 'somebody-el' }));
  });

  it('cut short opens nothing', async () => {
    const token = await sign(pass);
    for (const length of [0, 1, 20, token.length - 20, token.length - 1]) {
      await expectRefused(token.slice(0, length));
    }
    await expectRefused(`${token}.`);
    await expectRefused(token.split('.').slice(0, 3).join('.'));
  });

  it('with one bit changed, in any of its parts, opens nothing', async () => {
    const parts = (await sign(pass)).split('.');
    for (const [place, part] of parts.entries()) {
      const bytes = Buffer.from(part, 'base64url');
      if (bytes[0] === undefined) continue;
      bytes[0] ^= 1;
      await expectRefused(parts.with(place, bytes.toString('base64url')).join('.'));
    }
    await expectRefused(parts.with(1, 'AAAA').join('.'));
  });

  it('that is signed instead of encrypted opens nothing, whatever signs it', async () => {
    const claims = {
      cprs: pass.cprs,
      purpose: pass.purpose,
      caller: pass.callerId,
      request: pass.requestId,
      sub: pass.citizenId,
      aud: 'social',
      exp: Math.floor(Date.now() / 1_000) + 60,
    };
    const unsecured = new UnsecuredJWT(claims).encode();
    await expectRefused(unsecured);
    await expectRefused(
      await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', typ: 'helhed-pass+jwt' })
        .sign(key),
    );
    const none = Buffer.from('{"alg":"none","enc":"A256GCM","typ":"helhed-pass+jwt"}');
    const [, ...rest] = (await sign(pass)).split('.');
    await expectRefused([none.toString('base64url'), ...rest].join('.'));
  });

  it.each([
    ['no citizen', { sub: undefined }],
    ['no end', { exp: undefined }],
    ['no caller', { caller: undefined }],
    ['no purpose', { purpose: undefined }],
    ['no request', { request: undefined }],
    ['no kinds', { kinds: undefined }],
    ['no limits', { limits: undefined }],
    ['a sensitivity that there is not', { limits: { sensitivity: 5 } }],
    ['limits that are no list', { limits: { sensitivity: 3, kle: '27' } }],
    ['no numbers', { cprs: undefined }],
    ['numbers that are no texts', { cprs: [6_201_901_234] }],
    ['one number that is no list', { cprs: '6201901234' }],
    ['no centre', { aud: undefined }],
    ['a caller that is no text', { caller: ['caller-1'] }],
    ['a time that is no number', { exp: 'tomorrow' }],
    ['a time that is over', { exp: 1 }],
    ['a beginning that is to come', { nbf: Math.floor(Date.now() / 1_000) + 600 }],
  ])('with %s opens nothing', async (_, claims) => {
    await expectRefused(await craft(claims));
  });

  it('of another kind opens nothing, though the key is right', async () => {
    await expectRefused(await craft({}, { typ: 'JWT' }));
    await expectRefused(
      await new CompactEncrypt(new TextEncoder().encode('no claims'))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: 'helhed-pass+jwt' })
        .encrypt(key),
    );
  });

  it('that is no token at all opens nothing', async () => {
    for (const token of ['', '.', '....', 'a.b.c.d.e', '6201901234', 'null']) {
      await expectRefused(token);
    }
  });
});
