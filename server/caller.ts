import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { UnauthenticatedError } from './errors.ts';

export const roles = [
  'CASEWORKER',
  'FACILITATOR',
  'MANAGER',
  'CITIZEN',
  'PRIVACY_OFFICER',
  'SYSTEM',
] as const;
export type Role = (typeof roles)[number];

/** Who asks, as the identity provider says it: a job-function role, its centre, and the employee behind it. */
export interface Caller {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The centre that employs a caseworker: `JOBCENTER`, `SOCIAL`, `CHILDREN`. */
  readonly centre: string | undefined;
  readonly employeeId: string | undefined;
}

/** Who asks, or a refusal: without a caller nothing is shown. */
export function getCaller(caller: Caller | undefined): Caller {
  if (caller) return caller;
  throw new UnauthenticatedError('send a bearer token in the Authorization header.');
}

/** Turns an Authorization header into a caller; no header is no caller, a bad token is an error. */
export type Identify = (authorization: string | undefined) => Promise<Caller | undefined>;

/** The signatures we accept; never `none`, never a shared secret. */
const algorithms = ['ES256', 'EdDSA', 'RS256', 'PS256'];

/** Verifies tokens of one OpenID Connect issuer; its keys are looked up when first needed and kept. */
export function createIdentify({
  issuer,
  audience,
}: {
  issuer: string;
  audience: string;
}): Identify {
  let keys: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  const findKeys = () => {
    keys ??= discoverKeys(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return async (authorization) => {
    if (authorization === undefined) return undefined;
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    if (token === undefined)
      throw new UnauthenticatedError('expected the header Authorization: Bearer <token>.');
    const jwks = await findKeys().catch(() => {
      throw new UnauthenticatedError(noAnswer);
    });
    try {
      const { payload } = await jwtVerify(token, jwks, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      });
      return readCaller(payload);
    } catch (error) {
      throw new UnauthenticatedError(toReason(error));
    }
  };
}

const noAnswer = 'the identity provider does not answer just now. Try again in a minute.';

/** What keeps the keys from being fetched is no fault of the token: a timeout, a refused connection, another page. */
function toReason(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'your token has expired. Get a new one.';
  const isFetched =
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    error.code !== errors.JOSEError.code;
  return isFetched ? 'your token is not valid here.' : noAnswer;
}

async function discoverKeys(issuer: string) {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(3_000),
  });
  const found: unknown = await response.json();
  if (
    typeof found !== 'object' ||
    found === null ||
    !('jwks_uri' in found) ||
    typeof found.jwks_uri !== 'string'
  ) {
    throw new Error('The issuer names no jwks_uri.');
  }
  return createRemoteJWKSet(new URL(found.jwks_uri));
}

function readCaller(claims: JWTPayload): Caller {
  const text = (name: string) =>
    typeof claims[name] === 'string' && claims[name] !== '' ? claims[name] : undefined;
  const claimed: unknown = claims['roles'];
  const id = text('sub');
  if (id === undefined) throw new errors.JWTClaimValidationFailed('sub is empty', claims, 'sub');
  return Object.freeze({
    id,
    name: text('name') ?? id,
    roles: Array.isArray(claimed) ? roles.filter((role) => claimed.includes(role)) : [],
    centre: text('centre'),
    employeeId: text('employee_id'),
  });
}
