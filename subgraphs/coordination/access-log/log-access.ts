import type { Caller } from '../../../server/caller.ts';
import { toAccessEntry, type Admission } from '../admission/admission-entry.ts';
import { findUnit } from '../admission/caller-unit.ts';
import type { Context } from '../context.ts';

/**
 * Writes what a caller did beside opening a citizen; resolves when it is written. Before what it tells of:
 * before an answer is given, before a change commits.
 */
export async function logAccess(
  { facts, loaders, room }: Pick<Context, 'facts' | 'loaders' | 'room'>,
  caller: Caller,
  ...done: readonly Omit<Admission, 'unit'>[]
): Promise<void> {
  const unit = await findUnit(caller, loaders);
  await room.accessLog.write(done.map((one) => toAccessEntry(facts, caller, { unit, ...one })));
}

/** Lists tell of citizens without opening them: one entry for each. */
export function toShownEntries(
  rows: readonly { readonly citizenId: string | null }[],
  kind: 'EMERGENCY_ACCESS' | 'ACCESS_ALARM' | 'EVENT' | 'HANDOVER',
): Omit<Admission, 'unit'>[] {
  const citizenIds = new Set(rows.flatMap(({ citizenId }) => citizenId ?? []));
  return [...citizenIds].map((citizenId) => ({ citizenId, outcome: 'SHOWN', kinds: [kind] }));
}
