import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../../setup/one-process.ts';
import { today } from '../../setup/today.ts';
import { codesOf, messageOf } from '../../setup/way-in.ts';
import { at } from '../../walls/cells.ts';
import { createJourney, toList, type Journey } from './journey.ts';

const programme = 'STEVNS_SAMARBEJDSMODEL';
const findings = 'findings { rule severity title source dueOn outcome concerns { kind id } }';

let town: OneProcess;
let amalie: Journey;
beforeAll(async () => {
  town = await startInOneProcess();
  amalie = await createJourney(town, stories.amalie);
  // As it was before she was enrolled: no meetings, no plan of hers that stands in for the centres'.
  const { id } = amalie;
  await amalie.inDatabase(`
    delete from coordination.plan_meetings where meeting_id in (select id from coordination.meetings where citizen_id = '${id}');
    delete from coordination.meetings where citizen_id = '${id}';
    update coordination.coordinations set since = '2025-01-01', until = '2025-06-30' where citizen_id = '${id}';
    delete from coordination.coordinating_caseworkers where citizen_id = '${id}';
    delete from coordination.team_members where citizen_id = '${id}'`);
});
afterAll(() => town.stop());

const found = (seen: unknown, rule: string) =>
  toList(at(seen, 'findings')).filter(
    (one) => at(one, 'rule') === rule && at(one, 'outcome') === 'FOUND',
  );
const withFacilitator = (coordinatingCaseworkerId: string, facilitator: string) => ({
  programme,
  coordinatingCaseworkerId,
  team: [
    { caseworkerId: facilitator, role: 'FACILITATOR' },
    { caseworkerId: 'SOFLIN', role: 'AUTHORITY' },
  ],
  reasons: ['Sager i flere centre og inden for flere lovområder'],
});

describe('Stevns, the cooperation model: the way in', () => {
  it('begins where a centre points to the citizen, who has cases in several centres (S3)', async () => {
    await amalie.carryOut('social-caseworker', 'recordSignal', {
      programme,
      source: 'CENTRE',
      receivedOn: today,
      note: 'Tre centre, og ingen ved, hvad de andre gør',
    });
    const decided = await amalie.carryOut('visitator', 'decideVisitation', {
      programme,
      step: 'CENTRE',
      outcome: 'ADVANCED',
      reasons: ['Sager i flere centre og inden for flere lovområder'],
    });
    expect(at(decided, 'decision', 'step')).toBe('CENTRE');
    await amalie.carryOut('visitator', 'decideVisitation', {
      programme,
      step: 'COOPERATION_MODEL',
      outcome: 'ENROL',
      reasons: ['Amalie vil have én plan'],
    });
  });

  it('is open to a first, smaller group, and then to nobody more (S13)', async () => {
    const fill = `with c as (insert into coordination.citizens (name) select 'Pilot' from
        generate_series(1, 30 - (select count(*) from coordination.coordinations
          where model = '${programme}' and until is null)::integer) returning id)
      insert into coordination.coordinations (citizen_id, model, since, reasons)
      select id, '${programme}', '2026-01-01', '{pilot}' from c`;
    await amalie.inDatabase(fill);
    const full = await amalie.attempt(
      'visitator',
      'enrolCitizen',
      withFacilitator('METHOL', 'TOVKRO'),
    );
    expect([codesOf(full), messageOf(full)]).toEqual([
      ['CONFLICT'],
      `${programme} is full: it takes 30.`,
    ]);
    await amalie.inDatabase(
      `update coordination.coordinations set until = since where reasons = '{pilot}'`,
    );
  });

  it('gives each citizen a facilitator and a coordinating caseworker, who are two (S5)', async () => {
    const enrol = (coordinator: string, facilitator: string) =>
      amalie.attempt('visitator', 'enrolCitizen', withFacilitator(coordinator, facilitator));
    expect(messageOf(await enrol('TOVKRO', 'TOVKRO'))).toMatch(/not one person/);
    expect((await enrol('METHOL', 'TOVKRO')).errors).toEqual([]);
    const seen = await amalie.look('citizen', 'coordination { team { role caseworker { name } } }');
    expect(at(seen, 'coordination', 'team')).toEqual([
      { role: 'COORDINATING_CASEWORKER', caseworker: { name: 'Mette Holm' } },
      { role: 'AUTHORITY', caseworker: { name: 'Sofie Lindholm' } },
      { role: 'FACILITATOR', caseworker: { name: 'Tove Krogh' } },
    ]);
  });
});

