import { readCpr } from '../../../server/cpr.ts';
import { BadUserInputError } from '../../../server/errors.ts';
import { NoRelationError } from '../admission/no-relation.ts';
import { findUnit } from '../admission/caller-unit.ts';
import { checkMayAsk, openCitizen } from './citizen.ts';
import type { NamedCitizen } from './named-citizen.ts';
import type { Context } from '../context.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';

/**
 * Opens a citizen by CPR number. Nobody known and nobody one may see are one answer, for who may not see everybody:
 * a number can be guessed, and that somebody has a case here is itself confidential.
 */
export async function openByCpr(text: string, context: Context): Promise<OpenCitizen | null> {
  const caller = checkMayAsk(context.caller);
  // Nobody goes the same way as somebody, to an id that nobody has: how long it takes tells nothing.
  const [{ citizenId }] = await Promise.all([
    loadByCpr(text, context),
    findUnit(caller, context.loaders),
  ]);
  const citizen = await openCitizen(citizenId, context);
  if (citizen) return citizen;
  if (caller.roles.includes('PRIVACY_OFFICER')) return null;
  throw new NoRelationError();
}

/** The id behind a CPR number, current or former; it opens nothing yet. */
export async function findByCpr(text: string, context: Context): Promise<string | undefined> {
  const { citizenId, isKnown } = await loadByCpr(text, context);
  return isKnown ? citizenId : undefined;
}

async function loadByCpr(text: string, { room, loaders }: Context): Promise<NamedCitizen> {
  const cpr = readCpr(text, { allowFictive: room.allowFictiveCpr });
  if (typeof cpr !== 'string')
    throw new BadUserInputError(`This cannot be a CPR number: ${cpr.fault}.`);
  return loaders.namedByCpr.load(cpr);
}
