import type { Context } from '../context.ts';
import type { OpenCitizen } from '../open-citizen.ts';
import type { Programme } from '../programmes/programme.ts';
import type { MeetingRow } from '../source/meetings.ts';
import { toCadences } from './cadences.ts';
import { readCaseloads } from './caseloads.ts';
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
  const [coordination, team, meetings, attendance] = await Promise.all([
    loaders.coordinationByCitizenId.load(id),
    loaders.teamByCitizenId.load(id),
    loaders.meetingsByCitizenId.load(id),
    access.parts.has('PLAN') ? loaders.attendanceByCitizenId.load(id) : null,
  ]);
  // A way of working without a file says nothing of what it demands: that is no "it demands nothing".
  const programme = coordination ? room.programmes.find(coordination.model) : null;
  const isKnown = coordination && programme;
  return {
    ...unseen,
    programme,
    enrolment: coordination ?? null,
    coordinatingCaseworker:
      team.find(({ role }) => role === 'COORDINATING_CASEWORKER')?.caseworkerId ?? null,
    team,
    meetings: meetings.flatMap(toMeeting),
    cadences: isKnown
      ? toCadences(programme, { rows: meetings, attendance, enrolledOn: coordination.since, today })
      : undefined,
    caseloads: isKnown ? await readCaseloads(programme, team, context) : undefined,
    ownerships: toOwnerships(programme),
  };
}

/** What was cancelled was no meeting. */
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
