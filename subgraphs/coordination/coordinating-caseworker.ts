import type { AssignCoordinatingCaseworkerInput } from '../../schema/generated/coordination.ts';
import type { Caller } from '../../server/caller.ts';
import {
  BadUserInputError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
} from '../../server/errors.ts';
import { checkMayAsk, reopenCitizen } from './citizen.ts';
import type { Context } from './context.ts';
import { logAccess } from './log-access.ts';
import { runOnce } from './mutation.ts';
import type { OpenCitizen } from './open-citizen.ts';
import { notOrganising, openToOrganise, type Organiser } from './organiser.ts';
import { isInDirectory } from './source/caseworkers.ts';
import { appoint } from './source/coordinating-caseworkers.ts';
import { countChange, lockCoordination, type CoordinationRow } from './source/coordinations.ts';
import { toEvent } from './source/outbox.ts';

/** A coordination as it stands, and the citizen as the caller may see them from now on. */
interface Changed {
  readonly coordination: CoordinationRow | null;
  readonly citizen: OpenCitizen | null;
}

/** Appoints who coordinates for a citizen, in place of who did. */
export async function assignCoordinatingCaseworker(
  input: AssignCoordinatingCaseworkerInput,
  context: Context,
): Promise<Changed> {
  const caller = checkMayAsk(context.caller);
  const opening = openEnrolled(input.citizenId, caller, context);
  // Opened before the change, refused within it: who handed over is answered as the first time when they ask again.
  await Promise.allSettled([opening]);
  const coordination = await runOnce(
    context,
    { name: 'assignCoordinatingCaseworker', caller, input },
    async (read) => {
      const { citizen, employeeId } = await opening;
      const { caseworkerId, expectedVersion } = input;
      const { today } = context;
      if (caseworkerId === employeeId) throw new ForbiddenError('Nobody appoints themselves.');
      if (caseworkerId.includes('\0') || !(await isInDirectory(read, caseworkerId))) {
        throw new BadUserInputError('caseworkerId is nobody’s in the directory of caseworkers.');
      }
      const [found] = await lockCoordination(read, today, citizen.id);
      if (found && found.version !== expectedVersion) {
        throw new ConflictError(
          `This coordination is at version ${found.version} now; look at it again.`,
        );
      }
      const [changed] = await countChange(read, today, citizen.id);
      if (!changed) throw new ForbiddenError(notOrganising);
      const before = await appoint(read, {
        citizenId: citizen.id,
        caseworkerId,
        today,
        by: employeeId,
      });
      if (before === caseworkerId) {
        throw new BadUserInputError('caseworkerId is who coordinates for this citizen already.');
      }
      await logAccess(context, caller, {
        citizenId: citizen.id,
        outcome: 'CHANGED',
        access: citizen.access,
      });
      return { answer: changed, events: [toEvent('COORDINATING_CASEWORKER_ASSIGNED', changed)] };
    },
  );
  const citizen = await reopenCitizen(coordination.citizenId, context);
  return { coordination: citizen?.access.parts.has('COORDINATION') ? coordination : null, citizen };
}

/** A citizen whose work across centres is organised at all: without a coordination there is nothing to change. */
async function openEnrolled(
  citizenId: string,
  caller: Caller,
  context: Context,
): Promise<Organiser> {
  const organiser = await openToOrganise(citizenId, caller, context);
  const { id } = organiser.citizen;
  if (await context.loaders.coordinationByCitizenId.load(id)) return organiser;
  throw new NotFoundError('There is no coordination of this citizen: they are not enrolled yet.');
}
