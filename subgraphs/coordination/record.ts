import type { EventKind } from '../../schema/generated/coordination.ts';
import type { ReadRows } from '../../server/database.ts';
import { notFor, openToChange } from './actor.ts';
import { checkMayAsk, reopenCitizen } from './citizen.ts';
import type { Context } from './context.ts';
import { logAccess } from './log-access.ts';
import { runOnce } from './mutation.ts';
import type { OpenCitizen } from './open-citizen.ts';
import { toEvent } from './source/outbox.ts';

/** Something that is added to what is known of a citizen, and changes nothing that is there. */
interface Recording {
  /** The field of `Mutation`; `policy/changes.ts` says who it is for. */
  readonly name: string;
  readonly event: EventKind;
  readonly input: { readonly idempotencyKey: string; readonly citizenId: string };
}

/** What a recording works with. */
export interface RecordingScene {
  readonly read: ReadRows;
  readonly today: string;
  readonly citizenId: string;
  /** The employee who records. */
  readonly by: string;
}

/**
 * Records something about a citizen: once per key, by whom it is for, logged, and announced as version 1 of itself.
 * `add` gives no row where the rows refuse it.
 */
export async function recordOnce<Row>(
  { name, event, input }: Recording,
  context: Context,
  add: (scene: RecordingScene) => Promise<Row | undefined>,
): Promise<{ readonly row: Row; readonly citizen: OpenCitizen | null }> {
  const caller = checkMayAsk(context.caller);
  const opening = openToChange(name, input.citizenId, caller, context);
  // Opened before, refused within: who closed the citizen to themselves is answered as the first time.
  await Promise.allSettled([opening]);
  const { row, citizenId } = await runOnce(context, { name, caller, input }, async (read) => {
    const { citizen } = await opening;
    const { employeeId: by } = caller;
    if (by === undefined) throw notFor(name);
    const added = await add({ read, today: context.today, citizenId: citizen.id, by });
    if (added === undefined) throw notFor(name);
    await logAccess(context, caller, {
      citizenId: citizen.id,
      outcome: 'CHANGED',
      access: citizen.access,
    });
    return {
      answer: { row: added, citizenId: citizen.id },
      events: [toEvent(event, { citizenId: citizen.id, version: 1 })],
    };
  });
  return { row, citizen: await reopenCitizen(citizenId, context) };
}
