import { describe, expect, it } from 'vitest';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import {
  loadProgrammes,
  shippedProgrammes,
} from '../../../../subgraphs/coordination/programmes/load-programmes.ts';
import {
  judgeTracks,
  type TrackJudgement,
} from '../../../../subgraphs/coordination/programmes/target-group.ts';
import { facts } from './facts.ts';

const programmes = loadProgrammes(shippedProgrammes, loadLaws());

function judge(
  code: string,
  track: string | null,
  told: Parameters<typeof facts>[0],
): Omit<TrackJudgement, 'track'> | undefined {
  const programme = programmes.find(code);
  if (!programme) return undefined;
  const judged = judgeTracks(programme, facts(told), '2026-11-22');
  return judged.find((one) => (one.track?.code ?? null) === track);
}

/** The answer, and how each sentence bears on it with its marks. */
function told(judgement: Omit<TrackJudgement, 'track'> | undefined): readonly string[] {
  return [
    judgement?.answer ?? 'no such track',
    ...(judgement?.reasons ?? []).map(({ effect, source, missing }) =>
      [effect, ...source, ...missing].join(' '),
    ),
  ];
}

const twoCentres = { JOBCENTER: { openCases: ['LAB'] }, SOCIAL: { openCases: ['SEL'] } };

describe('in Gribskov’s Velfærdsudviklingsprogram', () => {
  it.each([
    [
      'a youth of 15 with cases in two centres is in the youth track (G3, G7)',
      'YOUTH',
      { age: 15, ...twoCentres },
      ['IN', 'INCLUDES G3 G7'],
    ],
    [
      'a youth of 23 is, to the day before the 24th birthday (G3)',
      'YOUTH',
      { age: 23, ...twoCentres },
      ['IN', 'INCLUDES G3 G7'],
    ],
    [
      'at 14 one is not yet (G3)',
      'YOUTH',
      { age: 14, ...twoCentres },
      ['OUTSIDE', 'DOES_NOT_INCLUDE G3 G7', 'DOES_NOT_INCLUDE G3'],
    ],
    [
      'who is helped by one centre alone is outside: the programme is for several laws (G7)',
      'YOUTH',
      { age: 18, JOBCENTER: { openCases: ['LAB'] } },
      ['OUTSIDE', 'DOES_NOT_INCLUDE G3 G7', 'DOES_NOT_INCLUDE G3'],
    ],
    [
      'two centres under one law are not several laws (G7)',
      'YOUTH',
      { age: 18, SOCIAL: { openCases: ['SEL'] }, JOBCENTER: { openCases: ['SEL'] } },
      ['OUTSIDE', 'DOES_NOT_INCLUDE G3 G7', 'DOES_NOT_INCLUDE G3'],
    ],
    [
      'at 29 one is with STU (G3)',
      'YOUTH',
      { age: 29, CHILDREN: { measures: ['STU § 1'] } },
      ['IN', 'INCLUDES G3'],
    ],
    [
      'at 30 STU brings nobody in (G3)',
      'YOUTH',
      { age: 30, CHILDREN: { measures: ['STU § 1'] } },
      ['OUTSIDE', 'DOES_NOT_INCLUDE G3 G7', 'DOES_NOT_INCLUDE G3'],
    ],
    [
      'target group 6.5 is in without a decision (G9)',
      'YOUTH',
      { age: 24, jobcentreTargetGroup: '6.5' },
      ['AUTOMATICALLY_IN', 'AUTOMATIC G9'],
    ],
    [
      'a disability with a permanent home is outside, in 6.5 or not (G8)',
      'YOUTH',
      { age: 24, jobcentreTargetGroup: '6.5', SOCIAL: { measures: ['SEL § 108'] } },
      ['OUTSIDE', 'EXCLUDES G8'],
    ],
    [
      'a family with special education is in the family track (G4)',
      'FAMILY',
      { age: 11, CHILDREN: { measures: ['FSL § 20, stk. 2'] } },
      ['IN', 'INCLUDES G4'],
    ],
    [
      'a family with preventive measures is, whichever number of § 32 (G4)',
      'FAMILY',
      { age: 11, CHILDREN: { measures: ['BL § 32, stk. 1, nr. 2'] } },
      ['IN', 'INCLUDES G4'],
    ],
    [
      'a placed child alone is no preventive measure (G4)',
      'FAMILY',
      { age: 11, CHILDREN: { measures: ['BL § 46'] } },
      ['OUTSIDE', 'DOES_NOT_INCLUDE G4'],
    ],
    [
      'an adult in 6.3 with measures from Social og Sundhed is in the adult track (G5, G9)',
      'ADULT',
      { age: 47, jobcentreTargetGroup: '6.3', SOCIAL: { measures: ['SEL § 85'] } },
      ['AUTOMATICALLY_IN', 'AUTOMATIC G9', 'INCLUDES G5 G8'],
    ],
    [
      'who is ready for a job is outside: only the activity-ready are meant (G8)',
      'ADULT',
      { age: 47, jobcentreTargetGroup: '6.2', SOCIAL: { measures: ['SEL § 85'] } },
      ['OUTSIDE', 'DOES_NOT_INCLUDE G5 G8'],
    ],
    [
      'early retirement leaves an adult out (G8)',
      'ADULT',
      { age: 47, jobcentreTargetGroup: '6.11', SOCIAL: { measures: ['SEL § 85'] } },
      ['OUTSIDE', 'EXCLUDES G8'],
    ],
    [
      'nobody can judge an adult while the job centre is silent',
      'ADULT',
      {
        age: 47,
        jobcentreTargetGroup: undefined,
        JOBCENTER: null,
        SOCIAL: { measures: ['SEL § 85'] },
      },
      ['CANNOT_JUDGE', 'CANNOT_JUDGE G9 JOBCENTER', 'CANNOT_JUDGE G5 G8 JOBCENTER'],
    ],
    [
      'nobody can say that one is in while a silent centre may hold what leaves one out (G8)',
      'ADULT',
      { age: 47, jobcentreTargetGroup: '6.3', SOCIAL: null },
      ['CANNOT_JUDGE', 'AUTOMATIC G9', 'CANNOT_JUDGE G8 SOCIAL'],
    ],
    [
      'an age of 20 is outside the adult track whoever is silent',
      'ADULT',
      { age: 20, jobcentreTargetGroup: '6.4', SOCIAL: { measures: [] } },
      ['OUTSIDE', 'DOES_NOT_INCLUDE G5 G8'],
    ],
  ] as const)('%s', (_, track, citizen, expected) => {
    expect(told(judge('GRIBSKOV_VUP', track, citizen))).toEqual(expected);
  });
});

