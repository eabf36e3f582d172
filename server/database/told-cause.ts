/**
 * Faults of the connection, the rights, the names and the machine: their sentences name no value of a row.
 * Two signs of five (SQLSTATE); any other class could.
 */
const harmless = /^(08|25|28|3D|40|42|53|55|57|58)...$/;

/** What may be logged of a failed statement: PostgreSQL's sentence repeats the values of the row it stopped at. */
export function toToldCause(cause: unknown, sql: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const mayHoldValues = /^[0-9A-Z]{5}$/.test(code) && !harmless.test(code);
  return mayHoldValues
    ? new Error(`PostgreSQL answers ${code}${toPlace(cause)} to: ${sql}`)
    : cause;
}

/** Where in PostgreSQL it was found, which tells more than the code. */
function toPlace(cause: unknown): string {
  return cause instanceof Error && 'routine' in cause ? ` (${String(cause.routine)})` : '';
}
