import type { EventKind } from '../../../schema/generated/coordination.ts';
import type { ReadRows } from '../../../server/database.ts';
import { BadUserInputError, NotFoundError } from '../../../server/errors.ts';
import { notFor, openToChange, type Acting } from './actor.ts';
import { checkMayAsk, reopenCitizen } from '../citizen/citizen.ts';
import type { Context } from '../context.ts';
import { logAccess } from '../access-log/log-access.ts';
import { runOnce } from './mutation.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import type { Programme } from '../programmes/programme.ts';
import { toEvent } from '../source/outbox.ts';

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
  readonly citizen: OpenCitizen;
  /** The employee who records; undefined for the citizen. */
  readonly by: string | undefined;
  /** The way of working that the citizen is enrolled in; refuses where there is none. */
  readonly getProgramme: () => Programme;
}

/** What was recorded, and the citizen from now on. */
interface Recorded<Row> {
  readonly row: Row;
  readonly citizenId: string;
  /** Null where the caller may not see them any more. */
  readonly citizen: OpenCitizen | null;
}

/**
 * Records something about a citizen: once per key, by whom it is for, logged, and announced as version 1 of itself.
 * `add` gives what is answered, and kept for who asks again: an id, where who recorded may read the rest from the rows;
 * undefined where the rows refuse it, or an employee must and none does.
 */
export async function recordOnce<Row>(
  { name, event, input }: Recording,
  context: Context,
  add: (scene: RecordingScene) => Promise<Row | undefined>,
): Promise<Recorded<Row>> {
  const caller = checkMayAsk(context.caller);
  const opening = openWithProgramme(name, input.citizenId, caller, context);
  // Opened before, refused within: who closed the citizen to themselves is answered as the first time.
  await Promise.allSettled([opening]);
  const recorded = await runOnce(context, { name, caller, input }, async (read) => {
    const { citizen, getProgramme } = await opening;
    const { id: citizenId, access } = citizen;
    const { today } = context;
    const row = await add({ read, today, citizenId, citizen, by: caller.employeeId, getProgramme });
    if (row === undefined) throw notFor(name);
    await logAccess(context, caller, { citizenId, outcome: 'CHANGED', access });
    return { answer: { row, citizenId }, events: [toEvent(event, { citizenId, version: 1 })] };
  });
  return { ...recorded, citizen: await reopenCitizen(recorded.citizenId, context) };
}

async function openWithProgramme(
  ...asked: Parameters<typeof openToChange>
): Promise<Pick<Acting, 'citizen'> & Pick<RecordingScene, 'getProgramme'>> {
  const { citizen } = await openToChange(...asked);
  const [, , , { loaders, room }] = asked;
  const coordination = await loaders.coordinationByCitizenId.load(citizen.id);
  const getProgramme = () => {
    if (!coordination)
      throw new NotFoundError(
        'There is no coordination of this citizen: they are not enrolled yet.',
      );
    const programme = room.programmes.find(coordination.model);
    if (programme) return programme;
    throw new BadUserInputError(
      `The citizen is enrolled in ${coordination.model}, which nobody has written down here: it has no codes.`,
    );
  };
  return { citizen, getProgramme };
}
