import { getPromised } from './promised.ts';
import type { GoalRow } from './views.ts';

/** The centre's own plans: the view has a row per goal, with the plan it stands in. */
export function toPlans<Code extends string>(rows: readonly GoalRow[], centre: Code) {
  const planIds = [...new Set(rows.map((row) => row.plan_id))];
  return planIds.flatMap((planId) => {
    const goals = rows.filter((row) => row.plan_id === planId);
    const [plan] = goals;
    if (!plan) return [];
    return {
      id: `${centre}-${planId}`,
      centre: { code: centre },
      title: getPromised(plan, 'plan_title'),
      legalBasis: {
        law: { code: getPromised(plan, 'plan_law_code') },
        paragraph: getPromised(plan, 'plan_paragraph'),
      },
      adoptedOn: plan.plan_adopted_on,
      goals: goals.map((goal) => ({
        id: `${centre}-${goal.id}`,
        title: getPromised(goal, 'title'),
        isCitizensWording: getPromised(goal, 'is_citizens_wording'),
        measureId: goal.measure_id === null ? null : `${centre}-${goal.measure_id}`,
        setOn: goal.set_on,
      })),
    };
  });
}
