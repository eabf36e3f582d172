import type { RecordMeetingInput } from '../../../schema/generated/coordination.ts';
import { isDay } from '../../../server/day.ts';
import { ConflictError, NotFoundError } from '../../../server/errors.ts';
import { notFor } from '../change/actor.ts';
import { findCadence } from '../calendar/cadence.ts';
import { changeCoordination, type Changed, type Scene } from '../change/change-coordination.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import type { Context } from '../context.ts';
import { findTextFaults } from '../change/input-text.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { readCitizenFacts } from '../citizen/read-citizen-facts.ts';
import { judgeOwnerships, type OwnershipFacts } from '../programmes/ownership.ts';
import type { Programme } from '../programmes/programme.ts';
import {
  addAttendance,
  findInvited,
  findStrangers,
  setPresence,
  type AttendanceRow,
} from '../source/meeting-attendance.ts';
import { addDecisions, type DecisionRow } from '../source/meeting-decisions.ts';
import { findFirstContacts } from '../source/first-contacts.ts';
import { countHeld, findMeeting, recordOutcome, type MeetingRow } from '../source/meetings.ts';
import { readDecisions } from './decisions.ts';
import { findLatenessFaults } from './lateness.ts';
import { nobody } from './invited.ts';
import { findPresenceFaults } from './presence.ts';
import { refuse } from '../reading/refuse.ts';

const name = 'recordMeeting';

/** Writes down what became of a meeting; answers its id. */
export function recordMeeting(
  input: RecordMeetingInput,
  context: Context,
): Promise<Changed<string>> {
  const event = 'MEETING_RECORDED';
  return changeCoordination({ name, event, input }, context, async (scene) => {
    const { read, citizen, caller, coordination } = scene;
    if (caller.employeeId === undefined) throw notFor(name);
    const meeting = isCitizenId(input.meetingId)
      ? await findMeeting(read, citizen.id, input.meetingId)
      : undefined;
    if (!meeting) throw new NotFoundError('The citizen has no such meeting.');
    if (meeting.state !== 'PLANNED')
      throw new ConflictError('It is written down already what became of this meeting.');
    const by = caller.employeeId;
    if (input.isCancelled) {
      await recordOutcome(read, { ...nothing, id: meeting.id, heldOn: meeting.heldOn, by });
      return meeting.id;
    }
    const programme = context.room.programmes.find(coordination.model);
    const invited = await findInvited(read, meeting.id);
    const heldOn = input.heldOn ?? meeting.heldOn;
    const [contact] = await findFirstContacts(read, scene.today, [citizen.id]);
    const knownContactOn = contact?.firstContactOn ?? null;
    const ownerships = programme ? await readOwnerships(citizen, programme, context) : [];
    const held = { scene, meeting, programme, ownerships, invited, heldOn, knownContactOn };
    const decisions = await checkHeld(input, held);
    await writePresence(input, { scene, meeting, invited });
    await addDecisions(read, decisions);
    await recordOutcome(read, {
      id: meeting.id,
      state: 'HELD',
      heldOn,
      firstContactOn: input.firstContactOn ?? null,
      minutes: input.minutes?.trim() ?? null,
      reasonForLater: input.reasonForLater ?? null,
      purposeWithoutCitizen: input.purposeWithoutCitizen?.trim() ?? null,
      by,
    });
    return meeting.id;
  });
}

const nothing = {
  state: 'CANCELLED',
  firstContactOn: null,
  minutes: null,
  reasonForLater: null,
  purposeWithoutCitizen: null,
} as const;

interface Held {
  readonly scene: Scene;
  readonly meeting: MeetingRow;
  readonly programme: Programme | undefined;
  readonly ownerships: readonly OwnershipFacts[];
  readonly invited: readonly AttendanceRow[];
  readonly heldOn: string;
  readonly knownContactOn: string | null;
}

/** The decisions as they are recorded; refuses with all that is wrong. */
async function checkHeld(
  input: RecordMeetingInput,
  { scene, meeting, programme, ownerships, invited, heldOn, knownContactOn }: Held,
): Promise<readonly DecisionRow[]> {
  const { read, today, citizen, coordination } = scene;
  const cadence = findCadence(meeting, programme?.meetings ?? []);
  const held = await countHeld(read, citizen.id, meeting);
  const isFirst = held.all === 0;
  const decisions = readDecisions(input, { meeting, heldOn, programme, ownerships, isFirst });
  const faults = !isDay(heldOn)
    ? ['heldOn is no day that exists; expected one such as 2026-11-21']
    : [
        ...(heldOn > today ? [`heldOn is ${heldOn}, which is yet to come`] : []),
        ...findPresenceFaults(input, { kind: meeting.kind, cadence, invited }),
        ...(await findStrangers(
          read,
          input.caseworkers.map(({ caseworkerId }) => caseworkerId),
        ).then((strangers) =>
          strangers.map(
            () => 'caseworkers has somebody who is nobody in the directory of caseworkers',
          ),
        )),
        ...(input.minutes == null ? [] : findTextFaults('minutes', input.minutes, 20_000)),
        ...findLatenessFaults(input, cadence, {
          heldOn,
          enrolledOn: coordination.since,
          knownContactOn,
          isLater: held.ofCadence > 0,
        }),
        ...decisions.faults,
      ];
  refuse('This meeting cannot be recorded', faults);
  return decisions.rows;
}

/** Whose the programme says that measures are, by what is known without asking a centre: age and social events. */
async function readOwnerships(citizen: OpenCitizen, programme: Programme, context: Context) {
  if (programme.ownerships.length === 0) return [];
  return judgeOwnerships(programme, await readCitizenFacts(citizen, programme.code, context));
}

/** Who was invited is said to have come or not; who came without is added. */
async function writePresence(
  { caseworkers, guests, citizen }: RecordMeetingInput,
  { scene, meeting, invited }: Pick<Held, 'scene' | 'meeting' | 'invited'>,
): Promise<void> {
  const meetingId = meeting.id;
  const rows = [
    ...caseworkers.map(({ caseworkerId, presence }) => ({
      ...nobody,
      who: 'CASEWORKER' as const,
      caseworkerId,
      presence,
    })),
    ...(citizen == null ? [] : [{ ...nobody, who: 'CITIZEN' as const, presence: citizen }]),
    ...guests.map((guest) => ({
      ...nobody,
      who: 'GUEST' as const,
      guestName: guest.name.trim(),
      presence: guest.presence,
    })),
  ].map((row) => ({ ...row, meetingId, citizenId: meeting.citizenId }));
  const isInvited = (row: AttendanceRow) =>
    invited.some(({ who, caseworkerId }) => who === row.who && caseworkerId === row.caseworkerId);
  await setPresence(scene.read, rows.filter(isInvited));
  await addAttendance(
    scene.read,
    rows.filter((row) => !isInvited(row)),
  );
}
