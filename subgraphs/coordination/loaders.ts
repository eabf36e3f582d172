import DataLoader from 'dataloader';
import { createGroupedLoader } from '../../server/grouped-loader.ts';
import { createNamedLoader } from './citizen/named-citizen.ts';
import { findAssessments, findLastAssessed } from './source/assessments.ts';
import { findCaseHolders } from './source/case-holders.ts';
import { findCaseloads } from './source/caseloads.ts';
import { findCaseworkers } from './source/caseworkers.ts';
import { findAddresses, findCitizens } from './source/citizens.ts';
import { findConsents } from './source/consents.ts';
import { findCoordinatingPeriods } from './source/coordinating-caseworkers.ts';
import { findCoordinations, findTeams } from './source/coordinations.ts';
import { findAttendance } from './source/meeting-attendance.ts';
import { findDecisions } from './source/meeting-decisions.ts';
import { findFamilies } from './source/families.ts';
import { findIntakes } from './source/intakes.ts';
import { findMeetings } from './source/meetings.ts';
import { findEnrolments } from './source/enrolments.ts';
import { findFirstContacts } from './source/first-contacts.ts';
import { findOpenHandovers } from './source/handovers.ts';
import {
  findAgreements,
  findGoals,
  findPlanMeetings,
  findPlans,
  findReplacedPlans,
  findScores,
} from './source/plans.ts';
import {
  findPlanVersionPages,
  findPlanVersions,
  type PlanVersionKey,
  type PlanVersionPageKey,
  type PlanVersionRow,
} from './source/plan-versions.ts';
import { findSocialEvents } from './source/social-events.ts';
import { findScreenings } from './source/screenings.ts';
import type { Session } from './source/session.ts';
import { findSignals } from './source/signals.ts';
import { findLeft, findRosters, findWorkingHours } from './source/staffing.ts';
import { findVisitationPaths } from './source/visitation.ts';

type Keys = readonly string[];

