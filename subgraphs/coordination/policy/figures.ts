import type { Caller, Right, Role } from '../../../server/caller.ts';
import type { Purpose } from '../../../server/subgraph.ts';

/** What is read of a programme as a whole. */
export type Reading = 'FIGURES' | 'WITHOUT_RESPONSIBLE' | 'WITHOUT_DECISION';

/** One line of the table on figures: who, asking why, reads them, and why the law lets it be so. It opens no citizen. */
export interface FigureRule {
  /** Stable: the access log names it. */
  readonly id: Reading | 'TO_APPOINT' | 'TO_DECIDE';
  readonly reads: Reading;
  readonly roles: readonly Role[];
  /** The right that is needed besides. */
  readonly right?: Right;
  readonly purposes: readonly Purpose[];
  readonly ground: string;
}

const visitating = {
  roles: ['CASEWORKER', 'FACILITATOR'],
  right: 'VISITATION',
  purposes: ['CASEWORK', 'COORDINATION'],
} as const;

/**
 * Who reads a programme's figures. Not caseworkers, who have their own worklists, nor the privacy officer, who
 * supervises how data of citizens is used: here there is none. The rows say the same (`programme_flow` and the others).
 */
export const figureRules: readonly FigureRule[] = [
  {
    id: 'FIGURES',
    reads: 'FIGURES',
    roles: ['MANAGER'],
    purposes: ['FIGURES'],
    ground:
      'RTL §§ 15 and 16 (the municipality answers for, and oversees, how tasks are solved); GDPR art. 5(1)(b)-(c), 6(1)(e): added up, no personal data',
  },
  {
    id: 'WITHOUT_RESPONSIBLE',
    reads: 'WITHOUT_RESPONSIBLE',
    roles: ['MANAGER'],
    purposes: ['FIGURES'],
    ground:
      'RTL §§ 15 and 16 (the municipality answers for that tasks are solved); GDPR art. 5(1)(c), 6(1)(e): an id that opens nothing, so that somebody is appointed',
  },
  {
    id: 'TO_APPOINT',
    reads: 'WITHOUT_RESPONSIBLE',
    ...visitating,
    ground: 'RTL §§ 1 and 5; FVL § 32: whom somebody is to be appointed for, and no more',
  },
  {
    id: 'WITHOUT_DECISION',
    reads: 'WITHOUT_DECISION',
    roles: ['MANAGER'],
    purposes: ['FIGURES'],
    ground:
      'RTL § 3 (how soon is decided) and §§ 15 and 16; GDPR art. 5(1)(c), 6(1)(e): an id that opens nothing, so that somebody decides',
  },
  {
    id: 'TO_DECIDE',
    reads: 'WITHOUT_DECISION',
    ...visitating,
    ground: 'RTL §§ 1, 3 and 5; FVL § 32: who waits for a decision, and no more',
  },
];

/** The rule by which the caller reads this; undefined where they do not. */
export function findFigureRule(
  reading: Reading,
  { roles, rights }: Pick<Caller, 'roles' | 'rights'>,
  purpose: Purpose,
): FigureRule | undefined {
  return figureRules.find(
    (rule) =>
      rule.reads === reading &&
      rule.purposes.includes(purpose) &&
      rule.roles.some((role) => roles.includes(role)) &&
      (rule.right === undefined || rights.includes(rule.right)),
  );
}