describe('in Stevns', () => {
  it.each([
    [
      'a case in two centres under two laws is cross-centre, and meant by the cooperation model (S3)',
      'STEVNS_SAMARBEJDSMODEL',
      null,
      twoCentres,
      ['IN', 'INCLUDES S3'],
    ],
    [
      'a case in one centre is not (S3)',
      'STEVNS_SAMARBEJDSMODEL',
      null,
      { SOCIAL: { openCases: ['SEL', 'SUL'] } },
      ['OUTSIDE', 'DOES_NOT_INCLUDE S3'],
    ],
    [
      'two centres are enough to tell, but not while the second one is silent (S3)',
      'STEVNS_SAMARBEJDSMODEL',
      null,
      { SOCIAL: { openCases: ['SEL', 'SUL'] }, CHILDREN: null },
      ['CANNOT_JUDGE', 'CANNOT_JUDGE S3 CHILDREN'],
    ],
    [
      'youths are meant from 15, as adjusted (S20, S34)',
      'STEVNS_BORGERKONSULENT',
      'YOUTH',
      { age: 15, ...twoCentres },
      ['IN', 'INCLUDES S3 S20 S34'],
    ],
    [
      'a family is meant by a child’s case (S21)',
      'STEVNS_BORGERKONSULENT',
      'FAMILY',
      { age: 9, CHILDREN: { openCases: ['BL'] } },
      ['IN', 'INCLUDES S21'],
    ],
  ] as const)('%s', (_, code, track, citizen, expected) => {
    expect(told(judge(code, track, citizen))).toEqual(expected);
  });
});