/** One loader per key, new for every request. */
export function createLoaders(session: Session, today: string) {
  const ofCitizens = {
    citizenById: createLoader(
      (ids: Keys) => findCitizens(session, ids),
      (row) => row.id,
    ),
    coordinationByCitizenId: createLoader(
      (ids: Keys) => findCoordinations(session, today, ids),
      toCitizenId,
    ),
    planByCitizenId: createLoader((ids: Keys) => findPlans(session, today, ids), toCitizenId),
    standingByCitizenId: createGroupedLoader((ids: Keys) => {
      session.approach(ids);
      return session.readStanding();
    }, toCitizenId),
    consentsByCitizenId: createGroupedLoader(
      (ids: Keys) => findConsents(session, today, ids),
      toCitizenId,
    ),
    addressByCitizenId: createLoader((ids: Keys) => findAddresses(session, ids), toCitizenId),
    teamByCitizenId: createGroupedLoader(
      (ids: Keys) => findTeams(session, today, ids),
      toCitizenId,
    ),
    meetingsByCitizenId: createGroupedLoader(
      (ids: Keys) => findMeetings(session, ids),
      toCitizenId,
    ),
    firstContactByCitizenId: createLoader(
      (ids: Keys) => findFirstContacts((sql, bindings) => session.read(sql, bindings), today, ids),
      toCitizenId,
    ),
    caseloadsByCitizenId: createGroupedLoader(
      (ids: Keys) => findCaseloads(session, ids),
      toCitizenId,
    ),
    caseHoldersByCitizenId: createGroupedLoader(
      (ids: Keys) => findCaseHolders(session, ids),
      toCitizenId,
    ),
    attendanceByCitizenId: createGroupedLoader(
      (ids: Keys) => findAttendance(session, ids),
      toCitizenId,
    ),
    decisionsByCitizenId: createGroupedLoader(
      (ids: Keys) => findDecisions(session, ids),
      toCitizenId,
    ),
    assessmentsByCitizenId: createGroupedLoader(
      (ids: Keys) => findAssessments(session, ids),
      toCitizenId,
    ),
    lastAssessedByCitizenId: createGroupedLoader(
      (ids: Keys) => findLastAssessed(session, ids),
      toCitizenId,
    ),
    intakesByCitizenId: createGroupedLoader((ids: Keys) => findIntakes(session, ids), toCitizenId),
    socialEventsByCitizenId: createGroupedLoader(
      (ids: Keys) => findSocialEvents(session, ids),
      toCitizenId,
    ),
    enrolmentsByCitizenId: createGroupedLoader(
      (ids: Keys) => findEnrolments(session, ids),
      toCitizenId,
    ),
    familyByCitizenId: createGroupedLoader((ids: Keys) => findFamilies(session, ids), toCitizenId),
    openHandoverByCitizenId: createLoader(
      (ids: Keys) => findOpenHandovers(session, ids),
      toCitizenId,
    ),
    leftByCitizenId: createLoader((ids: Keys) => findLeft(session, today, ids), toCitizenId),
    signalsByCitizenId: createGroupedLoader((ids: Keys) => findSignals(session, ids), toCitizenId),
    screeningsByCitizenId: createGroupedLoader(
      (ids: Keys) => findScreenings(session, ids),
      toCitizenId,
    ),
    visitationPathByCitizenId: createGroupedLoader(
      (ids: Keys) => findVisitationPaths(session, ids),
      toCitizenId,
    ),
    coordinatingPeriodsByCitizenId: createGroupedLoader(
      (ids: Keys) => findCoordinatingPeriods(session, ids),
      toCitizenId,
    ),
  };
  /** By what belongs to a plan: its id stays the same when it changes. */
  const ofPlans = {
    goalsByPlanId: createGroupedLoader((ids: Keys) => findGoals(session, ids), toPlanId),
    scoresByGoalId: createGroupedLoader(
      (ids: Keys) => findScores(session, ids),
      (row) => row.goalId,
    ),
    agreementsByPlanId: createGroupedLoader((ids: Keys) => findAgreements(session, ids), toPlanId),
    replacedByPlanId: createGroupedLoader((ids: Keys) => findReplacedPlans(session, ids), toPlanId),
    meetingsByPlanId: createGroupedLoader((ids: Keys) => findPlanMeetings(session, ids), toPlanId),
    planVersionByKey: createVersionLoader(session),
    planVersionPages: createVersionPageLoader(session),
  };
  const namedByCpr = createNamedLoader(session, today, ofCitizens);
  return {
    ...ofCitizens,
    ...ofPlans,
    namedByCpr,
    caseworkerById: createLoader(
      (ids: Keys) => findCaseworkers(session, ids),
      (row) => row.id,
    ),
    rosterByTeam: createGroupedLoader(
      (teams: Keys) => findRosters(session, today, teams),
      (row) => row.team,
    ),
    workingHoursByCaseworkerId: createGroupedLoader(
      (ids: Keys) => findWorkingHours(session, today, ids),
      (row) => row.caseworkerId,
    ),
    /** After a change: what there is of this citizen, and what may be seen of it, is read anew. */
    forget: (citizenId: string) => {
      for (const loader of Object.values(ofCitizens)) loader.clear(citizenId);
      for (const loader of Object.values(ofPlans)) loader.clearAll();
      namedByCpr.clearAll();
    },
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

const toCitizenId = (row: { readonly citizenId: string }) => row.citizenId;
const toPlanId = (row: { readonly planId: string }) => row.planId;

function createVersionLoader(session: Session) {
  const cacheKeyFn = ({ planId, version }: PlanVersionKey) => `${planId} ${version}`;
  return new DataLoader<PlanVersionKey, PlanVersionRow | undefined, string>(
    async (keys) => {
      const rows = new Map(
        (await findPlanVersions(session, keys)).map((row) => [cacheKeyFn(row), row]),
      );
      return keys.map((key) => rows.get(cacheKeyFn(key)));
    },
    { cacheKeyFn },
  );
}

function createVersionPageLoader(session: Session) {
  return new DataLoader<PlanVersionPageKey, readonly PlanVersionRow[], string>(
    async (keys) => {
      const rows = await findPlanVersionPages(session, keys);
      return keys.map((_, index) => rows.filter(({ page }) => page === index + 1));
    },
    { cacheKeyFn: ({ planId, first, before }) => `${planId} ${first} ${before}` },
  );
}

/** A loader of single rows: a key that nothing is found for is undefined. */
function createLoader<Row>(
  findRows: (keys: Keys) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  return new DataLoader<string, Row | undefined>(async (keys) => {
    const rows = new Map((await findRows(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key));
  });
}