describe('Stevns, the cooperation model: the meetings', () => {
  const callsOf = async (person: string) => {
    const { data, errors } = await town.askAs(
      person,
      `{ me { meetingsToCall(first: 100) { nodes { citizen { name } cadence dueOn lastHeldOn } } } }`,
    );
    expect(errors).toEqual([]);
    return toList(at(data, 'me', 'meetingsToCall', 'nodes')).filter(
      (call) => at(call, 'citizen', 'name') === 'Amalie Sommer',
    );
  };

  it('are called by the facilitator, who sees by when (S7)', async () => {
    expect(await callsOf('facilitator')).toMatchObject([
      { cadence: 'COOPERATION_MEETING', dueOn: '2027-03-21', lastHeldOn: null },
    ]);
  });

  it('bring everybody attached together, and the facilitator keeps the minutes (S6, S7)', async () => {
    const meeting = await amalie.hold(
      'facilitator',
      { kind: 'COOPERATION' },
      {
        minutes: 'Vi mødtes alle.',
      },
    );
    const who = toList(at(meeting, 'attendance')).map((row) => at(row, 'caseworker', 'id'));
    const attached = await amalie.inDatabase<{ id: string }>(
      `select distinct caseworker_id as id from coordination.attachments where citizen_id = '${amalie.id}'`,
    );
    expect(who).toEqual(expect.arrayContaining(['METHOL', 'TOVKRO', 'SOFLIN']));
    expect(who).toEqual(expect.arrayContaining(attached.map(({ id }) => id)));
    const by = await amalie.attempt('social-caseworker', 'planMeeting', {
      kind: 'COOPERATION',
      heldOn: today,
      place: 'OFFICE',
    });
    expect(codesOf(by)).toEqual(['FORBIDDEN']);
  });

  it('are three a year: one that was not held in time is found, and one without somebody attached (S6)', async () => {
    // The town's clock stands still: what was half a year ago is written as it was then.
    const { id } = amalie;
    const shift = (to: string) =>
      amalie.inDatabase(`update coordination.meetings set held_on = '${to}' where citizen_id = '${id}';
        update coordination.coordinations set since = '2025-11-21' where citizen_id = '${id}' and until is null`);
    await shift('2026-01-10');
    const late = found(await amalie.look('facilitator', findings), 'MEETING_CADENCE');
    expect(late.filter((one) => at(one, 'source') === 'S6')).toMatchObject([
      {
        title:
          'Tværfagligt samarbejdsmøde skulle have været holdt senest 21. juli 2026 og er ikke indkaldt',
        severity: 'URGENT',
        source: 'S6',
      },
    ]);
    const absent = `update coordination.meeting_attendance set presence = 'ABSENT'
      where citizen_id = '${id}' and caseworker_id = 'JAKLUN'`;
    await amalie.inDatabase(absent);
    const without = found(await amalie.look('facilitator', findings), 'MEETING_CADENCE');
    expect(without).toContainEqual(
      expect.objectContaining({
        title: 'Tværfagligt samarbejdsmøde blev holdt uden Jakob Lund',
        concerns: expect.arrayContaining([{ kind: 'CASEWORKER', id: 'JAKLUN' }]),
      }),
    );
  });

  it('have one between them that the coordinating caseworker holds with the citizen (S8)', async () => {
    const second = await amalie.hold('facilitator', { kind: 'COOPERATION' });
    expect(at(second, 'state')).toBe('HELD');
    const missing = found(await amalie.look('coordinator', findings), 'CITIZEN_MEETING_MISSING');
    expect(missing).toMatchObject([
      {
        title:
          'Mellem møderne 10. januar 2026 og 21. november 2026 blev der ikke holdt et møde med borgeren',
        severity: 'WARNING',
        source: 'S8',
      },
    ]);
    const held = await amalie.hold('coordinator', { kind: 'CITIZEN', place: 'HOME' });
    expect(toList(at(held, 'attendance')).map((row) => at(row, 'caseworker', 'id'))).toContain(
      'METHOL',
    );
    await amalie.inDatabase(`update coordination.meetings set held_on = '2026-06-01'
      where citizen_id = '${amalie.id}' and kind = 'CITIZEN'`);
    expect(found(await amalie.look('coordinator', findings), 'CITIZEN_MEETING_MISSING')).toEqual(
      [],
    );
  });
});

