import type { QueryResolvers, MeResolvers } from '../../../schema/generated/coordination.ts';
import { getCaller } from '../../../server/caller.ts';
import { isDay } from '../../../server/day.ts';
import { BadUserInputError } from '../../../server/errors.ts';
import { findCitizensOf } from '../caseload.ts';
import { findAlarmPage } from '../access-log-page.ts';
import { openByCpr } from '../citizen-by-cpr.ts';
import { openCitizen } from '../citizen.ts';
import { findEmergencyAccessPage } from '../emergency-access-page.ts';
import { findEventPage } from '../event-page.ts';
import { lawsOn } from '../laws/laws.ts';

export const Query: QueryResolvers = {
  me: (_, __, { caller }) => getCaller(caller),
  citizen: async (_, { id }, context) => (await openCitizen(id, context)) ?? null,
  citizenByCpr: (_, { cpr }, context) => openByCpr(cpr, context),
  laws: (_, { on }, { room, today }) => {
    const day = on ?? today;
    if (!isDay(day)) {
      throw new BadUserInputError('on is no day that exists; expected one such as 2026-11-21.');
    }
    return lawsOn(room.laws, day).laws.map(({ code }) => ({ code, on: day }));
  },
  programme: (_, { code }, { caller, room }) => {
    getCaller(caller);
    return room.programmes.find(code) ?? null;
  },
  emergencyAccesses: (_, page, context) => findEmergencyAccessPage(page, context),
  accessAlarms: (_, page, context) => findAlarmPage(page, context),
  events: (_, page, context) => findEventPage(page, context),
};

export const Me: MeResolvers = {
  roles: ({ roles }) => roles,
  caseworker: async ({ employeeId }, _, { loaders }) =>
    employeeId === undefined ? null : ((await loaders.caseworkerById.load(employeeId)) ?? null),
  citizen: async ({ cpr, roles }, _, context) => {
    if (cpr === undefined || !roles.includes('CITIZEN')) return null;
    const found = await context.loaders.citizenIdByCpr.load(cpr);
    return found ? ((await openCitizen(found.citizenId, context)) ?? null) : null;
  },
  citizens: (caller, page, context) => findCitizensOf(caller, page, context),
};
