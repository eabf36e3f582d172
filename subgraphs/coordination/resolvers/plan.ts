import type {
  AgreementResolvers,
  GoalResolvers,
  PlanResolvers,
  ProgressScoreResolvers,
  ReplacedPlanResolvers,
} from '../../../schema/generated/coordination.ts';
import { findStatutoryPlan } from '../laws/plan-content.ts';
import { judgeContent, toCentreGoals, toOwnGoals } from '../merge/plan.ts';
import { diffPlans } from '../plan/plan-diff.ts';
import { findVersionPage, getVersion } from '../plan/plan-versions.ts';

export const Plan: PlanResolvers = {
  id: ({ adopted, citizen }) => adopted?.id ?? `centres-${citizen.id}`,
  version: ({ adopted }) => adopted?.version ?? null,
  source: ({ adopted }) => (adopted ? 'UNIFIED' : 'CENTRES'),
  adoptedOn: ({ adopted }) => adopted?.adoptedOn ?? null,
  goals: async (plan, _, { loaders }) =>
    plan.adopted
      ? toOwnGoals(plan, await loaders.goalsByPlanId.load(plan.adopted.id))
      : toCentreGoals(plan),
  agreements: ({ adopted }, _, { loaders }) =>
    adopted ? loaders.agreementsByPlanId.load(adopted.id) : [],
  meetings: ({ adopted }, _, { loaders }) =>
    adopted ? loaders.meetingsByPlanId.load(adopted.id) : [],
  replaces: async (plan, _, { loaders }) =>
    (plan.adopted ? await loaders.replacedByPlanId.load(plan.adopted.id) : []).map((row) => ({
      ...row,
      plan,
    })),
  planVersion: (plan, { n }, context) => getVersion(plan, n, context),
  versions: (plan, page, context) => findVersionPage(plan, page, context),
  changesBetween: async (plan, { from, to }, context) => {
    const [before, after] = await Promise.all(
      [from, to].map((version) => getVersion(plan, version, context)),
    );
    return before && after ? diffPlans(before.content, after.content) : [];
  },
};

export const Goal: GoalResolvers = {
  progress: ({ id, origin }, _, { loaders }) => (origin ? [] : loaders.scoresByGoalId.load(id)),
};

export const ProgressScore: ProgressScoreResolvers = {
  recordedBy: ({ recordedBy }) => toCaseworker(recordedBy),
};

export const Agreement: AgreementResolvers = {
  responsibleCaseworker: ({ caseworkerId }) => toCaseworker(caseworkerId),
  offer: ({ offer }) => offer ?? null,
};

export const ReplacedPlan: ReplacedPlanResolvers = {
  legalBasis: ({ lawCode, paragraph }) => ({ law: { code: lawCode }, paragraph }),
  content: async ({ plan, lawCode, paragraph }, _, { loaders, room, today }) => {
    const statutory = findStatutoryPlan(room.statutoryPlans, lawCode, paragraph);
    if (!plan.adopted || !statutory) return [];
    const { id } = plan.adopted;
    const [goals, agreements] = await Promise.all([
      loaders.goalsByPlanId.load(id),
      loaders.agreementsByPlanId.load(id),
    ]);
    return judgeContent(plan, statutory, { today, goals, hasAgreements: agreements.length > 0 });
  },
};

export function toCaseworker(id: string | null): { readonly id: string } | null {
  return id === null ? null : { id };
}
