import type { ReadRows } from '../../../server/database.ts';
import { ConflictError, SourceUnavailableError } from '../../../server/errors.ts';

/** What of one person is done one after the other; each a space of locks of its own. */
const spaces = { idempotencyKey: 0, emergencyAccess: 1 };

/** Waits until nobody else has this turn, and has it until the transaction ends. */
export async function takeTurn(
  read: ReadRows,
  space: keyof typeof spaces,
  whose: string,
): Promise<void> {
  const sql = `select pg_advisory_xact_lock(hashtextextended(:whose, ${spaces[space]}))`;
  await read(sql, { whose }).catch((error: unknown) => {
    if (!isHeld(error)) throw error;
    throw new ConflictError('Another of your changes is still running; send this one again.');
  });
}

/** It was waited for as long as a lock is (`lock_not_available`): the database is well, somebody has the turn. */
function isHeld(error: unknown): boolean {
  const cause = error instanceof SourceUnavailableError ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === '55P03';
}
