import type { ReadRows } from '../../../server/database.ts';
import type { AgreementContent, GoalContent, PlanContent } from '../plan/plan-content.ts';
import { findImported, readPlanContent } from '../source/plan-changes.ts';

/** What the plan holds that a document comes to, by what a document may know it by. */
export interface PlanHere {
  readonly goals: readonly GoalContent[];
  findGoal(key: string): GoalContent | undefined;
  findAgreement(key: string): AgreementContent | undefined;
}

/** By the id that it has here, else by what it was known by in the document that it was taken in from. */
export async function readPlanHere(read: ReadRows, planId: string): Promise<PlanHere> {
  const content: PlanContent = await readPlanContent(read, planId);
  const imported = new Map(
    (await findImported(read, planId)).map(({ id, importedAs, of }) => [`${of} ${importedAs}`, id]),
  );
  const goals = new Map(content.goals.map((goal) => [goal.id, goal]));
  const agreements = new Map(content.agreements.map((agreement) => [agreement.id, agreement]));
  return {
    goals: content.goals,
    findGoal: (key) => goals.get(key) ?? goals.get(imported.get(`GOAL ${key}`) ?? ''),
    findAgreement: (key) =>
      agreements.get(key) ?? agreements.get(imported.get(`AGREEMENT ${key}`) ?? ''),
  };
}
