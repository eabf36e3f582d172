import type { ReadRows } from '../../server/database.ts';
import type { Columns, RowOf } from '../../server/source-views.ts';
import { findSpend } from './source/spend.ts';
import type { CaseRow, CentreViews, GoalRow } from './views.ts';

/** Reads a centre's source views, many CPR numbers in one statement. */
export function createCentreSource<V extends CentreViews>(views: V) {
  const findIn = <Row>(view: string, columns: Columns) => {
    const sql = `select ${Object.keys(columns).join(', ')} from helhed.${view} where cpr = any(?)`;
    return (read: ReadRows, cprs: readonly string[]) => read<Row>(sql, [[...cprs]]);
  };
  const measureColumns = Object.keys(views.measures).map((column) => `m.${column}`);
  const measures = `select ${measureColumns.join(', ')}, s.state
    from helhed.measures m left join helhed.states s on s.code = m.state_code
    where m.cpr = any(?)`;
  return {
    findCitizens: findIn<RowOf<V['citizens']>>('citizens', views.citizens),
    findCases: findIn<CaseRow>('cases', views.cases),
    findMeasures: (read: ReadRows, cprs: readonly string[]) =>
      read<RowOf<V['measures']> & { readonly state: string | null }>(measures, [[...cprs]]),
    findGoals: findIn<GoalRow>('goals', views.goals),
    findSpend,
  };
}
