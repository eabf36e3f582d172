import type { CentreCode } from '../centres.ts';
import type { Session } from './session.ts';

/** Whose citizens a norm counts: of a centre its cases, else who is enrolled, by role and track where it names them. */
export interface Counting {
  readonly programme: string;
  readonly role: string | null;
  readonly track: string | null;
  readonly centre: CentreCode | null;
}

/** How many citizens one caseworker has, as a norm counts them; who has none is not there. */
export interface CaseloadRow {
  /** The norm's place among those asked for, from 1. */
  readonly norm: number;
  readonly caseworkerId: string;
  readonly name: string;
  readonly citizens: number;
}

/** The caseloads of some caseworkers, or of everybody; numbers alone, and none for who does not work here. */
export function findCaseloads(
  session: Session,
  norms: readonly Counting[],
  caseworkerIds: readonly string[] | null,
): Promise<CaseloadRow[]> {
  return session.read(
    `select norm, caseworker_id as "caseworkerId", name, citizens
       from coordination.caseloads(cast(:norms as jsonb), cast(:caseworkerIds as text[])) order by 1, 2`,
    { norms: JSON.stringify(norms), caseworkerIds: caseworkerIds && [...caseworkerIds] },
  );
}
