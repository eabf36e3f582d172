import { readRows, type Database } from '../../../server/database.ts';
import type { Columns } from '../../../server/source-views.ts';

/** How often a view says something that is not understood. */
export interface Count {
  readonly view: 'measures' | 'cases' | 'goals';
  readonly rows: number;
}

/** What is wrong with the rows of one view, in numbers. */
export interface RowCounts {
  /** Column → rows without a value, where the contract promises one. */
  readonly empty: Readonly<Record<string, number>>;
  /** Rows beyond the first with the same key. */
  readonly repeated: number;
  /** Rows whose `cpr` is neither a CPR number without hyphen nor a replacement number. */
  readonly unreadable: number;
}

/** Counts the rows of one view that break its contract, in one pass over it. */
export async function countBrokenRows(
  database: Database,
  name: string,
  view: string,
  columns: Columns,
): Promise<RowCounts> {
  const promised = Object.keys(columns).filter((column) => !columns[column]?.endsWith('| null'));
  const key = keyOf(view);
  const [row] = await readRows<Readonly<Record<string, number>>>(
    database,
    name,
    `select ${promised.map((column) => `(count(*) filter (where ${column} is null))::integer as ${column}`).join(', ')},
            (count(${key}) - count(distinct ${key}))::integer as "repeated rows",
            ${'cpr' in columns ? unreadable : 'null'} as "unreadable rows"
       from helhed.${view}`,
  );
  return {
    empty: Object.fromEntries(promised.map((column) => [column, row?.[column] ?? 0])),
    repeated: row?.['repeated rows'] ?? 0,
    unreadable: row?.['unreadable rows'] ?? 0,
  };
}

/** The column that no two rows of a view have alike. */
export function keyOf(view: string): string {
  return view === 'citizens' ? 'cpr' : view === 'states' ? 'code' : 'id';
}

const unreadable = `
  (count(*) filter (where cpr !~ '^[0-9]{6}([0-9]{4}|[0-9][A-Z]{2}[0-9])$'))::integer`;

/** Every state that measures have or that the map names, with what it is mapped to; null where it is not. */
export function countStates(database: Database, name: string) {
  return readRows<{ readonly code: string; readonly state: string | null; readonly rows: number }>(
    database,
    name,
    `with used as (
       select state_code as code, count(*)::integer as rows from helhed.measures group by 1
     )
     select coalesce(u.code, s.code) as code, s.state, coalesce(u.rows, 0) as rows
       from used u full join helhed.states s on s.code = u.code
      where coalesce(u.code, s.code) is not null
      order by 3 desc, 1`,
  );
}

/** Every law and paragraph that measures, cases and plans rest on; a case names no paragraph. */
export function countLegalBases(database: Database, name: string) {
  return readRows<Count & { readonly law: string; readonly paragraph: string | null }>(
    database,
    name,
    `select 'measures' as view, law_code as law, paragraph, count(*)::integer as rows
       from helhed.measures where law_code is not null group by 2, 3
     union all
     select 'cases', law_code, null, count(*)::integer
       from helhed.cases where law_code is not null group by 2
     union all
     select 'goals', plan_law_code, plan_paragraph, count(*)::integer
       from helhed.goals where plan_law_code is not null group by 2, 3
     order by 4 desc, 2, 3`,
  );
}

/** The caseworkers whom measures and cases name and the directory does not. */
export function countUnlistedCaseworkers(database: Database, name: string) {
  return readRows<Count & { readonly id: string }>(
    database,
    name,
    `select view, caseworker_id as id, count(*)::integer as rows
       from (select 'measures' as view, caseworker_id from helhed.measures
             union all select 'cases', caseworker_id from helhed.cases) named
      where caseworker_id is not null
        and not exists (select from helhed.caseworkers c where c.id = named.caseworker_id)
      group by 1, 2 order by 3 desc, 2`,
  );
}
