/** A value as COPY takes it: days `YYYY-MM-DD`, instants ISO 8601, null for nothing. */
export type Value = string | number | boolean | null;

/** One row of a legacy table, its values in the column order of that room's `tables`. */
export interface Row<Table extends string = string> {
  readonly table: Table;
  readonly values: readonly Value[];
}
