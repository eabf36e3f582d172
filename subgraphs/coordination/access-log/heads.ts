import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, compactVerify, CompactSign } from 'jose';
import type { Head } from './chain.ts';

/** Signs places of the chain with the municipality's key, which no database ever has. */
export interface HeadSeal {
  /** A compact JWS (EdDSA). */
  readonly sign: (head: Head) => Promise<string>;
  readonly open: OpenHead;
}

/** The place that one of our keys signed, or undefined for any other text. */
export type OpenHead = (signature: string) => Promise<Head | undefined>;

/** A signed head must not pass for a signed cut: everything before it could be dropped. */
const types = { HEAD: 'helhed-access-head', CUT: 'helhed-access-cut' } as const;
export type HeadKind = keyof typeof types;

/** The first key signs, all of them open: 32-byte seeds of Ed25519. */
export function createHeadSeal(
  kind: HeadKind,
  [seed, ...older]: readonly [Uint8Array, ...Uint8Array[]],
): HeadSeal {
  const key = toPrivateKey(seed);
  const kid = toKid(toPublicKey(seed));
  return {
    sign: async ({ seq, at, hash }) =>
      new CompactSign(
        Buffer.from(
          JSON.stringify({ seq: String(seq), at: String(at), hash: hash.toString('hex') }),
        ),
      )
        .setProtectedHeader({ alg: 'EdDSA', typ: types[kind], kid: await kid })
        .sign(key),
    open: createOpenHead(kind, [seed, ...older].map(toPublicKey)),
  };
}

/** Opens what was signed with any of these keys: the 32 bytes of an Ed25519 public key each. */
export function createOpenHead(kind: HeadKind, publicKeys: readonly Uint8Array[]): OpenHead {
  const keys = Promise.all(
    publicKeys.map(async (key) => [await toKid(key), createPublicKey(toJwkKey(key))] as const),
  );
  return async (signature) => {
    const byKid = new Map<unknown, KeyObject>(await keys);
    try {
      const { payload, protectedHeader } = await compactVerify(
        signature,
        ({ kid }) => byKid.get(kid) ?? Promise.reject(new Error('A key that is not ours.')),
        { algorithms: ['EdDSA'] },
      );
      return protectedHeader.typ === types[kind]
        ? readHead(JSON.parse(Buffer.from(payload).toString('utf8')))
        : undefined;
    } catch {
      return undefined;
    }
  };
}

function readHead(value: unknown): Head | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('seq' in value && 'at' in value && 'hash' in value)) return undefined;
  const { seq, at, hash } = value;
  if (typeof seq !== 'string' || typeof at !== 'string' || typeof hash !== 'string') {
    return undefined;
  }
  return { seq: BigInt(seq), at: BigInt(at), hash: Buffer.from(hash, 'hex') };
}

/** RFC 8410: what stands before the seed in PKCS #8. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function toPrivateKey(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
}

/** The 32 bytes that may be known to anybody who verifies. */
export function toPublicKey(seed: Uint8Array): Uint8Array {
  const { x = '' } = createPublicKey(toPrivateKey(seed)).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url');
}

function toJwk(key: Uint8Array) {
  return { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') };
}

function toJwkKey(key: Uint8Array) {
  return { key: toJwk(key), format: 'jwk' as const };
}

/** RFC 7638. */
function toKid(key: Uint8Array): Promise<string> {
  return calculateJwkThumbprint(toJwk(key));
}
