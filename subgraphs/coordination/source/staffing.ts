import type { CentreCode } from '../centres.ts';
import type { ReadRows } from '../../../server/database.ts';
import { holds } from './coordinations.ts';
import type { Session } from './session.ts';

/** How much of the week somebody gives a programme or one of its teams or, without a programme, a centre's own cases. */
export interface WorkingHours {
  readonly programme: string | null;
  readonly team: string | null;
  readonly centre: CentreCode;
  readonly hoursAWeek: number | null;
}

export interface WorkingHoursRow extends WorkingHours {
  readonly caseworkerId: string;
}

export interface RosterRow {
  /** Programme and team, as they were asked for. */
  readonly team: string;
  readonly caseworkerId: string;
  readonly centre: CentreCode;
  readonly isLeader: boolean;
  readonly hoursAWeek: number | null;
  readonly since: string;
  readonly until: string | null;
}

/** Who is on teams today, each named by its programme's code, a space and its own; nobody for who does not work here. */
export function findRosters(
  session: Session,
  today: string,
  teams: readonly string[],
): Promise<RosterRow[]> {
  return session.read(
    `select programme || ' ' || team as team, caseworker_id as "caseworkerId", centre, is_leader as "isLeader",
            cast(hours_a_week as double precision) as "hoursAWeek", since, until
       from coordination.staffing
      where programme || ' ' || team = any(cast(:teams as text[])) and ${holds}
      order by is_leader desc, centre, caseworker_id`,
    { today, teams: [...teams] },
  );
}

/** How caseworkers' weeks are divided today; nobody's for who does not work here. */
export function findWorkingHours(
  session: Session,
  today: string,
  caseworkerIds: readonly string[],
): Promise<WorkingHoursRow[]> {
  return session.read(
    `select caseworker_id as "caseworkerId", programme, team, centre,
            cast(hours_a_week as double precision) as "hoursAWeek"
       from coordination.staffing
      where caseworker_id = any(cast(:caseworkerIds as text[])) and ${holds}`,
    { today, caseworkerIds: [...caseworkerIds] },
  );
}

/** SQL of one row where every place that somebody had is over; of none where they have one, or never had any. */
const areOver = 'having bool_and(coalesce(s.until <= cast(:today as date), false))';

/** Of citizens, those whose coordinating caseworker had a place in the staffing and has none any more. */
export function findLeft(
  session: Session,
  today: string,
  citizenIds: readonly string[],
): Promise<{ readonly citizenId: string }[]> {
  return session.read(
    `select r.citizen_id as "citizenId" from coordination.coordinating_caseworkers r
      where r.citizen_id = any(cast(:citizenIds as uuid[]))
        and r.since <= cast(:today as date) and (r.until is null or cast(:today as date) < r.until)
        and exists (select from coordination.staffing s where s.caseworker_id = r.caseworker_id ${areOver})`,
    { today, citizenIds: [...citizenIds] },
  );
}

/** True for a caseworker who had a place in it and has none any more; of whom it never said anything it says nothing. */
export async function hasLeft(
  read: ReadRows,
  of: { readonly caseworkerId: string; readonly today: string },
): Promise<boolean> {
  const rows = await read(
    `select from coordination.staffing s where s.caseworker_id = :caseworkerId ${areOver}`,
    of,
  );
  return rows.length > 0;
}
