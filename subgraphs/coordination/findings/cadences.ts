import { findCadence, isOfTheTeam, judgeCadences } from '../calendar/cadence.ts';
import type { CadenceStanding } from '../calendar/cadence.ts';
import type { MeetingFact } from '../calendar/cadence-facts.ts';
import type { Day } from '../../../server/day.ts';
import { toMeetingFact } from '../meetings/meeting-fact.ts';
import type { Programme } from '../programmes/programme.ts';
import type { AttendanceRow } from '../source/meeting-attendance.ts';
import type { MeetingRow } from '../source/meetings.ts';
import type { CadenceFacts } from './situation.ts';

interface Meetings {
  readonly rows: readonly MeetingRow[];
  /** Null where it may not be seen. */
  readonly attendance: readonly AttendanceRow[] | null;
  readonly enrolledOn: Day;
  readonly today: Day;
}

/**
 * How it stands with the meetings about one citizen. A team's own are in the facilitator's calendar: whom it took up
 * does not matter; and what is held between two others has a rule of its own.
 */
export function toCadences(
  { meetings: cadences }: Programme,
  { rows, attendance, enrolledOn, today }: Meetings,
): readonly CadenceFacts[] {
  const meetings = rows.map((row) => toMeetingFact(row, attendance));
  const firstContacts = rows.flatMap(({ firstContactOn }) => firstContactOn ?? []);
  const firstContactOn = firstContacts.toSorted()[0] ?? null;
  return judgeCadences(cadences, { meetings, enrolledOn, firstContactOn, today })
    .filter(({ cadence }) => !isOfTheTeam(cadence) && cadence.between === undefined)
    .map((standing) => toFacts(standing, findLast(standing, meetings, cadences)));
}

function toFacts(
  { cadence, dueOn, overdueSince, plannedOn, absent }: CadenceStanding,
  last: MeetingFact | undefined,
): CadenceFacts {
  return {
    code: cadence.code,
    name: cadence.name,
    source: cadence.source.join(', '),
    nextDueOn: dueOn,
    overdueSince: overdueSince === null ? null : dueOn,
    isPlanned: dueOn !== null && plannedOn !== null && plannedOn <= dueOn,
    // The citizen may stay away; that somebody says why is asked for where it is written down.
    missingAttendance: (absent ?? []).filter((who) => who !== 'CITIZEN'),
    lastMeetingId: last?.id ?? null,
  };
}

function findLast(
  { cadence, lastHeldOn }: CadenceStanding,
  meetings: readonly MeetingFact[],
  cadences: Programme['meetings'],
): MeetingFact | undefined {
  return meetings.find(
    (meeting) =>
      meeting.state === 'HELD' &&
      meeting.heldOn === lastHeldOn &&
      findCadence(meeting, cadences) === cadence,
  );
}
