import { createHash } from 'node:crypto';
import { EncryptJWT, jwtDecrypt, type JWTPayload } from 'jose';
import { ForbiddenError } from './errors.ts';

/** Who brings what was sealed, in which request: in another's hands, or in another request, it opens nothing. */
export interface Bearer {
  readonly callerId: string;
  readonly requestId: string;
}

/** What is sealed for one centre, of one kind: `typ` keeps what opens one thing from opening another. */
type Seal = (claims: JWTPayload, bearer: Bearer) => Promise<string>;
type Unseal = (token: string, bearer: Bearer) => Promise<JWTPayload>;

/** Long enough for one request with its retries, too short to be of use to a thief. */
const lifetime = '60s';
const [alg, enc] = ['dir', 'A256GCM'] as const;

/**
 * Seals for one centre with the first of its keys (JWE, dir + A256GCM): nobody else can read or make it.
 * Keys change without a pause: the new one comes last at the centre, then first here, then the old one goes.
 */
export function createSeal(centre: string, typ: string, [key]: readonly Uint8Array[]): Seal {
  if (!key) throw new Error(`There is no key to seal passes for ${centre} with.`);
  const imported = importKey(key);
  const kid = toKeyId(key);
  return async (claims, { callerId, requestId }) =>
    new EncryptJWT({ ...claims, caller: callerId, request: requestId })
      .setProtectedHeader({ alg, enc, typ, kid })
      .setAudience(centre)
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .encrypt(await imported);
}

/** Opens what was sealed for one centre; refuses another kind, centre, caller or request, and any after its time. */
export function createUnseal(centre: string, typ: string, keys: readonly Uint8Array[]): Unseal {
  const imported = new Map(keys.map((key) => [toKeyId(key), importKey(key)]));
  return async (token, { callerId, requestId }) => {
    const claims = await jwtDecrypt(token, ({ kid = '' }) => imported.get(kid) ?? refusePass(), {
      audience: centre,
      typ,
      keyManagementAlgorithms: [alg],
      contentEncryptionAlgorithms: [enc],
      requiredClaims: ['exp', 'caller', 'request'],
    }).then(({ payload }) => payload, refusePass);
    return claims['caller'] === callerId && claims['request'] === requestId ? claims : refusePass();
  };
}

/** One answer to every bad pass: why it is bad is nothing that its bearer needs to know. */
export function refusePass(): never {
  throw new ForbiddenError('This pass does not open anything here.');
}

export function readTexts(value: JWTPayload[string]): string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? value
    : refusePass();
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
