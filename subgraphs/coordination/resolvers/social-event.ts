import type { SocialEventResolvers } from '../../../schema/generated/coordination.ts';
import { isOngoing } from '../citizen/ongoing-event.ts';

export const SocialEvent: SocialEventResolvers = {
  name: async ({ kind, citizenId }, _, { loaders, room }) => {
    const coordination = await loaders.coordinationByCitizenId.load(citizenId);
    const known = coordination && room.programmes.find(coordination.model)?.socialEvents;
    return known?.find(({ code }) => code === kind)?.name ?? kind;
  },
  isOngoing: (event, _, { today }) => isOngoing(event, today),
  recordedBy: ({ recordedBy }) => ({ id: recordedBy }),
};
