import type { Context } from '../context.ts';
import { findStatutoryPlan, type StatutoryPlan } from '../laws/plan-content.ts';
import { judgeContent, type MergedPlan } from '../merge/plan.ts';
import type { OpenCitizen } from '../open-citizen.ts';
import type { ConsentRow } from '../source/consents.ts';
import type { ScoredGoal } from './cost-and-effect.ts';
import type { Situation } from './situation.ts';

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
  if (!citizen.access.parts.has('PLAN')) return undefined;
  const plan = await loaders.planByCitizenId.load(citizen.id);
  if (!plan) return null;
  const [agreements, replaced, goals] = await Promise.all([
    loaders.agreementsByPlanId.load(plan.id),
    loaders.replacedByPlanId.load(plan.id),
    loaders.goalsByPlanId.load(plan.id),
  ]);
  const held = { today, goals, hasAgreements: agreements.length > 0 };
  return {
    ...plan,
    agreements,
    replaces: replaced.map(({ lawCode, paragraph }) => ({
      law: lawCode,
      paragraph,
      contentMissing: findContentMissing(
        { citizen },
        findStatutoryPlan(room.statutoryPlans, lawCode, paragraph),
        held,
      ),
    })),
  };
}

/** What the law's file wants of a plan and is not there; undefined where a centre would have to tell. */
function findContentMissing(
  plan: Pick<MergedPlan, 'citizen'>,
  statutory: StatutoryPlan | undefined,
  held: Parameters<typeof judgeContent>[2],
): readonly string[] | undefined {
  // What nobody records, nobody can miss.
  const elements = (statutory?.elements ?? []).filter(({ check }) => check !== 'UNRECORDED');
  const judged = judgeContent(plan, { elements }, held);
  const missing = judged.filter(({ isPresent }) => isPresent === false).map(({ text }) => text);
  const isOpen = judged.some(({ isPresent }) => isPresent === null);
  return missing.length === 0 && isOpen ? undefined : missing;
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
