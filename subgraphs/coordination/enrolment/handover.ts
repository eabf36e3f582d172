import type {
  AcceptHandoverInput,
  RequestHandoverInput,
  WithdrawHandoverInput,
} from '../../../schema/generated/coordination.ts';
import { ConflictError, ForbiddenError, NotFoundError } from '../../../server/errors.ts';
import { notFor } from '../change/actor.ts';
import { changeCoordination, type Changed } from '../change/change-coordination.ts';
import type { Context } from '../context.ts';
import { findCodeFault, findTextFaults } from '../change/input-text.ts';
import type { Programme } from '../programmes/programme.ts';
import { findUnlisted } from '../source/caseworkers.ts';
import { appoint } from '../source/coordinating-caseworkers.ts';
import {
  accept,
  addHandover,
  close,
  findOpenHandover,
  type HandoverRow,
} from '../source/handovers.ts';
import { hasLeft } from '../source/staffing.ts';
import { findTeamOf, type TeamPeriodRow } from '../source/team-members.ts';
import { findApartFault } from '../team/team-terms.ts';
import { refuse } from '../reading/refuse.ts';

const noSuch = 'There is no such handover of this citizen to you.';

/** Asks somebody to take over; who coordinates stays responsible until they accept. */
export function requestHandover(
  input: RequestHandoverInput,
  context: Context,
): Promise<Changed<HandoverRow>> {
  const change = { name: 'requestHandover', event: 'HANDOVER_REQUESTED', input } as const;
  return changeCoordination(change, context, async (scene) => {
    const { read, today, citizen, caller, coordination } = scene;
    const { toCaseworkerId: to } = input;
    const by = caller.employeeId;
    if (by === undefined) throw notFor(change.name);
    if (to === by) throw new ForbiddenError('Nobody hands over to themselves.');
    const programme = context.room.programmes.find(coordination.model);
    const team = await findTeamOf(read, { citizenId: citizen.id, today });
    const from = findCoordinating(team);
    const faults = [
      ...((await findUnlisted(read, [to])).length > 0
        ? ['toCaseworkerId is nobody’s in the directory of caseworkers']
        : []),
      ...((await hasLeft(read, { caseworkerId: to, today }))
        ? ['toCaseworkerId has left: the staffing has no place for them']
        : []),
      ...(to === from ? ['toCaseworkerId is who coordinates for this citizen already'] : []),
      ...findReceiverFaults(programme, to, team),
      ...findCriteriaFaults(programme, input.criteria ?? null),
      ...findTextFaults('note', input.note),
    ];
    refuse('Nothing is handed over', faults);
    if (await findOpenHandover(read, citizen.id)) {
      throw new ConflictError('A handover of this citizen is open already.');
    }
    const [added] = await addHandover(read, {
      citizenId: citizen.id,
      from,
      to,
      criteria: input.criteria ?? null,
      note: input.note.trim(),
      by,
      today,
    });
    if (!added) throw notFor(change.name);
    return added;
  });
}

/** Takes over: from today on the caller coordinates, appointed by who asked them. */
export function acceptHandover(
  input: AcceptHandoverInput,
  context: Context,
): Promise<Changed<HandoverRow>> {
  const change = { name: 'acceptHandover', event: 'HANDOVER_ACCEPTED', input } as const;
  return changeCoordination(change, context, async (scene) => {
    const { read, today, citizen, caller, coordination } = scene;
    const open = await findOpenHandover(read, citizen.id);
    if (open?.id !== input.handoverId.toLowerCase() || open.toId !== caller.employeeId) {
      throw new NotFoundError(noSuch);
    }
    const programme = context.room.programmes.find(coordination.model);
    const team = await findTeamOf(read, { citizenId: citizen.id, today });
    const faults = findReceiverFaults(programme, open.toId, team);
    if (faults.length > 0) throw new ConflictError(`It cannot be accepted: ${faults.join('; ')}.`);
    if (findCoordinating(team) === open.toId) {
      throw new ConflictError('You coordinate for this citizen already.');
    }
    const { toId: caseworkerId, requestedById: by } = open;
    await appoint(read, { citizenId: citizen.id, caseworkerId, today, by });
    // Last: it is what lets them be appointed.
    const [accepted] = await accept(read, { id: open.id, today });
    if (!accepted) throw notFor(change.name);
    return accepted;
  });
}

/** Takes a handover back, or says no to one. */
export function withdrawHandover(
  input: WithdrawHandoverInput,
  context: Context,
): Promise<Changed<HandoverRow>> {
  const change = { name: 'withdrawHandover', event: 'HANDOVER_WITHDRAWN', input } as const;
  return changeCoordination(change, context, async ({ read, citizen, caller }) => {
    const open = await findOpenHandover(read, citizen.id);
    if (open?.id !== input.handoverId.toLowerCase()) {
      throw new NotFoundError('There is no such open handover of this citizen.');
    }
    if (caller.employeeId === undefined) throw notFor(change.name);
    const [closed] = await close(read, { citizenId: citizen.id, by: caller.employeeId });
    if (!closed) throw notFor(change.name);
    return closed;
  });
}

function findCoordinating(team: readonly TeamPeriodRow[]): string | null {
  return team.find(({ role }) => role === 'COORDINATING_CASEWORKER')?.caseworkerId ?? null;
}

/** Who may not coordinate beside what they are on the team already. */
export function findReceiverFaults(
  programme: Programme | undefined,
  caseworkerId: string,
  team: readonly TeamPeriodRow[],
): string[] {
  if (!programme) return [];
  const member = { caseworkerId, role: 'COORDINATING_CASEWORKER' } as const;
  const fault = findApartFault(programme, member, team);
  return fault === undefined ? [] : [fault];
}

function findCriteriaFaults(programme: Programme | undefined, criteria: string | null): string[] {
  const known = programme?.handover?.criteria ?? [];
  if (criteria === null) {
    return known.length > 0
      ? [`criteria is left out; the programme has ${known.map(({ code }) => code).join(', ')}`]
      : [];
  }
  const fault = findCodeFault('criteria', criteria, known);
  return fault === undefined ? [] : [fault];
}
