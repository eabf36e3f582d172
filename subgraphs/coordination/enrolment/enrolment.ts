import type {
  EndEnrolmentInput,
  EnrolCitizenInput,
  ExtendEnrolmentInput,
} from '../../../schema/generated/coordination.ts';
import type { ReadRows } from '../../../server/database.ts';
import { ConflictError, ForbiddenError } from '../../../server/errors.ts';
import { notFor, openToChange } from '../change/actor.ts';
import { changeCoordination, type Changed } from '../change/change-coordination.ts';
import { checkMayAsk, reopenCitizen } from '../citizen/citizen.ts';
import type { Context } from '../context.ts';
import {
  chooseTeam,
  findEndFaults,
  findExtensionFaults,
  findLimit,
  findTrackFaults,
} from './enrolment-terms.ts';
import { findCodeFault, findReasonFaults, findTextFaults } from '../change/input-text.ts';
import { getProgramme } from '../programmes/known-programme.ts';
import { logAccess } from '../access-log/log-access.ts';
import { runOnce } from '../change/mutation.ts';
import type { Outcome, Programme } from '../programmes/programme.ts';
import { findUnlisted } from '../source/caseworkers.ts';
import {
  countEnrolled,
  end,
  enrol,
  extend,
  findCaseworkersOf,
  findCentresOf,
  isEnrolled,
  isToBeEnrolled,
  lockEnrolling,
} from '../source/enrolments.ts';
import { findOpenHandover } from '../source/handovers.ts';
import { hasLeft } from '../source/staffing.ts';
import { readReasons } from '../visitation/automatic-entry.ts';
import { toEvent } from '../source/outbox.ts';
import { findTeamFaults, type Member } from '../team/team-terms.ts';
import { refuse } from '../reading/refuse.ts';

/** Enrols a citizen as it was decided: with who coordinates and the team that the programme requires. */
export async function enrolCitizen(
  input: EnrolCitizenInput,
  context: Context,
): Promise<Changed<null>> {
  const name = 'enrolCitizen';
  const caller = checkMayAsk(context.caller);
  const opening = openToChange(name, input.citizenId, caller, context);
  // Refused within the change: who enrolled, and sees the citizen no more, is answered as the first time.
  await Promise.allSettled([opening]);
  const coordination = await runOnce(context, { name, caller, input }, async (read) => {
    const { citizen } = await opening;
    const { today } = context;
    const by = caller.employeeId;
    const programme = getProgramme(input.programme, context);
    const track = input.track ?? null;
    const endsOn = input.endsOn ?? findLimit(programme, today)?.latest ?? null;
    const extensionReason = input.extensionReason?.trim() ?? null;
    const entering = { isAutomatic: input.isAutomatic ?? false, reasons: input.reasons, track };
    const reasoned = await readReasons(entering, { citizen, programme }, context);
    const terms = { since: today, endsOn, reason: extensionReason, today };
    const trackFaults = findTrackFaults(programme, track, today);
    const chosen = chooseTeam(programme, { track, asked: input.programmeTeam ?? null }, today);
    const faults = [
      // Which teams there are is the track’s to say.
      ...(trackFaults.length > 0 ? trackFaults : chosen.faults),
      ...findEndFaults(programme, terms),
      ...reasoned.faults,
      ...(reasoned.faults.length > 0 ? [] : findReasonFaults(reasoned.reasons)),
      ...(await findMemberFaults(read, programme, { track, today }, input)),
    ];
    refuse('Nobody is enrolled', faults);
    const { coordinatingCaseworkerId, team } = input;
    if (
      by === undefined ||
      [coordinatingCaseworkerId, ...team.map(({ caseworkerId }) => caseworkerId)].includes(by)
    ) {
      throw new ForbiddenError('Nobody enrols a citizen to themselves.');
    }
    await checkPlace(read, { citizenId: citizen.id, programme, track, today });
    const [enrolled] = await enrol(read, {
      citizenId: citizen.id,
      programme: programme.code,
      track,
      programmeTeam: chosen.team,
      endsOn,
      extensionReason,
      reasons: reasoned.reasons.map((reason) => reason.trim()),
      coordinatingCaseworkerId,
      team,
      today,
      by,
    });
    if (!enrolled) throw notFor(name);
    await logAccess(context, caller, {
      citizenId: citizen.id,
      outcome: 'CHANGED',
      access: citizen.access,
    });
    return { answer: enrolled, events: [toEvent('CITIZEN_ENROLLED', enrolled)] };
  });
  const citizen = await reopenCitizen(coordination.citizenId, context);
  const isSeen = citizen?.access.parts.has('COORDINATION') ?? false;
  return { answer: null, coordination: isSeen ? coordination : null, citizen };
}

