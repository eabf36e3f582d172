import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../../setup/one-process.ts';
import { today } from '../../setup/today.ts';
import { messageOf } from '../../setup/way-in.ts';
import { at } from '../../walls/cells.ts';
import { createJourney, type Journey } from './journey.ts';

const programme = 'ODDER_RAADGIVNINGSTEAM';
const findings = (rule: string) =>
  `findings(rule: [${rule}]) { outcome severity title dueOn source }`;

/** Rikke is referred by the job centre, is answered at the first meeting, and goes on in an open offer. */
describe('Odder: the advice team', () => {
  let town: OneProcess;
  let rikke: Journey;
  let sussi: Journey;
  let karsten: Journey;
  beforeAll(async () => {
    town = await startInOneProcess();
    rikke = await createJourney(town, stories.rikke);
    sussi = await createJourney(town, stories.sussi);
    karsten = await createJourney(town, stories.karsten);
  });
  afterAll(() => town.stop());

  const referral = {
    tried: ['Virksomhedspraktik i kantinen', ' Mentor '],
    succeeded: ['Hun kom hver dag'],
    notSucceeded: ['Flere timer end tyve'],
  };
  const signal = {
    programme,
    source: 'JOBCENTER',
    receivedOn: today,
    note: 'Har brug for støtte til hverdagen',
  };

  describe('a referral from the job centre', () => {
    it.each([
      [
        'without it',
        {},
        /referral is left out: ODDER_RAADGIVNINGSTEAM asks JOBCENTER what was tried/,
      ],
      ['without it, in the citizen’s own name', { source: 'CITIZEN' }, /referral is left out/],
      ['when nothing was tried', { referral: { ...referral, tried: [] } }, /tried is empty/],
      [
        'when nothing came of it',
        { referral: { ...referral, succeeded: [], notSucceeded: [] } },
        /neither what succeeded nor what did not/,
      ],
      [
        'with an empty word',
        { referral: { ...referral, succeeded: [' '] } },
        /succeeded\[0\] has 0 characters/,
      ],
      [
        'with all that was ever tried',
        { referral: { ...referral, tried: Array.from({ length: 21 }, () => 'Mentor') } },
        /tried has 21 entries/,
      ],
    ])(
      'says what was tried, what succeeded and what did not; it is none %s (O18)',
      async (_, more, said) => {
        const answer = await rikke.attempt('jobcenter-caseworker', 'recordSignal', {
          ...signal,
          ...more,
        });
        expect(messageOf(answer)).toMatch(said);
      },
    );

    it('is none of a citizen who came by themselves: nobody else has anything to say of it (O2, O18)', async () => {
      const given = await sussi.attempt('facilitator', 'recordSignal', {
        ...signal,
        source: 'CITIZEN',
        referral,
      });
      expect(messageOf(given)).toMatch(/CITIZEN is no centre that refers/);
      await sussi.carryOut('facilitator', 'recordSignal', { ...signal, source: 'CITIZEN' });
    });

    it('says it also where the citizen asked for it, who is told of as the source (O18)', async () => {
      await karsten.carryOut('jobcenter-caseworker', 'recordSignal', {
        ...signal,
        source: 'CITIZEN',
        referral,
      });
      const seen = await karsten.look('coordinator', 'signals { source referral { tried } }');
      expect(at(seen, 'signals')).toEqual([
        { source: 'CITIZEN', referral: { tried: ['Virksomhedspraktik i kantinen', 'Mentor'] } },
      ]);
    });

    it('is where the team goes on from: who visitates reads it (O18)', async () => {
      await rikke.carryOut('jobcenter-caseworker', 'recordSignal', { ...signal, referral });
      const seen = await rikke.look(
        'visitator',
        'signals { source referral { tried succeeded notSucceeded } }',
      );
      expect(at(seen, 'signals')).toEqual([
        {
          source: 'JOBCENTER',
          referral: { ...referral, tried: ['Virksomhedspraktik i kantinen', 'Mentor'] },
        },
      ]);
    });
  });

  it('decides on the way in, and takes whom it may, with authority and performer as two persons', async () => {
    const reasons = ['Psykiske og sociale udfordringer'];
    for (const [step, outcome] of [
      ['REFERRAL', 'ADVANCED'],
      ['FIRST_MEETING', 'ENROL'],
    ])
      await rikke.carryOut('visitator', 'decideVisitation', { programme, step, outcome, reasons });
    const enrolment = { programme, coordinatingCaseworkerId: 'METHOL', reasons };
    const team = (authority: string) => [
      { caseworkerId: authority, role: 'AUTHORITY' },
      { caseworkerId: 'SOFLIN', role: 'PERFORMER' },
    ];
    const one = await rikke.attempt('visitator', 'enrolCitizen', {
      ...enrolment,
      team: team('SOFLIN'),
    });
    expect(messageOf(one)).toMatch(/AUTHORITY and PERFORMER|PERFORMER and AUTHORITY/);
    await rikke.carryOut('visitator', 'enrolCitizen', { ...enrolment, team: team('DORMIK') });
  });

  describe('the first meeting', () => {
    const meeting = { kind: 'COORDINATING', cadence: 'FIRST_MEETING' };
    const support = {
      text: 'Individuel støtte til at komme ud ad døren',
      lawCode: 'SEL',
      paragraph: '§ 82 b',
    };

    it('does not end without a decision (O5), nor the citizen leave it without the next step (O6)', async () => {
      const silent = await rikke.attemptMeeting('coordinator', meeting, {});
      expect(messageOf(silent)).toMatch(/decisions is empty/);
      const vague = await rikke.attemptMeeting('coordinator', meeting, {
        decisions: [support],
      });
      expect(messageOf(vague)).toMatch(/no decision has a nextStep/);
    });

    it('decides that very day what the team may (O5, O6), and routes § 85 to the authority (O10)', async () => {
      const nextStep = 'Vejlederen ringer mandag';
      const held = await rikke.hold('coordinator', meeting, {
        decisions: [
          { ...support, nextStep, nextStepOn: '2026-11-23' },
          { text: 'Bostøtte fremover', lawCode: 'SEL', paragraph: '§ 85' },
        ],
      });
      expect(at(held, 'decisions')).toMatchObject([
        { outcome: 'DECIDED', decidedOn: today, nextStep },
        { outcome: 'ESCALATED', escalatedTo: 'Myndighedsafdelingen' },
      ]);
    });
  });

  it('takes nobody who has long-term support by § 85: they are routed outside it (O10)', async () => {
    const asked = `targetGroups(programme: "${programme}") { answer reasons { effect source } }`;
    expect(at(await karsten.look('coordinator', asked), 'targetGroups', 0)).toEqual({
      answer: 'OUTSIDE',
      reasons: [{ effect: 'EXCLUDES', source: ['O10'] }],
    });
    expect(at(await rikke.look('coordinator', asked), 'targetGroups', 0, 'answer')).toBe('IN');
  });

  describe('support by § 82 b', () => {
    const ofSussi = `select g.id from nexus.patient_grant g join nexus.patient p on p.id = g.patient_id
      where replace(p.patient_identifier, '-', '') = '${stories.sussi.cpr}'`;
    const endOn = (day: string) =>
      town.databases.run(
        'social',
        `update nexus.patient_grant_element set date = '${day} 23:00Z'
          where type in ('basketGrantEndDate', 'orderGrantEndDate') and patient_grant_id in (${ofSussi})`,
      );

    it('lasts six months at most, and is warned of before they are over (O9)', async () => {
      const limit = async () =>
        at(await sussi.look('visitator', findings('LEGAL_LIMIT')), 'findings');
      expect(await limit()).toEqual([
        {
          outcome: 'FOUND',
          severity: 'WARNING',
          title:
            'Individuel tidsbegrænset støtte slutter 29. november 2026 og må senest løbe til 2. december 2026: hvad der skal følge, afgøres forinden',
          dueOn: '2026-11-29',
          source: 'SEL § 82 b, O7, O9',
        },
      ]);
      await endOn('2026-12-02');
      expect(await limit()).toEqual([
        {
          outcome: 'FOUND',
          severity: 'URGENT',
          title:
            'Individuel tidsbegrænset støtte er sat til at slutte 3. december 2026, men må kun løbe til 2. december 2026',
          dueOn: '2026-12-02',
          source: 'SEL § 82 b, O7, O9',
        },
      ]);
      await endOn('2026-12-01');
      expect(await limit()).toMatchObject([{ severity: 'WARNING', dueOn: '2026-12-02' }]);
    });

    it('is not extended in silence: a second grant straight after is told (O9)', async () => {
      expect(await sussi.look('visitator', findings('SILENT_EXTENSION'))).toEqual({ findings: [] });
      await town.databases.run(
        'social',
        `with first as (
           select * from nexus.patient_grant where id in (${ofSussi})
         ), again as (
           insert into nexus.patient_grant
           select id + 1000000000, version, patient_id, name, workflow_state_id, responsible_professional,
                  granting_organization from first
         )
         insert into nexus.patient_grant_element
         select e.patient_grant_id + 1000000000, e.priority, e.type, e.text, e.number, e."decimal",
                case e.type when 'entryDate' then '2026-12-02 23:00Z' when 'basketGrantEndDate' then '2027-02-27 23:00Z'
                  when 'orderGrantEndDate' then '2027-02-27 23:00Z' else e.date end, e.object
           from nexus.patient_grant_element e join first on first.id = e.patient_grant_id`,
      );
      expect(
        at(await sussi.look('visitator', findings('SILENT_EXTENSION')), 'findings', 0),
      ).toMatchObject({ outcome: 'FOUND', severity: 'URGENT' });
    });
  });

  it('has offers that are open, temporary and continuing; open ones need no grant (O20)', async () => {
    const offers =
      'coordination { programme { offers { code kind needsGrant measure { paragraph } } } }';
    expect(
      at(await rikke.look('coordinator', offers), 'coordination', 'programme', 'offers'),
    ).toEqual([
      { code: 'VORES_NETVAERK', kind: 'OPEN', needsGrant: false, measure: null },
      { code: 'GROUP', kind: 'TEMPORARY', needsGrant: true, measure: { paragraph: '§ 82 a' } },
      { code: 'INDIVIDUAL', kind: 'TEMPORARY', needsGrant: true, measure: { paragraph: '§ 82 b' } },
      {
        code: 'HOME_SUPPORT',
        kind: 'CONTINUING',
        needsGrant: true,
        measure: { paragraph: '§ 85' },
      },
    ]);
  });

  describe('the plan', () => {
    let goalId: unknown;
    const agree = (more: object) =>
      rikke.attempt('coordinator', 'makeAgreement', {
        title: 'Går med i gruppen hver onsdag',
        responsible: { isCitizen: true },
        documentedBy: 'PERFORMER',
        goalId,
        ...more,
      });
    beforeAll(async () => {
      await rikke.carryOut('coordinator', 'adoptPlan', { replaces: [] });
      const set = await rikke.carryOut('coordinator', 'setGoal', {
        title: 'Jeg vil ud blandt andre',
        isCitizensWording: true,
      });
      goalId = at(set, 'planVersion', 'goals', 0, 'id');
    });

    it('says goal by goal who documents what: authority and performer, and nobody else (O16)', async () => {
      expect(
        at(
          await rikke.look(
            'coordinator',
            'coordination { programme { plan { documents { what by } } } }',
          ),
          'coordination',
          'programme',
          'plan',
          'documents',
        ),
      ).toEqual([
        { what: 'Formål, mål og afgørelse', by: 'AUTHORITY' },
        { what: 'Arbejdet med målet og dets effekt', by: 'PERFORMER' },
      ]);
      const expected =
        /documentedBy is none of who documents what; expected AUTHORITY or PERFORMER/;
      expect(messageOf(await agree({ documentedBy: null }))).toMatch(expected);
      expect(messageOf(await agree({ documentedBy: 'COORDINATING_CASEWORKER' }))).toMatch(expected);
      const made = await agree({ title: 'Vejlederen følger hende den første gang' });
      expect(made.errors).toEqual([]);
      expect(at(made.data, 'makeAgreement', 'planVersion', 'agreements')).toMatchObject([
        { goalId, documentedBy: 'PERFORMER' },
      ]);
    });

    it('holds that somebody takes part in an open offer without a grant: no measure is not no support (O12, O20)', async () => {
      expect(messageOf(await agree({ offer: 'GROUP' }))).toMatch(
        /GROUP takes a grant: link its measure/,
      );
      expect(messageOf(await agree({ offer: 'CHESS' }))).toMatch(/it has VORES_NETVAERK, GROUP/);
      const measures = 'activeMeasures { isComplete measures { id } }';
      const before = await rikke.look('coordinator', measures);
      expect((await agree({ offer: 'VORES_NETVAERK' })).errors).toEqual([]);
      const after = await rikke.look('coordinator', `${measures} plan { agreements { offer } }`);
      expect(after).toEqual({
        ...(typeof before === 'object' ? before : {}),
        plan: { agreements: [{ offer: null }, { offer: 'VORES_NETVAERK' }] },
      });
    });

    it('shows the effect goal by goal, scored by the citizen and by who works with her (O17)', async () => {
      await rikke.carryOut('social-caseworker', 'scoreGoal', { goalId, score: 3 });
      const scored = await rikke.carryOut('social-caseworker', 'scoreGoal', {
        goalId,
        score: 5,
        by: 'CITIZEN',
      });
      expect(at(scored, 'planVersion', 'goals', 0, 'progress')).toEqual([
        { by: 'CASEWORKER', score: 3 },
        { by: 'CITIZEN', score: 5 },
      ]);
      const settled = await rikke.carryOut('social-caseworker', 'settleAgreement', {
        agreementId: at(scored, 'planVersion', 'agreements', 0, 'id'),
        result: 'Hun gik selv ind ad døren',
      });
      expect(at(settled, 'planVersion', 'agreements', 0)).toMatchObject({
        settledOn: today,
        result: 'Hun gik selv ind ad døren',
      });
    });
  });

  it('ends into an open offer and not into nothing; somebody still answers for the citizen (O12)', async () => {
    const end = { outcome: 'OPEN_OFFER', reason: 'Hun kommer i Vores Netværk af sig selv' };
    expect(messageOf(await rikke.attempt('coordinator', 'endEnrolment', end))).toMatch(
      /handedTo is nobody/,
    );
    await rikke.carryOut('coordinator', 'endEnrolment', { ...end, handedTo: 'HANNYG' });
    const rows = await rikke.inDatabase(
      `select outcome, until::text, handed_to as "handedTo" from coordination.coordinations where citizen_id = '${rikke.id}'`,
    );
    expect(rows).toEqual([{ outcome: 'OPEN_OFFER', until: today, handedTo: 'HANNYG' }]);
  });
});
