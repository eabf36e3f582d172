import type {
  CoordinatingPeriodResolvers,
  CoordinationResolvers,
} from '../../../schema/generated/coordination.ts';

export const Coordination: CoordinationResolvers = {
  team: async ({ citizenId }, _, { loaders }) =>
    (await loaders.teamByCitizenId.load(citizenId)).map(({ caseworkerId, role, since }) => ({
      caseworker: { id: caseworkerId },
      role,
      since,
    })),
  meetings: ({ citizenId }, _, { loaders }) => loaders.meetingsByCitizenId.load(citizenId),
  visitationPath: ({ citizenId }, _, { loaders }) =>
    loaders.visitationPathByCitizenId.load(citizenId),
  openHandover: async ({ citizenId }, _, { loaders }) =>
    (await loaders.openHandoverByCitizenId.load(citizenId)) ?? null,
  coordinatedBy: ({ citizenId }, _, { loaders }) =>
    loaders.coordinatingPeriodsByCitizenId.load(citizenId),
};

export const CoordinatingPeriod: CoordinatingPeriodResolvers = {
  caseworker: ({ caseworkerId }) => ({ id: caseworkerId }),
  appointedBy: ({ appointedBy }) => (appointedBy === null ? null : { id: appointedBy }),
};
