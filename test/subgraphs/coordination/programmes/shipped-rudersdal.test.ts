import { codes, meeting, describeProgramme, type Statement } from './shipped.ts';

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

describeProgramme('Rudersdal’s outreach', 'RUDERSDAL_FREMSKUDT', rudersdal);
