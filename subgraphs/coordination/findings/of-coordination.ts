import type { Context } from '../context.ts';
import type { OpenCitizen } from '../open-citizen.ts';
import { readCitizenFacts } from '../merge/citizen-facts.ts';
import type { CitizenFacts } from '../programmes/citizen-facts.ts';
import { judgeCondition } from '../programmes/judge-condition.ts';
import { judgeTracks } from '../programmes/target-group.ts';
import { yes } from '../programmes/truth.ts';
import type { Programme } from '../programmes/programme.ts';
import type { MeetingRow } from '../source/meetings.ts';
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
  | 'membership'
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
  membership: undefined,
  caseloads: undefined,
};

/** How the work across centres is organised, where the caller may see it. */
export async function readCoordination(
  citizen: OpenCitizen,
  context: Context,
): Promise<OfCoordination> {
  const { id, access } = citizen;
  const { loaders, room, today } = context;
  if (!access.parts.has('COORDINATION')) return unseen;
  const [coordination, team, meetings, facts] = await Promise.all([
    loaders.coordinationByCitizenId.load(id),
    loaders.teamByCitizenId.load(id),
    loaders.meetingsByCitizenId.load(id),
    readCitizenFacts(citizen, context),
  ]);
  // A way of working without a file says nothing of what it demands: that is no "it demands nothing".
  const programme = coordination ? room.programmes.find(coordination.model) : null;
  return {
    ...unseen,
    programme,
    enrolment: coordination ? { ...coordination, endsOn: undefined } : null,
    coordinatingCaseworker:
      team.find(({ role }) => role === 'COORDINATING_CASEWORKER')?.caseworkerId ?? null,
    team,
    meetings: meetings.map((row) => toMeeting(row, today)),
    ownerships: toOwnerships(programme, facts),
    membership: programme && judgeTracks(programme, facts, today),
  };
}

function toMeeting({ id, kind, heldOn }: MeetingRow, today: string): MeetingFacts {
  return { id, kind, heldOn, state: heldOn <= today ? 'HELD' : 'PLANNED' };
}

/** One without a condition holds for everybody. */
function toOwnerships(
  programme: Programme | null | undefined,
  facts: CitizenFacts,
): readonly OwnershipFacts[] | undefined {
  if (programme === undefined) return undefined;
  return (programme?.ownerships ?? []).map((row) => ({
    ...row,
    holds: row.when === undefined ? yes : judgeCondition(row.when, facts),
  }));
}
