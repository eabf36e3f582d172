import type DataLoader from 'dataloader';
import type { ReadRows } from '../../server/database.ts';
import type { GroupPass } from '../../server/group-pass.ts';
import { createGroupedLoader } from '../../server/grouped-loader.ts';
import type { SpendRow } from './spend.ts';
import type { CaseRow, CitizenRow, GoalRow, MeasureRow } from './views.ts';

type Find<Row> = (read: ReadRows, cprs: readonly string[]) => Promise<readonly Row[]>;
type ByCpr<Row> = DataLoader<string, readonly Row[]>;

/** One loader per source view, keyed by CPR number. */
export interface Loaders<Citizen extends CitizenRow, Measure extends MeasureRow> {
  readonly citizensByCpr: ByCpr<Citizen>;
  readonly casesByCpr: ByCpr<CaseRow>;
  readonly measuresByCpr: ByCpr<Measure>;
  readonly goalsByCpr: ByCpr<GoalRow>;
  /** No loader: a group is asked about once. */
  readonly findSpend: (group: GroupPass) => Promise<readonly SpendRow[]>;
}

/** What a centre's source finds, many CPR numbers at a time. */
export interface CentreSource<Citizen extends CitizenRow, Measure extends MeasureRow> {
  readonly findCitizens: Find<Citizen>;
  readonly findCases: Find<CaseRow>;
  readonly findMeasures: Find<Measure>;
  readonly findGoals: Find<GoalRow>;
  readonly findSpend: (read: ReadRows, group: GroupPass) => Promise<readonly SpendRow[]>;
}

/** How a request reads: what goes together in one message, and what takes connections of its own. */
interface Readers {
  readonly read: ReadRows;
  readonly readApart: ReadRows;
}

const cprOf = (row: { readonly cpr: string }) => row.cpr;

export function createCentreLoaders<Citizen extends CitizenRow, Measure extends MeasureRow>(
  { findCitizens, findCases, findMeasures, findGoals, findSpend }: CentreSource<Citizen, Measure>,
  { read, readApart }: Readers,
): Loaders<Citizen, Measure> {
  return {
    citizensByCpr: createGroupedLoader((cprs) => findCitizens(read, cprs), cprOf),
    casesByCpr: createGroupedLoader((cprs) => findCases(read, cprs), cprOf),
    measuresByCpr: createGroupedLoader((cprs) => findMeasures(read, cprs), cprOf),
    goalsByCpr: createGroupedLoader((cprs) => findGoals(read, cprs), cprOf),
    findSpend: (group) => findSpend(readApart, group),
  };
}
