import { ForbiddenError, UnauthenticatedError } from '../../server/errors.ts';
import type { Caller } from '../../server/caller.ts';
import type { Context } from './context.ts';
import type { OpenCitizen } from './open-citizen.ts';
import { decide, rules, type Relation } from './policy.ts';
import type { RelationRow } from './source/relations.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Opens a citizen for the caller, or refuses; undefined when nobody is known by the id. */
export async function openCitizen(
  id: string,
  { caller, loaders }: Context,
  files: OpenCitizen['files'] = {},
): Promise<OpenCitizen | undefined> {
  const someone = checkMayAsk(caller);
  if (!uuid.test(id)) return undefined;
  const [row, relations] = await Promise.all([
    loaders.citizenById.load(id),
    loaders.relationsByCitizenId.load(id),
  ]);
  if (!row) return undefined;
  const access = decide(someone, relations.flatMap(toRelation));
  if (!access.isAllowed)
    throw new ForbiddenError('You have no relation to this citizen that lets you see anything.');
  return { ...row, access, files };
}

/** Refuses who can never see a citizen before anything is looked up, so that no answer tells who exists. */
export function checkMayAsk(caller: Caller | undefined): Caller {
  if (!caller) throw new UnauthenticatedError('send a bearer token in the Authorization header.');
  if (!mayHaveCaseload(caller)) {
    throw new ForbiddenError('Your role sees no citizens here.');
  }
  return caller;
}

/** True for the roles that any rule of the policy opens something to. */
export function mayHaveCaseload(caller: Caller): boolean {
  return rules.some((rule) => rule.roles.some((role) => caller.roles.includes(role)));
}

function toRelation({ kind, centre }: RelationRow): Relation[] {
  if (kind !== 'CASEWORKER') return [{ kind }];
  return centre === null ? [] : [{ kind, centre }];
}
