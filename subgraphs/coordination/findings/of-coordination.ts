import { isOfTheTeam, judgeCadences, type CadenceStanding } from '../calendar/cadence.ts';
import type { Context } from '../context.ts';
import { toCatalogued } from '../granting/basis.ts';
import { toMeetingFact } from '../meetings/meeting-fact.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { findAutomaticEntries, type AutomaticEntry } from '../programmes/automatic.ts';
import { judgeOwnerships } from '../programmes/ownership.ts';
import type { Programme } from '../programmes/programme.ts';
import { judgeTracks } from '../programmes/target-group.ts';
import { teamsOf } from '../programmes/teams-of.ts';
import { readCitizenFacts } from '../citizen/read-citizen-facts.ts';
import type { CoordinationRow } from '../source/coordinations.ts';
import type { SignalRow } from '../source/signals.ts';
import { worksHere } from '../staffing/roster-of.ts';
import { toStanding } from '../staffing/roster.ts';
import { toCaseloads } from './caseloads.ts';
import type {
  CadenceFacts,
  CaseloadFacts,
  DecidedFacts,
  RosterFacts,
  SignalFacts,
  Situation,
} from './situation.ts';

type OfCoordination = Pick<
  Situation,
  | 'programme'
  | 'enrolment'
  | 'coordinatingCaseworker'
  | 'hasCoordinatingCaseworkerLeft'
  | 'signals'
  | 'team'
  | 'meetings'
  | 'cadences'
  | 'ownerships'
  | 'decided'
  | 'caseloads'
  | 'rosters'
  | 'membership'
  | 'automatic'
>;

const unseen: OfCoordination = {
  programme: undefined,
  enrolment: undefined,
  coordinatingCaseworker: undefined,
  hasCoordinatingCaseworkerLeft: false,
  signals: undefined,
  team: undefined,
  meetings: undefined,
  cadences: undefined,
  ownerships: undefined,
  decided: undefined,
  caseloads: undefined,
  rosters: undefined,
  membership: undefined,
  automatic: undefined,
};

/** How the work across centres is organised, where the caller may see it. */
export async function readCoordination(
  citizen: OpenCitizen,
  context: Context,
): Promise<OfCoordination> {
  const { id, access } = citizen;
  const { caller, loaders, room } = context;
  if (!access.parts.has('COORDINATION')) return unseen;
  const [coordination, team, meetings, signals, left] = await Promise.all([
    loaders.coordinationByCitizenId.load(id),
    loaders.teamByCitizenId.load(id),
    loaders.meetingsByCitizenId.load(id),
    loaders.signalsByCitizenId.load(id),
    worksHere(caller) ? loaders.leftByCitizenId.load(id) : undefined,
  ]);
  const programme = coordination && room.programmes.find(coordination.model);
  const [cadences, caseloads, rosters, facts, decided] = programme
    ? await Promise.all([
        readCadences(citizen, { programme, since: coordination.since }, context),
        readCaseloads(id, { programme, track: coordination.track }, context),
        readRosters(programme, coordination, context),
        readCitizenFacts(citizen, programme.code, context),
        readDecided(citizen, { programme, since: coordination.since }, context),
      ])
    : [[], [], [], null, []];
  const automatic = coordination ? [] : await readAutomatic(citizen, context);
  return {
    programme: programme ?? null,
    enrolment: coordination ? { ...coordination, isProgrammeKnown: programme !== undefined } : null,
    coordinatingCaseworker:
      team.find(({ role }) => role === 'COORDINATING_CASEWORKER')?.caseworkerId ?? null,
    hasCoordinatingCaseworkerLeft: left !== undefined,
    signals: coordination ? toSignalFacts(signals, coordination, context) : [],
    team,
    meetings,
    cadences,
    ownerships: programme && facts ? judgeOwnerships(programme, facts) : [],
    decided,
    caseloads,
    rosters,
    automatic,
    membership: programme && facts ? judgeTracks(programme, facts, context.today) : null,
  };
}

/** What came since they were enrolled, and not what led to it. */
function toSignalFacts(
  signals: readonly SignalRow[],
  { since }: Pick<CoordinationRow, 'since'>,
  { room }: Context,
): readonly SignalFacts[] {
  return signals
    .filter(({ isWhileEnrolled, recordedOn }) => isWhileEnrolled && since <= recordedOn)
    .map(({ id, programme, receivedOn, recordedOn }) => ({
      id,
      programme: room.programmes.find(programme)?.name ?? programme,
      receivedOn,
      recordedOn,
    }));
}

/** The programme's meetings about this citizen; those of the team itself are in its calendar, and are of nobody. */
async function readCadences(
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

/** What meetings decided on is seen as the plan is. */
async function readDecided(
  { id, access }: OpenCitizen,
  { programme, since }: { programme: Programme } & Pick<CoordinationRow, 'since'>,
  { loaders }: Context,
): Promise<readonly DecidedFacts[] | undefined> {
  if (programme.ownerships.length === 0) return [];
  if (!access.parts.has('PLAN')) return undefined;
  const rows = await loaders.decisionsByCitizenId.load(id);
  return rows.flatMap(({ outcome, meetingId, lawCode, paragraph, grantedBy, decidedOn }) =>
    outcome === 'DECIDED' && lawCode && paragraph && grantedBy && decidedOn >= since
      ? { meetingId, lawCode, paragraph: toCatalogued(paragraph), grantedBy, decidedOn }
      : [],
  );
}

/** Where a citizen who is enrolled nowhere is in without anybody's decision, of the programmes that hold today. */
async function readAutomatic(
  citizen: OpenCitizen,
  context: Context,
): Promise<readonly AutomaticEntry[]> {
  const { room, today } = context;
  const judged = room.programmes.all
    .filter(({ validFrom, validTo }) => validFrom <= today && !(validTo && validTo < today))
    .filter(({ targetGroup, tracks }) =>
      [{ targetGroup }, ...tracks].some((one) => one.targetGroup?.automatically.length),
    )
    .map(async (programme) =>
      findAutomaticEntries(
        programme,
        await readCitizenFacts(citizen, programme.code, context),
        today,
      ),
    );
  return (await Promise.all(judged)).flat();
}

/** About employees: the rows tell it to nobody but who works with the citizen. */
async function readCaseloads(
  citizenId: string,
  { programme, track }: { programme: Programme } & Pick<CoordinationRow, 'track'>,
  { loaders }: Context,
): Promise<readonly CaseloadFacts[]> {
  if (programme.norms.length === 0) return [];
  const rows = await loaders.caseloadsByCitizenId.load(citizenId);
  const caseworkers = [...new Set(rows.map(({ caseworkerId }) => caseworkerId))];
  const hours = await Promise.all(
    caseworkers.map((id) => loaders.workingHoursByCaseworkerId.load(id)),
  );
  return Promise.all(
    toCaseloads(programme, track, rows, hours.flat()).map(async (caseload) => ({
      ...caseload,
      name:
        (await loaders.caseworkerById.load(caseload.caseworkerId))?.name ?? caseload.caseworkerId,
    })),
  );
}

/** About employees, as the caseloads. */
async function readRosters(
  programme: Programme,
  enrolment: Pick<CoordinationRow, 'track' | 'team'>,
  { caller, loaders }: Context,
): Promise<readonly RosterFacts[]> {
  if (!worksHere(caller)) return [];
  return Promise.all(
    teamsOf(programme, enrolment).map(async (team) => ({
      code: team.code,
      name: team.name,
      source: team.source.join(', '),
      ...toStanding(team, await loaders.rosterByTeam.load(`${programme.code} ${team.code}`)),
    })),
  );
}
