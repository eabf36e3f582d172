import type { Caller } from '../../server/caller.ts';
import { toAccessEntry } from './admission-entry.ts';
import { findUnit } from './caller-unit.ts';
import type { Context } from './context.ts';

/** What tells of citizens without opening them is logged too, before it is shown. */
export async function logShown(
  caller: Caller,
  citizenIds: readonly string[],
  kind: 'EMERGENCY_ACCESS' | 'ACCESS_ALARM',
  { facts, loaders, room }: Pick<Context, 'facts' | 'loaders' | 'room'>,
): Promise<void> {
  const unit = await findUnit(caller, loaders);
  await room.accessLog.write(
    citizenIds.map((citizenId) =>
      toAccessEntry(facts, caller, {
        unit,
        citizenId,
        outcome: 'SHOWN',
        kinds: [kind],
      }),
    ),
  );
}
