import type { ReadRows } from '../../../server/database.ts';
import type { Session } from './session.ts';

export interface MeetingRow {
  readonly id: string;
  readonly citizenId: string;
  readonly kind: 'COOPERATION' | 'CITIZEN' | 'TEAM' | 'FORUM' | 'COORDINATING';
  readonly cadence: string | null;
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly heldOn: string;
  readonly place: 'OFFICE' | 'HOME' | 'RELATIVES_HOME' | 'OTHER' | null;
  /** An employee id; null where nobody said. */
  readonly calledBy: string | null;
  readonly firstContactOn: string | null;
  readonly minutes: string | null;
  readonly reasonForLater: string | null;
  readonly purposeWithoutCitizen: string | null;
}

/** Of a meeting named `m`. */
export const meetingColumns = `m.id, m.citizen_id as "citizenId", m.kind, m.cadence, m.state, m.held_on as "heldOn",
  m.place, m.called_by as "calledBy", m.first_contact_on as "firstContactOn", m.minutes,
  m.reason_for_later as "reasonForLater", m.purpose_without_citizen as "purposeWithoutCitizen"`;

/** The meetings of each citizen, newest first. */
export function findMeetings(
  session: Session,
  citizenIds: readonly string[],
): Promise<MeetingRow[]> {
  return session.read(
    `select ${meetingColumns} from coordination.meetings m
      where m.citizen_id = any(?::uuid[]) order by m.held_on desc, m.id`,
    [[...citizenIds]],
  );
}

/** One meeting of a citizen. */
export async function findMeeting(
  read: ReadRows,
  citizenId: string,
  id: string,
): Promise<MeetingRow | undefined> {
  const [row] = await read<MeetingRow>(
    `select ${meetingColumns} from coordination.meetings m
      where m.id = cast(:id as uuid) and m.citizen_id = cast(:citizenId as uuid)`,
    { citizenId, id },
  );
  return row;
}

/** How many meetings of a citizen were held so far: of any kind, and of one cadence. */
export async function countHeld(
  read: ReadRows,
  citizenId: string,
  { kind, cadence }: Pick<MeetingRow, 'kind' | 'cadence'>,
): Promise<{ readonly all: number; readonly ofCadence: number }> {
  const [row] = await read<{ readonly all: number; readonly ofCadence: number }>(
    `select cast(count(*) as integer) as "all",
            cast(count(*) filter (where kind = :kind and cadence is not distinct from :cadence) as integer)
              as "ofCadence"
       from coordination.meetings where citizen_id = cast(:citizenId as uuid) and state = 'HELD'`,
    { citizenId, kind, cadence },
  );
  return row ?? { all: 0, ofCadence: 0 };
}

export type NewMeeting = Pick<
  MeetingRow,
  'citizenId' | 'kind' | 'cadence' | 'heldOn' | 'place' | 'calledBy'
>;

/** Calls a meeting; gives its id. */
export async function addMeeting(read: ReadRows, meeting: NewMeeting): Promise<string> {
  const [row] = await read<{ readonly id: string }>(
    `insert into coordination.meetings (citizen_id, kind, cadence, held_on, place, called_by, called_at)
     values (cast(:citizenId as uuid), :kind, :cadence, cast(:heldOn as date), :place, :calledBy, now())
     returning id`,
    { ...meeting },
  );
  if (!row) throw new Error('A meeting that was added has no id.');
  return row.id;
}

export type Recording = Pick<
  MeetingRow,
  'id' | 'heldOn' | 'firstContactOn' | 'minutes' | 'reasonForLater' | 'purposeWithoutCitizen'
> & { readonly state: 'HELD' | 'CANCELLED'; readonly by: string };

/** Writes down what became of a meeting; no row for what was written down before. */
export function recordOutcome(read: ReadRows, recording: Recording): Promise<unknown[]> {
  return read(
    `update coordination.meetings
        set state = :state, held_on = cast(:heldOn as date), first_contact_on = cast(:firstContactOn as date),
            minutes = :minutes, reason_for_later = :reasonForLater,
            purpose_without_citizen = :purposeWithoutCitizen, recorded_by = :by, recorded_at = now()
      where id = cast(:id as uuid) and state = 'PLANNED' returning id`,
    { ...recording },
  );
}
