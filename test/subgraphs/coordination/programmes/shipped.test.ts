import { describe, expect, it } from 'vitest';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import {
  loadProgrammes,
  shippedProgrammes,
} from '../../../../subgraphs/coordination/programmes/load-programmes.ts';
import type { Programme } from '../../../../subgraphs/coordination/programmes/programme.ts';

const programmes = loadProgrammes(shippedProgrammes, loadLaws());

/** What a handbook says, and where the file says it. */
type Statement = readonly [title: string, read: (programme: Programme) => unknown, said: unknown];

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const meeting = (programme: Programme, code: string) =>
  programme.meetings.find((one) => one.code === code);
const role = (programme: Programme, name: string) =>
  programme.roles.find((one) => one.role === name);
const norm = (programme: Programme, code: string) =>
  programme.norms.find((one) => one.code === code);
const scale = (programme: Programme, code: string) =>
  programme.scales.find((one) => one.code === code);

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

const rudersdal: readonly Statement[] = [
  [
    'screens, and lets a deviation be written down (R5, R6)',
    ({ screening }) => screening?.allowsDeviation,
    true,
  ],
  ['meets weekly (R8)', (programme) => meeting(programme, 'WEEKLY_MEETING')?.every, 'P7D'],
  [
    'listens to doctors, housing companies and psychiatry (R9)',
    ({ signals }) =>
      signals && codes(signals.sources.filter(({ source }) => source.includes('R9'))),
    ['GP', 'HOUSING', 'PSYCHIATRY'],
  ],
  [
    'protects a relative who calls (R10)',
    ({ signals }) => signals && codes(signals.sources.filter(({ isPrivate }) => isPrivate)),
    ['RELATIVE'],
  ],
  [
    'works with support and contact persons (R11)',
    ({ offers }) => offers[0]?.measure,
    { law: 'SEL', paragraph: '§ 99' },
  ],
  ['has an intake form by the themes of VUM (R12, R14)', ({ intake }) => intake?.themes.length, 11],
  ['lets the citizen fill it in (R13)', ({ intake }) => intake?.isForCitizen, true],
  ['takes goals in the citizen’s words (R15)', ({ plan }) => plan.goalsInCitizensWords, true],
  [
    'has a coordinating meeting within five working days (R17)',
    (programme) => meeting(programme, 'COORDINATING_MEETING')?.within,
    { workingDays: 5, of: 'FIRST_CONTACT' },
  ],
  [
    'gives a reason for a later one, such as trust (R18)',
    (programme) => codes(meeting(programme, 'COORDINATING_MEETING')?.reasonsForLater ?? []),
    ['TRUST', 'CITIZEN_NOT_FOUND', 'CITIZEN_WISHES', 'ILLNESS'],
  ],
  [
    'lets the citizen stay away (R19)',
    (programme) => meeting(programme, 'COORDINATING_MEETING')?.mayBeWithoutCitizen,
    true,
  ],
  [
    'says when a caseworker lets go of a case (R22), also for one who leaves (R25)',
    ({ handover }) => handover && codes(handover.criteria),
    ['STABLE', 'TRUST_IN_NEXT', 'LEAVES'],
  ],
];

const odder: readonly Statement[] = [
  [
    'is a team of authority and guide, two persons (O1)',
    (programme) => [
      role(programme, 'AUTHORITY')?.isRequired,
      role(programme, 'PERFORMER')?.apartFrom,
    ],
    [true, ['AUTHORITY']],
  ],
  [
    'decides at the first meeting (O5), and answers before the citizen leaves (O6)',
    ({ visitation }) => visitation.isDecidedAtFirstMeeting,
    true,
  ],
  [
    'grants § 82 b (O7) and § 82 a (O8) there',
    ({ competences }) =>
      competences
        .filter(({ decidedIn }) => decidedIn === 'COORDINATING')
        .map(({ measure }) => measure.paragraph),
    ['§ 82 a', '§ 82 b'],
  ],
  [
    'ends § 82 b after six months, warned before, never extended in silence (O9)',
    ({ limits }) => limits[0],
    {
      of: { law: 'SEL', paragraph: '§ 82 b' },
      most: 'P6M',
      warnBefore: 'P1M',
      extension: 'FORBIDDEN',
      source: ['O7', 'O9'],
    },
  ],
  [
    'routes § 85 outside the team (O10)',
    ({ ownerships }) => [ownerships[0]?.measure.paragraph, ownerships[0]?.isOutsideTeam],
    ['§ 85', true],
  ],
  [
    'has an open offer that needs no grant (O12)',
    ({ offers }) => codes(offers.filter(({ needsGrant }) => !needsGrant)),
    ['VORES_NETVAERK'],
  ],
  [
    'has open, temporary and continuing offers (O20)',
    ({ offers }) => offers.map(({ kind }) => kind),
    ['OPEN', 'TEMPORARY', 'TEMPORARY', 'CONTINUING'],
  ],
  [
    'revises the performer’s frame twice a year since 2018 with flow, intake and results (O13, O14, O15)',
    ({ frameRevisions }) => frameRevisions[0],
    {
      performer: 'Vejledning og Mestring',
      from: '2018-01-01',
      every: 'P6M',
      against: ['FLOW', 'INTAKE', 'RESULTS'],
      source: ['O13', 'O14', 'O15'],
    },
  ],
  [
    'has a frame for each half-year of 2026, whose amounts are examples of ours (O13)',
    ({ frames }) => frames.map(({ from, to, source }) => [from, to, source]),
    [
      ['2026-01-01', '2026-06-30', ['O13', 'eksempel']],
      ['2026-07-01', '2026-12-31', ['O13', 'eksempel']],
    ],
  ],
  [
    'says who documents what, goal by goal (O16), the effect too (O17)',
    ({ plan }) => plan.documents.map(({ by }) => by),
    ['AUTHORITY', 'PERFORMER'],
  ],
  [
    'asks the job centre what was tried on every referral (O18)',
    ({ referral }) => [referral?.from, referral?.isStatusMandatory],
    ['JOBCENTER', true],
  ],
];

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

describe.each([
  ['Gribskov’s Velfærdsudviklingsprogram', 'GRIBSKOV_VUP', gribskov],
  ['Stevns’ cooperation model', 'STEVNS_SAMARBEJDSMODEL', cooperation],
  ['Stevns’ citizen consultants', 'STEVNS_BORGERKONSULENT', consultant],
  ['Rudersdal’s outreach', 'RUDERSDAL_FREMSKUDT', rudersdal],
  ['Odder’s advice team', 'ODDER_RAADGIVNINGSTEAM', odder],
  ['Norddjurs’ whole-oriented casework', 'NORDDJURS_HELHED', norddjurs],
])('%s', (_, code, statements) => {
  it.each(statements)('%s', (__, read, said) => {
    const programme = programmes.find(code);
    expect(programme && read(programme)).toEqual(said);
  });
});
