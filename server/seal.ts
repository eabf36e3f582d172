import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { ForbiddenError } from './errors.ts';

/** Who brings what was sealed, in which request: in another's hands, or in another request, it opens nothing. */
export interface Bearer {
  readonly callerId: string;
  readonly requestId: string;
}

type Claims = Readonly<Record<string, unknown>>;

/**
 * What is sealed for one centre, of one kind: `typ` keeps what opens one thing from opening another.
 * A promise, for a key may lie where it is not at hand at once.
 */
type Seal = (claims: Claims, bearer: Bearer) => Promise<string>;
type Unseal = (token: string, bearer: Bearer) => Promise<Claims>;

/** Long enough for one request with its retries, too short to be of use to a thief. */
const lifetimeSeconds = 60;

const [ivBytes, tagBytes] = [12, 16] as const;

/**
 * Seals for one centre with the first of its keys (JWE, dir + A256GCM): nobody else can read or make it.
 * Keys change without a pause: the new one comes last at the centre, then first here, then the old one goes.
 * Done on the spot: a pass is a few hundred bytes, and handing it to another thread costs more than sealing it.
 */
export function createSeal(centre: string, typ: string, [key]: readonly Uint8Array[]): Seal {
  if (!key) throw new Error(`There is no key to seal passes for ${centre} with.`);
  const secret = createSecretKey(key);
  const header = toHeader(typ, key);
  return (claims, { callerId, requestId }) => {
    const iat = toSeconds(Date.now());
    const sealed = { ...claims, caller: callerId, request: requestId };
    const text = JSON.stringify({ ...sealed, aud: centre, iat, exp: iat + lifetimeSeconds });
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', secret, iv, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(header, 'latin1'));
    const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const parts = [iv, ciphertext, cipher.getAuthTag()].map(toBase64);
    return Promise.resolve([header, '', ...parts].join('.'));
  };
}

/** Opens what was sealed for one centre; refuses another kind, centre, caller or request, and any after its time. */
export function createUnseal(centre: string, typ: string, keys: readonly Uint8Array[]): Unseal {
  // A header that we did not write chooses nothing: neither an algorithm nor a key.
  const secrets = new Map(keys.map((key) => [toHeader(typ, key), createSecretKey(key)]));
  const open = (token: string, { callerId, requestId }: Bearer): Claims => {
    const [header = '', noKey, iv, ciphertext, tag, ...more] = token.split('.');
    const secret = secrets.get(header);
    if (!secret || noKey !== '' || tag === undefined || more.length > 0) return refusePass();
    const claims = readClaims(decrypt(secret, header, iv, ciphertext, tag));
    const isTheirs =
      claims['aud'] === centre && claims['caller'] === callerId && claims['request'] === requestId;
    return isTheirs && isNow(claims, toSeconds(Date.now())) ? claims : refusePass();
  };
  return (token, bearer) =>
    new Promise((resolve) => {
      resolve(open(token, bearer));
    });
}

/** It has an end, which is to come, and where it has a beginning that is past. */
function isNow({ exp, nbf = 0 }: Claims, now: number): boolean {
  return typeof exp === 'number' && exp > now && typeof nbf === 'number' && nbf <= now;
}

/** What was encrypted, or a refusal: nothing of it is looked at before all of it, header included, is known to be ours. */
function decrypt(
  secret: KeyObject,
  header: string,
  ...parts: readonly (string | undefined)[]
): string {
  const [iv, ciphertext, tag] = parts.map((part = '') => Buffer.from(part, 'base64url'));
  if (iv?.length !== ivBytes || !ciphertext || tag?.length !== tagBytes) return refusePass();
  const decipher = createDecipheriv('aes-256-gcm', secret, iv, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(header, 'latin1')).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
  } catch {
    return refusePass();
  }
}

/** Only who holds the key can have written it; that it is JSON is all the same no matter of trust. */
function readClaims(text: string): Claims {
  try {
    const claims: unknown = JSON.parse(text);
    return isClaims(claims) ? claims : refusePass();
  } catch {
    return refusePass();
  }
}

function isClaims(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One answer to every bad pass: why it is bad is nothing that its bearer needs to know. */
export function refusePass(): never {
  throw new ForbiddenError('This pass does not open anything here.');
}

export function readTexts(value: unknown): string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? value
    : refusePass();
}

/** The same for all that is sealed with a key: it names the key without telling it. */
function toHeader(typ: string, key: Uint8Array): string {
  const kid = createHash('sha256').update(key).digest('base64url').slice(0, 11);
  return toBase64(Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', typ, kid })));
}

function toBase64(bytes: Buffer): string {
  return bytes.toString('base64url');
}

function toSeconds(ms: number): number {
  return Math.floor(ms / 1_000);
}
