import type { CentreCode } from '../centres.ts';
import type { Session } from './session.ts';

/** Who has a case with a citizen in a centre. */
export interface CaseHolderRow {
  readonly citizenId: string;
  readonly centre: CentreCode;
  readonly caseworkerId: string;
}

export function findCaseHolders(
  session: Session,
  citizenIds: readonly string[],
): Promise<CaseHolderRow[]> {
  return session.read(
    `select citizen_id as "citizenId", centre, caseworker_id as "caseworkerId"
       from coordination.attachments where citizen_id = any(?::uuid[]) order by centre, caseworker_id`,
    [[...citizenIds]],
  );
}
