import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** The identity provider cannot be asked for its keys, or answers with something else: no fault of any token. */
export class ProviderAwayError extends Error {
  constructor(cause: unknown) {
    super('The identity provider does not give its keys.', { cause });
  }
}

/**
 * Finds the key that a token of an OpenID Connect issuer names. Keys are looked up when first needed and
 * kept for ten minutes; one that is not among them is looked up at once, every half minute at most.
 * Throws ProviderAwayError while that cannot be done, and tells `onUnreachable` the first time of each outage;
 * what is wrong with the token stays jose's error.
 */
export function createFindKey(
  issuer: string,
  onUnreachable: (cause: unknown) => void,
): JWTVerifyGetKey {
  let isAway = false;
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const discover = () => {
    keys ??= discoverKeys(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return async (header, token) => {
    try {
      const findKey = await discover();
      const key = await findKey(header, token);
      isAway = false;
      return key;
    } catch (error) {
      if (tokenFaults.some((fault) => error instanceof fault)) throw error;
      if (!isAway) onUnreachable(error);
      isAway = true;
      throw new ProviderAwayError(error);
    }
  };
}

/** What jose finds wrong with a token once it has the keys. */
const tokenFaults = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
];

/** OpenID Connect Discovery 4: the document stands below the issuer, and names it. */
async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(3_000),
  });
  const body: unknown = await response.json();
  const found: Discovery = typeof body === 'object' && body !== null ? body : {};
  if (typeof found.jwks_uri !== 'string') throw new Error(`${issuer} names no jwks_uri.`);
  if (found.issuer !== issuer) {
    throw new Error(`${issuer} calls itself ${String(found.issuer)}: set OIDC_ISSUER to that.`);
  }
  return createRemoteJWKSet(new URL(found.jwks_uri));
}

interface Discovery {
  readonly issuer?: unknown;
  readonly jwks_uri?: unknown;
}
