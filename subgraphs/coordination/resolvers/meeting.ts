import type {
  MeetingAttendanceResolvers,
  MeetingDecisionResolvers,
  MeetingResolvers,
} from '../../../schema/generated/coordination.ts';
import { checkPlan } from '../plan/check-plan.ts';
import { isAboveServiceLevel } from '../meetings/grant-size.ts';

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
  isAboveServiceLevel: async (decision, _, { loaders, room }) => {
    const coordination = await loaders.coordinationByCitizenId.load(decision.citizenId);
    const programme = coordination && room.programmes.find(coordination.model);
    return isAboveServiceLevel(decision, programme?.grants ?? []);
  },
};
