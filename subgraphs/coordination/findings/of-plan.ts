import type { Context } from '../context.ts';
import { findStatutoryPlan } from '../laws/plan-content.ts';
import { judgeContent } from '../merge/plan.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import type { ConsentRow } from '../source/consents.ts';
import type { ScoredGoal } from './cost-and-effect.ts';
import type { ReplacedFacts, Situation } from './situation.ts';

/** The law that a plan rests on by each basis; the others open information, and no plan. */
const lawOf: Readonly<Record<ConsentRow['legalBasis'], string | undefined>> = {
  LAB_40: 'LAB',
  SEL_141: 'SEL',
  BL_110: 'BL',
  RTL_11_A: undefined,
  FVL_28: undefined,
};

/** The unified plan, where the caller may see it. */
export async function readPlan(
  citizen: OpenCitizen,
  { loaders, room, today }: Context,
): Promise<Situation['plan']> {
  const { id, access } = citizen;
  if (!access.parts.has('PLAN')) return undefined;
  const plan = await loaders.planByCitizenId.load(id);
  if (!plan) return null;
  const [agreements, replaced, goals] = await Promise.all([
    loaders.agreementsByPlanId.load(plan.id),
    loaders.replacedByPlanId.load(plan.id),
    loaders.goalsByPlanId.load(plan.id),
  ]);
  return {
    ...plan,
    agreements,
    replaces: replaced.map(({ lawCode: law, paragraph }): ReplacedFacts => {
      const statutory = findStatutoryPlan(room.statutoryPlans, law, paragraph);
      if (!statutory) return { law, paragraph, contentMissing: undefined, isUndecided: false };
      const hasAgreements = agreements.length > 0;
      const content = judgeContent({ citizen }, statutory, { today, goals, hasAgreements });
      // What nothing that is recorded tells is for a person to look for, each time: it is no news.
      const isToTell = (code: string) =>
        statutory.elements.some((one) => one.code === code && one.check !== 'UNRECORDED');
      return {
        law,
        paragraph,
        contentMissing: content.flatMap(({ isPresent, text }) => (isPresent === false ? text : [])),
        isUndecided: content.some(({ code, isPresent }) => isPresent === null && isToTell(code)),
      };
    }),
  };
}

/** The consents that a plan can rest on, where the caller may see them. */
export async function readConsents(
  { id, access }: OpenCitizen,
  { loaders }: Context,
): Promise<Situation['consents']> {
  if (!access.parts.has('CONSENTS')) return undefined;
  const consents = await loaders.consentsByCitizenId.load(id);
  return consents.flatMap(({ legalBasis, ...row }) => {
    const law = lawOf[legalBasis];
    return law === undefined
      ? []
      : [{ id: row.id, law, validTo: row.validTo, isInForce: row.isInForce }];
  });
}

/** The plan's goals with their scores, where the caller may see them. */
export async function readScoredGoals(
  { id, access }: OpenCitizen,
  { loaders }: Context,
): Promise<readonly ScoredGoal[]> {
  const plan = access.parts.has('PLAN') ? await loaders.planByCitizenId.load(id) : undefined;
  const goals = plan ? await loaders.goalsByPlanId.load(plan.id) : [];
  return Promise.all(
    goals.map(async (goal) => ({ ...goal, scores: await loaders.scoresByGoalId.load(goal.id) })),
  );
}
