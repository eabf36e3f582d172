import type { GoalResolvers, PlanResolvers } from '../../../schema/generated/coordination.ts';
import { findMeasures, toCentreGoals } from '../merge/plan.ts';

export const Plan: PlanResolvers = {
  id: ({ adopted, citizen }) => adopted?.id ?? `centres-${citizen.id}`,
  version: ({ adopted }) => adopted?.version ?? null,
  source: ({ adopted }) => (adopted ? 'UNIFIED' : 'CENTRES'),
  adoptedOn: ({ adopted }) => adopted?.adoptedOn ?? null,
  goals: async (plan, _, { loaders }) => {
    if (!plan.adopted) return toCentreGoals(plan);
    const goals = await loaders.goalsByPlanId.load(plan.adopted.id);
    return goals.map(({ id, title, isCitizensWording, measureIds }) => ({
      id,
      title,
      isCitizensWording,
      origin: null,
      measures: findMeasures(plan.citizen, measureIds),
    }));
  },
  agreements: ({ adopted }, _, { loaders }) =>
    adopted ? loaders.agreementsByPlanId.load(adopted.id) : [],
  meetings: ({ adopted }, _, { loaders }) =>
    adopted ? loaders.meetingsByPlanId.load(adopted.id) : [],
  replaces: async ({ adopted }, _, { loaders }) =>
    (adopted ? await loaders.replacedByPlanId.load(adopted.id) : []).map(
      ({ lawCode, paragraph, replacedOn, consentGivenOn }) => ({
        legalBasis: { law: { code: lawCode }, paragraph },
        replacedOn,
        consentGivenOn,
      }),
    ),
};

export const Goal: GoalResolvers = {
  progress: ({ id, origin }, _, { loaders }) => (origin ? [] : loaders.scoresByGoalId.load(id)),
};
