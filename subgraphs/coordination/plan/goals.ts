import type { ScoreGoalInput, SetGoalInput } from '../../../schema/generated/coordination.ts';
import { BadUserInputError, ForbiddenError } from '../../../server/errors.ts';
import { changePlan, type ChangedPlan } from '../change/change-plan.ts';
import type { Context } from '../context.ts';
import { addGoal, changeGoal, findGoal, findRecorder, putScore } from '../source/plan-changes.ts';
import { Faults, getById } from './words.ts';

/** Sets a goal of the citizen's plan, or changes one; the citizen writes in their own words, and no others'. */
export function setGoal(input: SetGoalInput, context: Context): Promise<ChangedPlan> {
  const what = { name: 'setGoal', edit: 'GOAL_SET', event: 'GOAL_SET', input } as const;
  return changePlan(what, context, async ({ read, plan, by }) => {
    const { goalId, isCitizensWording } = input;
    const faults = new Faults();
    const title = readGoalTitle(faults, input.title);
    faults.refuse('goal');
    const goal = { title, isCitizensWording, isRetired: input.isRetired ?? false };
    const before =
      goalId == null
        ? undefined
        : await getById('goal', goalId, (id) => findGoal(read, plan.id, id));
    if (by === null && !(isCitizensWording && (before?.isCitizensWording ?? true))) {
      throw new ForbiddenError('The citizen sets and changes goals in their own words.');
    }
    if (before) await changeGoal(read, before.id, goal);
    else await addGoal(read, plan.id, goal);
  });
}

/** What was given up is not worked on: it is taken up again first. */
export function checkStands({ isRetired }: { readonly isRetired: boolean }): void {
  if (isRetired)
    throw new BadUserInputError('This goal is given up; take it up again first (setGoal).');
}

/** The words of a goal. */
export function readGoalTitle(faults: Faults, title: string): string {
  return faults.readText('title', title, 500);
}

/** Scores a goal; a second score of that day and giver corrects the first, which the versions keep. */
export function scoreGoal(input: ScoreGoalInput, context: Context): Promise<ChangedPlan> {
  const what = { name: 'scoreGoal', edit: 'GOAL_SCORED', event: 'GOAL_SCORED', input } as const;
  return changePlan(what, context, async ({ read, today, plan, citizen, by: recordedBy }) => {
    const { score } = input;
    const by = input.by ?? (recordedBy === null ? 'CITIZEN' : 'CASEWORKER');
    const scoredOn = input.scoredOn ?? today;
    if (recordedBy === null && by !== 'CITIZEN') {
      throw new ForbiddenError('The citizen scores as CITIZEN.');
    }
    const faults = new Faults();
    if (score < 1 || score > 10) faults.add(`score is ${score}; expected 1 to 10`);
    faults.checkPast('scoredOn', scoredOn, { today, birthDate: citizen.birthDate });
    faults.refuse('score');
    const goal = await getById('goal', input.goalId, (id) => findGoal(read, plan.id, id));
    checkStands(goal);
    const before = await findRecorder(read, { goalId: goal.id, scoredOn, by });
    if (recordedBy !== null && by === 'CITIZEN' && before?.recordedBy === null) {
      throw new ForbiddenError('The citizen gave a score of that day; it is theirs to correct.');
    }
    await putScore(read, { goalId: goal.id, scoredOn, by, score, recordedBy });
  });
}
