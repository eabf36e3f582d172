/** What somebody is to a citizen when they change something of the work; the rows know the same (`acts_as`). */
export const actors = [
  'COORDINATING_CASEWORKER',
  'FACILITATOR',
  'TEAM_MEMBER',
  'CASEWORKER',
  'VISITATOR',
  'APPOINTER',
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
const team: readonly Actor[] = [...organisers, 'TEAM_MEMBER'];

/** Who may change what. Seeing is another table (`rules.ts`): nobody changes what they may not see. */
export const changeRules: readonly ChangeRule[] = [
  {
    change: 'assignCoordinatingCaseworker',
    actors: [...organisers, 'APPOINTER'],
    ground:
      'Local policy (principles of government and KL, 2019): who hands over, and the facilitator, or who visitates, where nobody is there to',
  },
  {
    change: 'planMeeting',
    actors: organisers,
    ground: 'RTL § 5; local policy (S7): the facilitator summons and keeps the minutes',
  },
  {
    change: 'recordMeeting',
    actors: organisers,
    ground: 'Offentlighedsloven §§ 13 and 15: what is decided is noted; local policy (S7): by whom',
  },
  {
    change: 'recordAssessment',
    actors: ['COORDINATING_CASEWORKER', 'TEAM_MEMBER', 'CITIZEN'],
    ground: 'RTL § 4: the citizen takes part; local policy (G25): by the citizen and the pair',
  },
  {
    change: 'recordIntake',
    actors: ['COORDINATING_CASEWORKER', 'TEAM_MEMBER', 'CITIZEN'],
    ground: 'RTL §§ 4 and 5; local policy (R13): by who opens the case, and by the citizen',
  },
  {
    change: 'recordSocialEvent',
    actors: ['COORDINATING_CASEWORKER', 'FACILITATOR', 'TEAM_MEMBER', 'CASEWORKER'],
    ground: 'RTL § 5; local policy (N29): what decides whose the case is, by who learns of it',
  },
  {
    change: 'adoptPlan',
    actors: organisers,
    ground:
      'LAB § 40, SEL § 141 stk. 7, BL § 110 (lov 707 of 8/6/2018), with the citizen’s consent to each plan it replaces',
  },
  {
    change: 'setGoal',
    actors: [...organisers, 'CITIZEN'],
    ground:
      'The plan is the citizen’s (Stevns, TVP), who writes in their own words; lov 707 of 8/6/2018',
  },
  {
    change: 'scoreGoal',
    actors: [...team, 'CITIZEN'],
    ground:
      'Local policy: progression on a scale of ten (Gribskov, VUP); nobody writes over the citizen’s own score',
  },
  {
    change: 'linkMeasure',
    actors: organisers,
    ground: 'Lov 707 of 8/6/2018: one plan holds the measures of every law',
  },
  {
    change: 'makeAgreement',
    actors: organisers,
    ground: 'Local policy: agreements are made in the cooperation meetings (Stevns, TVP)',
  },
  {
    change: 'settleAgreement',
    actors: [...team, 'CITIZEN'],
    ground: 'Local policy: who does what (Odder); the citizen settles what is theirs to do',
  },
  {
    change: 'importPlan',
    actors: organisers,
    ground:
      'Lov 707 of 8/6/2018: one plan, wherever it was written; who may set all that it brings',
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
