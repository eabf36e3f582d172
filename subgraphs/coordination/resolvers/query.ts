import type { QueryResolvers, MeResolvers } from '../../../schema/generated/coordination.ts';
import { getCaller } from '../../../server/caller.ts';
import { isDay } from '../../../server/day.ts';
import { BadUserInputError, ForbiddenError } from '../../../server/errors.ts';
import { findCitizensOf } from '../caseload/caseload.ts';
import { findAlarmPage } from '../access-log/access-log-page.ts';
import { openByCpr } from '../citizen/citizen-by-cpr.ts';
import { openCitizen } from '../citizen/citizen.ts';
import { findEmergencyAccessPage } from '../emergency/emergency-access-page.ts';
import { findEventPage } from '../page/event-page.ts';
import { findMeetingsToCall } from '../meetings/meetings-to-call-page.ts';
import { findHandoversOf } from '../enrolment/handovers-of.ts';
import { findCaseloadAt, findWorkList } from '../findings/work-list.ts';
import { lawsOn } from '../laws/laws.ts';
import { readBrought } from '../merge/read-files.ts';

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
  programmes: (_, __, { room }) => room.programmes.all,
  programme: (_, { code }, { room }) => room.programmes.find(code) ?? null,
  emergencyAccesses: (_, page, context) => findEmergencyAccessPage(page, context),
  accessAlarms: (_, page, context) => findAlarmPage(page, context),
  events: (_, page, context) => findEventPage(page, context),
};

export const Me: MeResolvers = {
  __resolveReference: (reference, { caller }) => {
    const someone = getCaller(caller);
    if (reference.id !== someone.id) throw new ForbiddenError('You are somebody else.');
    return { ...someone, filesOf: readBrought(reference) };
  },
  roles: ({ roles }) => roles,
  caseworker: async ({ employeeId }, _, { loaders }) =>
    employeeId === undefined ? null : ((await loaders.caseworkerById.load(employeeId)) ?? null),
  citizen: async ({ cpr, roles }, _, context) => {
    if (cpr === undefined || !roles.includes('CITIZEN')) return null;
    const { citizenId, isKnown } = await context.loaders.namedByCpr.load(cpr);
    return isKnown ? ((await openCitizen(citizenId, context)) ?? null) : null;
  },
  handovers: (caller, _, context) => findHandoversOf(caller, context),
  citizens: (caller, page, context) => findCitizensOf(caller, page, context),
  meetingsToCall: (caller, page, context) => findMeetingsToCall(caller, page, context),
  jobcenterCaseload: (caller, _, context) => findCaseloadAt('JOBCENTER', caller, context),
  socialCaseload: (caller, _, context) => findCaseloadAt('SOCIAL', caller, context),
  childrenCaseload: (caller, _, context) => findCaseloadAt('CHILDREN', caller, context),
  findings: (caller, page, context) => findWorkList(caller, page, context),
};
