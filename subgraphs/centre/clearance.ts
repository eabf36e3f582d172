import type { Pass } from '../../server/pass.ts';

/** What a centre knows of a citizen, as far as a pass opens one kind and not another. */
export type Kind = 'CASES' | 'MEASURES' | 'PLANS' | 'ASSESSMENT';

/** True when a pass opens this kind of information. */
export function opens({ kinds }: Pass, kind: Kind): boolean {
  return kinds.includes(kind);
}

/** How the source classifies a row: the unit, the KLE number, and the sensitivity of Sags- og Dokumentindeks. */
export interface Classified {
  readonly kle: string | null;
  readonly sensitivity: number | null;
  readonly granted_by?: string | null;
}

/**
 * True when a row lies within the limits of the caller's role (dataafgrænsning).
 * What the source does not classify is seen only by who has no such limit: nobody guesses.
 */
export function isCleared({ limits }: Pass, { kle, sensitivity, granted_by }: Classified): boolean {
  return (
    (sensitivity ?? 4) <= limits.sensitivity &&
    (limits.kle?.some((prefix) => kle?.startsWith(prefix)) ?? true) &&
    (granted_by === undefined || (limits.units?.some((unit) => unit === granted_by) ?? true))
  );
}
