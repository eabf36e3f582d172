import type { Pass } from '../../server/pass.ts';

/** What a centre knows of a citizen, as far as a pass opens one kind and not another. */
export type Kind = 'CASES' | 'MEASURES' | 'PLANS' | 'ASSESSMENT';

/** True when a pass opens this kind of information. */
export function opens({ kinds }: Pass, kind: Kind): boolean {
  return kinds.includes(kind);
}

/** How the source classifies a row: the unit, the KLE number, and the sensitivity of Sags- og Dokumentindeks. */
export interface Classified {
  /** The unit that granted a measure; a case names none. */
  readonly granted_by?: string | null;
  readonly kle: string | null;
  readonly sensitivity: number | null;
}

/**
 * True when a row lies within the limits of the caller's role (dataafgrænsning).
 * What the source does not classify is seen only by who has no such limit: nobody guesses.
 */
export function isCleared({ limits }: Pass, { granted_by, kle, sensitivity }: Classified): boolean {
  const { units, kle: groups } = limits;
  return (
    (sensitivity ?? 4) <= limits.sensitivity &&
    (groups === undefined || groups.some((group) => isWithin(kle, group))) &&
    (units === undefined || units.some((unit) => unit === granted_by))
  );
}

/** `27.35.08` lies in the groups `27` and `27.35`, and in no `2`. */
function isWithin(kle: string | null, group: string): boolean {
  return kle === group || (kle?.startsWith(`${group}.`) ?? false);
}
