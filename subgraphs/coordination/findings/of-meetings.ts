import { findCadence, isOfTheTeam, judgeCadences } from '../calendar/cadence.ts';
import type { CadenceFacts as Facts } from '../calendar/cadence-facts.ts';
import type { Programme } from '../programmes/programme.ts';
import type { CadenceFacts } from './situation.ts';

/**
 * How it stands with the meetings about one citizen, as the calendar judges it. A meeting of the team’s own is not due
 * for each citizen each time.
 */
export function toCadences({ meetings: rows }: Programme, facts: Facts): CadenceFacts[] {
  return judgeCadences(rows, facts)
    .filter(({ cadence }) => !isOfTheTeam(cadence))
    .map(({ cadence, dueOn, overdueSince, plannedOn, isKept, lastHeldOn, absent }) => {
      const last = facts.meetings.find(
        (meeting) =>
          meeting.state === 'HELD' &&
          meeting.heldOn === lastHeldOn &&
          findCadence(meeting, rows) === cadence,
      );
      return {
        code: cadence.code,
        name: cadence.name,
        source: cadence.source.join(', '),
        nextDueOn: overdueSince === null ? dueOn : null,
        overdueSince: overdueSince === null ? null : dueOn,
        isJudged: isKept !== null,
        isPlanned: plannedOn !== null && (dueOn === null || plannedOn <= dueOn),
        missingAttendance: (absent ?? []).filter((id) => id !== 'CITIZEN'),
        lastMeetingId: last?.id ?? null,
      };
    });
}
