import { describe, expect, it } from 'vitest';
import { byOpening, byStart } from '../../../subgraphs/centre/order.ts';
import type { CaseRow, MeasureRow } from '../../../subgraphs/centre/views.ts';

const openedAs = (id: string, opened_on: string, closed_on: string | null): CaseRow => ({
  id,
  cpr: '7103049812',
  title: 'Sag',
  law_code: 'SEL',
  opened_on,
  closed_on,
  caseworker_id: null,
  kle: null,
  sensitivity: null,
});

const startedAs = (id: string, starts_on: string): MeasureRow => ({
  id,
  cpr: '7103049812',
  title: 'Bostøtte',
  law_code: 'SEL',
  paragraph: '§ 85',
  state_code: 'Iværksat',
  state: 'ACTIVE',
  starts_on,
  ends_on: null,
  expected_ends_on: null,
  purpose: null,
  provider: null,
  hours_per_week: null,
  caseworker_id: null,
  granted_by: null,
  paid_by: null,
  next_follow_up_on: null,
  monthly_cost_ore: null,
  kle: null,
  sensitivity: null,
});

describe('what a centre shows of a citizen, under whichever number it was written', () => {
  it('has open cases before closed ones, each by the day it was opened', () => {
    const cases = [
      openedAs('closed', '2020-01-01', '2021-01-01'),
      openedAs('late', '2026-01-01', null),
      openedAs('early', '2024-01-01', null),
    ];
    expect(cases.toSorted(byOpening).map(({ id }) => id)).toEqual(['early', 'late', 'closed']);
  });

  it('has measures by start, and those of one day in the same order every time', () => {
    const measures = [
      startedAs('3', '2026-01-01'),
      startedAs('1', '2026-01-01'),
      startedAs('9', '2025-01-01'),
    ];
    expect(measures.toSorted(byStart).map(({ id }) => id)).toEqual(['9', '1', '3']);
    expect(
      measures
        .toReversed()
        .toSorted(byStart)
        .map(({ id }) => id),
    ).toEqual(['9', '1', '3']);
  });
});
