import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../../setup/one-process.ts';
import { today } from '../../setup/today.ts';
import { codesOf, messageOf } from '../../setup/way-in.ts';
import { at } from '../../walls/cells.ts';
import { createJourney, toList, type Journey } from './journey.ts';

const programme = 'GRIBSKOV_VUP';
const targetGroups = `targetGroups(programme: "${programme}") { track { code } answer reasons { effect because source } }`;
const findings = 'findings { rule severity title source dueOn outcome }';

let town: OneProcess;
let amalie: Journey;
let birgit: Journey;
let noah: Journey;
beforeAll(async () => {
  town = await startInOneProcess();
  amalie = await createJourney(town, stories.amalie);
  birgit = await createJourney(town, stories.birgit);
  noah = await createJourney(town, stories.noah);
  // Whoever coordinates for Birgit has no token in the demo; Mette Holm takes her over, and Noah's case is Birgitte's.
  await birgit.inDatabase(`
    update coordination.coordinating_caseworkers set caseworker_id = 'METHOL' where citizen_id = '${birgit.id}';
    insert into coordination.attachments (citizen_id, centre, caseworker_id)
    values ('${noah.id}', 'CHILDREN', 'BIRAND')`);
});
afterAll(() => town.stop());

const answersOf = (seen: unknown) =>
  toList(at(seen, 'targetGroups')).map((one) => [at(one, 'track', 'code'), at(one, 'answer')]);
const becauseOf = (seen: unknown, track: number) =>
  toList(at(seen, 'targetGroups', track, 'reasons')).map((reason) => at(reason, 'because'));
const found = (seen: unknown, rule: string) =>
  toList(at(seen, 'findings')).filter((one) => at(one, 'rule') === rule);

describe('Gribskov: who is meant', () => {
  it('is a youth in STU under thirty, or of fifteen to twenty-three with several laws and centres (G3, G7)', async () => {
    const seen = await amalie.look('citizen', `isCrossCentre ${targetGroups}`);
    expect(at(seen, 'isCrossCentre')).toBe(true);
    expect(becauseOf(seen, 0)).toEqual(
      expect.arrayContaining([
        'Ung fra 15 til 23 år med sager i flere centre efter flere love',
        'Unge under 30 år, der modtager STU',
      ]),
    );
  });

  it('is a family with special education or preventive measures (G4)', async () => {
    const seen = await noah.look('children-caseworker', targetGroups);
    expect(answersOf(seen)).toContainEqual(['FAMILY', 'IN']);
    expect(becauseOf(seen, 1)).toEqual([
      'Familie, der modtager specialundervisning eller forebyggende foranstaltninger',
    ]);
  });

  it('is an adult over thirty on public support with measures of Social og Sundhed (G5)', async () => {
    const seen = await birgit.look('coordinator', targetGroups);
    expect(becauseOf(seen, 2)).toContain(
      'Aktivitetsparat voksen over 30 år på offentlig forsørgelse med ydelser fra Social og Sundhed',
    );
  });

  it('is so without anybody’s decision by the job centre’s group 6.3 or 6.5, and it says why (G9)', async () => {
    const [youth, adult] = [
      await amalie.look('citizen', targetGroups),
      await birgit.look('coordinator', targetGroups),
    ];
    expect(answersOf(youth)).toEqual([
      ['YOUTH', 'AUTOMATICALLY_IN'],
      ['FAMILY', 'OUTSIDE'],
      ['ADULT', 'OUTSIDE'],
    ]);
    expect(becauseOf(youth, 0)[0]).toBe('Aktivitetsparat uddannelseshjælpsmodtager, målgruppe 6.5');
    expect(answersOf(adult)).toContainEqual(['ADULT', 'AUTOMATICALLY_IN']);
    expect(becauseOf(adult, 2)[0]).toBe('Aktivitetsparat kontanthjælpsmodtager, målgruppe 6.3');
  });

  it('is nobody in a lasting home for the disabled, whatever else holds (G8)', async () => {
    const liveIn = (paragraph: string, as: string) =>
      town.databases.run(
        'social',
        `update nexus.patient_grant_element set object = jsonb_set(object, '{section}', '"${as}"')
          where type = 'paragraph' and object ->> 'section' = '${paragraph}'`,
      );
    await liveIn('§ 85', '§ 108');
    const [youth, adult] = [
      await amalie.look('citizen', targetGroups),
      await birgit.look('coordinator', targetGroups),
    ];
    await liveIn('§ 108', '§ 85');
    expect(answersOf(youth)).toContainEqual(['YOUTH', 'OUTSIDE']);
    expect(answersOf(adult)).toContainEqual(['ADULT', 'OUTSIDE']);
    const because = ['Handicap med længerevarende botilbud er ikke i målgruppen'];
    expect([becauseOf(youth, 0), becauseOf(adult, 2)]).toEqual([because, because]);
  });
});

