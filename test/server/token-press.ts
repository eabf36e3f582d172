import { createPrivateKey, type KeyObject } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader, SignJWT, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { expect } from 'vitest';
import { startIssuer, type Issuer } from '../../demo/issuer.ts';
import { createIdentify, type Identify } from '../../server/caller.ts';
import { getToken } from '../setup/ask.ts';

/** An issuer, and who has its key: tokens as it would make them, and as it never would. */
export interface TokenPress {
  readonly issuer: Issuer;
  readonly keyFile: string;
  readonly signingKey: KeyObject;
  readonly keyId: string | undefined;
  readonly identify: Identify;
  goodClaims(): JWTPayload;
  /** A token as the issuer makes it, but for what a test changes; undefined leaves a claim out. */
  craft(
    claims?: JWTPayload,
    change?: { key?: KeyObject; header?: Partial<JWTHeaderParameters> },
  ): Promise<string>;
  close(): Promise<void>;
}

export const audience = 'helhed';
export const notValid = 'your token is not valid here.';
export const now = () => Math.floor(Date.now() / 1_000);

export async function openTokenPress(): Promise<TokenPress> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-caller-'));
  const keyFile = join(folder, 'issuer.pem');
  const issuer = await startIssuer({ port: 0, keyFile, audience });
  const signingKey = createPrivateKey(await readFile(keyFile));
  const { kid: keyId } = decodeProtectedHeader(await getToken(issuer.url, 'coordinator'));
  const goodClaims = () => ({
    iss: issuer.url,
    aud: audience,
    sub: 'somebody',
    roles: ['CASEWORKER'],
    exp: now() + 600,
  });
  return {
    issuer,
    keyFile,
    signingKey,
    keyId,
    identify: createIdentify({ issuer: issuer.url, audience }),
    goodClaims,
    craft: (claims = {}, { key = signingKey, header = {} } = {}) =>
      new SignJWT({ ...goodClaims(), ...claims })
        .setProtectedHeader({
          alg: 'ES256',
          ...(keyId === undefined ? {} : { kid: keyId }),
          ...header,
        })
        .sign(key),
    close: async () => {
      await issuer.close();
      await rm(folder, { recursive: true });
    },
  };
}

export function expectRefused(token: string, reason: string, who: Identify) {
  return expect(who(`Bearer ${token}`)).rejects.toMatchObject({
    message: `You are not signed in: ${reason}`,
    extensions: { code: 'UNAUTHENTICATED' },
  });
}
