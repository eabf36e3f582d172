import type { Session } from './session.ts';

/** Why nobody answers for a citizen; the SDL says what each means. */
type WithoutReason = 'NEVER_APPOINTED' | 'ENDED' | 'LEFT';

export interface WithoutResponsibleRow {
  readonly citizenId: string;
  readonly track: string | null;
  readonly enrolledSince: string;
  readonly withoutSince: string;
  readonly reason: WithoutReason;
  readonly lastId: string | null;
  readonly mayAppoint: readonly string[];
}

/** Of a programme, for who manages; the longest without first. Nobody to anybody else. */
export function findWithoutResponsible(
  session: Session,
  programme: string,
): Promise<WithoutResponsibleRow[]> {
  return session.read(
    `select citizen_id as "citizenId", track, enrolled_since as "enrolledSince", without_since as "withoutSince", reason,
            last_id as "lastId", may_appoint as "mayAppoint"
       from coordination.without_responsible(:programme) order by without_since, citizen_id`,
    { programme },
  );
}
