import { describe, expect, it } from 'vitest';
import { caseloadAboveNorm } from '../../../../subgraphs/coordination/findings/rules/caseload-above-norm.ts';
import { enrolmentLimit } from '../../../../subgraphs/coordination/findings/rules/enrolment-limit.ts';
import { noCoordinatingCaseworker } from '../../../../subgraphs/coordination/findings/rules/no-coordinating-caseworker.ts';
import { rules } from '../../../../subgraphs/coordination/findings/rules.ts';
import { signalReceived } from '../../../../subgraphs/coordination/findings/rules/signal-received.ts';
import { targetGroupLeft } from '../../../../subgraphs/coordination/findings/rules/target-group-left.ts';
import { teamIncomplete } from '../../../../subgraphs/coordination/findings/rules/team-incomplete.ts';
import { teamPaused } from '../../../../subgraphs/coordination/findings/rules/team-paused.ts';
import type { TrackJudgement } from '../../../../subgraphs/coordination/programmes/target-group.ts';
import type { Missing } from '../../../../subgraphs/coordination/programmes/truth.ts';
import { missingOf, seen, tellProgramme, tellSituation, withSilence } from './situations.ts';

const enrolment = {
  model: 'MODEL',
  track: 'YOUTH',
  team: null,
  since: '2026-11-30',
  endsOn: null,
  isProgrammeKnown: true,
} as const;

describe('an enrolment', () => {
  const programme = tellProgramme({
    limits: [
      {
        of: 'ENROLMENT',
        most: 'P1Y',
        warnBefore: 'P1M',
        extension: 'WITH_REASON',
        source: ['S16'],
      },
    ],
  });

  it.each([
    ['2026-11-30', '2027-10-29', [], 'far'],
    ['2026-11-30', '2027-10-30', [['2027-11-30', false]], 'near a month before'],
    ['2026-11-30', '2027-11-30', [['2027-11-30', false]], 'near on the last day'],
    ['2026-11-30', '2027-12-01', [['2027-11-30', true]], 'over the day after'],
    [
      '2028-02-29',
      '2029-02-28',
      [['2029-02-28', false]],
      'begun on a leap day, over the last of February',
    ],
    ['2028-02-29', '2029-03-01', [['2029-02-28', true]], 'begun on a leap day, over the day after'],
  ] as const)(
    'since %s lasts a year at most: on %s %j, %s (S16)',
    (since, today, expected, said) => {
      const situation = tellSituation({ programme, enrolment: { ...enrolment, since }, today });
      expect(seen(enrolmentLimit(situation)), said).toEqual(expected);
    },
  );

  it('that was extended with a reason lasts to the day decided, and one that may not be is too late at once (S16)', () => {
    const [limit] = programme.limits;
    const strict = {
      ...programme,
      limits: limit ? [{ ...limit, extension: 'FORBIDDEN' as const }] : [],
    };
    const ending = (endsOn: string, today: string, of = programme) =>
      seen(
        enrolmentLimit(
          tellSituation({ programme: of, enrolment: { ...enrolment, endsOn }, today }),
        ),
      );
    expect(ending('2027-10-15', '2027-10-01')).toEqual([['2027-10-15', false]]);
    expect(ending('2028-03-31', '2028-02-28')).toEqual([]);
    expect(ending('2028-03-31', '2028-03-01')).toEqual([['2028-03-31', false]]);
    expect(ending('2028-03-31', '2028-04-01')).toEqual([['2028-03-31', true]]);
    expect(ending('2027-12-01', '2027-01-01', strict)).toEqual([['2027-11-30', true]]);
  });

  it('in a way of working that nobody wrote down is said to be so, once', () => {
    const unknown = { ...enrolment, isProgrammeKnown: false };
    const all = rules.map(({ judge }) => judge(tellSituation({ enrolment: unknown })));
    expect(all.flatMap(({ found }) => found)).toEqual([]);
    expect(all.flatMap(({ gap }) => gap?.fact ?? [])).toEqual([
      'ingen har skrevet MODEL ind her, så dens møder, grænser og normer er ikke kendt',
    ]);
  });

  it('without a limit in its programme has none, and one nobody knows is not judged', () => {
    expect(enrolmentLimit(tellSituation({ programme: tellProgramme(), enrolment }))).toEqual({
      found: [],
    });
    expect(enrolmentLimit(tellSituation({ programme: undefined })).gap).toBeDefined();
  });
});

