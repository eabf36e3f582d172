import type { Context } from '../context.ts';
import type { OpenCitizen } from '../open-citizen.ts';
import type { Programme } from '../programmes/programme.ts';
import { toMeetingFact } from '../meetings/meeting-fact.ts';
import type { MeetingRow } from '../source/meetings.ts';
import { readCaseloads } from './caseloads.ts';
import { toCadences } from './of-meetings.ts';
import type { MeetingFacts, OwnershipFacts, Situation } from './situation.ts';

type OfCoordination = Pick<
  Situation,
  | 'programme'
  | 'enrolment'
  | 'coordinatingCaseworker'
  | 'team'
  | 'meetings'
  | 'cadences'
  | 'ownerships'
  | 'caseloads'
>;

const unseen: OfCoordination = {
  programme: undefined,
  enrolment: undefined,
  coordinatingCaseworker: undefined,
  team: undefined,
  meetings: undefined,
  cadences: undefined,
  ownerships: undefined,
  caseloads: undefined,
};

/** How the work across centres is organised, where the caller may see it. */
export async function readCoordination(
  { id, access }: OpenCitizen,
  context: Context,
): Promise<OfCoordination> {
  if (!access.parts.has('COORDINATION')) return unseen;
  const { loaders, room, today } = context;
  const isPlanSeen = access.parts.has('PLAN');
  const [coordination, team, meetings, attendance, contact] = await Promise.all([
    loaders.coordinationByCitizenId.load(id),
    loaders.teamByCitizenId.load(id),
    loaders.meetingsByCitizenId.load(id),
    isPlanSeen ? loaders.attendanceByCitizenId.load(id) : null,
    loaders.firstContactByCitizenId.load(id),
  ]);
  // A way of working without a file says nothing of what it demands: that is no "it demands nothing".
  const programme = coordination ? room.programmes.find(coordination.model) : null;
  return {
    ...unseen,
    programme,
    enrolment: coordination ?? null,
    coordinatingCaseworker:
      team.find(({ role }) => role === 'COORDINATING_CASEWORKER')?.caseworkerId ?? null,
    team,
    meetings: meetings.flatMap(toMeeting),
    cadences:
      programme && coordination
        ? toCadences(programme, {
            meetings: meetings.map((row) => toMeetingFact(row, attendance)),
            enrolledOn: coordination.since,
            firstContactOn: contact?.firstContactOn ?? null,
            today,
          })
        : undefined,
    ownerships: toOwnerships(programme),
    caseloads: programme ? await readCaseloads(programme, team, context) : undefined,
  };
}

function toMeeting({ id, kind, heldOn, state }: MeetingRow): MeetingFacts[] {
  return state === 'CANCELLED' ? [] : [{ id, kind, heldOn, state }];
}

/** One without a condition holds for everybody. */
function toOwnerships(
  programme: Programme | null | undefined,
): readonly OwnershipFacts[] | undefined {
  if (programme === undefined) return undefined;
  return (programme?.ownerships ?? []).map((row) => ({
    ...row,
    holds: row.when === undefined ? true : undefined,
  }));
}
