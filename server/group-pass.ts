import { isDay, type Day } from './day.ts';
import { createSeal, createUnseal, readTexts, refusePass, type Bearer } from './seal.ts';

/**
 * What coordination allows one centre to add up, in one request: the measures of a group of people in a period.
 * It names no citizen and opens none, as a citizen's pass opens no figures: each is of a type of its own.
 */
export interface GroupPass extends Bearer {
  /** The CPR numbers of each person, every number that the person has had. */
  readonly people: readonly (readonly string[])[];
  /** First and last day that are counted, both included. */
  readonly from: Day;
  readonly to: Day;
}

export type SealGroupPass = (pass: GroupPass) => Promise<string>;
export type OpenGroupPass = (token: string, bearer: Bearer) => Promise<GroupPass>;

const typ = 'helhed-group-pass+jwt';
const purpose = 'FIGURES';

/** Seals group passes for one centre. */
export function createSealGroupPass(centre: string, keys: readonly Uint8Array[]): SealGroupPass {
  const seal = createSeal(centre, typ, keys);
  // A text per person, and not a list: a thousand people are a thousand lists less to read.
  return ({ people, from, to, ...bearer }) =>
    seal({ purpose, people: people.map((cprs) => cprs.join(' ')), from, to }, bearer);
}

/** Opens group passes at one centre. */
export function createOpenGroupPass(centre: string, keys: readonly Uint8Array[]): OpenGroupPass {
  const unseal = createUnseal(centre, typ, keys);
  return async (token, { callerId, requestId }) => {
    const claims = await unseal(token, { callerId, requestId });
    if (claims['purpose'] !== purpose || claims['sub'] !== undefined) return refusePass();
    return {
      people: readTexts(claims['people']).map((cprs) => cprs.split(' ')),
      from: readDay(claims['from']),
      to: readDay(claims['to']),
      callerId,
      requestId,
    };
  };
}

function readDay(value: unknown): Day {
  return typeof value === 'string' && isDay(value) ? value : refusePass();
}
