import { readRows, type Database } from './database.ts';

/** The PostgreSQL types that a source view may use, and what they are in TypeScript. */
interface ColumnValues {
  text: string;
  boolean: boolean;
  date: string;
  integer: number;
  'double precision': number;
  'timestamp with time zone': Date;
}

/** A column's type as `format_type` writes it, and whether a row may leave it out. */
export type ColumnType = keyof ColumnValues | `${keyof ColumnValues} | null`;

export type Columns = Readonly<Record<string, ColumnType>>;

/** What the views of one schema must offer: view → column → type. */
export type ViewContract = Readonly<Record<string, Columns>>;

type ValueOf<Type> = Type extends `${infer Base extends keyof ColumnValues} | null`
  ? ColumnValues[Base] | null
  : Type extends keyof ColumnValues
    ? ColumnValues[Type]
    : never;

/** A row of a view, typed by its contract. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: ValueOf<C[Name]> };

/** Everything that a database's views lack, in one error for whoever writes them. */
export class SourceViewError extends Error {
  constructor(source: string, faults: readonly string[]) {
    super(
      [
        `The source views of ${source} do not keep their contract:`,
        ...faults.map((fault) => `  - ${fault}`),
      ].join('\n'),
    );
    this.name = 'SourceViewError';
  }
}

/** Compares the views that a schema has with the contract; one sentence per view or column that is wrong. */
export async function findViewFaults(
  database: Database,
  source: string,
  schema: string,
  contract: ViewContract,
): Promise<string[]> {
  const rows = await readRows<{ view: string; column: string; type: string; isReadable: boolean }>(
    database,
    source,
    `select c.relname as view, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
            has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select') as "isReadable"
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ? and a.attnum > 0 and not a.attisdropped`,
    [schema],
  );
  const found = new Map(rows.map((row) => [`${row.view}.${row.column}`, row.type]));
  const views = new Set(rows.map((row) => row.view));
  const unreadable = new Set(rows.filter((row) => !row.isReadable).map((row) => row.view));
  return Object.entries(contract).flatMap(([view, columns]) => {
    if (unreadable.has(view)) {
      return [
        `view ${schema}.${view} may not be read by this role; grant it select on the view and usage on the schema`,
      ];
    }
    if (!views.has(view)) {
      return [
        `view ${schema}.${view} is missing; expected columns ${Object.keys(columns).join(', ')}`,
      ];
    }
    return Object.entries(columns).flatMap(([column, type]) => {
      const expected = type.replace(' | null', '');
      const actual = found.get(`${view}.${column}`);
      if (actual === expected) return [];
      const fault = actual === undefined ? 'is missing' : `is ${actual}`;
      return [`column ${column} of view ${schema}.${view} ${fault}; expected ${expected}`];
    });
  });
}

/** Throws unless the views keep their contract. */
export async function checkSourceViews(
  database: Database,
  source: string,
  schema: string,
  contract: ViewContract,
): Promise<void> {
  const faults = await findViewFaults(database, source, schema, contract);
  if (faults.length > 0) throw new SourceViewError(source, faults);
}