describe('a coordinating caseworker', () => {
  const open = (centre: 'JOBCENTER' | 'SOCIAL', closedOn: string | null = null) => ({
    centre,
    law: 'LAB',
    openedOn: '2026-01-01',
    closedOn,
  });
  const nobody = { coordinatingCaseworker: null };

  it('is missed when two centres have open cases (S3, G21)', () => {
    const cases = [open('JOBCENTER'), open('SOCIAL')];
    expect(noCoordinatingCaseworker(tellSituation({ ...nobody, cases })).found).toHaveLength(1);
    expect(noCoordinatingCaseworker(tellSituation({ cases })).found).toEqual([]);
  });

  it('is missed of who is enrolled, whatever cases there are, and is one who has not left (R22, R25)', () => {
    const judge = (told: Parameters<typeof tellSituation>[0]) =>
      noCoordinatingCaseworker(tellSituation({ enrolment, ...told })).found.map(
        ({ title, concerns }) => [title, concerns],
      );
    const concerns = [{ kind: 'ENROLMENT', id: 'c1' }];
    const appoint = 'tovholderen, eller den, der visiterer, udpeger en';
    expect(judge(nobody)).toEqual([
      [`Ingen koordinerende sagsbehandler, og borgeren er indskrevet: ${appoint}`, concerns],
    ]);
    expect(judge({ hasCoordinatingCaseworkerLeft: true })).toEqual([
      [`Den koordinerende sagsbehandler er fratrådt: ${appoint}`, concerns],
    ]);
    expect(judge({})).toEqual([]);
  });

  it('is not missed for cases in one, or closed ones', () => {
    expect(
      noCoordinatingCaseworker(
        tellSituation({ ...nobody, cases: [open('SOCIAL'), open('SOCIAL')] }),
      ),
    ).toEqual({ found: [] });
    expect(
      noCoordinatingCaseworker(
        tellSituation({ ...nobody, cases: [open('SOCIAL'), open('JOBCENTER', '2026-02-01')] }),
      ),
    ).toEqual({ found: [] });
  });

  it('is missed whatever a third centre would say, and not judged where it decides', () => {
    const answers = withSilence('CHILDREN');
    const both = noCoordinatingCaseworker(
      tellSituation({ ...nobody, answers, cases: [open('JOBCENTER'), open('SOCIAL')] }),
    );
    expect(both.found).toHaveLength(1);
    expect(both.gap).toBeUndefined();
    expect(
      missingOf(
        noCoordinatingCaseworker(tellSituation({ ...nobody, answers, cases: [open('SOCIAL')] })),
      ),
    ).toEqual(['CHILDREN']);
    expect(noCoordinatingCaseworker(tellSituation({ answers }))).toEqual({ found: [] });
  });
});

