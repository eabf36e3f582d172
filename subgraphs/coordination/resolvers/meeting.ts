import type {
  MeetingAttendanceResolvers,
  MeetingDecisionResolvers,
  MeetingResolvers,
} from '../../../schema/generated/coordination.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import { checkMayAsk, checkPart } from '../citizen.ts';
import type { Context } from '../context.ts';

/** Refuses who may not see the plan: what is said at a meeting is free text on health and social matters, as it is. */
export async function checkPlan(citizenId: string, { caller, admissions }: Context): Promise<void> {
  const citizen = await admissions.admit(checkMayAsk(caller), citizenId, 'AS_BEFORE');
  if (!citizen) throw new ForbiddenError('You may not see this citizen.');
  checkPart(citizen, 'PLAN');
}

export const Meeting: MeetingResolvers = {
  calledBy: ({ calledBy }) => (calledBy === null ? null : { id: calledBy }),
  place: async ({ citizenId, place }, _, context) => {
    await checkPlan(citizenId, context);
    return place;
  },
  attendance: async ({ id, citizenId }, _, context) => {
    await checkPlan(citizenId, context);
    const rows = await context.loaders.attendanceByCitizenId.load(citizenId);
    return rows.filter(({ meetingId }) => meetingId === id);
  },
  minutes: async ({ citizenId, minutes }, _, context) => {
    await checkPlan(citizenId, context);
    return minutes;
  },
  purposeWithoutCitizen: async ({ citizenId, purposeWithoutCitizen }, _, context) => {
    await checkPlan(citizenId, context);
    return purposeWithoutCitizen;
  },
  decisions: async ({ id, citizenId }, _, context) => {
    await checkPlan(citizenId, context);
    const rows = await context.loaders.decisionsByCitizenId.load(citizenId);
    return rows.filter(({ meetingId }) => meetingId === id);
  },
};

export const MeetingAttendance: MeetingAttendanceResolvers = {
  caseworker: ({ caseworkerId }) => (caseworkerId === null ? null : { id: caseworkerId }),
};

export const MeetingDecision: MeetingDecisionResolvers = {
  legalBasis: ({ lawCode, paragraph }) =>
    lawCode === null || paragraph === null ? null : { law: { code: lawCode }, paragraph },
};
