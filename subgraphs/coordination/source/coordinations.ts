import type { ReadRows } from '../../../server/database.ts';
import type { Session } from './session.ts';
import type { TeamRole } from '../team/team-role.ts';

export interface CoordinationRow {
  readonly citizenId: string;
  readonly version: number;
  readonly model: string;
  readonly track: string | null;
  /** Which of the programme's teams; null where it has none, or nobody said. */
  readonly team: string | null;
  readonly since: string;
  readonly endsOn: string | null;
}

export interface TeamMemberRow {
  readonly citizenId: string;
  readonly caseworkerId: string;
  readonly role: TeamRole;
  readonly since: string;
}

/** The columns of a coordination. */
export const columns = `citizen_id as "citizenId", version, model, track, team, since, ends_on as "endsOn"`;
/** SQL of a period that today lies in. */
export const holds =
  'since <= cast(:today as date) and (until is null or cast(:today as date) < until)';

export function findCoordinations(
  session: Session,
  today: string,
  citizenIds: readonly string[],
): Promise<CoordinationRow[]> {
  return session.read(
    `select ${columns} from coordination.coordinations
      where citizen_id = any(cast(:citizenIds as uuid[])) and ${holds}`,
    { today, citizenIds: [...citizenIds] },
  );
}

/** Waits for whoever changes the same coordination, and keeps others waiting; no row for who may not change it. */
export function lockCoordination(
  read: ReadRows,
  today: string,
  citizenId: string,
): Promise<CoordinationRow[]> {
  return read(
    `select ${columns} from coordination.coordinations
      where citizen_id = cast(:citizenId as uuid) and ${holds} for update`,
    { today, citizenId },
  );
}

/** The code of the programme that a citizen is enrolled in; undefined for who is in none. */
export async function findModel(
  read: ReadRows,
  today: string,
  citizenId: string,
): Promise<string | undefined> {
  const [row] = await read<{ readonly model: string }>(
    `select model from coordination.coordinations
      where citizen_id = cast(:citizenId as uuid) and ${holds}`,
    { today, citizenId },
  );
  return row?.model;
}

/** Counts a change of a coordination; no row for who may not change it any more. */
export function countChange(
  read: ReadRows,
  today: string,
  citizenId: string,
): Promise<CoordinationRow[]> {
  return read(
    `update coordination.coordinations set version = version + 1
      where citizen_id = cast(:citizenId as uuid) and ${holds} returning ${columns}`,
    { today, citizenId },
  );
}

/** The team of each citizen, the coordinating caseworker first. */
export function findTeams(
  session: Session,
  today: string,
  citizenIds: readonly string[],
): Promise<TeamMemberRow[]> {
  return session.read(
    `select citizen_id as "citizenId", caseworker_id as "caseworkerId", role, since from (
       select citizen_id, caseworker_id, 'COORDINATING_CASEWORKER' as role, since, until, 0 as rank
         from coordination.coordinating_caseworkers
       union all
       select citizen_id, caseworker_id, role, since, until, 1 from coordination.team_members) team
      where citizen_id = any(cast(:citizenIds as uuid[])) and ${holds}
      order by rank, role, caseworker_id`,
    { today, citizenIds: [...citizenIds] },
  );
}
