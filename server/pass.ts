import { createHash } from 'node:crypto';
import { EncryptJWT, jwtDecrypt, type JWTPayload } from 'jose';
import type { DataLimits } from './caller.ts';
import { ForbiddenError } from './errors.ts';

/**
 * What coordination allows one caller to read about one citizen in one centre, in one request.
 * Encrypted with that centre's own key (JWE, dir + A256GCM): no other process can read or make one,
 * and the CPR number in it never stands open on the way.
 */
export interface Pass {
  readonly citizenId: string;
  /** Every CPR number the citizen has had, the current one first. */
  readonly cprs: readonly string[];
  readonly callerId: string;
  /** The request it was made in: in another it opens nothing. */
  readonly requestId: string;
  readonly purpose: string;
  /** The kinds of information that may be read: CASES, MEASURES, PLANS, ASSESSMENT. */
  readonly kinds: readonly string[];
  /** How far the caller's role reaches among them. */
  readonly limits: DataLimits;
}

/** Who brings a pass, in which request. */
export type Bearer = Pick<Pass, 'callerId' | 'requestId'>;

/** Long enough for one request with its retries, too short to be of use to a thief. */
const lifetime = '60s';

export type SealPass = (pass: Pass) => Promise<string>;
export type OpenPass = (token: string, bearer: Bearer) => Promise<Pass>;

const header = { alg: 'dir', enc: 'A256GCM', typ: 'helhed-pass+jwt' } as const;

/**
 * Seals passes for one centre with the first of its keys.
 * Keys change without a pause: the new one comes last at the centre, then first here, then the old one goes.
 */
export function createSealPass(centre: string, [key]: readonly Uint8Array[]): SealPass {
  if (!key) throw new Error(`There is no key to seal passes for ${centre} with.`);
  const imported = importKey(key);
  const kid = toKeyId(key);
  return async ({ citizenId, cprs, callerId, requestId, purpose, kinds, limits }) =>
    new EncryptJWT({ cprs, purpose, kinds, limits, caller: callerId, request: requestId })
      .setProtectedHeader({ ...header, kid })
      .setSubject(citizenId)
      .setAudience(centre)
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .encrypt(await imported);
}

/** Opens passes at one centre; refuses one of another centre, caller or request, and any after its time. */
export function createOpenPass(centre: string, keys: readonly Uint8Array[]): OpenPass {
  const imported = new Map(keys.map((key) => [toKeyId(key), importKey(key)]));
  return async (token, { callerId, requestId }) => {
    const pass = await jwtDecrypt(token, ({ kid = '' }) => imported.get(kid) ?? refuse(), {
      audience: centre,
      typ: header.typ,
      keyManagementAlgorithms: [header.alg],
      contentEncryptionAlgorithms: [header.enc],
      requiredClaims: ['sub', 'exp', 'caller', 'request'],
    }).then(({ payload }) => payload, refuse);
    if (pass['caller'] !== callerId || pass['request'] !== requestId) return refuse();
    return {
      citizenId: pass.sub ?? refuse(),
      cprs: readTexts(pass['cprs']),
      callerId,
      requestId,
      purpose: typeof pass['purpose'] === 'string' ? pass['purpose'] : refuse(),
      kinds: readTexts(pass['kinds']),
      limits: readLimits(pass['limits']),
    };
  };
}

/** One answer to every bad pass: why it is bad is nothing that its bearer needs to know. */
function refuse(): never {
  throw new ForbiddenError('This pass does not open anything here.');
}

function readTexts(value: JWTPayload[string]): string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? value
    : refuse();
}

const sensitivities = [1, 2, 3, 4] as const;

function readLimits(value: unknown): DataLimits {
  if (typeof value !== 'object' || value === null) return refuse();
  const claimed = 'sensitivity' in value ? value.sensitivity : undefined;
  return {
    units: 'units' in value ? readTexts(value.units) : undefined,
    kle: 'kle' in value ? readTexts(value.kle) : undefined,
    sensitivity: sensitivities.find((level) => level === claimed) ?? refuse(),
  };
}

/** Names a key without telling it. */
function toKeyId(key: Uint8Array): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 11);
}

function importKey(key: Uint8Array) {
  return crypto.subtle.importKey('raw', Uint8Array.from(key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
}
