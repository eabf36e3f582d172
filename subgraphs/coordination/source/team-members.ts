import type { ReadRows } from '../../../server/database.ts';
import { holds } from './coordinations.ts';
import type { TeamRole } from '../team/team-role.ts';

export interface TeamPeriodRow {
  readonly caseworkerId: string;
  readonly role: TeamRole;
  readonly until: string | null;
}

/** Who is on a citizen's team today, the coordinating caseworker included, and until when. */
export function findTeamOf(
  read: ReadRows,
  of: { citizenId: string; today: string },
): Promise<TeamPeriodRow[]> {
  return read(
    `select caseworker_id as "caseworkerId", role, until from (
       select citizen_id, caseworker_id, 'COORDINATING_CASEWORKER' as role, since, until
         from coordination.coordinating_caseworkers
       union all
       select citizen_id, caseworker_id, role, since, until from coordination.team_members) team
      where citizen_id = cast(:citizenId as uuid) and ${holds}
      order by role, caseworker_id`,
    of,
  );
}

interface Membership {
  readonly citizenId: string;
  readonly caseworkerId: string;
  readonly role: TeamRole;
  readonly today: string;
}

/** Puts somebody on the team from today on. */
export async function join(
  read: ReadRows,
  membership: Membership & { readonly until: string | null; readonly by: string },
): Promise<void> {
  await read(
    `insert into coordination.team_members (citizen_id, caseworker_id, role, since, until, appointed_by)
     values (cast(:citizenId as uuid), :caseworkerId, :role, cast(:today as date), cast(:until as date), :by)`,
    { ...membership },
  );
}

/** Says when somebody leaves the team. */
export async function leave(
  read: ReadRows,
  membership: Membership & { readonly until: string },
): Promise<void> {
  await read(
    `update coordination.team_members set until = cast(:until as date)
      where citizen_id = cast(:citizenId as uuid) and caseworker_id = :caseworkerId and role = :role and ${holds}`,
    { ...membership },
  );
}
