import type { SetTeamMemberInput } from '../../../schema/generated/coordination.ts';
import { isDay } from '../../../server/day.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import { notFor } from '../change/actor.ts';
import { changeCoordination, type Changed } from '../change/change-coordination.ts';
import type { Context } from '../context.ts';
import type { Programme } from '../programmes/programme.ts';
import { findUnlisted } from '../source/caseworkers.ts';
import { findTeamOf, join, leave, type TeamPeriodRow } from '../source/team-members.ts';
import { findApartFault, findRoleFault, findTooMany, isRequired } from './team-terms.ts';
import { refuse } from '../reading/refuse.ts';

const name = 'setTeamMember';
const coordinating = 'COORDINATING_CASEWORKER';

/** Puts somebody on a citizen's team from today on, or says when they leave it. */
export function setTeamMember(input: SetTeamMemberInput, context: Context): Promise<Changed<null>> {
  const change = { name, event: 'TEAM_MEMBER_SET', input } as const;
  return changeCoordination(change, context, async (scene) => {
    const { read, today, citizen, caller, coordination } = scene;
    const { caseworkerId, role } = input;
    const until = input.until ?? null;
    const by = caller.employeeId;
    if (by === undefined) throw notFor(name);
    if (caseworkerId === by) throw new ForbiddenError('Nobody sets themselves.');
    const programme = context.room.programmes.find(coordination.model);
    const isNeeded = programme !== undefined && isRequired(programme, role, coordination.track);
    const before = await findTeamOf(read, { citizenId: citizen.id, today });
    const replaced = before.find(
      (one) => one.caseworkerId === input.replaces && one.role === role && role !== coordinating,
    );
    const team = before.filter((one) => one !== replaced);
    const member = team.find((one) => one.caseworkerId === caseworkerId && one.role === role);
    const faults = [
      ...findDayFaults(until, today),
      ...(input.replaces != null && !replaced ? [`replaces is nobody who is ${role}`] : []),
      ...(role === coordinating
        ? ['COORDINATING_CASEWORKER is appointed by assignCoordinatingCaseworker or handed over']
        : member
          ? findLeavingFaults(isNeeded, team, member, until)
          : findJoiningFaults(programme, team, input, today)),
      ...((await findUnlisted(read, [caseworkerId])).length > 0
        ? ['caseworkerId is nobody’s in the directory of caseworkers']
        : []),
    ];
    refuse('The team stays as it is', faults);
    const membership = { citizenId: citizen.id, caseworkerId, role, today, until };
    if (until !== null && member) await leave(read, { ...membership, until });
    else await join(read, { ...membership, by });
    // Last: who replaces themselves loses the right to it.
    if (replaced) {
      const { caseworkerId: leaving } = replaced;
      await leave(read, { ...membership, caseworkerId: leaving, until: today });
    }
    return null;
  });
}

function findDayFaults(until: string | null, today: string): string[] {
  if (until === null) return [];
  if (!isDay(until)) return ['until is no day that exists; expected one such as 2026-11-22'];
  return until < today ? ['until lies behind; what is over stays as it was'] : [];
}

function findJoiningFaults(
  programme: Programme | undefined,
  team: readonly TeamPeriodRow[],
  { caseworkerId, role, until }: Pick<SetTeamMemberInput, 'caseworkerId' | 'role' | 'until'>,
  today: string,
): string[] {
  if (until === today) return [`caseworkerId is not on the team as ${role}`];
  if (!programme) return [];
  const joining = { caseworkerId, role };
  const inRole = [joining, ...team.filter((member) => member.role === role)];
  return [
    findRoleFault(programme, role),
    findApartFault(programme, joining, team),
    ...findTooMany(programme, inRole),
  ].filter((fault) => fault !== undefined);
}

/** A role that is required ends with somebody else in it, for as long at least. */
function findLeavingFaults(
  isNeeded: boolean,
  team: readonly TeamPeriodRow[],
  member: TeamPeriodRow,
  until: string | null,
): string[] {
  const { role } = member;
  if (until === null) return [`caseworkerId is on the team as ${role} already`];
  const isFollowed = team.some(
    (other) =>
      other !== member && other.role === role && (other.until === null || until < other.until),
  );
  return isNeeded && !isFollowed
    ? [`${role} is required, and nobody else is it: set who follows first`]
    : [];
}
