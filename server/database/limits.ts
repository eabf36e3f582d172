import type { SettingsReader } from '../environment.ts';

/** What one process may take of a database. */
export interface DatabaseLimits {
  /** How many connections it keeps at most. */
  readonly poolSize: number;
  /** When the server breaks a statement off, whoever waits for it; a lock is waited for half as long. */
  readonly statementTimeoutMs: number;
}

export const standardLimits: DatabaseLimits = { poolSize: 10, statementTimeoutMs: 5_000 };

export function readDatabaseLimits(settings: SettingsReader): DatabaseLimits {
  const { poolSize, statementTimeoutMs } = standardLimits;
  return {
    poolSize: settings.whole('DATABASE_POOL_SIZE', poolSize, 1, 1_000),
    statementTimeoutMs: settings.whole('STATEMENT_TIMEOUT_MS', statementTimeoutMs, 10, 3_600_000),
  };
}
