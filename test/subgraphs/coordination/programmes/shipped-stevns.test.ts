import { codes, meeting, role, describeProgramme, type Statement } from './shipped.ts';

const cooperation: readonly Statement[] = [
  ['leaves casework in the three centres (S1, S14)', ({ centres }) => centres.length, 3],
  [
    'has outcomes of work and education (S4)',
    ({ outcomes }) => codes(outcomes),
    ['JOB', 'EDUCATION', 'OTHER', 'UNKNOWN'],
  ],
  [
    'has a facilitator who is not the coordinating caseworker (S5)',
    (programme) => [
      role(programme, 'FACILITATOR')?.isRequired,
      role(programme, 'FACILITATOR')?.apartFrom,
    ],
    [true, ['COORDINATING_CASEWORKER']],
  ],
  [
    'meets three times a year with everyone attached (S6)',
    (programme) => [
      meeting(programme, 'COOPERATION_MEETING')?.timesAYear,
      meeting(programme, 'COOPERATION_MEETING')?.attendance,
    ],
    [3, 'ALL_ATTACHED'],
  ],
  [
    'leaves summons and minutes to the facilitator (S7)',
    (programme) => role(programme, 'FACILITATOR')?.tasks,
    ['Indkalder til møderne', 'Skriver referat'],
  ],
  [
    'has a meeting with the citizen between each two (S8)',
    (programme) => [
      meeting(programme, 'CITIZEN_MEETING')?.between,
      meeting(programme, 'CITIZEN_MEETING')?.mayBeWithoutCitizen,
    ],
    ['COOPERATION', false],
  ],
  [
    'has one plan, the citizen’s, that replaces education and action plans (S9, S10)',
    ({ plan }) => [
      plan.goalsInCitizensWords,
      plan.replaces.map(({ law, paragraph }) => `${law} ${paragraph ?? ''}`),
    ],
    [true, ['LAB § 40', 'SEL § 141', 'BL § 91', 'BL § 108']],
  ],
  ['begins with a smaller group (S13)', ({ cohort }) => cohort?.source, ['S13']],
  [
    'holds its caseloads of 55, 95 and 30 (S23) against 35 of STAR (S24), 60 (S25) and 20-30 (S26) of Dansk Socialrådgiverforening',
    ({ norms }) =>
      norms.map(({ counted, least, most, saidBy }) => [counted?.citizens, least, most, saidBy]),
    [
      [55, undefined, 35, 'STAR'],
      [95, undefined, 60, 'Dansk Socialrådgiverforening'],
      [30, 20, 30, 'Dansk Socialrådgiverforening'],
    ],
  ],
];

describeProgramme('Stevns’ cooperation model', 'STEVNS_SAMARBEJDSMODEL', cooperation);

const consultant: readonly Statement[] = [
  [
    'unites authority and performer in one person (S15)',
    (programme) => role(programme, 'CITIZEN_CONSULTANT')?.unites,
    ['AUTHORITY', 'PERFORMER'],
  ],
  [
    'lasts a year at most (S16), where others say two to three (S27)',
    ({ limits }) => limits.map(({ of, most, warnBefore }) => [of, most, warnBefore]),
    [['ENROLMENT', 'P1Y', 'P2M']],
  ],
  [
    'has one to three consultants for a family (S27)',
    (programme) => role(programme, 'CITIZEN_CONSULTANT')?.most,
    3,
  ],
  [
    'has teams anchored in a centre, with members from all three (S17)',
    ({ teams }) => teams.map(({ anchoredIn, membersFrom }) => [anchoredIn, membersFrom.length]),
    [
      ['JOBCENTER', 3],
      ['CHILDREN', 3],
    ],
  ],
  ['has four caseworkers a team (S18)', ({ teams }) => teams.map(({ size }) => size?.most), [4, 4]],
  [
    'has outcomes that add up: five of 55 were unaccounted for (S19)',
    ({ outcomes }) => codes(outcomes),
    ['JOB', 'EDUCATION', 'BACK_TO_CENTRES', 'OTHER', 'UNKNOWN'],
  ],
  [
    'sees a family as several persons (S21)',
    ({ tracks }) => tracks.map(({ subject }) => subject),
    ['PERSON', 'FAMILY'],
  ],
  [
    'has five to ten youths and three families for half a position (S22)',
    ({ norms }) => norms.map(({ least, most, per }) => [least, most, per]),
    [
      [5, 10, 'HALF_TIME'],
      [undefined, 3, 'HALF_TIME'],
    ],
  ],
  ['adds progress up every half-year (S35)', ({ progressEvery }) => progressEvery?.every, 'P6M'],
  [
    'hands families back when a team is paused (S36)',
    ({ handover }) => handover && codes(handover.criteria),
    ['TIME_IS_UP', 'TEAM_PAUSED', 'GOALS_REACHED'],
  ],
];

describeProgramme('Stevns’ citizen consultants', 'STEVNS_BORGERKONSULENT', consultant);
