import type { ColumnType, RowOf, ViewContract } from '../../server/source-views.ts';

/**
 * The source views that every centre offers in the schema `helhed` of its own database.
 * A municipality writes them over whatever tables its vendor gave it; one centre may add columns to them.
 * Days are Danish days; an open end is null; money is øre; codes stay as the source writes them.
 * Only a column marked `| null` may be null. `cpr` has ten characters and no hyphen; an `id` stands once in its view;
 * `state` is PENDING, ACTIVE, PAUSED, ENDED or REJECTED.
 * `kle` is a KLE number such as `27.35.08`; `sensitivity` is følsomhed as in Sags- og Dokumentindeks (SF1470), 1 to 4:
 * a row without one is shown only to who may see level 4.
 */
export const centreViews = {
  /** One row per CPR number that the centre knows. `as_of`: when the source was last brought up to date. */
  citizens: {
    cpr: 'text',
    name: 'text',
    birth_date: 'date | null',
    is_address_protected: 'boolean',
    as_of: 'timestamp with time zone | null',
  },
  cases: {
    id: 'text',
    cpr: 'text',
    title: 'text',
    law_code: 'text',
    opened_on: 'date',
    closed_on: 'date | null',
    caseworker_id: 'text | null',
    kle: 'text | null',
    sensitivity: 'integer | null',
  },
  /** `state_code` is the source's own; the view `states` says what it means. */
  measures: {
    id: 'text',
    cpr: 'text',
    title: 'text',
    law_code: 'text',
    paragraph: 'text',
    state_code: 'text',
    starts_on: 'date',
    ends_on: 'date | null',
    expected_ends_on: 'date | null',
    purpose: 'text | null',
    provider: 'text | null',
    hours_per_week: 'double precision | null',
    caseworker_id: 'text | null',
    granted_by: 'text | null',
    paid_by: 'text | null',
    next_follow_up_on: 'date | null',
    monthly_cost_ore: 'integer | null',
    kle: 'text | null',
    sensitivity: 'integer | null',
  },
  /** One row per goal, with the plan it stands in. `measure_id` is an id of `measures`. */
  goals: {
    id: 'text',
    cpr: 'text',
    plan_id: 'text',
    plan_title: 'text',
    plan_law_code: 'text',
    plan_paragraph: 'text',
    plan_adopted_on: 'date | null',
    title: 'text',
    is_citizens_wording: 'boolean',
    measure_id: 'text | null',
    set_on: 'date | null',
  },
  /** `id` is the municipality's employee id, the same in all systems and in the token (initials). */
  caseworkers: {
    id: 'text',
    name: 'text',
    title: 'text | null',
    unit: 'text | null',
    email: 'text | null',
    phone: 'text | null',
  },
  /** The municipality's own map from the source's states to `MeasureState`; what is not in it is UNKNOWN. */
  states: { code: 'text', state: 'text' },
} as const satisfies ViewContract;

/** The contract of one centre: the views every centre offers, perhaps with more columns. */
export type CentreViews = {
  readonly [View in keyof typeof centreViews]: (typeof centreViews)[View] &
    Record<string, ColumnType>;
};

export type CitizenRow = RowOf<typeof centreViews.citizens>;
export type CaseRow = RowOf<typeof centreViews.cases>;
export type MeasureRow = RowOf<typeof centreViews.measures> & { readonly state: string | null };
export type GoalRow = RowOf<typeof centreViews.goals>;