describe('Stevns, the cooperation model: the goal-and-agreement form', () => {
  const consentTo = async (basis: string) => {
    const [row] = await amalie.inDatabase<{ id: string }>(
      `select id from coordination.consents where citizen_id = '${amalie.id}' and legal_basis = '${basis}'`,
    );
    return row?.id;
  };

  it('stands in for the education and action plans, with the citizen’s consent to each (S9)', async () => {
    const lab = { law: 'LAB', paragraph: '§ 40' };
    const sel = { law: 'SEL', paragraph: '§ 141' };
    const without = await amalie.attempt('facilitator', 'adoptPlan', {
      replaces: [{ ...sel, consentId: await consentTo('LAB_40') }],
    });
    expect(messageOf(without)).toMatch(/SEL § 141 needs/);
    const adopted = await amalie.carryOut('facilitator', 'adoptPlan', {
      replaces: [
        { ...lab, consentId: await consentTo('LAB_40') },
        { ...sel, consentId: await consentTo('SEL_141') },
      ],
    });
    expect(at(adopted, 'planVersion', 'replaces')).toEqual([
      { legalBasis: { law: { code: 'LAB' }, paragraph: '§ 40' } },
      { legalBasis: { law: { code: 'SEL' }, paragraph: '§ 141' } },
    ]);
  });

  it('holds what the plans that it replaces must hold; what is missing is found (S9)', async () => {
    const { id } = amalie;
    expect(found(await amalie.look('coordinator', findings), 'PLAN_CONTENT')).toEqual([]);
    const end = (isEnded: boolean) =>
      amalie.inDatabase(`update coordination.goal_measures set is_ended = ${isEnded}
        where measure_id like 'JOBCENTER-%' and goal_id in (select g.id from coordination.goals g
          join coordination.plans p on p.id = g.plan_id where p.citizen_id = '${id}')`);
    await end(true);
    expect(found(await amalie.look('coordinator', findings), 'PLAN_CONTENT')).toMatchObject([
      { severity: 'WARNING', source: 'LAB § 40' },
    ]);
    await end(false);
  });

  it('is filled in at the cooperation meeting: goals, and who does what by when (S9)', async () => {
    const [meeting] = await amalie.inDatabase<{ id: string }>(
      `select id from coordination.meetings where citizen_id = '${amalie.id}' and kind = 'COOPERATION' order by held_on desc`,
    );
    const made = await amalie.carryOut('facilitator', 'makeAgreement', {
      title: 'Følger Amalie til første dag',
      responsible: { caseworkerId: 'SOFLIN' },
      dueOn: '2026-12-01',
      meetingId: meeting?.id,
    });
    const agreements = toList(at(made, 'planVersion', 'agreements'));
    expect(agreements.at(-1)).toMatchObject({ meetingId: meeting?.id, settledOn: null });
    const seen = await amalie.look('citizen', 'plan { meetings { id } }');
    expect(toList(at(seen, 'plan', 'meetings'))).toContainEqual({ id: meeting?.id });
    await amalie.carryOut('social-caseworker', 'settleAgreement', {
      agreementId: at(agreements.at(-1), 'id'),
      result: 'Det gik fint',
    });
  });

  it('is the citizen’s one plan, in the citizen’s own words (S10)', async () => {
    const own = { title: 'Jeg vil have min egen nøgle', isCitizensWording: true };
    const set = await amalie.carryOut('citizen', 'setGoal', own);
    const goals = toList(at(set, 'planVersion', 'goals'));
    const goalId = at(goals.at(-1), 'id');
    await amalie.carryOut('citizen', 'scoreGoal', { goalId, score: 3 });
    const others = await amalie.attempt('citizen', 'setGoal', { ...own, isCitizensWording: false });
    expect(codesOf(others)).toEqual(['FORBIDDEN']);
    for (const person of ['citizen', 'coordinator', 'facilitator', 'social-caseworker']) {
      const seen = await amalie.look(person, 'plan { source goals { title } }');
      expect(at(seen, 'plan', 'source')).toBe('UNIFIED');
      expect(toList(at(seen, 'plan', 'goals'))).toContainEqual({ title: own.title });
    }
    const second = await amalie.attempt('facilitator', 'adoptPlan', {
      replaces: [],
      expectedVersion: 0,
    });
    expect(codesOf(second)).toEqual(['CONFLICT']);
  });
});