describe('Gribskov: how many are expected', () => {
  it('is said per track: 18 youths, 15 families and about 270 adults (G6)', async () => {
    const { data } = await town.askAs(
      'manager',
      `{ programme(code: "${programme}") { expected { of track citizens source } } }`,
    );
    expect(at(data, 'programme', 'expected')).toEqual([
      { of: 'Unge', track: 'YOUTH', citizens: 18, source: ['G6'] },
      { of: 'Familier', track: 'FAMILY', citizens: 15, source: ['G6'] },
      { of: 'Voksne', track: 'ADULT', citizens: 270, source: ['G6'] },
    ]);
  });
});

describe('Gribskov: the way in', () => {
  it('begins where a centre passes the citizen on, step after step to the programme (G10)', async () => {
    await amalie.carryOut('coordinator', 'endEnrolment', {
      outcome: 'OTHER',
      reason: 'Flytter til et andet forløb',
      handedTo: 'JAKLUN',
    });
    await amalie.carryOut('social-caseworker', 'recordSignal', {
      programme,
      source: 'CENTRE',
      receivedOn: today,
      note: 'Tre centre og fire love, og ingen ser det hele',
    });
    const decide = (step: string, outcome: string) =>
      amalie.attempt('visitator', 'decideVisitation', {
        programme,
        track: 'YOUTH',
        step,
        outcome,
        reasons: ['Aktivitetsparat uddannelseshjælpsmodtager, målgruppe 6.5'],
      });
    expect(messageOf(await decide('ARENA', 'ADVANCED'))).toMatch(/MONO, AD_HOC_TEAM is left out/);
    for (const step of ['MONO', 'AD_HOC_TEAM', 'ARENA'])
      expect((await decide(step, 'ADVANCED')).errors).toEqual([]);
    expect((await decide('VUP', 'ENROL')).errors).toEqual([]);
  });

  it('gives a youth a coordinating caseworker and a mentor, who are two (G22, G23)', async () => {
    const enrol = (coordinatingCaseworkerId: string, team: readonly object[]) =>
      amalie.attempt('visitator', 'enrolCitizen', {
        programme,
        track: 'YOUTH',
        coordinatingCaseworkerId,
        team,
        reasons: ['Besluttet i VUP'],
      });
    const mentor = { caseworkerId: 'SOFLIN', role: 'PERFORMER' };
    expect(messageOf(await enrol('METHOL', []))).toMatch(/PERFORMER/);
    expect(messageOf(await enrol('SOFLIN', [mentor]))).toMatch(/not one person/);
    const team = [mentor, { caseworkerId: 'JAKLUN', role: 'AUTHORITY' }];
    expect((await enrol('METHOL', team)).errors).toEqual([]);
    const seen = await amalie.look(
      'coordinator',
      'coordination { track team { role caseworker { id } } }',
    );
    expect(at(seen, 'coordination')).toEqual({
      track: 'Unge',
      team: [
        { role: 'COORDINATING_CASEWORKER', caseworker: { id: 'METHOL' } },
        { role: 'AUTHORITY', caseworker: { id: 'JAKLUN' } },
        { role: 'PERFORMER', caseworker: { id: 'SOFLIN' } },
      ],
    });
  });
});

