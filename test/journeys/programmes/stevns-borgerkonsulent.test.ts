import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../../setup/one-process.ts';
import { today } from '../../setup/today.ts';
import { codesOf, createWayIn, messageOf } from '../../setup/way-in.ts';
import { writeProgrammes } from '../../setup/written-programmes.ts';
import { at } from '../../walls/cells.ts';
import { createJourney, toList, type Journey } from './journey.ts';

const programme = 'STEVNS_BORGERKONSULENT';

/** The family team is paused from December, and a neighbour works alike for three years. */
const written = {
  'stevns-borgerkonsulent.yaml': (text: string) =>
    text.replace('anchoredIn: CHILDREN\n', 'anchoredIn: CHILDREN\n    pausedFrom: 2026-12-01\n'),
  'faxe.yaml': (text: string) =>
    text
      .replace(`code: ${programme}`, 'code: FAXE_BORGERKONSULENT')
      .replace('most: P1Y', 'most: P3Y')
      // Its handbook does not say who may be worried about a citizen.
      .replace(/\nsignals:\n(?: .*\n)+/, '\n'),
};

describe('Stevns: the citizen consultant', () => {
  let folder: string;
  let town: OneProcess;
  let way: ReturnType<typeof createWayIn>;
  beforeAll(async () => {
    folder = await writeProgrammes('stevns-borgerkonsulent.yaml', written);
    town = await startInOneProcess({ PROGRAMMES_FOLDER: folder });
    way = createWayIn(town);
  });
  afterAll(async () => {
    await town.stop();
    await rm(folder, { recursive: true });
  });

  const decided = { programme, step: 'CENTRE', track: 'YOUTH' };
  const consultant = (caseworkerId: string) => ({ caseworkerId, role: 'CITIZEN_CONSULTANT' });
  const admit = async (more: object = {}) =>
    createJourney(town, await way.admit({ ...decided, ...more }));
  const step = (code: string) => ({
    programme,
    track: 'YOUTH',
    step: code,
    outcome: 'ADVANCED',
    reasons: ['Ung fra 15 år med sager i flere centre'],
  });
  const enrol = ({ id }: Journey, more: object = {}) =>
    way.enrol(id, { programme, track: 'YOUTH', team: [consultant('TOVKRO')], ...more });
  const enrolled = async () => {
    const citizen = await admit();
    expect((await enrol(citizen)).errors).toEqual([]);
    return citizen;
  };
  const findingsOf = async (citizen: Journey, rule: string) => {
    const fields = `findings(rule: [${rule}]) { title severity dueOn isOverdue source }`;
    return at(await citizen.look('coordinator', fields), 'findings');
  };

  it('is open to whoever points to a citizen, where the handbook names nobody who may', async () => {
    const citizen = await createJourney(town, await way.plant());
    const point = (source: string) =>
      citizen.attempt('social-caseworker', 'recordSignal', {
        programme: 'FAXE_BORGERKONSULENT',
        source,
        receivedOn: today,
        note: 'Ved ikke, hvor den unge er',
      });
    expect(messageOf(await point(' '))).toMatch(/source has 0 characters; expected 1 to 100/);
    expect((await point('Skolen')).errors).toEqual([]);
    await citizen.carryOut('visitator', 'decideVisitation', {
      ...step('CENTRE'),
      programme: 'FAXE_BORGERKONSULENT',
    });
  });

  it('is both authority and performer, in one person and one role (S15)', async () => {
    const { data } = await town.askAs(
      'coordinator',
      `{ programme(code: "${programme}") { roles { role unites most isRequired } } }`,
    );
    expect(at(data, 'programme', 'roles')).toContainEqual({
      role: 'CITIZEN_CONSULTANT',
      unites: ['AUTHORITY', 'PERFORMER'],
      most: 3,
      isRequired: true,
    });
    const citizen = await admit();
    expect(messageOf(await enrol(citizen, { team: [] }))).toMatch(/CITIZEN_CONSULTANT.*is missing/);
    const apart = [{ caseworkerId: 'TOVKRO', role: 'AUTHORITY' }, consultant('JAKLUN')];
    expect(messageOf(await enrol(citizen, { team: apart }))).toMatch(/AUTHORITY is no role/);
    // The one who coordinates is the consultant too.
    expect((await enrol(citizen, { team: [consultant('METHOL')] })).errors).toEqual([]);
    const seen = await citizen.look(
      'coordinator',
      'coordination { team { role caseworker { id } } }',
    );
    expect(at(seen, 'coordination', 'team')).toEqual(
      ['COORDINATING_CASEWORKER', 'CITIZEN_CONSULTANT'].map((role) => ({
        role,
        caseworker: { id: 'METHOL' },
      })),
    );
  });

  it('works in a team of four for youths and one for families, each in a centre and from all three (S17, S18)', async () => {
    const { data } = await town.askAs(
      'coordinator',
      `{ programme(code: "${programme}") { teams { track anchoredIn membersFrom size { least most } } } }`,
    );
    const all = ['CHILDREN', 'JOBCENTER', 'SOCIAL'];
    const teams = toList(at(data, 'programme', 'teams'));
    expect(teams.map((team) => [at(team, 'track'), at(team, 'anchoredIn')])).toEqual([
      ['YOUTH', 'JOBCENTER'],
      ['FAMILY', 'CHILDREN'],
    ]);
    for (const team of teams) {
      expect(at(team, 'size')).toEqual({ least: 4, most: 4 });
      expect(toList(at(team, 'membersFrom')).map(String).toSorted()).toEqual(all);
    }
  });

  it('is three of one citizen at most (S27)', async () => {
    const citizen = await admit();
    const team = ['METHOL', 'TOVKRO', 'JAKLUN', 'SOFLIN'].map(consultant);
    expect(messageOf(await enrol(citizen, { team }))).toMatch(/would be 4; expected 3 at most/);
    expect((await enrol(citizen, { team: team.slice(0, 3) })).errors).toEqual([]);
  });

  describe('lasts', () => {
    it('a year at most, of which it warns two months before, and longer with a reason (S16, S27)', async () => {
      const citizen = await enrolled();
      expect(await findingsOf(citizen, 'ENROLMENT_LIMIT')).toEqual([]);
      await citizen.inDatabase(
        `update coordination.coordinations set since = '2025-12-15', ends_on = '2026-12-15' where citizen_id = '${citizen.id}'`,
      );
      expect(await findingsOf(citizen, 'ENROLMENT_LIMIT')).toMatchObject([
        { severity: 'WARNING', dueOn: '2026-12-15', isOverdue: false, source: 'S16, S27' },
      ]);
      const longer = { endsOn: '2027-06-15', reason: 'Uddannelsen slutter til sommer' };
      const silently = { ...longer, reason: '' };
      expect(codesOf(await citizen.attempt('coordinator', 'extendEnrolment', silently))).toEqual([
        'BAD_USER_INPUT',
      ]);
      await citizen.carryOut('coordinator', 'extendEnrolment', longer);
      expect(await findingsOf(citizen, 'ENROLMENT_LIMIT')).toEqual([]);
    });

    it('three years where the municipality’s file says so, and nothing else is changed (S27)', async () => {
      const neighbour = { programme: 'FAXE_BORGERKONSULENT' };
      const citizen = await admit(neighbour);
      expect((await enrol(citizen, neighbour)).errors).toEqual([]);
      const seen = await citizen.look('coordinator', 'coordination { endsOn }');
      expect(seen).toEqual({ coordination: { endsOn: '2029-11-21' } });
    });
  });

  it('shows each citizen’s progress, wanted every half year (S35)', async () => {
    const citizen = await enrolled();
    const assess = (score: number, assessedOn: string) =>
      citizen.carryOut('coordinator', 'recordAssessment', {
        scale: 'PROGRESS',
        by: 'CASEWORKER',
        score,
        assessedOn,
      });
    await assess(3, '2026-02-28');
    expect(at(await assess(5, '2026-08-31'), 'series')).toMatchObject({
      nextDueOn: '2027-02-28',
      progression: { stepsAYear: 3.97 },
    });
  });

  it('is told half a year after the last progress, or after the enrolment, that it is wanted again (S35)', async () => {
    const citizen = await enrolled();
    const due = {
      rule: 'ASSESSMENT_DUE',
      source: 'S35',
      concerns: [{ id: `${citizen.id}.PROGRESS` }],
    };
    const found = async () => {
      const fields =
        'findings(rule: [ASSESSMENT_DUE]) { rule title severity source concerns { id } }';
      return at(await citizen.look('coordinator', fields), 'findings');
    };
    const since = (day: string) =>
      citizen.inDatabase(
        `update coordination.coordinations set since = '${day}' where citizen_id = '${citizen.id}'`,
      );
    expect(await found()).toEqual([]);
    await since('2026-05-20');
    expect(await found()).toEqual([
      {
        ...due,
        severity: 'WARNING',
        title:
          '»Målprogression« skulle være opgjort senest 20. november 2026 af borgeren og sagsbehandleren',
      },
    ]);
    const assess = (by: string, assessedOn: string) =>
      citizen.carryOut('coordinator', 'recordAssessment', {
        scale: 'PROGRESS',
        by,
        score: 4,
        assessedOn,
      });
    await assess('CASEWORKER', '2026-11-20');
    await assess('CITIZEN', '2026-05-30');
    expect(await found()).toEqual([
      {
        ...due,
        severity: 'NOTICE',
        title: '»Målprogression« skal opgøres senest 30. november 2026 af borgeren',
      },
    ]);
    // A score of a goal is one on the same scale.
    await citizen.inDatabase(
      `with plan as (insert into coordination.plans (citizen_id, version, adopted_on) values ('${citizen.id}', 1, '2026-06-01') returning id),
            goal as (insert into coordination.goals (plan_id, position, title, is_citizens_wording) select id, 1, 'I job', true from plan returning id)
       insert into coordination.goal_scores (goal_id, scored_on, scored_by, score) select id, '2026-11-19', 'CITIZEN', 5 from goal`,
    );
    expect(await found()).toEqual([]);
  });

  it('ends with an outcome that is counted, with the other and the unknown (S19)', async () => {
    const outcomes = ['JOB', 'EDUCATION', 'OTHER', 'UNKNOWN'];
    const ended = await Promise.all(
      outcomes.map(async (outcome) => {
        const citizen = await enrolled();
        const end = (said: string) =>
          citizen.attempt('coordinator', 'endEnrolment', { outcome: said, reason: 'Slut' });
        expect(messageOf(await end('MOVED'))).toMatch(
          /JOB, EDUCATION, BACK_TO_CENTRES, OTHER, UNKNOWN/,
        );
        expect((await end(outcome)).errors).toEqual([]);
        return citizen;
      }),
    );
    const { rows: counted } = await town.databases.run(
      'coordination',
      `select outcome, count(*)::integer as count from coordination.coordinations
        where model = '${programme}' and until is not null and ended_by is not null group by outcome order by outcome`,
    );
    // What there was is what is told apart: none ends without one.
    expect(counted).toEqual(outcomes.toSorted().map((outcome) => ({ outcome, count: 1 })));
    for (const citizen of ended)
      expect(codesOf(await citizen.ask('coordinator', 'name'))).toEqual(['FORBIDDEN']);
  });

  it('takes a youth to whom a centre points, from the first word to the end of the year (S14, S17)', async () => {
    const citizen = await createJourney(town, await way.plant());
    const pointed = {
      programme,
      source: 'CENTRE',
      receivedOn: today,
      note: 'To centre, og ingen følger den unge',
    };
    expect(
      messageOf(await citizen.attempt('visitator', 'decideVisitation', step('CENTRE'))),
    ).toMatch(/This is for who visitates/);
    await citizen.carryOut('social-caseworker', 'recordSignal', pointed);
    await citizen.carryOut('visitator', 'decideVisitation', step('CENTRE'));
    await citizen.carryOut('visitator', 'decideVisitation', {
      ...step('CITIZEN_CONSULTANT'),
      outcome: 'ENROL',
    });
    expect((await enrol(citizen)).errors).toEqual([]);
    const seen = await citizen.look(
      'coordinator',
      'signals { source } visitationPath { step } coordination { endsOn programmeTeam { anchoredIn } }',
    );
    expect(seen).toEqual({
      signals: [{ source: 'CENTRE' }],
      visitationPath: [{ step: 'CENTRE' }, { step: 'CITIZEN_CONSULTANT' }],
      coordination: { endsOn: '2027-11-21', programmeTeam: { anchoredIn: 'JOBCENTER' } },
    });
    await citizen.carryOut('coordinator', 'endEnrolment', { outcome: 'JOB', reason: 'Fast job' });
  });

  describe('a family', () => {
    let line: Journey;
    let noah: Journey;
    beforeAll(async () => {
      line = await createJourney(town, stories.line);
      noah = await createJourney(town, stories.noah);
      // The story's own enrolment is over: here the family comes in by the way in, each by themselves.
      await line.inDatabase(
        `update coordination.coordinations set until = '2026-11-01' where citizen_id = '${line.id}'`,
      );
    });
    const familyIds = 'name coordination { familyIds }';

    it('is several persons, each enrolled by themselves (S21)', async () => {
      for (const [member, coordinatingCaseworkerId] of [
        [line, 'METHOL'],
        [noah, 'BIRAND'],
      ] as const) {
        const family = { ...decided, track: 'FAMILY' };
        await way.signal(member.cpr);
        expect((await way.decide(member.id, family)).errors).toEqual([]);
        const team = [consultant(coordinatingCaseworkerId)];
        const answer = await enrol(member, { track: 'FAMILY', coordinatingCaseworkerId, team });
        expect(answer.errors).toEqual([]);
      }
    });

    it('is seen person by person: nobody sees a child by its mother (S21)', async () => {
      expect(await line.look('coordinator', familyIds)).toEqual({
        name: 'Line Ravnholt',
        coordination: { familyIds: [] },
      });
      expect(codesOf(await noah.ask('coordinator', familyIds))).toEqual(['FORBIDDEN']);
      expect(codesOf(await line.ask('children-caseworker', familyIds))).toEqual(['FORBIDDEN']);
      // Who works with both sees that they are one family.
      await noah.carryOut('children-caseworker', 'setTeamMember', consultant('METHOL'));
      const withNoah = { coordination: { familyIds: [noah.id] } };
      expect(await line.look('coordinator', familyIds)).toMatchObject(withNoah);
      expect(await noah.look('coordinator', familyIds)).toMatchObject({
        coordination: { familyIds: [line.id] },
      });
      // The mother, of herself and by her custody.
      expect(await line.look('guardian', familyIds)).toMatchObject(withNoah);
    });

    it('consents person by person (S21)', async () => {
      await line.carryOut('coordinator', 'giveConsent', {
        legalBasis: 'RTL_11_A',
        kinds: ['MEASURES'],
        fromCentres: ['SOCIAL'],
        receivers: ['JOBCENTER'],
        caseReference: 'Sygedagpenge, sag 26/2211',
        givenBy: ['CITIZEN'],
        form: 'ORAL_NOTED',
        validTo: '2027-06-30',
        isConsequenceExplained: true,
      });
      const consents = 'consents { caseReference }';
      expect(await line.look('coordinator', consents)).toEqual({
        consents: [{ caseReference: 'Sygedagpenge, sag 26/2211' }],
      });
      expect(await noah.look('coordinator', consents)).toEqual({ consents: [] });
    });

    it('whose team is paused is named, and goes back to the centres (S36)', async () => {
      const { data } = await town.askAs(
        'coordinator',
        '{ me { findings(first: 100, rule: [TEAM_PAUSED]) { nodes { title dueOn citizen { name } } } } }',
      );
      const nodes = at(data, 'me', 'findings', 'nodes');
      const names = toList(nodes).map((node) => at(node, 'citizen', 'name'));
      expect(names.toSorted()).toEqual(['Line Ravnholt', 'Noah Ravnholt']);
      expect(nodes).toContainEqual(
        expect.objectContaining({
          title:
            'Familieteam sættes på pause 1. december 2026: borgeren skal overdrages til centrene',
          dueOn: '2026-12-01',
        }),
      );
      const end = { outcome: 'BACK_TO_CENTRES', reason: 'Teamet sættes på pause' };
      expect(messageOf(await line.attempt('coordinator', 'endEnrolment', end))).toMatch(
        /say who answers/,
      );
      await line.carryOut('coordinator', 'endEnrolment', { ...end, handedTo: 'TRIHUS' });
      const seen = await line.look(
        'guardian',
        'coordination { since } enrolments { until outcome handedTo { id } }',
      );
      expect(seen).toMatchObject({
        coordination: null,
        enrolments: [
          { until: today, outcome: 'BACK_TO_CENTRES', handedTo: { id: 'TRIHUS' } },
          { until: '2026-11-01' },
        ],
      });
      // The child's enrolment is the child's own.
      expect(await noah.look('children-caseworker', familyIds)).toMatchObject({
        coordination: { familyIds: [] },
      });
    });
  });
});
