import type {
  CoordinatingPeriodResolvers,
  CoordinationResolvers,
} from '../../../schema/generated/coordination.ts';
import { findSeries } from '../assessments/series.ts';
import { checkPlan } from '../check-plan.ts';

export const Coordination: CoordinationResolvers = {
  team: async ({ citizenId }, _, { loaders }) =>
    (await loaders.teamByCitizenId.load(citizenId)).map(({ caseworkerId, role, since }) => ({
      caseworker: { id: caseworkerId },
      role,
      since,
    })),
  meetings: ({ citizenId }, _, { loaders }) => loaders.meetingsByCitizenId.load(citizenId),
  assessments: async ({ citizenId }, { scale }, context) => {
    await checkPlan(citizenId, context);
    return findSeries(citizenId, scale, context);
  },
  socialEvents: async ({ citizenId }, _, context) => {
    await checkPlan(citizenId, context);
    return context.loaders.socialEventsByCitizenId.load(citizenId);
  },
  coordinatedBy: ({ citizenId }, _, { loaders }) =>
    loaders.coordinatingPeriodsByCitizenId.load(citizenId),
};

export const CoordinatingPeriod: CoordinatingPeriodResolvers = {
  caseworker: ({ caseworkerId }) => ({ id: caseworkerId }),
  appointedBy: ({ appointedBy }) => (appointedBy === null ? null : { id: appointedBy }),
};
