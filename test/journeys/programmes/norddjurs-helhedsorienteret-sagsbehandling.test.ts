import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../../setup/one-process.ts';
import { today } from '../../setup/today.ts';
import { codesOf, messageOf } from '../../setup/way-in.ts';
import { at } from '../../walls/cells.ts';
import { createJourney, toList, type Journey } from './journey.ts';

const programme = 'NORDDJURS_HELHED';
const findings = (...rules: string[]) =>
  `findings(rule: [${rules.join(', ')}]) { rule outcome severity title source concerns { kind id } }`;

/** Dennis comes from the social centre; Karsten becomes homeless, and then gets a fleksjob. */
describe('Norddjurs: coherent casework', () => {
  let town: OneProcess;
  let dennis: Journey;
  let karsten: Journey;
  let martin: Journey;
  beforeAll(async () => {
    town = await startInOneProcess();
    dennis = await createJourney(town, stories.dennis);
    karsten = await createJourney(town, stories.karsten);
    martin = await createJourney(town, stories.martin);
    // He leaves the way of working that the demo has him in.
    await dennis.carryOut('coordinator', 'endEnrolment', {
      outcome: 'OTHER',
      reason: 'Flytter til Norddjurs',
      handedTo: 'NIKFRI',
    });
  });
  afterAll(() => town.stop());

  const found = async (journey: Journey, person: string, ...rules: string[]) =>
    at(await journey.look(person, findings(...rules)), 'findings');

  describe('the two who answer', () => {
    const team = (...authorities: string[]) =>
      authorities.map((caseworkerId) => ({ caseworkerId, role: 'AUTHORITY' }));
    const enrolment = {
      programme,
      track: 'YOUTH',
      coordinatingCaseworkerId: 'METHOL',
      reasons: ['Ung med en sag i Ungeindsatsen'],
    };

    it('take over what comes from the social centre, by the internal visitation and the forum (N8)', async () => {
      await dennis.carryOut('social-caseworker', 'recordSignal', {
        programme,
        source: 'SOCIAL',
        receivedOn: today,
        note: 'Støtten skal samles ét sted',
      });
      for (const [step, outcome] of [
        ['INTERNAL', 'ADVANCED'],
        ['FORUM', 'ENROL'],
      ])
        await dennis.carryOut('visitator', 'decideVisitation', {
          programme,
          track: 'YOUTH',
          step,
          outcome,
          reasons: enrolment.reasons,
        });
    });

    it('are two authority caseworkers at once, and never three (N27)', async () => {
      const three = await dennis.attempt('visitator', 'enrolCitizen', {
        ...enrolment,
        team: team('NIKFRI', 'SOFLIN', 'DORMIK'),
      });
      expect(messageOf(three)).toMatch(/AUTHORITY/);
      await dennis.carryOut('visitator', 'enrolCitizen', {
        ...enrolment,
        team: team('NIKFRI', 'SOFLIN'),
      });
      const more = await dennis.attempt('coordinator', 'setTeamMember', {
        caseworkerId: 'DORMIK',
        role: 'AUTHORITY',
      });
      expect(messageOf(more)).toMatch(/AUTHORITY/);
    });

    it('have exactly one who coordinates (N27)', async () => {
      const seen = 'coordination { team { role caseworker { id } } }';
      const coordinating = async (journey: Journey, person: string) => {
        const members = toList(at(await journey.look(person, seen), 'coordination', 'team'));
        const inRole = (role: string) => members.filter((member) => at(member, 'role') === role);
        return [inRole('COORDINATING_CASEWORKER').length, inRole('AUTHORITY').length];
      };
      expect(await coordinating(dennis, 'coordinator')).toEqual([1, 2]);
      expect(await coordinating(martin, 'facilitator')).toEqual([1, 2]);
    });
  });

  describe('the cooperation forum', () => {
    const forum = { kind: 'FORUM', cadence: 'COOPERATION_FORUM' };
    const decide = (...decisions: readonly object[]) => ({
      purposeWithoutCitizen: 'Indsatser og sagsplacering',
      decisions,
    });
    const support = { text: 'Bostøtte', lawCode: 'SEL', paragraph: '§ 85', minutesPerWeek: 90 };
    const mentor = { text: 'Mentor', lawCode: 'LAB', paragraph: '§ 167' };

    it('meets every fortnight: it is called until it is held, and a fortnight later again (N9)', async () => {
      const next = async () => {
        const { data, errors } = await town.askAs(
          'facilitator',
          '{ me { meetingsToCall(first: 100) { nodes { cadence dueOn lastHeldOn overdueSince } } } }',
        );
        expect(errors).toEqual([]);
        const calls = toList(at(data, 'me', 'meetingsToCall', 'nodes'));
        return calls.filter((call) => at(call, 'cadence') === 'COOPERATION_FORUM');
      };
      // The demo’s forum met ten days ago; four weeks ago it would be overdue.
      expect(await next()).toMatchObject([
        { dueOn: '2026-11-25', lastHeldOn: '2026-11-11', overdueSince: null },
      ]);
      await martin.inDatabase(
        `delete from coordination.meetings where kind = 'FORUM' and held_on > '2026-10-25'`,
      );
      expect(await next()).toMatchObject([
        { dueOn: '2026-10-28', lastHeldOn: '2026-10-14', overdueSince: '2026-10-29' },
      ]);
      await martin.hold('facilitator', forum, decide());
      expect(await next()).toMatchObject([
        { dueOn: '2026-12-05', lastHeldOn: today, overdueSince: null },
      ]);
    });

    it('measures out what it grants: how much is part of the decision (N16)', async () => {
      const unmeasured = await dennis.attemptMeeting(
        'coordinator',
        forum,
        decide({ ...support, minutesPerWeek: null }),
      );
      expect(messageOf(unmeasured)).toMatch(
        /decisions\[0\] lacks minutesPerWeek: how much is granted/,
      );
    });

    it('decides measures of both laws, and where the case is placed (N8, N26)', async () => {
      const placed = { text: 'Sagen placeres i Ungeindsatsen' };
      const held = await dennis.hold('coordinator', forum, decide(support, mentor, placed));
      expect(at(held, 'decisions')).toMatchObject([
        { outcome: 'DECIDED', minutesPerWeek: 90, legalBasis: { paragraph: '§ 85' } },
        { outcome: 'DECIDED', legalBasis: { paragraph: '§ 167' } },
        { outcome: 'DECIDED', ...placed, legalBasis: null },
      ]);
      const cadence = 'coordination { programme { meetings { code every decides } } }';
      expect(
        at(await dennis.look('coordinator', cadence), 'coordination', 'programme', 'meetings', 0),
      ).toEqual({
        code: 'COOPERATION_FORUM',
        every: 'P14D',
        decides: ['MEASURES', 'CASE_PLACEMENT'],
      });
    });

    it('goes by the service level of the file, where the municipality writes one (N17)', async () => {
      const level =
        'coordination { programme { grants { measure { paragraph } measuredIn most } } }';
      expect(
        at(await dennis.look('coordinator', level), 'coordination', 'programme', 'grants'),
      ).toEqual([{ measure: { paragraph: '§ 85' }, measuredIn: 'MINUTES_A_WEEK', most: 300 }]);
      const held = 'coordination { meetings { decisions { minutesPerWeek isAboveServiceLevel } } }';
      expect(JSON.stringify(await dennis.look('coordinator', held))).toContain(
        '"minutesPerWeek":90,"isAboveServiceLevel":false',
      );
    });
  });

  it('scores resources and concern, level by level (N18)', async () => {
    for (const [scale, level] of [
      ['RESOURCES', 'SOME'],
      ['CONCERN', 'HIGH'],
    ])
      await dennis.carryOut('coordinator', 'recordAssessment', { scale, level, by: 'CASEWORKER' });
    const unknown = await dennis.attempt('coordinator', 'recordAssessment', {
      scale: 'CONCERN',
      level: 'TERRIBLE',
      by: 'CASEWORKER',
    });
    expect(messageOf(unknown)).toMatch(/SEVERE/);
    const seen = 'coordination { assessments { scale assessments { level } } }';
    expect(at(await dennis.look('coordinator', seen), 'coordination', 'assessments')).toEqual(
      expect.arrayContaining([
        { scale: 'RESOURCES', assessments: [{ level: 'SOME' }] },
        { scale: 'CONCERN', assessments: [{ level: 'HIGH' }] },
      ]),
    );
  });

  describe('who grants', () => {
    const homeless = { kind: 'HOMELESSNESS', happenedOn: '2026-11-10' };
    const ask = async (journey: Journey, paragraph = '§ 85', lawCode = 'SEL') => {
      const fields = `whoGrants(lawCode: "${lawCode}", paragraph: "${paragraph}") { answer centre { code } paidBy { code }
        caseworkers { id } reasons { centre { code } because source missing } }`;
      return at(await journey.look('coordinator', fields), 'whoGrants');
    };
    const decide = (grantedBy: string | null) =>
      karsten.attemptMeeting(
        'coordinator',
        { kind: 'FORUM', cadence: 'COOPERATION_FORUM' },
        {
          purposeWithoutCitizen: 'Indsatser og sagsplacering',
          decisions: [
            { text: 'Bostøtte', lawCode: 'SEL', paragraph: '§85', minutesPerWeek: 60, grantedBy },
          ],
        },
      );
    const grantedBy = (answer: Awaited<ReturnType<typeof decide>>) => {
      expect(answer.errors).toEqual([]);
      return at(answer.data, 'recordMeeting', 'meeting', 'decisions', 0, 'grantedBy');
    };

    it('is asked beforehand: by age and target group (N19, N26)', async () => {
      expect(await ask(karsten)).toEqual({
        answer: 'BY_PROGRAMME',
        centre: { code: 'JOBCENTER' },
        paidBy: { code: 'SOCIAL' },
        caseworkers: expect.any(Array),
        reasons: [
          {
            centre: { code: 'JOBCENTER' },
            because: expect.stringMatching(/^Bostøtte til borgere over 30 år/),
            source: ['N19', 'N26'],
            missing: [],
          },
        ],
      });
      expect(await ask(dennis)).toMatchObject({
        centre: { code: 'JOBCENTER' },
        paidBy: null,
        reasons: [{ source: ['N5', 'N26'] }],
      });
      // What the programme says nothing of is whose it usually is.
      expect(await ask(karsten, '§ 32', 'BL')).toMatchObject({
        answer: 'BY_LAW',
        centre: { code: 'CHILDREN' },
        reasons: [],
      });
    });

    it('names both authority caseworkers of a citizen, each with their centre (N27)', async () => {
      const named = async (paragraph: string, lawCode: string) =>
        at(await ask(dennis, paragraph, lawCode), 'caseworkers');
      const [social, jobcenter] = [await named('§ 102', 'SEL'), await named('§ 167', 'LAB')];
      expect(social).toEqual([{ id: 'SOFLIN' }]);
      expect(jobcenter).toEqual([{ id: 'NIKFRI' }]);
    });

    it('is refused where nobody has such a law (N28)', async () => {
      const answer = await karsten.ask(
        'coordinator',
        'whoGrants(lawCode: "XYZ", paragraph: "85") { answer }',
      );
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(messageOf(answer)).toMatch(/lawCode is no law.*SEL.*paragraph is no/);
    });

    it('is written down where the meeting says it, and no centre that it never is (N8, N19)', async () => {
      expect(grantedBy(await decide('JOBCENTER'))).toBe('JOBCENTER');
      // A meeting asks no centre: whom the target group would tell, it cannot.
      expect(grantedBy(await decide(null))).toBeNull();
      // The forum may say what the target group, which only the job centre knows, does not: who coordinates is told.
      expect(grantedBy(await decide('SOCIAL'))).toBe('SOCIAL');
      expect(await found(karsten, 'coordinator', 'OWNERSHIP')).toMatchObject([
        {
          title: expect.stringMatching(
            /^SEL § 85 blev på mødet 21. november 2026 lagt hos .*Sundhed.* hører til .*Arbejdsmarked: Bostøtte til borgere over 30/,
          ),
          concerns: [{ kind: 'MEETING' }, { kind: 'CENTRE', id: 'JOBCENTER' }],
        },
      ]);
      expect(grantedBy(await decide('JOBCENTER'))).toBe('JOBCENTER');
      expect(messageOf(await decide('CHILDREN'))).toMatch(
        /grantedBy is CHILDREN; SEL §85 is for JOBCENTER or SOCIAL to grant now/,
      );
    });

    it('home support over 30 is the job centre, and the social centre pays (N19)', async () => {
      const seen = await karsten.look(
        'coordinator',
        `activeMeasures { measures { legalBasis { paragraph } grantedBy paidBy centre { code } } }
         coordination { programme { ownerships { measure { paragraph } grantedBy paidBy } } }`,
      );
      expect(at(seen, 'activeMeasures', 'measures')).toContainEqual({
        legalBasis: { paragraph: '§ 85' },
        grantedBy: 'Jobindsatsen',
        paidBy: 'Myndighed Social',
        centre: { code: 'JOBCENTER' },
      });
      expect(at(seen, 'coordination', 'programme', 'ownerships')).toContainEqual({
        measure: { paragraph: '§ 85' },
        grantedBy: 'JOBCENTER',
        paidBy: 'SOCIAL',
      });
      expect(await found(karsten, 'coordinator', 'OWNERSHIP')).toEqual([]);
    });

    it('mentor and home support may both be of one unit, and are no double support then (N26)', async () => {
      expect(await found(karsten, 'coordinator', 'SAME_SUPPORT', 'OWNERSHIP')).toEqual([]);
      // Dennis has home support of both centres, and is young: Ungeindsatsen grants it.
      expect(await found(dennis, 'coordinator', 'SAME_SUPPORT', 'OWNERSHIP')).toMatchObject([
        { rule: 'OWNERSHIP', source: 'SEL § 85, N5, N26', concerns: [{}, { id: 'JOBCENTER' }] },
        { rule: 'SAME_SUPPORT' },
      ]);
    });

    it('after a social event such as homelessness is the social centre, of social measures (N28, N29)', async () => {
      await karsten.carryOut('coordinator', 'recordSocialEvent', homeless);
      expect(await found(karsten, 'coordinator', 'OWNERSHIP')).toEqual([
        {
          rule: 'OWNERSHIP',
          outcome: 'FOUND',
          severity: 'WARNING',
          title: expect.stringMatching(
            /^Socialpædagogisk støtte er bevilget af .*Ved hjemløshed bevilger velfærdsområdet/,
          ),
          source: 'SEL § 85, N27, N28, N29',
          concerns: [
            expect.objectContaining({ kind: 'MEASURE' }),
            { kind: 'CENTRE', id: 'SOCIAL' },
          ],
        },
        // What the forum placed is another's now too.
        expect.objectContaining({
          concerns: [
            { kind: 'MEETING', id: expect.any(String) },
            { kind: 'CENTRE', id: 'SOCIAL' },
          ],
        }),
      ]);
    });

    it('is another for the meeting too, as soon as the event is recorded (N9, N28, N29)', async () => {
      expect(await ask(karsten)).toMatchObject({
        answer: 'BY_PROGRAMME',
        centre: { code: 'SOCIAL' },
        paidBy: null,
        reasons: [{ source: ['N27', 'N28', 'N29'], missing: [] }],
      });
      expect(messageOf(await decide('JOBCENTER'))).toMatch(
        /grantedBy is JOBCENTER; SEL §85 is for SOCIAL to grant now: Ved hjemløshed/,
      );
      expect(grantedBy(await decide(null))).toBe('SOCIAL');
    });

    it('is as before when the event is over (N29)', async () => {
      await karsten.carryOut('coordinator', 'recordSocialEvent', {
        ...homeless,
        endedOn: '2026-11-20',
      });
      // The measure is whose it was; what the forum placed meanwhile is to be placed anew.
      expect(await found(karsten, 'coordinator', 'OWNERSHIP')).toMatchObject([
        { concerns: [{ kind: 'MEETING' }, { kind: 'CENTRE', id: 'JOBCENTER' }] },
      ]);
      expect(await ask(karsten)).toMatchObject({ centre: { code: 'JOBCENTER' } });
    });
  });

  describe('who is in the target group no more', () => {
    it('is told to who coordinates, with what they left it by (N20)', async () => {
      expect(await found(karsten, 'coordinator', 'TARGET_GROUP_LEFT')).toEqual([]);
      await town.databases.run(
        'jobcenter',
        `update momentum.maalgruppe set kode = '6.9' where slutdato is null and borger_id in
           (select id from momentum.borger where replace(cpr, '-', '') = '${stories.karsten.cpr}')`,
      );
      expect(await found(karsten, 'coordinator', 'TARGET_GROUP_LEFT')).toMatchObject([
        {
          outcome: 'FOUND',
          severity: 'URGENT',
          title:
            'Borgeren er ikke længere i målgruppen Voksne over 30 år og skal overdrages: Borgeren er visiteret til fleksjob',
          source: 'N20, N29, N7',
        },
      ]);
    });

    it('has another owner of the paragraph too (N20, N28)', async () => {
      expect(await found(karsten, 'coordinator', 'OWNERSHIP')).toMatchObject([
        { source: 'SEL § 85, N20, N28', concerns: [{}, { id: 'SOCIAL' }] },
      ]);
    });

    it('is handed over to the social centre, and never without anybody responsible (N20)', async () => {
      const asked = await karsten.carryOut('coordinator', 'requestHandover', {
        toCaseworkerId: 'SOFLIN',
        criteria: 'LEFT_TARGET_GROUP',
        note: 'Fleksjob fra mandag; bostøtten fortsætter',
      });
      expect(at(asked, 'handover', 'criteria')).toBe('LEFT_TARGET_GROUP');
      const still = await karsten.look('coordinator', 'coordinatingCaseworker { id }');
      expect(at(still, 'coordinatingCaseworker')).toEqual({ id: 'METHOL' });
      await karsten.carryOut('social-caseworker', 'acceptHandover', {
        handoverId: at(asked, 'handover', 'id'),
      });
      const now = await karsten.look('social-caseworker', 'coordinatingCaseworker { id }');
      expect(at(now, 'coordinatingCaseworker')).toEqual({ id: 'SOFLIN' });
    });

    it('ends the enrolment back in the social centre, with somebody who has a case (N20)', async () => {
      const end = { outcome: 'BACK_TO_SOCIAL', reason: 'Uden for målgruppen' };
      const nobody = await karsten.attempt('social-caseworker', 'endEnrolment', end);
      expect(messageOf(nobody)).toMatch(/handedTo is nobody/);
      const elsewhere = { ...end, handedTo: 'PETVES' };
      expect(
        messageOf(await karsten.attempt('social-caseworker', 'endEnrolment', elsewhere)),
      ).toMatch(/handedTo has no case with the citizen in SOCIAL/);
      await karsten.carryOut('social-caseworker', 'endEnrolment', { ...end, handedTo: 'TRIHUS' });
    });
  });
});
