import type { DecideVisitationInput } from '../../../schema/generated/coordination.ts';
import { ConflictError, NotFoundError } from '../../../server/errors.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import type { Context } from '../context.ts';
import { findTrackFaults } from '../enrolment/enrolment-terms.ts';
import { findReasonFaults, findTextFaults } from '../change/input-text.ts';
import { getProgramme } from '../programmes/known-programme.ts';
import { recordOnce } from '../change/record.ts';
import { findModel } from '../source/coordinations.ts';
import { lockEnrolling } from '../source/enrolments.ts';
import { addDecision, findLastDecision, isHeldMeeting } from '../source/visitation.ts';
import { readReasons } from './automatic-entry.ts';
import { findPathFaults } from './visitation-path.ts';
import { refuse } from '../reading/refuse.ts';

/** Decides one step of the way in, with its reasons. */
export async function decideVisitation(input: DecideVisitationInput, context: Context) {
  const recording = { name: 'decideVisitation', event: 'VISITATION_DECIDED', input } as const;
  const { row, citizen } = await recordOnce(recording, context, async (scene) => {
    const { read, today, citizenId, citizen, by } = scene;
    if (by === undefined) return undefined;
    const programme = getProgramme(input.programme, context);
    const track = input.track ?? null;
    const isAutomatic = input.isAutomatic ?? false;
    const entering = { isAutomatic, reasons: input.reasons, track };
    const reasoned = await readReasons(entering, { citizen, programme }, context);
    const said = input.skipReason?.trim() ?? null;
    const meetingId = input.meetingId ?? null;
    // Two who decide at once: the second one is told what the first one decided.
    await lockEnrolling(read, citizenId, undefined);
    if ((await findModel(read, today, citizenId)) === programme.code) {
      throw new ConflictError(`The citizen is enrolled in ${programme.code} already.`);
    }
    const last = await findLastDecision(read, { citizenId, programme: programme.code });
    const decision = { ...input, skipReason: said, isInMeeting: meetingId !== null };
    // What the file takes in by itself walks no path: its own sentence is why steps are left out.
    const isShort =
      said === null && isAutomatic && findPathFaults(programme, last, decision).length > 0;
    const skipReason = isShort ? (reasoned.reasons[0] ?? null) : said;
    const faults = [
      ...findPathFaults(programme, last, { ...decision, skipReason }),
      ...(track === null ? [] : findTrackFaults(programme, track, today)),
      ...reasoned.faults,
      ...(reasoned.faults.length > 0 ? [] : findReasonFaults(reasoned.reasons)),
      ...(isAutomatic && input.outcome === 'REJECTED'
        ? ['isAutomatic is said of a rejection; it takes in']
        : []),
      ...(skipReason === null ? [] : findTextFaults('skipReason', skipReason)),
    ];
    refuse('This is no decision', faults);
    if (
      meetingId !== null &&
      !(isCitizenId(meetingId) && (await isHeldMeeting(read, { citizenId, meetingId, today })))
    ) {
      throw new NotFoundError('There is no such meeting of this citizen that was held.');
    }
    const [added] = await addDecision(read, {
      citizenId,
      programme: programme.code,
      track,
      step: input.step,
      outcome: input.outcome,
      reasons: reasoned.reasons.map((reason) => reason.trim()),
      skipReason,
      meetingId,
      today,
      by,
    });
    return added;
  });
  return { decision: row, citizen };
}
