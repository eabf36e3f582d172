import { codes, role, describeProgramme, type Statement } from './shipped.ts';

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

describeProgramme('Odder’s advice team', 'ODDER_RAADGIVNINGSTEAM', odder);
