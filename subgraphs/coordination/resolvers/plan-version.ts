import type {
  PlanVersionEndedReplacementResolvers,
  PlanVersionGoalResolvers,
  PlanVersionReplacedPlanResolvers,
  PlanVersionResolvers,
} from '../../../schema/generated/coordination.ts';
import { toCaseworker } from './plan.ts';

export const PlanVersion: PlanVersionResolvers = {
  changedBy: ({ changedBy }) => toCaseworker(changedBy),
  adoptedOn: ({ content }) => content.adoptedOn,
  goals: ({ content }) => content.goals,
  agreements: ({ content }) => content.agreements,
  replaces: ({ content }) => content.replaces,
  endedReplacements: ({ content }) => content.endedReplacements ?? [],
};

export const PlanVersionGoal: PlanVersionGoalResolvers = {
  progress: ({ scores }) => scores,
};

export const PlanVersionReplacedPlan: PlanVersionReplacedPlanResolvers = {
  legalBasis: ({ lawCode, paragraph }) => ({ law: { code: lawCode }, paragraph }),
};

export const PlanVersionEndedReplacement: PlanVersionEndedReplacementResolvers = {
  legalBasis: ({ lawCode, paragraph }) => ({ law: { code: lawCode }, paragraph }),
};
