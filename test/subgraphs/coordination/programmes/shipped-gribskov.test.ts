import { codes, meeting, norm, role, scale, describeProgramme, type Statement } from './shipped.ts';

const gribskov: readonly Statement[] = [
  ['runs since spring 2017 (G1)', ({ validFrom }) => validFrom, '2017-03-01'],
  [
    'names its three centres (G2)',
    ({ centres }) => centres.map(({ name }) => name),
    [
      'Center for Børn og Unge',
      'Center for Social og Sundhed',
      'Center for Borgerservice og Beskæftigelse',
    ],
  ],
  [
    'has a path from one profession over ad hoc team and arena to VUP (G10)',
    ({ visitation }) => codes(visitation.path),
    ['MONO', 'AD_HOC_TEAM', 'ARENA', 'VUP'],
  ],
  [
    'grants a measure again on the citizen’s wish, with its reason (G11)',
    ({ wishes }) => wishes[0],
    { for: 'REPEAT', needsReason: true, showsCost: false, source: ['G11'] },
  ],
  [
    'swaps a costly placement on the citizen’s wish and shows both costs (G13)',
    ({ wishes }) => wishes[1],
    { for: 'REPLACEMENT', needsReason: true, showsCost: true, source: ['G13'] },
  ],
  ['follows measures up every third month (G12)', ({ followUps }) => followUps[0]?.every, 'P3M'],
  ['has three tracks (G14)', ({ tracks }) => codes(tracks), ['YOUTH', 'FAMILY', 'ADULT']],
  [
    'meets every fortnight, with leaders who can decide (G15, G16)',
    (programme) => [
      meeting(programme, 'TEAM_MEETING')?.every,
      meeting(programme, 'TEAM_MEETING')?.decides,
    ],
    ['P14D', ['MEASURES']],
  ],
  [
    'has four to six caseworkers a team (G17)',
    ({ teams }) => teams.map(({ size }) => [size?.least, size?.most]),
    [
      [4, 6],
      [4, 6],
      [4, 6],
    ],
  ],
  ['gives five cases to a day a week (G18)', (programme) => norm(programme, 'WEEKLY_DAY')?.most, 5],
  [
    'gives 25 youths to a full-time position (G19)',
    (programme) => norm(programme, 'FULL_TIME')?.most,
    25,
  ],
  [
    'has one coordinating caseworker for each citizen (G21)',
    (programme) => role(programme, 'COORDINATING_CASEWORKER')?.most,
    1,
  ],
  [
    'pairs a youth with a performer, a family and an adult with a partner of another administration (G22, G23)',
    ({ tracks }) => tracks.map(({ pair }) => [pair?.partner, pair?.isFromAnotherCentre]),
    [
      ['PERFORMER', false],
      ['PARTNER', true],
      ['PARTNER', true],
    ],
  ],
  [
    'has a result board of 1 to 10 by citizen and pair (G25)',
    (programme) => [scale(programme, 'RESULT_BOARD')?.levels, scale(programme, 'RESULT_BOARD')?.by],
    [{ from: 1, to: 10 }, ['CITIZEN', 'CASEWORKER']],
  ],
  ['expects a step a year (G26)', (programme) => scale(programme, 'RESULT_BOARD')?.stepsAYear, 1],
  [
    'knows the segments Mod, Udv and Job (G27)',
    (programme) => {
      const levels = scale(programme, 'SEGMENT')?.levels;
      return Array.isArray(levels) ? codes(levels) : levels;
    },
    ['MOD', 'UDV', 'JOB'],
  ],
  [
    'takes 20 hours for what a citizen can live of (G29)',
    (programme) => scale(programme, 'PAID_HOURS')?.threshold?.at,
    20,
  ],
  [
    'asks BIP over time (G30)',
    (programme) => scale(programme, 'BIP')?.by,
    ['CITIZEN', 'CASEWORKER'],
  ],
  [
    'asks FIT of sessions and of their outcome (G31)',
    ({ scales }) => codes(scales).filter((code) => code.startsWith('FIT')),
    ['FIT_OUTCOME', 'FIT_SESSION'],
  ],
  [
    'gives a personal budget of last year’s spend less ten per cent (G32)',
    ({ budget }) => budget?.percentLess,
    10,
  ],
  ['holds cost against effect (G33)', ({ figures }) => figures[0]?.of, 'COST_AND_EFFECT'],
  [
    'has abolished the split between who orders and who performs (G34)',
    (programme) => role(programme, 'AUTHORITY')?.unites,
    ['AUTHORITY', 'PERFORMER'],
  ],
  [
    'sends on what its meetings may not grant (G35)',
    ({ competences }) =>
      competences
        .filter(({ decidedIn }) => decidedIn === undefined)
        .map(({ measure, escalatesTo }) => [measure.paragraph, escalatesTo]),
    [
      ['§ 107', 'Centerets visitation'],
      ['§ 108', 'Centerets visitation'],
      ['§ 46', 'Centerets visitation'],
    ],
  ],
];

describeProgramme('Gribskov’s Velfærdsudviklingsprogram', 'GRIBSKOV_VUP', gribskov);
