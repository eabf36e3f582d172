import type { AssignCoordinatingCaseworkerInput } from '../../../schema/generated/coordination.ts';
import { BadUserInputError, ForbiddenError } from '../../../server/errors.ts';
import { notFor } from '../change/actor.ts';
import { changeCoordination, type Changed } from '../change/change-coordination.ts';
import type { Context } from '../context.ts';
import { isInDirectory } from '../source/caseworkers.ts';
import { findReceiverFaults } from '../enrolment/handover.ts';
import { appoint } from '../source/coordinating-caseworkers.ts';
import { close } from '../source/handovers.ts';
import { hasLeft } from '../source/staffing.ts';
import { findTeamOf } from '../source/team-members.ts';
import { refuse } from '../reading/refuse.ts';

const name = 'assignCoordinatingCaseworker';

/** Appoints who coordinates for a citizen, in place of who did. */
export function assignCoordinatingCaseworker(
  input: AssignCoordinatingCaseworkerInput,
  context: Context,
): Promise<Changed<null>> {
  const event = 'COORDINATING_CASEWORKER_ASSIGNED';
  return changeCoordination({ name, event, input }, context, async (scene) => {
    const { read, today, citizen, caller } = scene;
    const { caseworkerId } = input;
    if (caller.employeeId === undefined) throw notFor(name);
    if (caseworkerId === caller.employeeId) throw new ForbiddenError('Nobody appoints themselves.');
    if (!(await isInDirectory(read, caseworkerId))) {
      throw new BadUserInputError('caseworkerId is nobody’s in the directory of caseworkers.');
    }
    if (await hasLeft(read, { caseworkerId, today })) {
      throw new BadUserInputError('caseworkerId has left: the staffing has no place for them.');
    }
    const by = caller.employeeId;
    const programme = context.room.programmes.find(scene.coordination.model);
    const team = await findTeamOf(read, { citizenId: citizen.id, today });
    const faults = findReceiverFaults(programme, caseworkerId, team);
    refuse('caseworkerId', faults);
    // Whoever was asked to take over from who it was is not any more. First: afterwards the right to it may be gone.
    await close(read, { citizenId: citizen.id, by });
    const before = await appoint(read, { citizenId: citizen.id, caseworkerId, today, by });
    if (before === caseworkerId) {
      throw new BadUserInputError('caseworkerId is who coordinates for this citizen already.');
    }
    return null;
  });
}
