/**
 * Faults of the connection, the rights, the names and the machine: their sentences name no value of a row.
 * Two signs of five (SQLSTATE); any other class could.
 */
const harmless = /^(08|25|28|3D|40|42|53|55|57|58)...$/;

/** What may be logged of a failed statement: PostgreSQL's sentence repeats the values of the row it stopped at. */
export function toToldCause(cause: unknown, sql: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!(cause instanceof Error) || !/^[0-9A-Z]{5}$/.test(code)) return cause;
  if (!harmless.test(code))
    return new Error(`PostgreSQL answers ${code}${toPlace(cause)} to: ${sql}`);
  cause.message = `${sql} - ${cause.message}`;
  return cause;
}

/** Where in PostgreSQL it was found, which tells more than the code. */
function toPlace(cause: Error): string {
  return 'routine' in cause ? ` (${String(cause.routine)})` : '';
}
