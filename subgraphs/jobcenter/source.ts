import type { RowOf, ViewContract } from '../../server/source-views.ts';
import { createCentreSource } from '../centre/source.ts';
import { centreViews } from '../centre/views.ts';

/** The source views of this centre: those of every centre, and what only this one knows. */
export const views = {
  ...centreViews,
  citizens: {
    ...centreViews.citizens,
    target_group_code: 'text | null',
    target_group_name: 'text | null',
    next_interview_on: 'date | null',
  },
  measures: { ...centreViews.measures, company: 'text | null' },
} as const satisfies ViewContract;

export type CitizenRow = RowOf<typeof views.citizens>;
export type MeasureRow = RowOf<typeof views.measures> & { readonly state: string | null };

export const source = createCentreSource(views);
