import type { ImportPlanInput, PlanChange } from '../../../schema/generated/coordination.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { changePlan, type ChangedPlan, type PlanScene } from '../change/change-plan.ts';
import type { Context } from '../context.ts';
import { findProgramme } from '../plan/agreements.ts';
import { diffPlans } from '../plan/plan-diff.ts';
import { findSeenVersion } from '../plan/plan-versions.ts';
import { Faults } from '../plan/words.ts';
import type { PlanDocument } from './plan-document.ts';
import { readPlanHere } from './plan-here.ts';
import { readDocument } from './read-document.ts';
import { judgeAgreements, takeAgreements } from './take-agreements.ts';
import { judgeGoals, takeGoals } from './take-goals.ts';

interface ImportedPlan extends ChangedPlan {
  /** Null where the caller may not see the plan any more. */
  readonly changes: readonly PlanChange[] | null;
}

/** Takes in a plan that was written elsewhere: all of it in one change, or nothing where one thing of it is wrong. */
export async function importPlan(input: ImportPlanInput, context: Context): Promise<ImportedPlan> {
  const what = { name: 'importPlan', edit: 'IMPORTED', event: 'PLAN_IMPORTED', input } as const;
  const changed = await changePlan(what, context, (scene) => takeIn(input, scene, context));
  return { ...changed, changes: await findChanges(changed, context) };
}

async function takeIn(input: ImportPlanInput, scene: PlanScene, context: Context): Promise<void> {
  const { read, today, citizen } = scene;
  const faults = new Faults();
  const document = readDocument(input, faults);
  const { id: planId } = scene.plan;
  const plan = await readPlanHere(read, planId);
  const programme = await findProgramme(read, context, citizen.id);
  if (document) tellWhose(document, citizen, faults);
  const goals = document ? judgeGoals(document, { plan, programme, citizen }, faults) : [];
  const life = { today, birthDate: citizen.birthDate };
  const judging = { read, life, programme, plan };
  const agreements = document ? await judgeAgreements(document, judging, faults) : [];
  faults.refuseDocument();
  const ids = await takeGoals(read, planId, goals);
  const findGoalId = (key: string) => ids.get(key) ?? plan.findGoal(key)?.id;
  await takeAgreements(read, planId, { agreements, findGoalId });
}

/** One citizen's plan must not come to another by mistake; a number is held against theirs by who may see it. */
function tellWhose({ birthDate, cpr }: PlanDocument, citizen: OpenCitizen, faults: Faults): void {
  if (birthDate !== null && citizen.birthDate !== null && birthDate !== citizen.birthDate) {
    faults.at('citizen').add('the birth date is not the citizen’s, expected a plan of theirs');
  }
  if (cpr !== null && citizen.access.cpr !== 'MASKED' && !citizen.cprs.includes(cpr)) {
    faults.at('citizen').add('the CPR number is not the citizen’s, expected a plan of theirs');
  }
}

async function findChanges(
  { citizen, planVersion }: ChangedPlan,
  context: Context,
): Promise<readonly PlanChange[] | null> {
  if (!citizen || !planVersion) return null;
  const { planId, version, content } = planVersion;
  const before = await findSeenVersion(citizen, { planId, version: version - 1 }, context);
  return before ? diffPlans(before.content, content) : null;
}
