import { ForbiddenError } from '../../server/errors.ts';
import { getCaller, type Caller } from '../../server/caller.ts';
import { isCitizenId } from './citizen-id.ts';
import type { Context } from './context.ts';
import type { OpenCitizen } from './open-citizen.ts';
import { decide, rules, type Relation } from './policy.ts';
import type { RelationRow } from './source/relations.ts';

/** Opens a citizen for the caller, or refuses; undefined when nobody is known by the id. */
export async function openCitizen(
  id: string,
  { caller, loaders, passes }: Context,
  files: OpenCitizen['files'] = {},
): Promise<OpenCitizen | undefined> {
  const someone = checkMayAsk(caller);
  if (!isCitizenId(id)) return undefined;
  const [row, relations] = await Promise.all([
    loaders.citizenById.load(id),
    loaders.relationsByCitizenId.load(id),
  ]);
  if (!row) return undefined;
  const access = decide(someone, relations.flatMap(toRelation));
  if (!access.isAllowed)
    throw new ForbiddenError('You have no relation to this citizen that lets you see anything.');
  return passes.admit({ ...row, access, files });
}

/** Refuses who can never see a citizen before anything is looked up, so that no answer tells who exists. */
export function checkMayAsk(caller: Caller | undefined): Caller {
  const someone = getCaller(caller);
  if (!maySeeCitizens(someone)) {
    throw new ForbiddenError('Your role sees no citizens here.');
  }
  return someone;
}

/** True for the roles that any rule of the policy opens something to. */
export function maySeeCitizens(caller: Caller): boolean {
  return rules.some((rule) => rule.roles.some((role) => caller.roles.includes(role)));
}

function toRelation({ kind, centre }: RelationRow): Relation[] {
  if (kind !== 'CASEWORKER') return [{ kind }];
  return centre === null ? [] : [{ kind, centre }];
}