describe('a signal about who is enrolled', () => {
  const signals = [
    { id: 's1', programme: 'Alby', receivedOn: '2026-11-09', recordedOn: '2026-11-10' },
  ];
  const met = (heldOn: string, state: 'HELD' | 'PLANNED' = 'HELD') => ({
    signals,
    meetings: [{ id: 'm1', kind: 'TEAM' as const, heldOn, state }],
  });

  it('is found until a meeting was held (R2, R9)', () => {
    const { found } = signalReceived(tellSituation({ signals }));
    expect(found).toMatchObject([
      {
        title: 'Henvendelse til Alby modtaget 9. november 2026: den tages op på næste møde',
        concerns: [{ kind: 'SIGNAL', id: 's1' }],
      },
    ]);
    for (const [told, times] of [
      [met('2026-11-09'), 1],
      [met('2026-11-10'), 0],
      [met('2026-11-12', 'PLANNED'), 1],
    ] as const)
      expect(signalReceived(tellSituation(told)).found).toHaveLength(times);
  });

  it('is not judged where signals or meetings are not known', () => {
    expect(signalReceived(tellSituation({ signals: undefined })).gap).toBeDefined();
    expect(signalReceived(tellSituation({ meetings: undefined })).gap).toBeDefined();
  });
});

describe('the team', () => {
  const team = (track?: string) => ({
    code: 'FAMILY',
    name: 'Familieteamet',
    anchoredIn: 'CHILDREN',
    membersFrom: ['CHILDREN'],
    pausedFrom: '2026-12-01',
    source: ['S36'],
    track,
  });

  it.each([
    ['2026-11-30', 'YOUTH', [['2026-12-01', false]]],
    ['2026-12-01', 'YOUTH', [['2026-12-01', true]]],
    ['2026-12-01', 'FAMILY', []],
  ] as const)(
    'that is paused hands its families back: on %s for the track %s %j (S36)',
    (today, track, expected) => {
      const programme = tellProgramme({ teams: [team(track)] });
      expect(seen(teamPaused(tellSituation({ today, programme, enrolment })))).toEqual(expected);
    },
  );

  it('that the enrolment names is the one whose pause is meant, whatever others the track has (S36)', () => {
    const other = { ...team('YOUTH'), code: 'OTHER', name: 'Andet team', pausedFrom: undefined };
    const programme = tellProgramme({
      tracks: [{ code: 'YOUTH', name: 'Unge', source: ['S17'] }],
      teams: [team('YOUTH'), other],
    });
    const judged = (named: string | null) =>
      seen(teamPaused(tellSituation({ programme, enrolment: { ...enrolment, team: named } })));
    expect(judged('FAMILY')).toEqual([['2026-12-01', false]]);
    expect(judged('OTHER')).toEqual([]);
    expect(judged(null)).toEqual([['2026-12-01', false]]);
  });

  const roster = {
    code: 'YOUTH_TEAM',
    name: 'Ungeteam',
    source: 'S17, S18',
    caseworkers: 4,
    missingCentres: [],
    isOfSize: true,
  } as const;

  it.each([
    ['whole', {}, []],
    [
      'without a centre',
      { missingCentres: ['SOCIAL', 'CHILDREN'] },
      ['Ungeteam har ingen fra Sundhed og Omsorg og Børn'],
    ],
    ['too small', { caseworkers: 3, isOfSize: false }, ['Ungeteam har 3 sagsbehandlere']],
    [
      'both',
      { caseworkers: 3, isOfSize: false, missingCentres: ['SOCIAL'] },
      ['Ungeteam har ingen fra Sundhed og Omsorg og har 3 sagsbehandlere'],
    ],
  ] as const)('that is %s is told of, centre by centre (S17, S18)', (_, told, titles) => {
    const { found, gap } = teamIncomplete(tellSituation({ rosters: [{ ...roster, ...told }] }));
    expect(found.map(({ title }) => title)).toEqual(titles);
    expect(gap).toBeUndefined();
  });

  it('whose members nobody wrote down cannot be judged (S17)', () => {
    const unknown = { ...roster, caseworkers: null, isOfSize: null };
    expect(teamIncomplete(tellSituation({ rosters: [unknown] }))).toEqual({
      found: [],
      gap: { missing: [], fact: 'ingen har skrevet ned, hvem der er på Ungeteam' },
    });
    expect(teamIncomplete(tellSituation({ rosters: undefined })).gap).toBeDefined();
  });

  it.each([
    [25, 0],
    [26, 1],
  ])(
    'has a caseworker with %i citizens, %i too many for the norm of 25 (G19)',
    (citizens, times) => {
      const programme = tellProgramme({
        norms: [
          {
            code: 'YOUTH',
            name: 'unge pr. fuldtid',
            most: 25,
            per: 'FULL_TIME',
            saidBy: 'VUP',
            source: ['G19'],
          },
        ],
      });
      const caseloads = [
        {
          caseworkerId: 'METHOL',
          name: 'Mette Holm',
          citizens,
          norm: { name: 'unge pr. fuldtid', most: 25, hoursAWeek: null, source: 'G19' },
        },
      ];
      expect(caseloadAboveNorm(tellSituation({ programme, caseloads })).found).toHaveLength(times);
      expect(
        caseloadAboveNorm(tellSituation({ programme, caseloads: undefined })).gap,
      ).toBeDefined();
    },
  );
});

