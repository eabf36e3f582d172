import type { ReadRows } from '../../../server/database.ts';
import type { Session } from './session.ts';

export interface AttendanceRow {
  readonly meetingId: string;
  readonly citizenId: string;
  readonly who: 'CASEWORKER' | 'CITIZEN' | 'GUEST';
  readonly caseworkerId: string | null;
  readonly guestName: string | null;
  readonly guestRole: string | null;
  readonly guestPurpose: string | null;
  readonly consentId: string | null;
  readonly hearsNothingConfidential: boolean;
  readonly presence: 'INVITED' | 'ATTENDED' | 'ABSENT' | 'DECLINED';
}

const columns = `meeting_id as "meetingId", citizen_id as "citizenId", who, caseworker_id as "caseworkerId",
  guest_name as "guestName", guest_role as "guestRole", guest_purpose as "guestPurpose",
  consent_id as "consentId", hears_nothing_confidential as "hearsNothingConfidential", presence`;

/** Who was invited to the meetings of each citizen: the caseworkers, the citizen, the guests. */
export function findAttendance(
  session: Session,
  citizenIds: readonly string[],
): Promise<AttendanceRow[]> {
  return session.read(
    `select ${columns} from coordination.meeting_attendance
      where citizen_id = any(?::uuid[]) order by who, caseworker_id, guest_name`,
    [[...citizenIds]],
  );
}

/** Who was invited to one meeting. */
export function findInvited(read: ReadRows, meetingId: string): Promise<AttendanceRow[]> {
  return read(
    `select ${columns} from coordination.meeting_attendance where meeting_id = cast(:meetingId as uuid)
      order by who, caseworker_id, guest_name`,
    { meetingId },
  );
}

/** Somebody at work with the citizen today, and how. */
export interface AttachedRow {
  readonly caseworkerId: string;
  readonly isCoordinating: boolean;
  readonly isOnTeam: boolean;
}

/** Everybody who has a case with the citizen, is on the team or coordinates, each once. */
export function findAttached(
  read: ReadRows,
  citizenId: string,
  today: string,
): Promise<AttachedRow[]> {
  const holds = 'since <= cast(:today as date) and (until is null or cast(:today as date) < until)';
  return read(
    `select caseworker_id as "caseworkerId", bool_or(is_coordinating) as "isCoordinating", bool_or(is_on_team) as "isOnTeam"
       from (
         select caseworker_id, citizen_id, true as is_coordinating, true as is_on_team
           from coordination.coordinating_caseworkers where ${holds}
         union all
         select caseworker_id, citizen_id, false, true from coordination.team_members where ${holds}
         union all
         select caseworker_id, citizen_id, false, false from coordination.attachments) attached
      where citizen_id = cast(:citizenId as uuid) group by caseworker_id order by caseworker_id`,
    { citizenId, today },
  );
}

/** Those ids that are nobody's in the directory. */
export async function findStrangers(read: ReadRows, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await read<{ readonly id: string }>(
    `select asked.id from unnest(cast(:ids as text[])) asked (id)
      where not exists (select from coordination.caseworkers c where c.id = asked.id)`,
    { ids: [...ids] },
  );
  return rows.map(({ id }) => id);
}

/** Invites them; all in one statement. */
export async function addAttendance(read: ReadRows, rows: readonly AttendanceRow[]): Promise<void> {
  if (rows.length === 0) return;
  await read(
    `insert into coordination.meeting_attendance (meeting_id, citizen_id, who, caseworker_id, guest_name,
       guest_role, guest_purpose, consent_id, hears_nothing_confidential, presence)
     select "meetingId", "citizenId", who, "caseworkerId", "guestName", "guestRole", "guestPurpose", "consentId",
            "hearsNothingConfidential", presence
       from jsonb_to_recordset(cast(:rows as jsonb)) as told ("meetingId" uuid, "citizenId" uuid, who text,
         "caseworkerId" text, "guestName" text, "guestRole" text, "guestPurpose" text, "consentId" uuid,
         "hearsNothingConfidential" boolean, presence text)`,
    { rows: JSON.stringify(rows) },
  );
}

/** Says of who was invited whether they came; all in one statement. */
export async function setPresence(
  read: ReadRows,
  rows: readonly Pick<
    AttendanceRow,
    'meetingId' | 'who' | 'caseworkerId' | 'guestName' | 'presence'
  >[],
): Promise<void> {
  await read(
    `update coordination.meeting_attendance a set presence = told.presence
       from jsonb_to_recordset(cast(:rows as jsonb)) as told ("meetingId" uuid, who text, "caseworkerId" text,
         "guestName" text, presence text)
      where a.meeting_id = told."meetingId" and a.who = told.who
        and a.caseworker_id is not distinct from told."caseworkerId"
        and a.guest_name is not distinct from told."guestName"`,
    { rows: JSON.stringify(rows) },
  );
}
