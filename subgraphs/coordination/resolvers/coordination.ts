import type {
  CoordinatingPeriodResolvers,
  CoordinationResolvers,
} from '../../../schema/generated/coordination.ts';
import type { Programme } from '../programmes/programme.ts';
import { findSeries } from '../assessments/series.ts';
import { checkPlan } from '../plan/check-plan.ts';

export const Coordination: CoordinationResolvers = {
  model: ({ model }, _, { room }) => room.programmes.find(model)?.name ?? model,
  programme: ({ model }, _, { room }) => room.programmes.find(model) ?? null,
  track: ({ model, track }, _, { room }) =>
    findTrack(room.programmes.find(model), track)?.name ?? track,
  programmeTeam: ({ model, team }, _, { room }) => {
    const named = room.programmes.find(model)?.teams.find(({ code }) => code === team);
    return named ? { ...named, programme: model } : null;
  },
  familyIds: async ({ citizenId, model, track }, _, { loaders, room }) => {
    if (findTrack(room.programmes.find(model), track)?.subject !== 'FAMILY') return [];
    return (await loaders.familyByCitizenId.load(citizenId)).map(({ relativeId }) => relativeId);
  },
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
  intakes: async ({ citizenId }, _, context) => {
    await checkPlan(citizenId, context);
    return context.loaders.intakesByCitizenId.load(citizenId);
  },
  socialEvents: async ({ citizenId }, _, context) => {
    await checkPlan(citizenId, context);
    return context.loaders.socialEventsByCitizenId.load(citizenId);
  },
  visitationPath: ({ citizenId }, _, { loaders }) =>
    loaders.visitationPathByCitizenId.load(citizenId),
  openHandover: async ({ citizenId }, _, { loaders }) =>
    (await loaders.openHandoverByCitizenId.load(citizenId)) ?? null,
  coordinatedBy: ({ citizenId }, _, { loaders }) =>
    loaders.coordinatingPeriodsByCitizenId.load(citizenId),
};

function findTrack(programme: Programme | undefined, track: string | null) {
  return programme?.tracks.find(({ code }) => code === track);
}

export const CoordinatingPeriod: CoordinatingPeriodResolvers = {
  caseworker: ({ caseworkerId }) => ({ id: caseworkerId }),
  appointedBy: ({ appointedBy }) => (appointedBy === null ? null : { id: appointedBy }),
};
