import type {
  RequestEmergencyAccessInput,
  ReviewEmergencyAccessInput,
} from '../../../schema/generated/coordination.ts';
import { getCaller } from '../../../server/caller.ts';
import {
  BadUserInputError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
} from '../../../server/errors.ts';
import { findUnit } from '../admission/caller-unit.ts';
import { findByCpr } from '../citizen/citizen-by-cpr.ts';
import { reopenCitizen } from '../citizen/citizen.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import type { Context } from '../context.ts';
import { logAccess, toShownEntries } from '../access-log/log-access.ts';
import { runOnce } from '../change/mutation.ts';
import { findTextFaults } from '../change/input-text.ts';
import { refuse } from '../reading/refuse.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import {
  addEmergencyAccess,
  findEmergencyAccess,
  review,
  type EmergencyAccessRow,
} from '../source/emergency-accesses.ts';
import { toEvent } from '../source/outbox.ts';

/** An emergency access as it stands, and the citizen as the caller may see them from now on. */
interface Changed {
  readonly emergencyAccess: EmergencyAccessRow;
  readonly citizen: OpenCitizen | null;
}

/** Lets a caseworker in to a citizen they have no relation to, for a while; it waits for review from then on. */
export async function requestEmergencyAccess(
  input: RequestEmergencyAccessInput,
  context: Context,
): Promise<Changed> {
  const caller = getCaller(context.caller);
  const { employeeId } = caller;
  if (employeeId === undefined || !caller.roles.includes('CASEWORKER')) {
    throw new ForbiddenError('Emergency access is for caseworkers.');
  }
  const reason = input.reason.trim();
  const length = Array.from(reason).length;
  if (length < 20 || length > 2_000) {
    throw new BadUserInputError(
      `reason has ${length} characters; expected 20 to 2000 that say why it cannot wait.`,
    );
  }
  const { room, session, loaders } = context;
  // Read before the change: within it, a second connection would be waited for while one is held.
  const [citizenId] = await Promise.all([findByCpr(input.cpr, context), findUnit(caller, loaders)]);
  const logged = (outcome: 'CHANGED' | 'NOT_KNOWN', flags: readonly string[]) =>
    logAccess(context, caller, { citizenId, outcome, flags });
  if (citizenId !== undefined) session.approach([citizenId]);
  // The number is in no store of ours beside the registry: the key's input is kept as a hash.
  const emergencyAccess = await runOnce(
    context,
    { name: 'requestEmergencyAccess', caller, input },
    async (read) => {
      // Not before: a key that is none, or was used, is answered alike whoever is known.
      if (citizenId === undefined) {
        await logged('NOT_KNOWN', ['EMERGENCY']);
        throw new NotFoundError('Nobody is known by this CPR number.');
      }
      const [added] = await addEmergencyAccess(read, {
        citizenId,
        employeeId,
        reason,
        ...room.emergency,
      });
      if (!added) throw new ForbiddenError('Emergency access is for caseworkers.');
      await logged(
        'CHANGED',
        added.isRepeated ? ['EMERGENCY', 'EMERGENCY_REPEATED'] : ['EMERGENCY'],
      );
      return { answer: added, events: [toEvent('EMERGENCY_ACCESS_REQUESTED', added)] };
    },
  );
  return { emergencyAccess, citizen: await reopenCitizen(emergencyAccess.citizenId, context) };
}

/** Judges an emergency access; the database refuses everybody but the privacy officer, and the own one. */
export async function reviewEmergencyAccess(
  input: ReviewEmergencyAccessInput,
  context: Context,
): Promise<Changed> {
  const caller = getCaller(context.caller);
  if (!caller.roles.includes('PRIVACY_OFFICER')) {
    throw new ForbiddenError('Emergency access is reviewed by the privacy officer.');
  }
  const { emergencyAccessId: id, expectedVersion, finding } = input;
  const note = input.note?.trim() ?? null;
  if (note !== null) refuse('This is no review', findTextFaults('note', note, 2_000, 0));
  await findUnit(caller, context.loaders);
  if (!isCitizenId(id)) throw new NotFoundError('There is no such emergency access.');
  const emergencyAccess = await runOnce(
    context,
    { name: 'reviewEmergencyAccess', caller, input },
    async (read) => {
      const found = await findEmergencyAccess(read, id);
      if (!found) throw new NotFoundError('There is no such emergency access.');
      if (found.employeeId === caller.employeeId) {
        throw new ForbiddenError('Nobody reviews their own emergency access.');
      }
      const [reviewed] = await review(read, { id, expectedVersion, by: caller.id, finding, note });
      if (!reviewed) {
        // Read again: it may have changed since, while this change waited for another one.
        const now = (await findEmergencyAccess(read, id)) ?? found;
        throw new ConflictError(
          `This emergency access is at version ${now.version} now; look at it again.`,
        );
      }
      await logAccess(context, caller, { citizenId: found.citizenId, outcome: 'CHANGED' });
      return { answer: reviewed, events: [toEvent('EMERGENCY_ACCESS_REVIEWED', reviewed)] };
    },
  );
  // The answer tells who asked, and why: the first time and every time after.
  await logAccess(context, caller, ...toShownEntries([emergencyAccess], 'EMERGENCY_ACCESS'));
  return { emergencyAccess, citizen: await reopenCitizen(emergencyAccess.citizenId, context) };
}
