import type { Caller } from '../../server/caller.ts';
import { ForbiddenError, NotFoundError } from '../../server/errors.ts';
import { openCitizen } from './citizen.ts';
import type { Context } from './context.ts';
import type { OpenCitizen } from './open-citizen.ts';
import type { RelationKind } from './policy/question.ts';
import type { TeamMemberRow } from './source/coordinations.ts';

/** Who is about to change how the work around a citizen is organised. */
export interface Organiser {
  readonly citizen: OpenCitizen;
  readonly employeeId: string;
}

/** By their place on the team, and the relation that must have opened the citizen: for a purpose of the work. */
const organisers: Partial<Record<TeamMemberRow['role'], RelationKind>> = {
  COORDINATING_CASEWORKER: 'COORDINATING_CASEWORKER',
  FACILITATOR: 'TEAM_MEMBER',
};

/** One message: why somebody may not is theirs to know, who may is everybody's. */
export const notOrganising =
  'This is for who coordinates for the citizen now, and for the citizen’s facilitator.';

/**
 * Opens a citizen to who organises the work around them, or refuses: the coordinating caseworker and the facilitator.
 * The rows hold the same (`coordination.organises`).
 */
export async function openToOrganise(
  citizenId: string,
  { employeeId }: Caller,
  context: Context,
): Promise<Organiser> {
  const citizen = await openCitizen(citizenId, context);
  if (!citizen) throw new NotFoundError('Nobody is known by this id.');
  const { rules } = citizen.access;
  const team = await context.loaders.teamByCitizenId.load(citizen.id);
  const isOrganiser = team.some(
    ({ caseworkerId, role }) =>
      caseworkerId === employeeId && rules.some(({ relation }) => relation === organisers[role]),
  );
  if (!isOrganiser || employeeId === undefined) throw new ForbiddenError(notOrganising);
  return { citizen, employeeId };
}