/** Everybody whom an enrolment names, as the directory and the programme have it. */
async function findMemberFaults(
  read: ReadRows,
  programme: Programme,
  { track, today }: { readonly track: string | null; readonly today: string },
  { coordinatingCaseworkerId, team }: Pick<EnrolCitizenInput, 'coordinatingCaseworkerId' | 'team'>,
): Promise<string[]> {
  if (team.some(({ role }) => role === 'COORDINATING_CASEWORKER')) {
    return ['team names a COORDINATING_CASEWORKER; that is coordinatingCaseworkerId'];
  }
  const members: Member[] = [
    { caseworkerId: coordinatingCaseworkerId, role: 'COORDINATING_CASEWORKER' },
    ...team,
  ];
  const ids = [...new Set(members.map(({ caseworkerId }) => caseworkerId))];
  const unlisted = await findUnlisted(read, ids);
  if (unlisted.length > 0) {
    return [
      `${unlisted.length} of the caseworkers ${unlisted.length === 1 ? 'is' : 'are'} in no directory`,
    ];
  }
  if (await hasLeft(read, { caseworkerId: coordinatingCaseworkerId, today })) {
    return ['coordinatingCaseworkerId has left: the staffing has no place for them'];
  }
  const works = await findCentresOf(read, ids);
  return findTeamFaults(programme, track, members, (id) =>
    works.filter(({ caseworkerId }) => caseworkerId === id).map(({ centre }) => centre),
  );
}

/** Refuses who is enrolled, whom nobody decided to enrol, and a programme that is full; nobody overtakes. */
async function checkPlace(
  read: ReadRows,
  {
    citizenId,
    programme: { code, cohort },
    track,
    today,
  }: { citizenId: string; programme: Programme; track: string | null; today: string },
): Promise<void> {
  await lockEnrolling(read, citizenId, cohort && code);
  if (await isEnrolled(read, today, citizenId)) {
    throw new ConflictError('The citizen is enrolled already; end that enrolment first.');
  }
  if (!(await isToBeEnrolled(read, { citizenId, programme: code, track }))) {
    throw new ConflictError(
      `Nobody decided to enrol the citizen in this; decide it first (decideVisitation).`,
    );
  }
  if (cohort && (await countEnrolled(read, code)) >= cohort.most) {
    throw new ConflictError(`${code} is full: it takes ${cohort.most}.`);
  }
}

/** Lets an enrolment last longer, as far as the programme lets it. */
export function extendEnrolment(
  input: ExtendEnrolmentInput,
  context: Context,
): Promise<Changed<null>> {
  const change = { name: 'extendEnrolment', event: 'ENROLMENT_EXTENDED', input } as const;
  return changeCoordination(change, context, async ({ read, today, coordination }) => {
    const { citizenId, since, model, endsOn: before } = coordination;
    const { endsOn } = input;
    const reason = input.reason.trim();
    const programme = getProgramme(model, context);
    const faults = [
      ...findEndFaults(programme, { since, endsOn, reason, today }),
      ...findExtensionFaults(programme, { since, endsOn, before }),
    ];
    refuse('It does not last longer', faults);
    const [extended] = await extend(read, { citizenId, today, endsOn, reason });
    if (!extended) throw notFor(change.name);
    return null;
  });
}

/** Ends an enrolment, and says who answers for the citizen from now on. */
export function endEnrolment(input: EndEnrolmentInput, context: Context): Promise<Changed<null>> {
  const change = { name: 'endEnrolment', event: 'ENROLMENT_ENDED', input } as const;
  return changeCoordination(change, context, async ({ read, today, caller, coordination }) => {
    const { citizenId, model } = coordination;
    const { outcome } = input;
    const handedTo = input.handedTo ?? null;
    const outcomes = context.room.programmes.find(model)?.outcomes ?? [];
    const holders = await findCaseworkersOf(read, citizenId);
    const faults = [
      ...findOutcomeFaults(outcomes, outcome),
      ...findTextFaults('reason', input.reason),
      ...findResponsibleFaults(
        holders,
        handedTo,
        outcomes.find(({ code }) => code === outcome),
      ),
    ];
    refuse('It does not end', faults);
    if (await findOpenHandover(read, citizenId)) {
      throw new ConflictError(
        'A handover of this citizen is open; it is accepted or taken back first.',
      );
    }
    if (caller.employeeId === undefined) throw notFor(change.name);
    const [ended] = await end(read, {
      citizenId,
      today,
      outcome,
      reason: input.reason.trim(),
      handedTo,
      by: caller.employeeId,
    });
    if (!ended) throw notFor(change.name);
    return null;
  });
}

/** Outcomes add up: whatever a programme counts, each enrolment that ended has one. */
function findOutcomeFaults(outcomes: readonly Outcome[], outcome: string): string[] {
  const fault = findCodeFault('outcome', outcome, [
    ...outcomes.filter(({ code }) => code !== 'OTHER' && code !== 'UNKNOWN'),
    { code: 'OTHER' },
    { code: 'UNKNOWN' },
  ]);
  return fault === undefined ? [] : [fault];
}

/** Somebody answers for the citizen afterwards; what is called handed over was, and to whom the programme says (R22, N20). */
function findResponsibleFaults(
  holders: Awaited<ReturnType<typeof findCaseworkersOf>>,
  handedTo: string | null,
  outcome: Outcome | undefined,
): string[] {
  const to = outcome?.handedTo;
  if (handedTo === null) {
    if (holders.length > 0)
      return ['handedTo is nobody, and a centre has a case: say who answers for the citizen'];
    return to === undefined
      ? []
      : [`outcome ${outcome?.code ?? ''} hands over, and no centre has a case to take over`];
  }
  const cases = holders.filter(({ caseworkerId }) => caseworkerId === handedTo);
  if (cases.length === 0) return ['handedTo is nobody who has a case with the citizen'];
  return to === undefined || to === 'ANY' || cases.some(({ centre }) => centre === to)
    ? []
    : [
        `handedTo has no case with the citizen in ${to}, which outcome ${outcome?.code ?? ''} hands over to`,
      ];
}
