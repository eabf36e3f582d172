import type { Caller } from '../../../server/caller.ts';
import type { Context } from '../context.ts';
import { logAccess, toShownEntries } from '../access-log/log-access.ts';
import { findHandoversTo, type HandoverRow } from '../source/handovers.ts';

/** What waits for the caller to be accepted; nothing for who is not an employee. */
export async function findHandoversOf(
  caller: Caller,
  context: Context,
): Promise<readonly HandoverRow[]> {
  if (caller.employeeId === undefined) return [];
  const handovers = await findHandoversTo(context.session, caller.employeeId);
  // Its note tells of the citizen: logged before it is given.
  await logAccess(context, caller, ...toShownEntries(handovers, 'HANDOVER'));
  return handovers;
}
