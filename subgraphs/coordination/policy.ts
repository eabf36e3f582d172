import type { Caller, Role } from '../../server/caller.ts';
import { centreCodes, perCentre, type CentreCode, type PerCentre } from './centres.ts';

/** How a caller stands to one citizen; a case relates to the centre it lies in. */
export type Relation =
  | { readonly kind: 'COORDINATING_CASEWORKER' }
  | { readonly kind: 'TEAM_MEMBER' }
  | { readonly kind: 'CASEWORKER'; readonly centre: CentreCode };

/** What a caller may see of one citizen, and by which rules. */
export interface Access {
  /**
   * True when the citizen may be seen at all: who it is, who coordinates, the team, the meetings, and the unified
   * plan, which the citizen consented to have shared with those who work on it. What a centre holds is not in it.
   */
  readonly isAllowed: boolean;
  readonly centres: PerCentre<'ALLOW' | 'WITHHOLD'>;
  readonly reasons: readonly string[];
}

interface Rule {
  readonly reason: string;
  readonly roles: readonly Role[];
  readonly relation: Relation['kind'];
  readonly opens: 'ALL_CENTRES' | 'THE_CENTRE_OF_THE_CASE';
  /** Why the law lets it be so. */
  readonly ground: string;
}

/** Who may see what. What no rule opens stays shut. */
export const rules: readonly Rule[] = [
  {
    reason: 'You are the coordinating caseworker.',
    roles: ['CASEWORKER', 'FACILITATOR'],
    relation: 'COORDINATING_CASEWORKER',
    opens: 'ALL_CENTRES',
    ground: 'RTL §§ 1 and 5 (whole-oriented help); DBL §§ 6-8, GDPR 6(1)(e): needed to coordinate',
  },
  {
    reason: 'You are on the citizen’s team.',
    roles: ['CASEWORKER', 'FACILITATOR'],
    relation: 'TEAM_MEMBER',
    opens: 'ALL_CENTRES',
    ground:
      'RTL §§ 1 and 5 (whole-oriented help); DBL §§ 6-8, GDPR 6(1)(e): needed to work on one plan',
  },
  {
    reason: 'You have a case with the citizen in this centre.',
    roles: ['CASEWORKER', 'FACILITATOR'],
    relation: 'CASEWORKER',
    opens: 'THE_CENTRE_OF_THE_CASE',
    ground: 'FVL § 32: no more than the own tasks need',
  },
];

/** Decides from who asks and how they stand to the citizen. Pure: the same question has the same answer. */
export function decide(caller: Caller, relations: readonly Relation[]): Access {
  const applied = rules.flatMap((rule) =>
    relations
      .filter(
        ({ kind }) =>
          kind === rule.relation && rule.roles.some((role) => caller.roles.includes(role)),
      )
      .map((relation) => ({ reason: rule.reason, opened: openedBy(rule, relation) })),
  );
  const opened = new Set(applied.flatMap((rule) => rule.opened));
  return {
    isAllowed: opened.size > 0,
    centres: perCentre((code) => (opened.has(code) ? 'ALLOW' : 'WITHHOLD')),
    reasons: [...new Set(applied.map(({ reason }) => reason))],
  };
}

function openedBy(rule: Rule, relation: Relation): readonly CentreCode[] {
  if (rule.opens === 'ALL_CENTRES') return centreCodes;
  return relation.kind === 'CASEWORKER' ? [relation.centre] : [];
}
