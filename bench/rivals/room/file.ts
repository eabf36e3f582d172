import type { Pass } from '../../../server/pass.ts';
import { isCleared, opens } from '../../../subgraphs/centre/clearance.ts';
import { byPlan, byStart } from '../../../subgraphs/centre/order.ts';
import type { CitizenRow, GoalRow, MeasureRow } from '../../../subgraphs/centre/views.ts';

/** The answer to the one question that is asked, field by field; what may be seen is the centre's own to say. */
export function toFile(
  pass: Pass,
  citizens: readonly CitizenRow[],
  measures: readonly MeasureRow[],
  goals: readonly GoalRow[],
) {
  const cleared = measures.filter((row) => isCleared(pass, row));
  const maySee = { measures: opens(pass, 'MEASURES'), plans: opens(pass, 'PLANS') };
  return {
    status: citizens.length > 0 ? 'ANSWERED' : 'NOT_KNOWN',
    asOf: citizens[0]?.as_of?.toISOString() ?? null,
    isComplete: true,
    withheldMeasures: maySee.measures ? measures.length - cleared.length : null,
    measures: maySee.measures ? cleared.toSorted(byStart).map(toMeasure) : null,
    plans: maySee.plans ? toPlans(goals.toSorted(byPlan)) : null,
  };
}

function toMeasure(row: MeasureRow) {
  return {
    id: `JOBCENTER-${row.id}`,
    title: row.title,
    legalBasis: { law: { code: row.law_code }, paragraph: row.paragraph },
    state: row.state ?? 'UNKNOWN',
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    expectedEndsOn: row.expected_ends_on,
    purpose: row.purpose,
    provider: row.provider,
    hoursPerWeek: row.hours_per_week,
    caseworker: row.caseworker_id === null ? null : { id: row.caseworker_id },
    grantedBy: row.granted_by,
    paidBy: row.paid_by,
    nextFollowUpOn: row.next_follow_up_on,
    monthlyCostOre: row.monthly_cost_ore,
  };
}

function toPlans(rows: readonly GoalRow[]) {
  const plans = new Map<string, ReturnType<typeof toPlan>>();
  for (const row of rows) {
    const plan = plans.get(row.plan_id) ?? toPlan(row);
    plans.set(row.plan_id, plan);
    plan.goals.push(toGoal(row));
  }
  return [...plans.values()];
}

function toPlan(row: GoalRow) {
  const goals: ReturnType<typeof toGoal>[] = [];
  return {
    id: `JOBCENTER-${row.plan_id}`,
    title: row.plan_title,
    legalBasis: { law: { code: row.plan_law_code }, paragraph: row.plan_paragraph },
    adoptedOn: row.plan_adopted_on,
    goals,
  };
}

function toGoal(row: GoalRow) {
  return {
    id: `JOBCENTER-${row.id}`,
    title: row.title,
    isCitizensWording: row.is_citizens_wording,
    measureId: row.measure_id === null ? null : `JOBCENTER-${row.measure_id}`,
    setOn: row.set_on,
  };
}
