import { agreement, agreements, goal, goals, link, written } from './written-plan.ts';

/** What is wrong with a document, the document, and what is said of it. */
export const wrongJson: readonly [string, unknown, string[]][] = [
  [
    'no JSON',
    '<Bundle/>',
    ['document: is no JSON, expected the document’s text as it is; XML is not read'],
  ],
  ['too long', ' '.repeat(200_001), ['document: has 200001 characters, expected 200000 at most']],
  ['no plan', [], ['document: found a list, expected fields']],
  [
    'of another form',
    { ...written(), format: 'plan', formVersion: 2 },
    ['format: found another text, expected helhed-plan', 'formVersion: found a number, expected 1'],
  ],
  [
    'the centres’ own plans',
    written({ source: 'CENTRES' }),
    ['plan.source: found another text, expected UNIFIED: the centres’ own plans stay theirs'],
  ],
  [
    'a centre’s own goal',
    goals({ ...goal, origin: { name: 'Jobcentret' } }),
    [
      'plan.goals[0].origin: found fields, expected null: a goal of a centre’s own stays the centre’s',
    ],
  ],
  [
    'a goal without words or id',
    goals({ isCitizensWording: 'ja' }),
    [
      'plan.goals[0].id: is missing, expected a text',
      'plan.goals[0].title: is missing, expected a text',
      'plan.goals[0].isCitizensWording: found a text, expected true or false',
    ],
  ],
  [
    'a field of another name',
    goals({ ...goal, retired: true }),
    [
      'plan.goals[0]: found "retired", expected only id, title, isCitizensWording, origin, links, measures, progress',
    ],
  ],
  ['an empty goal', goals({ ...goal, title: ' ' }), ['plan.goals[0]: title is empty']],
  [
    'a goal of too many words',
    goals({ ...goal, title: 'x'.repeat(501) }),
    ['plan.goals[0]: title has 501 characters; expected 500 at most'],
  ],
  [
    'what is no text',
    goals({ ...goal, title: 'a\0b' }),
    ['plan.goals[0]: title holds a character that is no text (U+0000, or half of a pair)'],
  ],
  [
    'half of a character in every text',
    written({
      goals: [{ ...goal, id: 'maal-\ud83d', title: 'Et \ud83d mål' }],
      agreements: [
        { id: 'aftale-9', title: '\udc00', responsible: 'Bror\ud800', offer: 'Kor\ud800' },
        { ...agreement, settledOn: '2026-11-20', result: '\ud800', id: 'aftale-8' },
        {
          ...agreement,
          id: 'aftale-7',
          isCitizens: false,
          responsibleCaseworker: { id: '\ud800' },
        },
      ],
    }),
    [
      'plan.goals[0]: title holds a character that is no text (U+0000, or half of a pair)',
      'plan.goals[0]: id holds a character that is no text (U+0000, or half of a pair)',
      'plan.agreements[0]: title holds a character that is no text (U+0000, or half of a pair)',
      'plan.agreements[0]: offer holds a character that is no text (U+0000, or half of a pair)',
      'plan.agreements[0]: responsible.other holds a character that is no text (U+0000, or half of a pair)',
      'plan.agreements[1]: result holds a character that is no text (U+0000, or half of a pair)',
      'plan.agreements[2]: responsible.caseworkerId is nobody’s in the directory of caseworkers',
    ],
  ],
  [
    'a goal whose id is too long',
    goals({ ...goal, id: 'x'.repeat(301) }),
    ['plan.goals[0].id: has 301 characters, expected 300 characters at most'],
  ],
  [
    'a field whose name goes on and on, or names somebody',
    goals({ ...goal, ['x'.repeat(100_000)]: 1, [`${'y'.repeat(41)} 010190-1234`]: 2 }),
    [
      `plan.goals[0]: found "${'x'.repeat(50)}…", expected only id, title, isCitizensWording, origin, links, measures, progress`,
      `plan.goals[0]: found "${'y'.repeat(41)} [cpr]", expected only id, title, isCitizensWording, origin, links, measures, progress`,
    ],
  ],
  [
    'measures in place of one another, a hundred of them',
    goals({
      ...goal,
      links: Array.from({ length: 100 }, (_, index) => ({
        measureId: `SOCIAL-${index}`,
        replacesMeasureId: `SOCIAL-${(index + 1) % 100}`,
        reason: 'Fordi',
      })),
    }),
    Array.from({ length: 100 }, (_, index) => {
      const [first, second, third, last] = [1, 2, 3, 99].map((step) => (index + step) % 100);
      return `plan.goals[0].links[${index}]: replacesMeasureId goes in a circle: SOCIAL-${index} in place of SOCIAL-${first} in place of SOCIAL-${second} in place of SOCIAL-${third} in place of … in place of SOCIAL-${last} in place of SOCIAL-${index}; expected one that none of them came in place of, or the other link ended first`;
    }),
  ],
  [
    'one goal twice',
    goals(goal, goal),
    ['plan.goals[1]: id is that of plan.goals[0] too, expected each once'],
  ],
  [
    'a link to no measure',
    link({ measureId: 'HER-1' }),
    [
      'plan.goals[0].links[0]: measureId is no Measure.id; expected one that begins with JOBCENTER-, SOCIAL-, or CHILDREN-',
    ],
  ],
  [
    'a measure again without a reason',
    link({ measureId: 'SOCIAL-1', isRepeat: true }),
    [
      'plan.goals[0].links[0]: reason is missing; a measure granted again, or in place of another, says why',
    ],
  ],
  [
    'a measure linked twice',
    link({ measureId: 'SOCIAL-1' }, { measureId: 'SOCIAL-1' }),
    ['plan.goals[0].links[1]: measureId is linked twice, expected it once'],
  ],
  [
    'a measure in place of what comes in place of it',
    goals(
      {
        ...goal,
        links: [{ measureId: 'SOCIAL-1', replacesMeasureId: 'SOCIAL-2', reason: 'Fordi' }],
      },
      {
        ...goal,
        id: 'maal-10',
        links: [{ measureId: 'SOCIAL-2', replacesMeasureId: 'SOCIAL-1', reason: 'Fordi' }],
      },
    ),
    [
      'plan.goals[0].links[0]: replacesMeasureId goes in a circle: SOCIAL-1 in place of SOCIAL-2 in place of SOCIAL-1; expected one that none of them came in place of, or the other link ended first',
      'plan.goals[1].links[0]: replacesMeasureId goes in a circle: SOCIAL-2 in place of SOCIAL-1 in place of SOCIAL-2; expected one that none of them came in place of, or the other link ended first',
    ],
  ],
  [
    'a measure in place of itself',
    link({ measureId: 'SOCIAL-1', replacesMeasureId: 'SOCIAL-1', reason: 'Fordi' }),
    [
      'plan.goals[0].links[0]: replacesMeasureId is measureId; one that is granted again is isRepeat',
    ],
  ],
  [
    'nobody responsible',
    agreements({ id: 'aftale-9', title: 'En aftale' }),
    ['plan.agreements[0]: responsible names nobody; expected isCitizen, caseworkerId or other'],
  ],
  [
    'a caseworker nobody knows',
    agreements({ ...agreement, isCitizens: false, responsibleCaseworker: { id: 'NOBODY' } }),
    ['plan.agreements[0]: responsible.caseworkerId is nobody’s in the directory of caseworkers'],
  ],
  [
    'a day that is none',
    agreements({ ...agreement, dueOn: '2026-02-30' }),
    ['plan.agreements[0]: dueOn is no day that exists; expected one such as 2026-11-22'],
  ],
  [
    'done on a day to come',
    agreements({ ...agreement, settledOn: '2031-01-01' }),
    ['plan.agreements[0]: settledOn is yet to come'],
  ],
  [
    'done before the citizen was born',
    agreements({ ...agreement, settledOn: '1950-01-01' }),
    ['plan.agreements[0]: settledOn lies before the citizen was born'],
  ],
  [
    'a result of what is not done',
    agreements({ ...agreement, result: 'Godt' }),
    ['plan.agreements[0]: result is given, and settledOn is not; expected both, or neither'],
  ],
  [
    'an agreement for no goal',
    agreements({ ...agreement, goalId: 'maal-0' }),
    ['plan.agreements[0]: goalId names no goal, expected one of the document or of the plan'],
  ],
  [
    'a role there is not',
    agreements({ ...agreement, documentedBy: 'BOSS' }),
    [
      'plan.agreements[0].documentedBy: found another text, expected one of COORDINATING_CASEWORKER, FACILITATOR, PARTNER, AUTHORITY, PERFORMER, CITIZEN_CONSULTANT',
    ],
  ],
  [
    'more than a plan has',
    goals(...Array.from({ length: 201 }, (_, index) => ({ ...goal, id: String(index) }))),
    ['document: has 201 goals, expected 200 at most'],
  ],
  [
    'all of it at once',
    written({
      goals: [{ ...goal, title: '' }, { id: 7 }, goal],
      agreements: [{ ...agreement, dueOn: 'snart' }],
    }),
    [
      'plan.goals[1].id: found a number, expected a text',
      'plan.goals[1].title: is missing, expected a text',
      'plan.goals[1].isCitizensWording: is missing, expected true or false',
      'plan.goals[0]: title is empty',
      'plan.goals[2]: id is that of plan.goals[0] too, expected each once',
      'plan.agreements[0]: dueOn is no day that exists; expected one such as 2026-11-22',
    ],
  ],
];
