import type { MeetingFact } from '../calendar/cadence-facts.ts';
import type { AttendanceRow } from '../source/meeting-attendance.ts';
import type { MeetingRow } from '../source/meetings.ts';

/** A meeting as the cadences ask for it; without who came, where that was not read or may not be seen. */
export function toMeetingFact(
  { id, kind, cadence, state, heldOn, reasonForLater }: MeetingRow,
  attendance: readonly AttendanceRow[] | null,
): MeetingFact {
  return {
    id,
    kind,
    cadence,
    state,
    heldOn,
    isReasonForLaterGiven: reasonForLater !== null,
    attendance: attendance?.filter(({ meetingId }) => meetingId === id) ?? null,
  };
}
