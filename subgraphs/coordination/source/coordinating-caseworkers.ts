import type { ReadRows } from '../../../server/database.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

export interface CoordinatingPeriodRow {
  readonly citizenId: string;
  readonly caseworkerId: string;
  readonly since: string;
  readonly until: string | null;
  /** An employee's id; null where nobody said. */
  readonly appointedBy: string | null;
  readonly appointedAt: string;
}

/** Who has coordinated for each citizen, newest first. */
export function findCoordinatingPeriods(
  session: Session,
  citizenIds: readonly string[],
): Promise<CoordinatingPeriodRow[]> {
  return session.read(
    `select citizen_id as "citizenId", caseworker_id as "caseworkerId", since, until,
            appointed_by as "appointedBy", ${toInstant('appointed_at')} as "appointedAt"
       from coordination.coordinating_caseworkers where citizen_id = any(?::uuid[])
      order by since desc, id desc`,
    [[...citizenIds]],
  );
}

/**
 * Ends who coordinates and appoints another from today on, until whoever is to follow already.
 * Gives who it was; null when it was nobody. One statement: its first half would take away the right to its second.
 */
export async function appoint(
  read: ReadRows,
  appointment: { citizenId: string; caseworkerId: string; today: string; by: string },
): Promise<string | null> {
  const [row] = await read<{ readonly before: string | null }>(
    `with ended as (
       update coordination.coordinating_caseworkers set until = cast(:today as date)
        where citizen_id = cast(:citizenId as uuid)
          and since <= cast(:today as date) and (until is null or cast(:today as date) < until)
       returning caseworker_id
     ), present as (select max(caseworker_id) as before from ended), appointed as (
       insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since, until, appointed_by)
       select cast(:citizenId as uuid), :caseworkerId, cast(:today as date), (
           select min(since) from coordination.coordinating_caseworkers
            where citizen_id = cast(:citizenId as uuid) and since > cast(:today as date)), :by
         from present
     )
     select before from present`,
    appointment,
  );
  return row?.before ?? null;
}
