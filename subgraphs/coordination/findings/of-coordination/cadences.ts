import type { OpenCitizen } from '../../admission/open-citizen.ts';
import { isOfTheTeam, judgeCadences, type CadenceStanding } from '../../calendar/cadence.ts';
import type { Context } from '../../context.ts';
import { toMeetingFact } from '../../meetings/meeting-fact.ts';
import type { Programme } from '../../programmes/programme.ts';
import type { CoordinationRow } from '../../source/coordinations.ts';
import type { CadenceFacts } from '../situation.ts';

/** The programme's meetings about this citizen; those of the team itself are in its calendar, and are of nobody. */
export async function readCadences(
  { id, access }: OpenCitizen,
  { programme, since }: { programme: Programme } & Pick<CoordinationRow, 'since'>,
  { loaders, today }: Context,
): Promise<readonly CadenceFacts[]> {
  const [meetings, contact, attendance] = await Promise.all([
    loaders.meetingsByCitizenId.load(id),
    loaders.firstContactByCitizenId.load(id),
    access.parts.has('PLAN') ? loaders.attendanceByCitizenId.load(id) : null,
  ]);
  const standings = judgeCadences(programme.meetings, {
    meetings: meetings.map((meeting) => toMeetingFact(meeting, attendance)),
    enrolledOn: since,
    firstContactOn: contact?.firstContactOn ?? null,
    today,
  }).filter(({ cadence }) => !isOfTheTeam(cadence));
  return Promise.all(
    standings.map(async (standing) => ({
      ...toCadence(standing),
      missingAttendance: await Promise.all(
        (standing.absent ?? []).map(async (who) => ({
          id: who === 'CITIZEN' ? null : who,
          name:
            who === 'CITIZEN'
              ? 'borgeren'
              : ((await loaders.caseworkerById.load(who))?.name ?? who),
        })),
      ),
    })),
  );
}

function toCadence(standing: CadenceStanding): Omit<CadenceFacts, 'missingAttendance'> {
  const { cadence, dueOn, overdueSince, plannedOn, isKept, lastHeld, unrecorded } = standing;
  // What is to lie between two others is CITIZEN_MEETING_MISSING's to say.
  const isBetween = cadence.between !== undefined;
  return {
    code: cadence.code,
    name: cadence.name,
    source: cadence.source.join(', '),
    nextDueOn: isBetween ? null : dueOn,
    overdueSince: isBetween || overdueSince === null ? null : dueOn,
    plannedOn,
    isKnown: isKept !== null || lastHeld !== null,
    unrecorded: unrecorded.map(({ id, heldOn }) => ({ id, heldOn })),
    lastMeetingId: lastHeld?.id ?? null,
  };
}
