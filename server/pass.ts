import { EncryptJWT, jwtDecrypt } from 'jose';
import { ForbiddenError } from './errors.ts';

/**
 * What coordination allows one caller to read about one citizen in one centre.
 * Encrypted with that centre's own key (JWE, dir + A256GCM): no other process can read or make one,
 * and the CPR number in it never stands open on the way.
 */
export interface Pass {
  readonly citizenId: string;
  /** Every CPR number the citizen has had, the current one first. */
  readonly cprs: readonly string[];
  readonly callerId: string;
  readonly purpose: string;
}

/** Long enough for one request with its retries, too short to be of use to a thief. */
const lifetime = '60s';

export type SealPass = (pass: Pass) => Promise<string>;
export type OpenPass = (token: string, callerId: string) => Promise<Pass>;

const header = { alg: 'dir', enc: 'A256GCM', typ: 'helhed-pass+jwt' } as const;

/** Seals passes for one centre. */
export function createSealPass(centre: string, key: Uint8Array): SealPass {
  const imported = importKey(key);
  return async ({ citizenId, cprs, callerId, purpose }) =>
    new EncryptJWT({ cprs, purpose, caller: callerId })
      .setProtectedHeader(header)
      .setSubject(citizenId)
      .setAudience(centre)
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .encrypt(await imported);
}

/** Opens passes at one centre; refuses one of another centre, another caller, or after its time. */
export function createOpenPass(centre: string, key: Uint8Array): OpenPass {
  const imported = importKey(key);
  return async (token, callerId) => {
    const pass = await jwtDecrypt(token, await imported, {
      audience: centre,
      typ: header.typ,
      keyManagementAlgorithms: [header.alg],
      contentEncryptionAlgorithms: [header.enc],
      requiredClaims: ['sub', 'exp', 'caller'],
    }).then(({ payload }) => payload, refuse);
    if (pass['caller'] !== callerId) return refuse();
    return {
      citizenId: pass.sub ?? refuse(),
      cprs: readTexts(pass['cprs']),
      callerId,
      purpose: typeof pass['purpose'] === 'string' ? pass['purpose'] : refuse(),
    };
  };
}

/** One answer to every bad pass: why it is bad is nothing that its bearer needs to know. */
function refuse(): never {
  throw new ForbiddenError('This pass does not open anything here.');
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? value
    : refuse();
}

function importKey(key: Uint8Array) {
  return crypto.subtle.importKey('raw', Uint8Array.from(key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
}
