import { codes, meeting, role, describeProgramme, type Statement } from './shipped.ts';

const norddjurs: readonly Statement[] = [
  [
    'expected 96 cases and counted 146 (N6), expected 50 citizens and counted 30 (N7)',
    ({ expected }) => expected.map(({ citizens, counted }) => [citizens, counted?.citizens]),
    [
      [96, 146],
      [50, 30],
    ],
  ],
  [
    'decides measures and case placement in a forum (N8)',
    (programme) => meeting(programme, 'COOPERATION_FORUM')?.decides,
    ['MEASURES', 'CASE_PLACEMENT'],
  ],
  [
    'holds it every other week (N9)',
    (programme) => meeting(programme, 'COOPERATION_FORUM')?.every,
    'P14D',
  ],
  [
    'has a weekly meeting of the support teams (N10)',
    (programme) => meeting(programme, 'SUPPORT_TEAM_MEETING')?.every,
    'P7D',
  ],
  [
    'visitates internally before the forum (N11)',
    ({ visitation }) => codes(visitation.path),
    ['INTERNAL', 'FORUM'],
  ],
  [
    'measures support out in minutes a week (N16), by the local service level (N17)',
    ({ grants }) => grants[0],
    {
      measure: { law: 'SEL', paragraph: '§ 85' },
      measuredIn: 'MINUTES_A_WEEK',
      most: 300,
      source: ['N16', 'N17', 'eksempel'],
    },
  ],
  ['scores resources and concern (N18)', ({ scales }) => codes(scales), ['RESOURCES', 'CONCERN']],
  [
    'lets employment grant § 85 over 30, and the social centre pay (N19, N26)',
    ({ ownerships }) =>
      ownerships.filter(({ paidBy }) => paidBy).map(({ grantedBy, paidBy }) => [grantedBy, paidBy]),
    [['JOBCENTER', 'SOCIAL']],
  ],
  [
    'hands over when the target group is left (N20)',
    ({ handover }) => handover?.isDueWhenTargetGroupIsLeft,
    true,
  ],
  [
    'names no citizen in its monthly sparring (N21)',
    (programme) => [
      meeting(programme, 'SPARRING')?.every,
      meeting(programme, 'SPARRING')?.isAboutCitizens,
    ],
    ['P1M', false],
  ],
  [
    'lists what managers lack: expected and actual, spend by measure, law and centre (N23)',
    ({ figures }) => figures.map(({ of }) => of),
    ['EXPECTED_AND_ACTUAL', 'SPEND_BY_MEASURE', 'SPEND_BY_LAW', 'SPEND_BY_CENTRE'],
  ],
  [
    'has two authority caseworkers at once (N27)',
    (programme) => role(programme, 'AUTHORITY')?.most,
    2,
  ],
  [
    'splits who grants by what happens to the citizen (N28)',
    ({ ownerships }) => [
      ownerships.find(({ when }) => when && 'event' in when)?.grantedBy,
      ownerships.at(-1)?.grantedBy,
    ],
    ['SOCIAL', 'JOBCENTER'],
  ],
  [
    'knows homelessness as a social event (N29)',
    ({ socialEvents }) => codes(socialEvents)[0],
    'HOMELESSNESS',
  ],
];

describeProgramme('Norddjurs’ whole-oriented casework', 'NORDDJURS_HELHED', norddjurs);
