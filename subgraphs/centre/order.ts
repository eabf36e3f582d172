import type { CaseRow, GoalRow, MeasureRow } from './views.ts';

/** Compares rows; the id decides among equals, so that an order is the same every time. */
type Order<Row> = (a: Row, b: Row) => number;

/** Open cases first, then the longest open. */
export const byOpening: Order<CaseRow> = (a, b) =>
  Number(a.closed_on !== null) - Number(b.closed_on !== null) ||
  compare(a.opened_on, b.opened_on) ||
  compare(a.id, b.id);

/** The earliest start first. */
export const byStart: Order<MeasureRow> = (a, b) =>
  compare(a.starts_on, b.starts_on) || compare(a.id, b.id);

/** Goals of one plan together, in the order they were set. */
export const byPlan: Order<GoalRow> = (a, b) =>
  compare(a.plan_id, b.plan_id) || compare(a.set_on ?? '', b.set_on ?? '') || compare(a.id, b.id);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