describe('the target group', () => {
  const programme = tellProgramme({
    tracks: [
      { code: 'YOUTH', name: 'Unge', source: ['X1'] },
      { code: 'ADULT', name: 'Voksne', source: ['X1'] },
    ],
    handover: {
      criteria: [{ code: 'LEFT', name: 'Ikke længere i målgruppen' }],
      isDueWhenTargetGroupIsLeft: true,
      source: ['N20'],
    },
  });
  const reason = (effect: 'EXCLUDES' | 'CANNOT_JUDGE', missing: readonly Missing[] = []) => [
    { effect, because: 'Fleksjob', source: ['N7'], missing },
  ];
  const judge = (
    youth: Pick<TrackJudgement, 'answer' | 'reasons'>,
    adult: TrackJudgement['answer'] = 'OUTSIDE',
    of = programme,
  ) =>
    targetGroupLeft(
      tellSituation({
        programme: of,
        enrolment,
        membership: [
          { track: programme.tracks[0] ?? null, ...youth },
          { track: programme.tracks[1] ?? null, answer: adult, reasons: [] },
        ],
      }),
    );
  const out = { answer: 'OUTSIDE', reasons: reason('EXCLUDES') } as const;

  it('is left for somebody else, and the reason is named (N20)', () => {
    expect(judge(out).found).toMatchObject([
      {
        title: 'Borgeren er ikke længere i målgruppen Unge og skal overdrages: Fleksjob',
        isBroken: true,
        source: 'N20, N7',
      },
    ]);
  });

  it('is left for another track of the same programme without hurry', () => {
    expect(judge(out, 'IN').found).toMatchObject([
      { title: expect.stringContaining('hører nu under Voksne'), isBroken: false },
    ]);
  });

  it('is not left by who is in it, nor where the programme does not hand over then', () => {
    expect(judge({ answer: 'IN', reasons: [] })).toEqual({ found: [] });
    expect(judge(out, 'OUTSIDE', tellProgramme())).toEqual({ found: [] });
  });

  it('is not said to be left while a centre is silent, or somebody must judge', () => {
    const unclear = { answer: 'CANNOT_JUDGE', reasons: reason('CANNOT_JUDGE', ['AGE']) } as const;
    expect(judge(unclear)).toEqual({
      found: [],
      gap: { missing: [], fact: 'fødselsdatoen er ikke kendt' },
    });
    expect(judge({ ...unclear, reasons: [] }).gap?.fact).toContain('en persons vurdering');
    const silent = tellSituation({
      programme,
      enrolment,
      answers: withSilence('JOBCENTER'),
      membership: [
        {
          track: programme.tracks[0] ?? null,
          answer: 'CANNOT_JUDGE',
          reasons: reason('CANNOT_JUDGE', ['JOBCENTER']),
        },
      ],
    });
    expect(missingOf(targetGroupLeft(silent))).toEqual(['JOBCENTER']);
    expect(
      targetGroupLeft(tellSituation({ programme, enrolment, membership: undefined })).gap,
    ).toBeDefined();
  });
});