describe('Stevns: how many one caseworker has', () => {
  const normsAs = (person: string) =>
    town.askAs(
      person,
      `{ programme(code: "${programme}") { norms { centre most saidBy counted { citizens } actual { citizensEach recommended aboveNorm } } } }`,
    );

  it('is told as it is beside what the handbook counted: 55, 95 and 30 (S23), without anybody’s name', async () => {
    const { data, errors } = await normsAs('manager');
    expect(errors).toEqual([]);
    const norms = toList(at(data, 'programme', 'norms'));
    expect(norms.map((norm) => [at(norm, 'centre'), at(norm, 'counted', 'citizens')])).toEqual([
      ['JOBCENTER', 55],
      ['SOCIAL', 95],
      ['CHILDREN', 30],
    ]);
    for (const norm of norms) {
      const [counted] = (
        await amalie.inDatabase<{ each: string }>(`select round(count(*)::numeric
            / count(distinct caseworker_id), 1) as each from coordination.attachments
          where centre = '${String(at(norm, 'centre'))}'`)
      ).map(({ each }) => Number(each));
      expect(at(norm, 'actual', 'citizensEach')).toBe(counted);
    }
    expect(codesOf(await normsAs('citizen'))).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it.each([
    ['thirty-five, says STAR, in the job centre (S24)', 'JOBCENTER', 'JAKLUN', 35, 'S24'],
    ['sixty, says the social workers’ union, in health (S25)', 'SOCIAL', 'SOFLIN', 60, 'S25'],
    ['thirty, says the union, in the family department (S26)', 'CHILDREN', 'BIRAND', 30, 'S26'],
  ])('is recommended to be at most %s', async (_, centre, caseworker, most, source) => {
    const { id } = amalie;
    await amalie.inDatabase(`
      insert into coordination.team_members (citizen_id, caseworker_id, role, since)
      select '${id}', '${caseworker}', 'AUTHORITY', '${today}' where not exists (
        select from coordination.team_members where citizen_id = '${id}' and caseworker_id = '${caseworker}')`);
    const have = (count: number) =>
      amalie.inDatabase(`
        delete from coordination.attachments where caseworker_id = '${caseworker}'
          and citizen_id <> '${id}';
        insert into coordination.attachments (citizen_id, centre, caseworker_id)
        select id, '${centre}', '${caseworker}' from coordination.citizens where id <> '${id}'
         order by id limit ${count - 1}`);
    const above = async () =>
      found(await amalie.look('coordinator', findings), 'CASELOAD_ABOVE_NORM').filter(
        (one) => at(one, 'source') === source,
      );
    await have(most);
    expect(await above()).toEqual([]);
    await have(most + 1);
    expect(await above()).toMatchObject([
      {
        title: expect.stringContaining(`har ${most + 1} borgere; normen er ${most}`),
        concerns: [{ kind: 'CASEWORKER', id: caseworker }],
      },
    ]);
  });
});

describe('Stevns, the cooperation model: the end', () => {
  it('is counted by its outcome, and somebody answers for the citizen from then on', async () => {
    await amalie.carryOut('facilitator', 'endEnrolment', {
      outcome: 'EDUCATION',
      reason: 'Har gennemført sin STU',
      handedTo: 'SOFLIN',
    });
    const seen = await amalie.look(
      'citizen',
      'coordination { model } enrolments { programme outcome handedTo { id } }',
    );
    expect(seen).toMatchObject({
      coordination: null,
      enrolments: [{ programme, outcome: 'EDUCATION', handedTo: { id: 'SOFLIN' } }, { programme }],
    });
  });
});
