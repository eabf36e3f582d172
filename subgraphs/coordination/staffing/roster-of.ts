import type { Caller } from '../../../server/caller.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import type { Context } from '../context.ts';
import { toStanding, type ProgrammeTeam } from './roster.ts';

/** True for who is told about employees; the rows say the same. */
export function worksHere(caller: Caller | undefined): caller is Caller {
  return (
    caller?.employeeId !== undefined &&
    caller.roles.some((role) => ['CASEWORKER', 'FACILITATOR', 'MANAGER'].includes(role))
  );
}

/** Who is on a team today, for who works here; null where nobody wrote it down. */
export async function findRoster(team: ProgrammeTeam, { caller, loaders }: Context) {
  if (!worksHere(caller)) throw new ForbiddenError('Who is on a team is for who works here.');
  const members = await loaders.rosterByTeam.load(`${team.programme} ${team.code}`);
  const { caseworkers, missingCentres, isOfSize } = toStanding(team, members);
  if (caseworkers === null) return null;
  return {
    caseworkers,
    isOfSize,
    missingCentres: missingCentres.map((code) => ({ code })),
    members: members.map(({ caseworkerId, centre, ...member }) => ({
      ...member,
      caseworker: { id: caseworkerId },
      centre: { code: centre },
    })),
  };
}
