import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import { UnauthenticatedError } from './errors.ts';
import { createFindKey, ProviderAwayError } from './provider-keys.ts';
import { createVerifiedTokens } from './verified-tokens.ts';

export const roles = [
  'CASEWORKER',
  'FACILITATOR',
  'MANAGER',
  'CITIZEN',
  'PRIVACY_OFFICER',
  'SYSTEM',
] as const;
export type Role = (typeof roles)[number];

/**
 * What a person may have besides a role: to see a whole CPR number, to see who and where a protected person is,
 * to decide who is enrolled (visitation).
 */
export const rights = ['FULL_CPR', 'PROTECTED_PERSONS', 'VISITATION'] as const;
export type Right = (typeof rights)[number];

/**
 * How far a job-function role reaches (dataafgrænsning): of units, of KLE groups, of sensitivity.
 * undefined is no limit, for units and KLE; without a sensitivity only level 1 is seen.
 */
export interface DataLimits {
  /** Names of organisation units whose measures are seen. */
  readonly units: readonly string[] | undefined;
  /** KLE numbers or their beginnings, such as `27` or `27.35`. */
  readonly kle: readonly string[] | undefined;
  /** Level n sees 1 to n of the four steps of Sags- og Dokumentindeks (SF1470). */
  readonly sensitivity: 1 | 2 | 3 | 4;
}

/** Who asks, as the identity provider says it: a job-function role, how far it reaches, and the employee behind it. */
export interface Caller {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly rights: readonly Right[];
  readonly limits: DataLimits;
  /** What a system, or a developer, was allowed by the provider: `helhed:read`, `helhed:events`, `helhed:develop`. */
  readonly scopes: readonly string[];
  /** The centre that employs a caseworker or runs a system: `JOBCENTER`, `SOCIAL`, `CHILDREN`. */
  readonly centre: string | undefined;
  readonly employeeId: string | undefined;
  /** A citizen's own CPR number, as MitID says it; never an employee's. */
  readonly cpr: string | undefined;
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

/** What a token may say that it is: an access token (RFC 9068), a JWT as older providers name it, or nothing. */
const types: readonly unknown[] = ['at+jwt', 'application/at+jwt', 'jwt', undefined];

/** A larger token is refused unread; Node takes no more in a header. */
const longestToken = 16_384;

/**
 * Verifies tokens of one OpenID Connect issuer, which is told to `onUnreachable` when it goes away,
 * once each time.
 */
export function createIdentify({
  issuer,
  audience,
  onUnreachable = () => undefined,
}: {
  issuer: string;
  audience: string;
  onUnreachable?: (cause: unknown) => void;
}): Identify {
  const findKey = createFindKey(issuer, onUnreachable);
  const verified = createVerifiedTokens<Caller>();
  return async (authorization) => {
    if (authorization === undefined) return undefined;
    if (authorization.length > longestToken) throw new UnauthenticatedError(notValid);
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    if (token === undefined)
      throw new UnauthenticatedError('expected the header Authorization: Bearer <token>.');
    const known = verified.find(token);
    if (known) return known;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, findKey, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      });
      if (!types.includes(protectedHeader.typ?.toLowerCase()))
        throw new UnauthenticatedError(notValid);
      const caller = readCaller(payload);
      verified.keep(token, caller, payload.exp ?? 0);
      return caller;
    } catch (error) {
      throw new UnauthenticatedError(toReason(error, token, issuer));
    }
  };
}

const notValid = 'your token is not valid here.';

/** What keeps the keys from being fetched is no fault of the token, and one may try again. */
function toReason(error: unknown, token: string, issuer: string): string {
  if (error instanceof ProviderAwayError)
    return 'the identity provider does not answer just now. Try again in a minute.';
  if (error instanceof errors.JWTExpired) return 'your token has expired. Get a new one.';
  const claimed = findIssuer(token);
  // What it claims is its own word, and not repeated; whom we trust is no secret.
  return claimed === undefined || claimed === issuer
    ? notValid
    : `your token is of another issuer than ${issuer}.`;
}

/** Whom a token says that it is of, unverified. */
function findIssuer(token: string): string | undefined {
  try {
    const { iss } = decodeJwt(token);
    return typeof iss === 'string' ? iss : undefined;
  } catch {
    return undefined;
  }
}

function readCaller(claims: JWTPayload): Caller {
  const text = (name: string) =>
    typeof claims[name] === 'string' && claims[name] !== '' ? claims[name] : undefined;
  const id = text('sub');
  if (id === undefined) throw new errors.JWTClaimValidationFailed('sub is empty', claims, 'sub');
  return freezeAll({
    id,
    name: text('name') ?? id,
    roles: among(roles, claims['roles']),
    rights: among(rights, claims['rights']),
    limits: {
      units: texts(claims['org_units']),
      kle: texts(claims['kle']),
      sensitivity: sensitivities.find((level) => level === claims['sensitivity']) ?? 1,
    },
    scopes: text('scope')?.split(' ') ?? [],
    centre: text('centre'),
    employeeId: text('employee_id'),
    cpr: text('cpr'),
  });
}

/** All the way down: the caller of a token is the same object for a minute of requests. */
function freezeAll<Value extends object>(value: Value): Readonly<Value> {
  const parts: unknown[] = Object.values(value);
  for (const part of parts) if (typeof part === 'object' && part !== null) freezeAll(part);
  return Object.freeze(value);
}

const sensitivities = [1, 2, 3, 4] as const;

function among<Known extends string>(known: readonly Known[], claimed: unknown): Known[] {
  return Array.isArray(claimed) ? known.filter((value) => claimed.includes(value)) : [];
}

/** undefined when nothing is claimed; a claim that is no list of texts limits to nothing. */
function texts(claimed: unknown): string[] | undefined {
  if (claimed === undefined) return undefined;
  return Array.isArray(claimed) ? claimed.filter((value) => typeof value === 'string') : [];
}