describe('Gribskov: the team', () => {
  /** It meets without the citizen, and says what for. */
  const among = { purposeWithoutCitizen: 'Hvem der gør hvad de næste 14 dage' };

  it('keeps the other half of the pair until somebody follows (G22)', async () => {
    const leave = (more: object) =>
      amalie.attempt('coordinator', 'setTeamMember', { role: 'PERFORMER', ...more });
    expect(messageOf(await leave({ caseworkerId: 'SOFLIN', until: today }))).toMatch(
      /PERFORMER is required/,
    );
  });

  it('meets every fortnight: the next meeting is due fourteen days after the last (G15)', async () => {
    await amalie.hold('coordinator', { kind: 'TEAM' }, among);
    const { data } = await town.askAs(
      'coordinator',
      '{ me { meetingsToCall(first: 100) { nodes { programme cadence lastHeldOn dueOn citizen { id } } } } }',
    );
    const calls = toList(at(data, 'me', 'meetingsToCall', 'nodes'));
    expect(calls.filter((call) => at(call, 'programme') === programme)).toEqual([
      {
        programme,
        cadence: 'TEAM_MEETING',
        lastHeldOn: today,
        dueOn: '2026-12-05',
        citizen: null,
      },
    ]);
  });

  it('decides there and then what its leaders may (G16), and passes on what it may not (G35)', async () => {
    const meeting = await amalie.hold(
      'coordinator',
      { kind: 'TEAM' },
      {
        ...among,
        decisions: [
          { text: 'Mentor to timer mere', lawCode: 'LAB', paragraph: '§ 167' },
          { text: 'Midlertidigt botilbud', lawCode: 'SEL', paragraph: '§ 107' },
        ],
      },
    );
    expect(at(meeting, 'decisions')).toMatchObject([
      { text: 'Mentor to timer mere', outcome: 'DECIDED', escalatedTo: null },
      { text: 'Midlertidigt botilbud', outcome: 'ESCALATED', escalatedTo: 'Centerets visitation' },
    ]);
  });

  it('has a norm of twenty-five youths in full time (G19), which is five a weekday (G18)', async () => {
    const fill = (count: number) =>
      amalie.inDatabase(`with c as (
          insert into coordination.citizens (name) select 'Ung' from generate_series(1, ${count}) returning id
        ), k as (
          insert into coordination.coordinations (citizen_id, model, track, since)
          select id, '${programme}', 'YOUTH', '2026-11-01' from c)
        insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
        select id, 'METHOL', '2026-11-01' from c`);
    const above = async () =>
      found(await amalie.look('coordinator', findings), 'CASELOAD_ABOVE_NORM');
    // The demo’s others, whom Mette Holm does not coordinate, would be averaged with hers.
    await amalie.inDatabase(
      `delete from coordination.coordinations where model = '${programme}' and citizen_id not in
         (select citizen_id from coordination.coordinating_caseworkers where caseworker_id = 'METHOL')`,
    );
    // Amalie is one of them; Birgit is an adult, whom the weekday's norm counts and the youths' does not.
    await fill(23);
    expect(await above()).toEqual([]);
    await fill(1);
    expect(await above()).toMatchObject([
      {
        title:
          'Mette Holm har 26 borgere; normen er 25 (Sager pr. sagsbehandler med én dag om ugen, Gribskov Kommune)',
        source: 'G18',
      },
    ]);
    await fill(1);
    expect(await above()).toMatchObject([{ source: 'G19' }, { source: 'G18', outcome: 'FOUND' }]);
    const { data } = await town.askAs(
      'manager',
      `{ programme(code: "${programme}") { norms { code most per actual { caseworkers citizensEach recommended aboveNorm } } } }`,
    );
    expect(at(data, 'programme', 'norms')).toMatchObject([
      { most: 25, per: 'FULL_TIME', actual: { caseworkers: 1, citizensEach: 26, aboveNorm: 1 } },
      { most: 5, per: 'WEEKLY_DAY', actual: { recommended: 25, aboveNorm: 1 } },
    ]);
  });
});

