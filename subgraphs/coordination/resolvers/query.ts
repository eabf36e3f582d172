import type { QueryResolvers, MeResolvers } from '../../../schema/generated/coordination.ts';
import { getCaller } from '../../../server/caller.ts';
import { readCpr } from '../../../server/cpr.ts';
import { isDay } from '../../../server/day.ts';
import { BadUserInputError } from '../../../server/errors.ts';
import { findCitizensOf } from '../caseload.ts';
import { checkMayAsk, openCitizen } from '../citizen.ts';
import { lawsOn } from '../laws/laws.ts';

export const Query: QueryResolvers = {
  me: (_, __, { caller }) => getCaller(caller),
  citizen: async (_, { id }, context) => (await openCitizen(id, context)) ?? null,
  citizenByCpr: async (_, { cpr: text }, context) => {
    checkMayAsk(context.caller);
    const cpr = readCpr(text, { allowFictive: context.room.allowFictiveCpr });
    if (typeof cpr !== 'string')
      throw new BadUserInputError(`This cannot be a CPR number: ${cpr.fault}.`);
    const found = await context.loaders.citizenIdByCpr.load(cpr);
    return found ? ((await openCitizen(found.citizenId, context)) ?? null) : null;
  },
  laws: (_, { on }, { room, today }) => {
    const day = on ?? today;
    if (!isDay(day)) {
      throw new BadUserInputError('on is no day that exists; expected one such as 2026-11-21.');
    }
    return lawsOn(room.laws, day).laws.map(({ code }) => ({ code, on: day }));
  },
};

export const Me: MeResolvers = {
  roles: ({ roles }) => roles,
  caseworker: async ({ employeeId }, _, { loaders }) =>
    employeeId === undefined ? null : ((await loaders.caseworkerById.load(employeeId)) ?? null),
  citizens: (caller, page, context) => findCitizensOf(caller, page, context),
};
