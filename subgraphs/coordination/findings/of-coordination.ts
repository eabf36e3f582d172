import type { Context } from '../context.ts';
import { toCatalogued } from '../granting/basis.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { findAutomaticEntries, type AutomaticEntry } from '../programmes/automatic.ts';
import { judgeOwnerships } from '../programmes/ownership.ts';
import type { Programme } from '../programmes/programme.ts';
import { judgeTracks } from '../programmes/target-group.ts';
import { readCitizenFacts } from '../citizen/read-citizen-facts.ts';
import type { CoordinationRow } from '../source/coordinations.ts';
import type { SignalRow } from '../source/signals.ts';
import { worksHere } from '../staffing/roster-of.ts';
import { readCadences } from './of-coordination/cadences.ts';
import { readCaseloads } from './of-coordination/caseloads.ts';
import { readRosters } from './of-coordination/rosters.ts';
import type { DecidedFacts, SignalFacts, Situation } from './situation.ts';

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
