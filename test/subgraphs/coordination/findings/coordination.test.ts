import { describe, expect, it } from 'vitest';
import { agreementOverdue } from '../../../../subgraphs/coordination/findings/rules/agreement-overdue.ts';
import { assessmentDue } from '../../../../subgraphs/coordination/findings/rules/assessment-due.ts';
import { caseloadAboveNorm } from '../../../../subgraphs/coordination/findings/rules/caseload-above-norm.ts';
import { citizenMeetingMissing } from '../../../../subgraphs/coordination/findings/rules/citizen-meeting-missing.ts';
import { consentEnding } from '../../../../subgraphs/coordination/findings/rules/consent-ending.ts';
import { enrolmentLimit } from '../../../../subgraphs/coordination/findings/rules/enrolment-limit.ts';
import { meetingCadence } from '../../../../subgraphs/coordination/findings/rules/meeting-cadence.ts';
import { noCoordinatingCaseworker } from '../../../../subgraphs/coordination/findings/rules/no-coordinating-caseworker.ts';
import { planContent } from '../../../../subgraphs/coordination/findings/rules/plan-content.ts';
import { rules } from '../../../../subgraphs/coordination/findings/rules.ts';
import { targetGroupLeft } from '../../../../subgraphs/coordination/findings/rules/target-group-left.ts';
import { teamPaused } from '../../../../subgraphs/coordination/findings/rules/team-paused.ts';
import type {
  CadenceFacts,
  Situation,
} from '../../../../subgraphs/coordination/findings/situation.ts';
import type { TrackJudgement } from '../../../../subgraphs/coordination/programmes/target-group.ts';
import type { Missing } from '../../../../subgraphs/coordination/programmes/truth.ts';
import {
  missingOf,
  seen,
  tellPlan,
  tellProgramme,
  tellSituation,
  withSilence,
} from './situations.ts';

