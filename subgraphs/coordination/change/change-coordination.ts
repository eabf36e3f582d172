import type { EventKind } from '../../../schema/generated/coordination.ts';
import type { ReadRows } from '../../../server/database.ts';
import { ConflictError, NotFoundError } from '../../../server/errors.ts';
import { notFor, openToChange, type Acting } from './actor.ts';
import { checkMayAsk, reopenCitizen } from '../citizen/citizen.ts';
import type { Context } from '../context.ts';
import { logAccess } from '../access-log/log-access.ts';
import { runOnce } from './mutation.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { countChange, lockCoordination, type CoordinationRow } from '../source/coordinations.ts';
import { toEvent } from '../source/outbox.ts';

/** A change of how the work around a citizen is organised. */
interface CoordinationChange {
  /** The field of `Mutation`; `policy/changes.ts` says who it is for. */
  readonly name: string;
  readonly event: EventKind;
  readonly input: {
    readonly idempotencyKey: string;
    readonly citizenId: string;
    readonly expectedVersion: number;
  };
}

/** What a change works with: rows of its transaction, the coordination locked and counted up. */
export interface Scene extends Acting {
  readonly read: ReadRows;
  readonly today: string;
  readonly coordination: CoordinationRow;
}

/** What a change answers, and the citizen as the caller may see them from now on. */
export interface Changed<Answer> {
  readonly answer: Answer;
  readonly coordination: CoordinationRow | null;
  readonly citizen: OpenCitizen | null;
}

/**
 * Changes a coordination: once per key, by whom it is for, at the version that they saw, logged, and announced.
 * `change` may refuse what only the rows tell; all that it did is undone then.
 */
export async function changeCoordination<Answer>(
  { name, event, input }: CoordinationChange,
  context: Context,
  change: (scene: Scene) => Promise<Answer>,
): Promise<Changed<Answer>> {
  const caller = checkMayAsk(context.caller);
  const { today } = context;
  const opening = openEnrolled(name, input.citizenId, caller, context);
  // Opened before the change, refused within it: who handed over is answered as the first time when they ask again.
  await Promise.allSettled([opening]);
  const { answer, coordination } = await runOnce(context, { name, caller, input }, async (read) => {
    const { citizen } = await opening;
    const [found] = await lockCoordination(read, today, citizen.id);
    if (found && found.version !== input.expectedVersion) {
      throw new ConflictError(
        `This coordination is at version ${found.version} now; look at it again.`,
      );
    }
    const [counted] = await countChange(read, today, citizen.id);
    if (!counted) throw notFor(name);
    const done = await change({ read, today, citizen, caller, coordination: counted });
    await logAccess(context, caller, {
      citizenId: citizen.id,
      outcome: 'CHANGED',
      access: citizen.access,
    });
    // As the change left it; as it was counted where the change took away the right to it, or ended it.
    const [now = counted] = await lockCoordination(read, today, citizen.id);
    return { answer: { answer: done, coordination: now }, events: [toEvent(event, now)] };
  });
  const citizen = await reopenCitizen(coordination.citizenId, context);
  const isSeen = citizen?.access.parts.has('COORDINATION') ?? false;
  return { answer, coordination: isSeen ? coordination : null, citizen };
}

/** A citizen whose work across centres is organised at all: without a coordination there is nothing to change. */
async function openEnrolled(...asked: Parameters<typeof openToChange>): Promise<Acting> {
  const acting = await openToChange(...asked);
  const [, , , { loaders, admissions }] = asked;
  if (await loaders.coordinationByCitizenId.load(acting.citizen.id)) return acting;
  // What let them in may have ended since, and hides it: then they are refused for that.
  admissions.forget(acting.citizen.id);
  await openToChange(...asked);
  throw new NotFoundError('There is no coordination of this citizen: they are not enrolled yet.');
}
