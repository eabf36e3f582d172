import type { CentreCode } from '../centres.ts';
import type { Session } from './session.ts';
import type { WorkingHours } from './staffing.ts';

/** Whose citizens a norm counts: of a centre its cases, else who is enrolled, by role and track where it names them. */
export interface Counting {
  readonly programme: string;
  readonly role: string | null;
  readonly track: string | null;
  readonly centre: CentreCode | null;
}

/** How many citizens one caseworker has, as a norm counts them; who has none is not there. */
export interface NormCaseloadRow {
  /** The norm's place among those asked for, from 1. */
  readonly norm: number;
  readonly citizens: number;
  /** What is written down of the caseworker's week. */
  readonly hours: readonly WorkingHours[];
}

/** The caseloads of everybody, as numbers alone; none for who does not work here. */
export function findNormCaseloads(
  session: Session,
  norms: readonly Counting[],
): Promise<NormCaseloadRow[]> {
  return session.read(
    'select norm, citizens, hours from coordination.norm_caseloads(cast(:norms as jsonb)) order by 1, 2',
    { norms: JSON.stringify(norms) },
  );
}