describe('Gribskov: the result board', () => {
  const assess = (person: string, scale: string, more: object) =>
    amalie.carryOut(person, 'recordAssessment', { scale, by: 'CASEWORKER', ...more });

  it('is the citizen’s, scored from 1 to 10 by citizen and pair (G25)', async () => {
    const own = { by: 'CITIZEN', score: 4, assessedOn: '2025-11-21' };
    await assess('citizen', 'RESULT_BOARD', own);
    for (const person of ['coordinator', 'social-caseworker'])
      await assess(person, 'RESULT_BOARD', { score: 3 });
    const over = await amalie.attempt('citizen', 'recordAssessment', {
      scale: 'RESULT_BOARD',
      by: 'CITIZEN',
      score: 11,
    });
    expect(codesOf(over)).toEqual(['BAD_USER_INPUT']);
    const board = at(
      await amalie.look(
        'citizen',
        'coordination { assessments(scale: "RESULT_BOARD") { by assessments { score } } }',
      ),
      'coordination',
      'assessments',
    );
    expect(board).toMatchObject([
      { by: 'CITIZEN', assessments: [{ score: 4 }] },
      { by: 'CASEWORKER', assessments: [{ score: 3 }, { score: 3 }] },
    ]);
  });

  it('is held against one step a year (G26)', async () => {
    const scored = await assess('citizen', 'RESULT_BOARD', { by: 'CITIZEN', score: 5 });
    expect(at(scored, 'series', 'progression')).toMatchObject({
      stepsAYear: 1,
      expectedStepsAYear: 1,
      isAsExpected: true,
    });
  });

  it('places the citizen in a segment: Modning, Udvikling or Job (G27), and counts the moves forward and back (G28)', async () => {
    let series: unknown;
    for (const [assessedOn, level] of [
      ['2026-02-01', 'UDV'],
      ['2026-05-01', 'MOD'],
      ['2026-08-01', 'UDV'],
      ['2026-11-01', 'JOB'],
    ])
      series = await assess('coordinator', 'SEGMENT', { assessedOn, level });
    expect(at(series, 'series', 'progression')).toMatchObject({ movesForward: 2, movesBack: 1 });
    expect(toList(at(series, 'series', 'assessments')).map((one) => at(one, 'level'))).toEqual([
      'UDV',
      'MOD',
      'UDV',
      'JOB',
    ]);
  });

  it('marks twenty paid hours a week, where most support themselves (G29)', async () => {
    const under = await assess('coordinator', 'PAID_HOURS', {
      score: 19.5,
      assessedOn: '2026-10-01',
    });
    const there = await assess('coordinator', 'PAID_HOURS', { score: 20 });
    expect([under, there].map((one) => at(one, 'series', 'progression'))).toMatchObject([
      { threshold: 20, isThresholdReached: false },
      { threshold: 20, isThresholdReached: true },
    ]);
  });

  it('keeps what was answered to BIP over time (G30), and FIT’s outcome and session scores (G31)', async () => {
    const answers = [{ question: 'Tror på at kunne arbejde', answer: 'I nogen grad' }];
    await assess('coordinator', 'BIP', { score: 2, assessedOn: '2026-05-01', answers });
    const bip = await assess('coordinator', 'BIP', { score: 3, answers });
    expect(at(bip, 'series', 'assessments')).toMatchObject([
      { score: 2, answers },
      { score: 3, answers },
    ]);
    for (const scale of ['FIT_OUTCOME', 'FIT_SESSION']) {
      await assess('citizen', scale, { by: 'CITIZEN', score: 17.5, assessedOn: '2026-10-01' });
      const fit = await assess('citizen', scale, { by: 'CITIZEN', score: 24 });
      expect(at(fit, 'series', 'assessments')).toMatchObject([{ score: 17.5 }, { score: 24 }]);
    }
  });
});

describe('Gribskov: the end', () => {
  it('has an outcome of the programme’s, and somebody who answers for the citizen from then on', async () => {
    const end = { outcome: 'EDUCATION', reason: 'Er begyndt på FGU' };
    expect(messageOf(await amalie.attempt('coordinator', 'endEnrolment', end))).toMatch(
      /say who answers/,
    );
    await amalie.carryOut('coordinator', 'endEnrolment', { ...end, handedTo: 'BIRAND' });
    const seen = await amalie.look(
      'citizen',
      'coordination { model } enrolments { programme track until outcome handedTo { id } }',
    );
    expect(seen).toMatchObject({
      coordination: null,
      enrolments: [
        {
          programme,
          track: 'YOUTH',
          until: today,
          outcome: 'EDUCATION',
          handedTo: { id: 'BIRAND' },
        },
        { programme: 'STEVNS_SAMARBEJDSMODEL', outcome: 'OTHER' },
      ],
    });
  });
});