const enrolment = {
  model: 'MODEL',
  track: 'YOUTH',
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

describe('a cadence', () => {
  const programme = tellProgramme({
    meetings: [
      {
        code: 'COOPERATION',
        name: 'Samarbejdsmøde',
        kind: 'COOPERATION',
        timesAYear: 3,
        attendance: 'ALL_ATTACHED',
        source: ['S6'],
      },
    ],
  });
  const cadence: CadenceFacts = {
    code: 'COOPERATION',
    name: 'Samarbejdsmøde',
    source: 'S6',
    nextDueOn: null,
    overdueSince: null,
    plannedOn: null,
    isKnown: true,
    unrecorded: [],
    missingAttendance: [],
    lastMeetingId: null,
  };
  const judge = (today: string, told: Partial<CadenceFacts>) =>
    meetingCadence(tellSituation({ today, programme, cadences: [{ ...cadence, ...told }] }));

  it.each([
    ['2026-12-17', { nextDueOn: '2027-01-01' }, []],
    ['2026-12-18', { nextDueOn: '2027-01-01' }, [['2027-01-01', false]]],
    ['2026-12-31', { nextDueOn: '2027-01-01', plannedOn: '2027-01-01' }, []],
    ['2026-12-31', { nextDueOn: '2027-01-01', plannedOn: '2027-01-02' }, [['2027-01-01', false]]],
    ['2027-01-02', { overdueSince: '2027-01-01' }, [['2027-01-01', true]]],
  ] as const)('on %s with %j finds %j (S6)', (today, told, expected) => {
    expect(seen(judge(today, told))).toEqual(expected);
  });

  it('kept without somebody who had to be there says who was missing (S6)', () => {
    const { found } = judge('2026-12-01', {
      missingAttendance: [
        { id: 'JAKLUN', name: 'Jakob Lund' },
        { id: null, name: 'borgeren' },
      ],
      lastMeetingId: 'x1',
    });
    expect(found[0]?.title).toBe('Samarbejdsmøde blev holdt uden Jakob Lund og borgeren');
    expect(found[0]?.concerns).toEqual([
      { kind: 'MEETING', id: 'x1' },
      { kind: 'CASEWORKER', id: 'JAKLUN' },
    ]);
  });

  it('that was planned and is over is to be written down (S7)', () => {
    const unrecorded = [{ id: 'x2', heldOn: '2026-11-30' }];
    expect(seen(judge('2026-12-01', { unrecorded }))).toEqual([['2026-11-30', false]]);
  });

  it('that counts from a first contact nobody wrote down is not judged, until it is called (R17)', () => {
    expect(judge('2026-12-01', { isKnown: false }).gap?.fact).toMatch(/første kontakt/);
    expect(judge('2026-12-01', { isKnown: false, plannedOn: '2026-12-02' }).gap).toBeUndefined();
  });

  it('that is not known is not judged, and one that no programme calls for is none', () => {
    expect(meetingCadence(tellSituation({ programme, cadences: undefined })).gap).toBeDefined();
    expect(meetingCadence(tellSituation({ cadences: undefined }))).toEqual({ found: [] });
  });
});

describe('a meeting with the citizen', () => {
  const programme = tellProgramme({
    meetings: [
      {
        code: 'CITIZEN',
        name: 'Møde med borgeren',
        kind: 'CITIZEN',
        between: 'COOPERATION',
        attendance: 'COORDINATOR_AND_CITIZEN',
        source: ['S8'],
      },
    ],
  });
  const meeting = (kind: 'COOPERATION' | 'CITIZEN', heldOn: string, state: 'HELD' | 'PLANNED') => ({
    id: `${kind} ${heldOn}`,
    kind,
    heldOn,
    state,
  });
  const held = [
    meeting('COOPERATION', '2026-03-01', 'HELD'),
    meeting('COOPERATION', '2026-07-01', 'HELD'),
  ];
  const next = meeting('COOPERATION', '2026-12-01', 'PLANNED');
  const judge = (...meetings: ReturnType<typeof meeting>[]) =>
    seen(citizenMeetingMissing(tellSituation({ programme, meetings })));

  it('lies between two meetings of the professionals (S8)', () => {
    expect(judge(...held)).toEqual([['2026-07-01', true]]);
    expect(judge(...held, meeting('CITIZEN', '2026-05-01', 'HELD'))).toEqual([]);
    expect(judge(...held, meeting('CITIZEN', '2026-02-28', 'HELD'))).toEqual([
      ['2026-07-01', true],
    ]);
  });

  it('is to be planned before the next one (S8)', () => {
    const before = meeting('CITIZEN', '2026-05-01', 'HELD');
    expect(judge(...held, before, next)).toEqual([['2026-12-01', false]]);
    expect(judge(...held, before, next, meeting('CITIZEN', '2026-11-28', 'PLANNED'))).toEqual([]);
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

describe('an assessment that the programme wants every so often', () => {
  const every = { every: 'P6M', levels: { from: 1, to: 10 }, source: ['S35'] };
  const progress = { code: 'PROGRESS', name: 'Målprogression', by: ['CITIZEN', 'CASEWORKER'] };
  const tell = (today: string, told: Partial<Situation> = {}, scale: object = {}) =>
    tellSituation({
      today,
      programme: tellProgramme({ scales: [{ ...progress, ...every, ...scale }] }),
      enrolment: { ...enrolment, since: '2026-01-10' },
      ...told,
    });
  const titles = (situation: Situation) => assessmentDue(situation).found.map((one) => one.title);

  it.each([
    ['is nothing to think of yet', '2026-06-25', []],
    ['is near a fortnight before', '2026-06-26', [['2026-07-10', false]]],
    ['is not late on the day itself', '2026-07-10', [['2026-07-10', false]]],
    ['is late the day after', '2026-07-11', [['2026-07-10', true]]],
  ] as const)(
    'counts from the enrolment while there is none: it %s (S35)',
    (_, today, expected) => {
      expect(seen(assessmentDue(tell(today)))).toEqual(expected);
    },
  );

  it('counts from the last one, giver by giver, and names who is late (S35)', () => {
    const assessed = [
      { scale: 'PROGRESS', by: 'CITIZEN', on: '2026-07-01' },
      { scale: 'PROGRESS', by: 'CASEWORKER', on: '2026-02-01' },
      { scale: 'PROGRESS', by: 'CASEWORKER', on: '2026-03-31' },
    ] as const;
    expect(titles(tell('2026-09-30', { assessed }))).toEqual([
      '»Målprogression« skal opgøres senest 30. september 2026 af sagsbehandleren',
    ]);
    expect(titles(tell('2026-10-01', { assessed }))).toEqual([
      '»Målprogression« skulle være opgjort senest 30. september 2026 af sagsbehandleren',
    ]);
    expect(titles(tell('2027-01-02', { assessed }))).toEqual([
      '»Målprogression« skulle være opgjort senest 30. september 2026 af borgeren og sagsbehandleren',
    ]);
  });

  it('is none of an enrolment that is new, whatever was assessed before it (S35)', () => {
    const assessed = [{ scale: 'PROGRESS', by: 'CITIZEN', on: '2025-01-01' }] as const;
    expect(seen(assessmentDue(tell('2026-02-01', { assessed })))).toEqual([]);
  });

  it('is any that the file states a cadence of: the result board, BIP, FIT (G26, G30, G31)', () => {
    const bip = { code: 'BIP', name: 'BIP', by: ['CITIZEN'], every: 'P3M', source: ['G30'] };
    expect(titles(tell('2026-04-11', {}, bip))).toEqual([
      '»BIP« skulle være opgjort senest 10. april 2026 af borgeren',
    ]);
    // Gribskov's own file states none: nothing is late.
    expect(assessmentDue(tell('2030-01-01', {}, { every: undefined }))).toEqual({ found: [] });
  });

  it('cannot be judged by who may not see it (S35)', () => {
    expect(assessmentDue(tell('2026-02-01', { assessed: undefined })).gap?.fact).toBe(
      'du må ikke se, hvornår »Målprogression« sidst er opgjort',
    );
    expect(assessmentDue(tell('2026-02-01', { programme: undefined })).gap).toBeDefined();
    expect(assessmentDue(tell('2026-02-01', { enrolment: null })).gap).toBeUndefined();
  });
});

describe('the unified plan', () => {
  const agreement = {
    id: 'a1',
    title: 'Ringer',
    responsible: 'Bostøtten',
    dueOn: '2026-12-31',
    settledOn: null,
  };
  const replaces = [{ law: 'SEL', paragraph: '§ 141', contentMissing: [], isUndecided: false }];

  it.each([
    ['2026-12-23', null, []],
    ['2026-12-24', null, [['2026-12-31', false]]],
    ['2026-12-31', null, [['2026-12-31', false]]],
    ['2027-01-01', null, [['2026-12-31', true]]],
    ['2027-01-01', '2027-01-01', []],
  ] as const)(
    'has an agreement that on %s, settled %s, is seen as %j',
    (today, settledOn, expected) => {
      const plan = tellPlan({
        agreements: [
          { ...agreement, settledOn },
          { ...agreement, dueOn: null },
        ],
      });
      expect(seen(agreementOverdue(tellSituation({ today, plan })))).toEqual(expected);
    },
  );

  it('is without what the plan that it replaces requires, or was not checked for it', () => {
    const of = (contentMissing: readonly string[] | undefined) =>
      planContent(
        tellSituation({
          plan: tellPlan({
            replaces: [{ law: 'SEL', paragraph: '§ 141', contentMissing, isUndecided: false }],
          }),
        }),
      );
    expect(of(['formål', 'varighed']).found[0]?.title).toBe(
      'Planen træder i stedet for planen efter SEL § 141, men mangler formål og varighed',
    );
    expect(of([])).toEqual({ found: [] });
    expect(of(undefined)).toEqual({
      found: [],
      gap: { missing: [], fact: 'hvad SEL § 141 kræver af en plan, er ikke kendt her' },
    });
  });

  it.each([
    ['2026-11-28', []],
    ['2026-11-29', [['2026-12-29', true]]],
    ['2026-12-29', [['2026-12-29', true]]],
  ] as const)('rests on a consent that on %s is seen as %j', (today, expected) => {
    const consents = [
      { id: 'k1', law: 'SEL', validTo: '2026-12-29', isInForce: true },
      { id: 'k2', law: 'LAB', validTo: '2026-12-01', isInForce: true },
      { id: 'k3', law: 'SEL', validTo: '2026-11-25', isInForce: false },
    ];
    const situation = tellSituation({ today, consents, plan: tellPlan({ replaces }) });
    expect(seen(consentEnding(situation))).toEqual(expected);
    expect(seen(consentEnding({ ...situation, plan: null }))).toEqual([]);
  });

  it('rests on the newest consent, and not on one that is withdrawn', () => {
    const consents = [
      { id: 'k1', law: 'SEL', validTo: '2026-12-01', isInForce: true },
      { id: 'k2', law: 'SEL', validTo: '2027-12-01', isInForce: true },
      { id: 'k3', law: 'SEL', validTo: '2026-11-30', isInForce: false },
    ];
    expect(seen(consentEnding(tellSituation({ consents, plan: tellPlan({ replaces }) })))).toEqual(
      [],
    );
  });

  it('that may not be seen is not judged', () => {
    for (const rule of [agreementOverdue, planContent, consentEnding])
      expect(rule(tellSituation({ plan: undefined })).gap).toBeDefined();
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
          norm: { name: 'unge pr. fuldtid', most: 25, source: 'G19' },
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
