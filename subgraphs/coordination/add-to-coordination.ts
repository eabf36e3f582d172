import type { EventKind } from '../../schema/generated/coordination.ts';
import type { Caller } from '../../server/caller.ts';
import type { ReadRows } from '../../server/database.ts';
import { BadUserInputError, NotFoundError } from '../../server/errors.ts';
import { openToChange } from './actor.ts';
import { checkMayAsk, reopenCitizen } from './citizen.ts';
import type { Context } from './context.ts';
import { logAccess } from './log-access.ts';
import { runOnce } from './mutation.ts';
import type { OpenCitizen } from './open-citizen.ts';
import type { Programme } from './programmes/programme.ts';
import { toEvent } from './source/outbox.ts';

/** Something that is added to a citizen’s coordination, and changes nothing that is there. */
interface Addition {
  /** The field of `Mutation`; `policy/changes.ts` says who it is for. */
  readonly name: string;
  readonly event: EventKind;
  readonly input: { readonly idempotencyKey: string; readonly citizenId: string };
}

/** What an addition works with. */
export interface AdditionScene {
  readonly read: ReadRows;
  readonly caller: Caller;
  readonly citizenId: string;
  /** What it is judged by: codes are the programme’s. */
  readonly programme: Programme;
}

/** The id of what was added, and the citizen from now on: what it says is kept in one place, and read from there. */
export interface Added {
  readonly id: string;
  readonly citizenId: string;
  /** Null where the caller may not see it any more. */
  readonly citizen: OpenCitizen | null;
}

/** Adds something to the coordination of a citizen: once per key, by whom it is for, logged, and announced. */
export async function addToCoordination(
  { name, event, input }: Addition,
  context: Context,
  add: (scene: AdditionScene) => Promise<string>,
): Promise<Added> {
  const caller = checkMayAsk(context.caller);
  const opening = openUnderProgramme(name, input.citizenId, caller, context);
  // Opened before, refused within: who may see them no more is answered as the first time.
  await Promise.allSettled([opening]);
  const added = await runOnce(context, { name, caller, input }, async (read) => {
    const { citizen, programme } = await opening;
    const { id: citizenId, access } = citizen;
    const id = await add({ read, caller, citizenId, programme });
    await logAccess(context, caller, { citizenId, outcome: 'CHANGED', access });
    return { answer: { id, citizenId }, events: [toEvent(event, { citizenId, version: 1 })] };
  });
  return { ...added, citizen: await reopenCitizen(added.citizenId, context) };
}

async function openUnderProgramme(...asked: Parameters<typeof openToChange>) {
  const { citizen } = await openToChange(...asked);
  const [, , , { loaders, room }] = asked;
  const coordination = await loaders.coordinationByCitizenId.load(citizen.id);
  if (!coordination) {
    throw new NotFoundError('There is no coordination of this citizen: they are not enrolled yet.');
  }
  const programme = room.programmes.find(coordination.model);
  if (programme) return { citizen, programme };
  throw new BadUserInputError(
    `The citizen is enrolled in ${coordination.model}, which nobody has written down here: it has no codes.`,
  );
}
