/** SQL that writes an instant as the graph does: UTC, to the millisecond. */
export const toInstant = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
