import type DataLoader from 'dataloader';
import { createGroupedLoader } from '../../server/grouped-loader.ts';
import type { CaseRow, CitizenRow, GoalRow, MeasureRow } from './views.ts';

type Find<Row> = (cprs: readonly string[]) => Promise<readonly Row[]>;
type ByCpr<Row> = DataLoader<string, readonly Row[]>;

/** One loader per source view, keyed by CPR number. */
export interface Loaders<Citizen extends CitizenRow, Measure extends MeasureRow> {
  readonly citizensByCpr: ByCpr<Citizen>;
  readonly casesByCpr: ByCpr<CaseRow>;
  readonly measuresByCpr: ByCpr<Measure>;
  readonly goalsByCpr: ByCpr<GoalRow>;
}

/** What a centre's source finds, many CPR numbers at a time. */
export interface CentreSource<Citizen extends CitizenRow, Measure extends MeasureRow> {
  readonly findCitizens: Find<Citizen>;
  readonly findCases: Find<CaseRow>;
  readonly findMeasures: Find<Measure>;
  readonly findGoals: Find<GoalRow>;
}

const cprOf = (row: { readonly cpr: string }) => row.cpr;

export function createCentreLoaders<Citizen extends CitizenRow, Measure extends MeasureRow>(
  source: CentreSource<Citizen, Measure>,
): Loaders<Citizen, Measure> {
  return {
    citizensByCpr: createGroupedLoader(source.findCitizens, cprOf),
    casesByCpr: createGroupedLoader(source.findCases, cprOf),
    measuresByCpr: createGroupedLoader(source.findMeasures, cprOf),
    goalsByCpr: createGroupedLoader(source.findGoals, cprOf),
  };
}
