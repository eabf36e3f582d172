import type { Session } from './session.ts';

export interface WithoutDecisionRow {
  readonly citizenId: string;
  readonly waitingSince: string;
  /** The programme that the citizen is in meanwhile, by its code. */
  readonly enrolledIn: string | null;
}

/** Of a programme, for who visitates or manages; the longest first. Nobody to anybody else. */
export function findWithoutDecision(
  session: Session,
  programme: string,
): Promise<WithoutDecisionRow[]> {
  return session.read(
    `select citizen_id as "citizenId", waiting_since as "waitingSince", enrolled_in as "enrolledIn"
       from coordination.without_decision(:programme) order by waiting_since, citizen_id`,
    { programme },
  );
}
