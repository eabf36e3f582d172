import type { SocialEventResolvers } from '../../../schema/generated/coordination.ts';

export const SocialEvent: SocialEventResolvers = {
  name: async ({ kind, citizenId }, _, { loaders, room }) => {
    const coordination = await loaders.coordinationByCitizenId.load(citizenId);
    const known = coordination && room.programmes.find(coordination.model)?.socialEvents;
    return known?.find(({ code }) => code === kind)?.name ?? kind;
  },
  isOngoing: ({ happenedOn, endedOn }, _, { today }) =>
    happenedOn <= today && (endedOn === null || today <= endedOn),
  recordedBy: ({ recordedBy }) => ({ id: recordedBy }),
};
