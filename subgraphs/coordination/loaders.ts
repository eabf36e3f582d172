import DataLoader from 'dataloader';
import type { Database } from '../../server/database.ts';
import { createGroupedLoader } from '../../server/grouped-loader.ts';
import { findCaseworkers } from './source/caseworkers.ts';
import { findCitizenIds, findCitizens } from './source/citizens.ts';
import { findCoordinations, findMeetings, findTeams } from './source/coordinations.ts';
import {
  findAgreements,
  findGoals,
  findPlanMeetings,
  findPlans,
  findReplacedPlans,
  findScores,
} from './source/plans.ts';
import { findRelations } from './source/relations.ts';

type Keys = readonly string[];

/** One loader per key, new for every request; `employee` is whose relations are read. */
export function createLoaders(database: Database, today: string, employee: string | undefined) {
  return {
    citizenById: createLoader(
      (ids: Keys) => findCitizens(database, ids),
      (row) => row.id,
    ),
    citizenIdByCpr: createLoader(
      (cprs: Keys) => findCitizenIds(database, cprs),
      (row) => row.cpr,
    ),
    caseworkerById: createLoader(
      (ids: Keys) => findCaseworkers(database, ids),
      (row) => row.id,
    ),
    coordinationByCitizenId: createLoader(
      (ids: Keys) => findCoordinations(database, today, ids),
      toCitizenId,
    ),
    planByCitizenId: createLoader((ids: Keys) => findPlans(database, ids), toCitizenId),
    relationsByCitizenId: createGroupedLoader(
      async (citizenIds: Keys) =>
        employee === undefined ? [] : findRelations(database, { employee, today, citizenIds }),
      toCitizenId,
    ),
    teamByCitizenId: createGroupedLoader(
      (ids: Keys) => findTeams(database, today, ids),
      toCitizenId,
    ),
    meetingsByCitizenId: createGroupedLoader(
      (ids: Keys) => findMeetings(database, ids),
      toCitizenId,
    ),
    goalsByPlanId: createGroupedLoader((ids: Keys) => findGoals(database, ids), toPlanId),
    scoresByGoalId: createGroupedLoader(
      (ids: Keys) => findScores(database, ids),
      (row) => row.goalId,
    ),
    agreementsByPlanId: createGroupedLoader((ids: Keys) => findAgreements(database, ids), toPlanId),
    replacedByPlanId: createGroupedLoader(
      (ids: Keys) => findReplacedPlans(database, ids),
      toPlanId,
    ),
    meetingsByPlanId: createGroupedLoader((ids: Keys) => findPlanMeetings(database, ids), toPlanId),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

const toCitizenId = (row: { readonly citizenId: string }) => row.citizenId;
const toPlanId = (row: { readonly planId: string }) => row.planId;

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
