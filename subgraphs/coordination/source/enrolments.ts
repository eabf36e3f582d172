import type { ReadRows } from '../../../server/database.ts';
import type { CentreCode } from '../centres.ts';
import type { Member } from '../team/team-terms.ts';
import { columns, holds, type CoordinationRow } from './coordinations.ts';
import type { Session } from './session.ts';

export interface EnrolmentRow {
  readonly citizenId: string;
  readonly programme: string;
  readonly track: string | null;
  readonly team: string | null;
  readonly reasons: readonly string[];
  readonly since: string;
  readonly until: string | null;
  readonly endsOn: string | null;
  readonly extensionReason: string | null;
  readonly outcome: string | null;
  readonly endReason: string | null;
  readonly handedToId: string | null;
}

/** When each citizen was enrolled, newest first. */
export function findEnrolments(
  session: Session,
  citizenIds: readonly string[],
): Promise<EnrolmentRow[]> {
  return session.read(
    `select citizen_id as "citizenId", model as programme, track, team, reasons, since, until, ends_on as "endsOn",
            extension_reason as "extensionReason", outcome, end_reason as "endReason", handed_to as "handedToId"
       from coordination.coordinations where citizen_id = any(?::uuid[]) order by since desc, id desc`,
    [[...citizenIds]],
  );
}

/** Keeps others from enrolling the citizen, or into a programme that is counted, until the transaction ends. */
export async function lockEnrolling(
  read: ReadRows,
  citizenId: string,
  cohort: string | undefined,
): Promise<void> {
  const lock = (key: string, kind: number) =>
    read('select pg_advisory_xact_lock(hashtextextended(:key, :kind))', { key, kind });
  await lock(citizenId, 3);
  if (cohort !== undefined) await lock(cohort, 2);
}

/** True for who is enrolled, or is to be. */
export async function isEnrolled(
  read: ReadRows,
  today: string,
  citizenId: string,
): Promise<boolean> {
  const rows = await read(
    `select from coordination.coordinations
      where citizen_id = cast(:citizenId as uuid) and (until is null or cast(:today as date) < until)`,
    { today, citizenId },
  );
  return rows.length > 0;
}

/** True while the last word of the visitation is to enrol the citizen in this. */
export async function isToBeEnrolled(
  read: ReadRows,
  of: { citizenId: string; programme: string; track: string | null },
): Promise<boolean> {
  const [row] = await read<{ readonly is: boolean }>(
    'select coordination.is_to_be_enrolled(cast(:citizenId as uuid), :programme, :track) as is',
    of,
  );
  return row?.is ?? false;
}

export async function countEnrolled(read: ReadRows, programme: string): Promise<number> {
  const [row] = await read<{ readonly count: number }>(
    'select coordination.count_enrolled(:programme) as count',
    { programme },
  );
  return row?.count ?? 0;
}

/** In which centres caseworkers have cases. */
export function findCentresOf(
  read: ReadRows,
  caseworkerIds: readonly string[],
): Promise<{ readonly caseworkerId: string; readonly centre: CentreCode }[]> {
  return read(
    `select caseworker_id as "caseworkerId", centre
       from coordination.centres_of(cast(:caseworkerIds as text[])) order by 1, 2`,
    { caseworkerIds: [...caseworkerIds] },
  );
}

/** Who has a case with a citizen, in which centre. */
export function findCaseworkersOf(
  read: ReadRows,
  citizenId: string,
): Promise<{ readonly caseworkerId: string; readonly centre: CentreCode }[]> {
  return read(
    `select distinct caseworker_id as "caseworkerId", centre from coordination.attachments
      where citizen_id = cast(:citizenId as uuid) order by 1, 2`,
    { citizenId },
  );
}

const endEverybody = `
  ended as (
    update coordination.coordinating_caseworkers set until = greatest(since, cast(:today as date))
     where citizen_id = cast(:citizenId as uuid) and (until is null or cast(:today as date) < until)
    returning 1
  ), dismissed as (
    update coordination.team_members set until = greatest(since, cast(:today as date))
     where citizen_id = cast(:citizenId as uuid) and (until is null or cast(:today as date) < until)
    returning 1
  )`;

export interface NewEnrolment {
  readonly citizenId: string;
  readonly programme: string;
  readonly track: string | null;
  readonly programmeTeam: string | null;
  readonly endsOn: string | null;
  readonly extensionReason: string | null;
  readonly reasons: readonly string[];
  readonly coordinatingCaseworkerId: string;
  readonly team: readonly Member[];
  readonly today: string;
  readonly by: string;
}

/**
 * Enrols, with coordinating caseworker and team; the version goes on from the last enrolment's.
 * One statement: its first part would take away the right to the rest.
 */
export function enrol(
  read: ReadRows,
  { team, reasons, ...enrolment }: NewEnrolment,
): Promise<CoordinationRow[]> {
  return read(
    `with ${endEverybody}, present as (
       select (select count(*) from ended) + (select count(*) from dismissed) as count,
              (select coalesce(max(version), 0) + 1 from coordination.coordinations
                where citizen_id = cast(:citizenId as uuid)) as next
     ), appointed as (
       insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since, appointed_by)
       select cast(:citizenId as uuid), :coordinatingCaseworkerId, cast(:today as date), :by from present
     ), joined as (
       insert into coordination.team_members (citizen_id, caseworker_id, role, since, appointed_by)
       select cast(:citizenId as uuid), m."caseworkerId", m.role, cast(:today as date), :by
         from present, jsonb_to_recordset(cast(:team as jsonb)) as m ("caseworkerId" text, role text)
     )
     insert into coordination.coordinations
       (citizen_id, version, model, track, team, since, ends_on, extension_reason, reasons, enrolled_by)
     select cast(:citizenId as uuid), next, :programme, :track, :programmeTeam, cast(:today as date), cast(:endsOn as date),
            :extensionReason, cast(:reasons as text[]), :by
       from present returning ${columns}`,
    { ...enrolment, team: JSON.stringify(team), reasons: [...reasons] },
  );
}

/** Lets an enrolment last until another day. */
export function extend(
  read: ReadRows,
  of: { citizenId: string; today: string; endsOn: string; reason: string | null },
): Promise<CoordinationRow[]> {
  return read(
    `update coordination.coordinations set ends_on = cast(:endsOn as date), extension_reason = :reason
      where citizen_id = cast(:citizenId as uuid) and ${holds} returning ${columns}`,
    of,
  );
}

/** Ends an enrolment with all that it appointed; one statement, as `enrol`. No row for who may not. */
export function end(
  read: ReadRows,
  of: {
    citizenId: string;
    today: string;
    outcome: string;
    reason: string;
    handedTo: string | null;
    by: string;
  },
): Promise<CoordinationRow[]> {
  return read(
    `with ${endEverybody}
     update coordination.coordinations
        set until = cast(:today as date), outcome = :outcome, end_reason = :reason, handed_to = :handedTo,
            ended_by = :by, ended_at = now()
      where citizen_id = cast(:citizenId as uuid) and ${holds} returning ${columns}`,
    of,
  );
}
