import type { CoordinationRecord, DemoMeasure, FormerEnrolment } from '../citizen.ts';

/** Somebody whom Stevns' models do not have, and where they are known. */
export interface Newcomer {
  readonly number: number;
  readonly age: number;
  readonly today: string;
  readonly isIn: Readonly<Record<'jobcenter' | 'social' | 'children', boolean>>;
}

/** How another municipality's way of working has somebody: now, or until lately, and what it granted. */
export interface Way {
  readonly coordination?: CoordinationRecord;
  readonly formerEnrolment?: FormerEnrolment;
  readonly granted?: { readonly centre: 'jobcenter' | 'social'; readonly measure: DemoMeasure };
}
