import type { PlanMeetingInput } from '../../../schema/generated/coordination.ts';
import { isDay } from '../../../server/day.ts';
import { notFor } from '../change/actor.ts';
import { findCadence } from '../calendar/cadence.ts';
import type { Cadence } from '../calendar/cadence-facts.ts';
import { shift } from '../calendar/duration.ts';
import { changeCoordination, type Changed, type Scene } from '../change/change-coordination.ts';
import type { Context } from '../context.ts';
import { findCodeFault } from '../change/input-text.ts';
import {
  addAttendance,
  findAttached,
  findStrangers,
  type AttendanceRow,
} from '../source/meeting-attendance.ts';
import { addMeeting } from '../source/meetings.ts';
import { findGuestFaults } from './guests.ts';
import { expectsCitizen, findExpected, needsCitizen, nobody } from './invited.ts';
import { refuse } from '../reading/refuse.ts';

const name = 'planMeeting';

/** Calls a meeting about a citizen; answers its id. */
export function planMeeting(input: PlanMeetingInput, context: Context): Promise<Changed<string>> {
  const event = 'MEETING_PLANNED';
  return changeCoordination({ name, event, input }, context, async (scene) => {
    const { read, today, citizen, caller, coordination } = scene;
    if (caller.employeeId === undefined) throw notFor(name);
    const cadences = context.room.programmes.find(coordination.model)?.meetings ?? [];
    const { kind } = input;
    const cadence = findCadence({ kind, cadence: input.cadence ?? null }, cadences);
    const faults = [
      ...findDayFaults(input.heldOn, today),
      ...findCadenceFaults(input, cadence, cadences),
      ...(await findInviteFaults(input, scene)),
    ];
    refuse('This meeting cannot be called', faults);
    const { heldOn, place } = input;
    const meetingId = await addMeeting(read, {
      citizenId: citizen.id,
      kind,
      cadence: cadence?.code ?? null,
      heldOn,
      place,
      calledBy: caller.employeeId,
    });
    const invite = (who: Pick<AttendanceRow, 'who'> & Partial<AttendanceRow>): AttendanceRow => ({
      ...nobody,
      meetingId,
      citizenId: citizen.id,
      ...who,
    });
    const attached = await findAttached(read, citizen.id, today);
    const expected = findExpected(cadence?.attendance, attached);
    const isCitizenInvited = input.isCitizenInvited ?? expectsCitizen(cadence, kind);
    await addAttendance(read, [
      ...[...new Set([...expected, ...input.caseworkers])].map((caseworkerId) =>
        invite({ who: 'CASEWORKER', caseworkerId }),
      ),
      ...(isCitizenInvited ? [invite({ who: 'CITIZEN' })] : []),
      ...input.guests.map((guest) =>
        invite({
          who: 'GUEST',
          guestName: guest.name.trim(),
          guestRole: guest.role.trim(),
          guestPurpose: guest.purpose.trim(),
          consentId: guest.consentId ?? null,
          hearsNothingConfidential: guest.hearsNothingConfidential,
        }),
      ),
    ]);
    return meetingId;
  });
}

function findDayFaults(heldOn: string, today: string): string[] {
  if (!isDay(heldOn)) return ['heldOn is no day that exists; expected one such as 2026-12-01'];
  return [
    ...(heldOn < today ? ['heldOn is over; a meeting is called for today or later'] : []),
    ...(heldOn > shift(today, 'P2Y') ? ['heldOn is more than two years ahead'] : []),
  ];
}

function findCadenceFaults(
  { kind, cadence: code, isCitizenInvited }: PlanMeetingInput,
  cadence: Cadence | undefined,
  cadences: readonly Cadence[],
): string[] {
  const unknown = code == null ? undefined : findCodeFault('cadence', code, cadences);
  if (unknown !== undefined) return [unknown];
  return [
    ...(cadence && cadence.kind !== kind
      ? [`cadence ${cadence.code} is of the kind ${cadence.kind}, not ${kind}`]
      : []),
    ...(cadence?.isAboutCitizens === false
      ? [`${cadence.name} is held without citizens’ data, and is nobody’s meeting`]
      : []),
    ...(isCitizenInvited === false && needsCitizen(cadence, kind)
      ? ['isCitizenInvited is false; the programme holds no such meeting without the citizen']
      : []),
  ];
}

async function findInviteFaults(
  { caseworkers, guests, heldOn }: PlanMeetingInput,
  { read, citizen }: Scene,
): Promise<string[]> {
  const strangers = await findStrangers(read, caseworkers);
  return [
    ...strangers.map(
      () => 'caseworkers has somebody who is nobody in the directory of caseworkers',
    ),
    ...(isDay(heldOn)
      ? await findGuestFaults(read, guests, { citizenId: citizen.id, day: heldOn })
      : []),
  ];
}
