import type { CentreCode } from '../centres.ts';
import { holds } from './coordinations.ts';
import type { Session } from './session.ts';

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
