import type { RowOf, ViewContract } from '../../server/source-views.ts';
import { createCentreSource } from '../centre/source.ts';
import { centreViews } from '../centre/views.ts';

/** The source views of this centre: those of every centre, and what only this one knows. */
export const views = {
  ...centreViews,
  citizens: {
    ...centreViews.citizens,
    support_need_level: 'text | null',
    functional_level: 'text | null',
  },
  measures: { ...centreViews.measures, minutes_per_week: 'integer | null' },
} as const satisfies ViewContract;

export type CitizenRow = RowOf<typeof views.citizens>;
export type MeasureRow = RowOf<typeof views.measures> & { readonly state: string | null };

export const source = createCentreSource(views);
