import type { DataLimits } from '../../../server/caller.ts';

/** What a centre knows of a citizen, as far as one may see one kind and not another. */
export const kinds = ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT'] as const;
export type Kind = (typeof kinds)[number];

/** What belongs to the citizen and to no centre. */
export const parts = [
  'IDENTITY',
  'ADDRESS',
  'COORDINATION',
  'PLAN',
  'CONSENTS',
  'ACCESS_LOG',
] as const;
export type Part = (typeof parts)[number];

/**
 * The least sensitivity level (SF1470, 1 to 4) at which a kind is seen at all.
 * Cases and measures have a level each, which the centre compares; plans and assessments are health and social
 * matters in free text (GDPR art. 9).
 */
export const leastSensitivity: Readonly<Record<Kind, DataLimits['sensitivity']>> = {
  CASES: 1,
  MEASURES: 1,
  PLANS: 3,
  ASSESSMENT: 3,
};
