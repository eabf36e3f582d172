import type { DataLimits } from './caller.ts';
import { createSeal, createUnseal, readTexts, refusePass, type Bearer } from './seal.ts';

/**
 * What coordination allows one caller to read about one citizen in one centre, in one request.
 * Encrypted with that centre's own key: the CPR number in it never stands open on the way.
 */
export interface Pass extends Bearer {
  readonly citizenId: string;
  /** Every CPR number the citizen has had, the current one first. */
  readonly cprs: readonly string[];
  readonly purpose: string;
  /** The kinds of information that may be read: CASES, MEASURES, PLANS, ASSESSMENT. */
  readonly kinds: readonly string[];
  /** How far the caller's role reaches among them. */
  readonly limits: DataLimits;
}

export type SealPass = (pass: Pass) => Promise<string>;
export type OpenPass = (token: string, bearer: Bearer) => Promise<Pass>;

const typ = 'helhed-pass+jwt';

/** Seals passes for one centre. */
export function createSealPass(centre: string, keys: readonly Uint8Array[]): SealPass {
  const seal = createSeal(centre, typ, keys);
  return ({ citizenId, cprs, purpose, kinds, limits, ...bearer }) =>
    seal({ sub: citizenId, cprs, purpose, kinds, limits }, bearer);
}

/** Opens passes at one centre. */
export function createOpenPass(centre: string, keys: readonly Uint8Array[]): OpenPass {
  const unseal = createUnseal(centre, typ, keys);
  return async (token, { callerId, requestId }) => {
    const claims = await unseal(token, { callerId, requestId });
    return {
      citizenId: typeof claims['sub'] === 'string' ? claims['sub'] : refusePass(),
      cprs: readTexts(claims['cprs']),
      callerId,
      requestId,
      purpose: typeof claims['purpose'] === 'string' ? claims['purpose'] : refusePass(),
      kinds: readTexts(claims['kinds']),
      limits: readLimits(claims['limits']),
    };
  };
}

const sensitivities = [1, 2, 3, 4] as const;

function readLimits(value: unknown): DataLimits {
  if (typeof value !== 'object' || value === null) return refusePass();
  const claimed = 'sensitivity' in value ? value.sensitivity : undefined;
  return {
    units: 'units' in value ? readTexts(value.units) : undefined,
    kle: 'kle' in value ? readTexts(value.kle) : undefined,
    sensitivity: sensitivities.find((level) => level === claimed) ?? refusePass(),
  };
}
