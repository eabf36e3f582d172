/** What somebody is to a citizen when they change something of the work; the rows know the same (`acts_as`). */
export const actors = [
  'COORDINATING_CASEWORKER',
  'FACILITATOR',
  'TEAM_MEMBER',
  'CASEWORKER',
  'VISITATOR',
  'HANDOVER_RECEIVER',
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
  {
    change: 'recordScreening',
    actors: ['CASEWORKER', 'VISITATOR'],
    ground: 'Local policy: who meets the citizen, and who decides',
  },
  {
    change: 'decideVisitation',
    actors: ['VISITATOR'],
    ground: 'Local policy: the municipality gives the right to visitate; RTL § 5',
  },
  {
    change: 'enrolCitizen',
    actors: ['VISITATOR'],
    ground: 'Local policy: who visitates carries out what was decided',
  },
  {
    change: 'extendEnrolment',
    actors: organisers,
    ground: 'Local policy: within the limit of the programme, or with a reason',
  },
  {
    change: 'endEnrolment',
    actors: organisers,
    ground: 'Local policy: who organises the work ends it, and says who answers for the citizen',
  },
  {
    change: 'setTeamMember',
    actors: organisers,
    ground: 'Local policy: who organises the work says who takes part in it',
  },
  {
    change: 'requestHandover',
    actors: organisers,
    ground: 'Local policy: who hands over, and the facilitator where nobody is there to',
  },
  {
    change: 'withdrawHandover',
    actors: [...organisers, 'HANDOVER_RECEIVER'],
    ground: 'Local policy: who asked may take it back, who was asked may say no',
  },
  {
    change: 'acceptHandover',
    actors: ['HANDOVER_RECEIVER'],
    ground: 'Local policy: nobody is made responsible who has not said yes',
  },
];

/** Who a change is for; a change that no line names is nobody's. */
export function findActors(change: string): readonly Actor[] {
  return changeRules.find((rule) => rule.change === change)?.actors ?? [];
}
