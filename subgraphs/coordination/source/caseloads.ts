import type { CentreCode } from '../centres.ts';
import type { Session } from './session.ts';
import type { TeamRole } from '../team/team-role.ts';

/** How many citizens somebody who works with a citizen has: in a role of the same programme, or with a case in a centre. */
export interface CaseloadRow {
  readonly citizenId: string;
  readonly caseworkerId: string;
  /** Null where the centre says which. */
  readonly role: TeamRole | null;
  readonly centre: CentreCode | null;
  readonly total: number;
  /** Of them, those in this citizen's track. */
  readonly ofTrack: number;
}

/** Of the citizens whom the caller works with; nothing of their own, or to anybody else. */
export function findCaseloads(
  session: Session,
  citizenIds: readonly string[],
): Promise<CaseloadRow[]> {
  return session.read(
    `select citizen_id as "citizenId", caseworker_id as "caseworkerId", role, centre, total, of_track as "ofTrack"
       from coordination.caseloads(?::uuid[]) order by caseworker_id, role, centre`,
    [[...citizenIds]],
  );
}