describe('in Rudersdal', () => {
  const screened = { MENTAL_DIFFICULTIES: true, NO_CONTACT_WITH_WORK: true };
  it.each([
    [
      'a citizen without a case in any centre is within the target group (R3, R7)',
      'YOUTH',
      { age: 23, screened },
      ['IN', 'INCLUDES R3 R4 R7'],
    ],
    [
      'one who is known from before is, too (R7)',
      'YOUTH',
      { age: 23, screened, ...twoCentres },
      ['IN', 'INCLUDES R3 R4 R7'],
    ],
    [
      'older citizens are meant as well as younger (R3)',
      'ADULT',
      { age: 61, screened },
      ['IN', 'INCLUDES R3 R7'],
    ],
    [
      'nobody judges before the screening has answered (R5)',
      'YOUTH',
      { age: 23 },
      ['CANNOT_JUDGE', 'CANNOT_JUDGE R3 R4 R7 SCREENING'],
    ],
    [
      'who is in contact with work is not meant (R3)',
      'YOUTH',
      { age: 23, screened: { ...screened, NO_CONTACT_WITH_WORK: false } },
      ['OUTSIDE', 'DOES_NOT_INCLUDE R3 R4 R7'],
    ],
    [
      '16 is near ca. 17: a person decides (R4)',
      'YOUTH',
      { age: 16, screened },
      ['CANNOT_JUDGE', 'CANNOT_JUDGE R3 R4 R7 AGE_IS_ABOUT'],
    ],
    ['14 is not (R4)', 'YOUTH', { age: 14, screened }, ['OUTSIDE', 'DOES_NOT_INCLUDE R3 R4 R7']],
    [
      'without a birth date nobody can tell (R4)',
      'YOUTH',
      { age: null, screened },
      ['CANNOT_JUDGE', 'CANNOT_JUDGE R3 R4 R7 AGE'],
    ],
  ] as const)('%s', (_, track, citizen, expected) => {
    expect(told(judge('RUDERSDAL_FREMSKUDT', track, citizen))).toEqual(expected);
  });
});

describe('in Odder', () => {
  it.each([
    ['the team is the entrance for most citizens (O2)', {}, ['IN', 'INCLUDES O2 O22']],
    [
      'long-term support by § 85 lies outside the team (O10)',
      { SOCIAL: { measures: ['SEL § 85'] } },
      ['OUTSIDE', 'EXCLUDES O10'],
    ],
  ] as const)('%s', (_, citizen, expected) => {
    expect(told(judge('ODDER_RAADGIVNINGSTEAM', null, citizen))).toEqual(expected);
  });
});

describe('in Norddjurs', () => {
  const support = { SOCIAL: { measures: ['SEL § 85'] } } as const;
  it.each([
    [
      'home support for citizens over 30 with a job-centre case is meant (N19)',
      'ADULT',
      { age: 44, jobcentreTargetGroup: '6.3', ...support },
      ['IN', 'INCLUDES N19 N20'],
    ],
    [
      'who has got a fleksjob has left the target group (N7, N20)',
      'ADULT',
      { age: 44, jobcentreTargetGroup: '6.9', ...support },
      ['OUTSIDE', 'EXCLUDES N7 N20'],
    ],
    [
      'who has got early retirement has left the target group (N7, N20)',
      'ADULT',
      { age: 44, jobcentreTargetGroup: '6.11', ...support },
      ['OUTSIDE', 'EXCLUDES N7 N20'],
    ],
    [
      'whose support has ended has left the target group (N7, N20)',
      'ADULT',
      { age: 44, jobcentreTargetGroup: '6.3' },
      ['OUTSIDE', 'DOES_NOT_INCLUDE N19 N20'],
    ],
    [
      'the day of turning 30 changes the track (N5, N19)',
      'YOUTH',
      { age: 30, jobcentreTargetGroup: '6.5', ...support },
      ['OUTSIDE', 'DOES_NOT_INCLUDE N5 N26'],
    ],
    [
      'a youth with a case in Ungeindsatsen is meant (N5)',
      'YOUTH',
      { age: 27, jobcentreTargetGroup: '6.5' },
      ['IN', 'INCLUDES N5 N26'],
    ],
  ] as const)('%s', (_, track, citizen, expected) => {
    expect(told(judge('NORDDJURS_HELHED', track, citizen))).toEqual(expected);
  });
});

it('a programme that says of nobody whom it means leaves it to a person', () => {
  const [shipped] = programmes.all;
  const silent = shipped && { ...shipped, tracks: [], targetGroup: undefined };
  expect(silent && judgeTracks(silent, facts(), '2026-11-22')).toEqual([
    { track: null, answer: 'CANNOT_JUDGE', reasons: [] },
  ]);
});
