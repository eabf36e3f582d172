/** What somebody is to a citizen when they change something of the work; the rows know the same (`acts_as`). */
export const actors = [
  'COORDINATING_CASEWORKER',
  'FACILITATOR',
  'TEAM_MEMBER',
  'CASEWORKER',
  'VISITATOR',
  'CITIZEN',
] as const;
export type Actor = (typeof actors)[number];

/** One line of the second table: a change, who it is for, and why. */
export interface ChangeRule {
  /** The field of `Mutation`. */
  readonly change: string;
  readonly actors: readonly Actor[];
  readonly ground: string;
}

const organisers: readonly Actor[] = ['COORDINATING_CASEWORKER', 'FACILITATOR'];

/** Who may change what. Seeing is another table (`rules.ts`): nobody changes what they may not see. */
export const changeRules: readonly ChangeRule[] = [
  {
    change: 'assignCoordinatingCaseworker',
    actors: organisers,
    ground:
      'Local policy (principles of government and KL, 2019): who hands over, and the facilitator where nobody is there to',
  },
];

/** Who a change is for; a change that no line names is nobody's. */
export function findActors(change: string): readonly Actor[] {
  return changeRules.find((rule) => rule.change === change)?.actors ?? [];
}
