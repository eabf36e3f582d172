import { getPromised } from './promised.ts';
import type { MeasureRow } from './views.ts';

const states = ['PENDING', 'ACTIVE', 'PAUSED', 'ENDED', 'REJECTED'] as const;
type State = (typeof states)[number] | 'UNKNOWN';

/** What a state of the source means; one that the municipality has not mapped is UNKNOWN, never a guess. */
export function readState(state: string | null): State {
  return states.find((known) => known === state) ?? 'UNKNOWN';
}

/** The fields that every measure has, whichever centre granted it. */
export function toMeasure<Code extends string>(row: MeasureRow, centre: Code, pass: string) {
  return {
    id: `${centre}-${row.id}`,
    pass,
    centre: { code: centre },
    title: getPromised(row, 'title'),
    legalBasis: {
      law: { code: getPromised(row, 'law_code') },
      paragraph: getPromised(row, 'paragraph'),
    },
    state: readState(row.state),
    startsOn: getPromised(row, 'starts_on'),
    endsOn: row.ends_on,
    expectedEndsOn: row.expected_ends_on,
    purpose: row.purpose,
    provider: row.provider,
    hoursPerWeek: row.hours_per_week,
    caseworker: toCaseworker(row.caseworker_id),
    grantedBy: row.granted_by,
    paidBy: row.paid_by,
    nextFollowUpOn: row.next_follow_up_on,
    monthlyCostOre: row.monthly_cost_ore,
  };
}

/** A reference into the directory, which coordination keeps. */
export function toCaseworker(id: string | null) {
  return id === null ? null : { id };
}
