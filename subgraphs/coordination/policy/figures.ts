import type { Caller, Role } from '../../../server/caller.ts';
import type { Purpose } from '../../../server/subgraph.ts';

/** One line of the table on figures: who, asking why, reads them, and why the law lets it be so. It opens no citizen. */
export interface FigureRule {
  /** Stable: the access log names it. */
  readonly id: 'FIGURES' | 'WITHOUT_RESPONSIBLE';
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly ground: string;
}

/**
 * Who reads a programme's figures. Not caseworkers, who have their own worklists, nor the privacy officer, who
 * supervises how data of citizens is used: here there is none. The rows say the same (`programme_flow` and the others).
 */
export const figureRules: readonly FigureRule[] = [
  {
    id: 'FIGURES',
    roles: ['MANAGER'],
    purposes: ['FIGURES'],
    ground:
      'RTL §§ 15 and 16 (the municipality answers for, and oversees, how tasks are solved); GDPR art. 5(1)(b)-(c), 6(1)(e): added up, no personal data',
  },
  {
    id: 'WITHOUT_RESPONSIBLE',
    roles: ['MANAGER'],
    purposes: ['FIGURES'],
    ground:
      'RTL §§ 15 and 16 (the municipality answers for that tasks are solved); GDPR art. 5(1)(c), 6(1)(e): an id that opens nothing, so that somebody is appointed',
  },
];

/** The rule by this id, where it lets the caller read; undefined where it does not. */
export function findFigureRule(
  id: FigureRule['id'],
  { roles }: Pick<Caller, 'roles'>,
  purpose: Purpose,
): FigureRule | undefined {
  return figureRules.find(
    (rule) =>
      rule.id === id &&
      rule.purposes.includes(purpose) &&
      rule.roles.some((role) => roles.includes(role)),
  );
}
