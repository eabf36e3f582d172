import { getCaller, type Caller } from '../../../server/caller.ts';
import { isCprShaped } from '../../../server/cpr.ts';
import { BadUserInputError, ForbiddenError } from '../../../server/errors.ts';
import { isCitizenId } from './citizen-id.ts';
import type { Way } from '../admission/admissions.ts';
import type { Context } from '../context.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import type { Part } from '../policy/kinds.ts';
import { rules } from '../policy/rules.ts';

/** One message for every number, and nothing is looked up by it: it tells of nobody. */
const idIsNoCpr =
  'A citizen’s id is no CPR number; expected a Citizen.id, which citizenByCpr gives for the number.';

/** Opens a citizen for the caller, or refuses; undefined when nobody is known by the id. */
export async function openCitizen(
  id: string,
  { caller, admissions, passes }: Context,
  { files = {}, way = 'ALONE' }: { files?: OpenCitizen['files']; way?: Way } = {},
): Promise<OpenCitizen | undefined> {
  const someone = checkMayAsk(caller);
  if (!isCitizenId(id)) {
    if (isCprShaped(id)) throw new BadUserInputError(idIsNoCpr);
    return undefined;
  }
  const admitted = await admissions.admit(someone, id.toLowerCase(), way);
  return admitted && passes.admit({ ...admitted, files });
}

/** Decided anew after a change; null when that leaves nothing to see. */
export async function reopenCitizen(id: string, context: Context): Promise<OpenCitizen | null> {
  context.admissions.forget(id);
  const citizen = await openCitizen(id, context).catch((error: unknown) => {
    if (error instanceof ForbiddenError) return undefined;
    throw error;
  });
  return citizen ?? null;
}

/** Refuses who can never see a citizen before anything is looked up, so that no answer tells who exists. */
export function checkMayAsk(caller: Caller | undefined): Caller {
  const someone = getCaller(caller);
  if (!maySeeCitizens(someone)) {
    throw new ForbiddenError('Your role sees no citizens here.');
  }
  return someone;
}

/** Refuses a part of the citizen that no rule opened: "nothing there" and "may not see" are two answers. */
export function checkPart({ access }: OpenCitizen, part: Part): void {
  if (access.parts.has(part)) return;
  throw new ForbiddenError(
    `You may not see this of the citizen (${part}); whyAccess says what you may.`,
  );
}

/** True for the roles that any rule of the policy opens something to. */
function maySeeCitizens(caller: Caller): boolean {
  return rules.some((rule) => rule.roles.some((role) => caller.roles.includes(role)));
}
