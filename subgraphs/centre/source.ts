import { readRows, type Database } from '../../server/database.ts';
import type { Columns, RowOf } from '../../server/source-views.ts';
import type { CaseRow, CentreViews, GoalRow } from './views.ts';

/** Reads a centre's source views, many CPR numbers in one statement. */
export function createCentreSource<V extends CentreViews>(
  database: Database,
  name: string,
  views: V,
) {
  const read = <Row>(view: string, columns: Columns) => {
    const sql = `select ${Object.keys(columns).join(', ')} from helhed.${view} where cpr = any(?)`;
    return (cprs: readonly string[]) => readRows<Row>(database, name, sql, [[...cprs]]);
  };
  const measureColumns = Object.keys(views.measures).map((column) => `m.${column}`);
  const measures = `select ${measureColumns.join(', ')}, s.state
    from helhed.measures m left join helhed.states s on s.code = m.state_code
    where m.cpr = any(?)`;
  return {
    findCitizens: read<RowOf<V['citizens']>>('citizens', views.citizens),
    findCases: read<CaseRow>('cases', views.cases),
    findMeasures: (cprs: readonly string[]) =>
      readRows<RowOf<V['measures']> & { readonly state: string | null }>(database, name, measures, [
        [...cprs],
      ]),
    findGoals: read<GoalRow>('goals', views.goals),
  };
}
