import type { Caller } from '../../../server/caller.ts';
import { ForbiddenError, NotFoundError } from '../../../server/errors.ts';
import { openCitizen } from '../citizen/citizen.ts';
import { preloadCitizenFacts } from '../citizen/read-citizen-facts.ts';
import type { Context } from '../context.ts';
import { NoRelationError } from '../admission/no-relation.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { findActors, type Actor } from '../policy/changes.ts';
import type { RelationKind } from '../policy/question.ts';

/** Somebody who is about to change something of the work around a citizen. */
export interface Acting {
  readonly citizen: OpenCitizen;
  readonly caller: Caller;
}

/** How the one who coordinates, who facilitates … is told in a refusal. */
const names: Readonly<Record<Actor, string>> = {
  COORDINATING_CASEWORKER: 'who coordinates for the citizen now',
  FACILITATOR: 'the citizen’s facilitator',
  TEAM_MEMBER: 'the citizen’s team',
  CASEWORKER: 'who has a case with the citizen',
  VISITATOR: 'who visitates, from the signal or screening of somebody else until it is answered',
  APPOINTER: 'who visitates, while nobody answers for the citizen',
  HANDOVER_RECEIVER: 'whom the handover names',
  CITIZEN: 'the citizen',
};

/** One message: why somebody may not is theirs to know, who may is everybody's. */
export function notFor(change: string): ForbiddenError {
  return new ForbiddenError(sayWhoMay(change));
}

function sayWhoMay(change: string): string {
  const actors = findActors(change).map((actor) => names[actor]);
  return `This is for ${new Intl.ListFormat('en').format(actors)}.`;
}

/** Opens a citizen to who may make this change (`policy/changes.ts`), or refuses; the rows hold the same. */
export async function openToChange(
  change: string,
  citizenId: string,
  caller: Caller,
  context: Context,
): Promise<Acting> {
  const citizen = await openCitizen(citizenId, context).catch((error: unknown) => {
    if (!(error instanceof NoRelationError)) throw error;
    throw new NoRelationError(`${sayWhoMay(change)} You may see nobody by this id now.`);
  });
  if (!citizen) throw new NotFoundError('Nobody is known by this id.');
  const held = await findHeld(citizen, caller, context);
  if (!findActors(change).some((actor) => held.has(actor))) throw notFor(change);
  if (judgesByFacts.has(change)) await preloadCitizenFacts(citizen, context);
  return { citizen, caller };
}

/** What judges by a citizen's facts has them before it begins: within a change they would be read by another connection. */
const judgesByFacts: ReadonlySet<string> = new Set([
  'decideVisitation',
  'enrolCitizen',
  'recordMeeting',
  'recordScreening',
]);

/** What the caller is to a citizen, by the relations that opened the citizen: for a purpose of the work. */
async function findHeld(
  { id, access }: OpenCitizen,
  { employeeId }: Caller,
  { loaders }: Context,
): Promise<ReadonlySet<Actor>> {
  const held = new Set<Actor>();
  const relations = new Set<RelationKind>(access.rules.map(({ relation }) => relation));
  if (relations.has('COORDINATING_CASEWORKER')) held.add('COORDINATING_CASEWORKER');
  if (relations.has('CASEWORKER')) held.add('CASEWORKER');
  if (relations.has('SELF')) held.add('CITIZEN');
  if (relations.has('SIGNALLED')) held.add('VISITATOR');
  if (relations.has('NOBODY_ANSWERS')) held.add('APPOINTER');
  if (relations.has('HANDOVER_RECEIVER')) held.add('HANDOVER_RECEIVER');
  if (relations.has('TEAM_MEMBER')) {
    held.add('TEAM_MEMBER');
    const team = await loaders.teamByCitizenId.load(id);
    const isFacilitator = team.some(
      ({ caseworkerId, role }) => caseworkerId === employeeId && role === 'FACILITATOR',
    );
    if (isFacilitator) held.add('FACILITATOR');
  }
  return held;
}
