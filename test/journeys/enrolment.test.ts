import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { codesOf, createWayIn, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const gribskov = { programme: 'GRIBSKOV_VUP', step: 'MONO', track: 'ADULT' };
const stevns = { programme: 'STEVNS_SAMARBEJDSMODEL', step: 'CENTRE' };
const consultant = { programme: 'STEVNS_BORGERKONSULENT', step: 'CENTRE', track: 'YOUTH' };
const withFacilitator = {
  programme: 'STEVNS_SAMARBEJDSMODEL',
  track: null,
  team: [{ caseworkerId: 'TOVKRO', role: 'FACILITATOR' }],
};
const withConsultant = {
  programme: 'STEVNS_BORGERKONSULENT',
  track: 'YOUTH',
  team: [{ caseworkerId: 'TOVKRO', role: 'CITIZEN_CONSULTANT' }],
};
const history = `query ($id: ID!) { citizen(id: $id) { coordination { version }
  enrolments { programme track since until endsOn extensionReason outcome endReason handedTo { id } reasons } } }`;

describe('an enrolment', () => {
  let town: OneProcess;
  let way: ReturnType<typeof createWayIn>;
  beforeAll(async () => {
    town = await startInOneProcess();
    way = createWayIn(town);
  });
  afterAll(() => town.stop());

  const attach = (citizenId: string, caseworkerId: string, centre = 'SOCIAL') =>
    town.databases.run(
      'coordination',
      `insert into coordination.attachments (citizen_id, centre, caseworker_id)
       values ('${citizenId}', '${centre}', '${caseworkerId}')`,
    );
  const countCoordinating = async (id: string) => {
    const { rows } = await town.databases.run<{ count: number }>(
      'coordination',
      `select count(*)::integer as count from coordination.coordinating_caseworkers
        where citizen_id = '${id}' and since <= '${today}' and (until is null or '${today}' < until)`,
    );
    return rows[0]?.count;
  };
  /** Enrolled in Stevns' cooperation model, with METHOL who coordinates and TOVKRO who facilitates. */
  const enrolled = async () => {
    const person = await way.admit(stevns);
    expect((await way.enrol(person.id, withFacilitator)).errors).toEqual([]);
    return person;
  };
  const set = (citizenId: string, more: object, person = 'coordinator') =>
    way.send(person, 'setTeamMember', { citizenId, expectedVersion: 1, ...more });
  const end = (citizenId: string, more: object = {}, person = 'coordinator') =>
    way.send(person, 'endEnrolment', {
      citizenId,
      expectedVersion: 1,
      outcome: 'JOB',
      reason: 'Fast arbejde fra den 1.',
      ...more,
    });

  it('appoints who coordinates and the team from today; who visitates sees the citizen no more', async () => {
    const { id } = await way.admit(stevns);
    const answer = await way.enrol(id, withFacilitator);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ enrolCitizen: { coordination: null, citizen: null } });
    const { data } = await town.askAs('coordinator', history, { id });
    expect(at(data, 'citizen')).toEqual({
      coordination: { version: 1 },
      enrolments: [
        {
          programme: 'STEVNS_SAMARBEJDSMODEL',
          track: null,
          since: today,
          until: null,
          endsOn: null,
          extensionReason: null,
          outcome: null,
          endReason: null,
          handedTo: null,
          reasons: ['I målgruppen'],
        },
      ],
    });
    expect(codesOf(await town.askAs('visitator', history, { id }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await town.askAs('facilitator', history, { id }))).toEqual([]);
    expect(await countCoordinating(id)).toBe(1);
  });

  it.each([
    [
      'without the other half of the pair (G22)',
      {},
      { programme: 'GRIBSKOV_VUP' },
      'BAD_USER_INPUT',
      /PARTNER/,
    ],
    [
      'in a programme that is none',
      {},
      { programme: 'VUP' },
      'BAD_USER_INPUT',
      /STEVNS_SAMARBEJDSMODEL/,
    ],
    ['on a track that is none', {}, { track: 'YOUNG' }, 'BAD_USER_INPUT', /it has YOUTH, ADULT/],
    ['without a track where there are', {}, { track: null }, 'BAD_USER_INPUT', /YOUTH, ADULT/],
    ['without reasons', {}, { reasons: [] }, 'BAD_USER_INPUT', /reasons/],
    [
      'without who facilitates, whom it requires (S5)',
      stevns,
      { ...withFacilitator, team: [] },
      'BAD_USER_INPUT',
      /FACILITATOR \(Tovholder\) is missing/,
    ],
    [
      'in which one person coordinates and facilitates (S5, S7)',
      stevns,
      { ...withFacilitator, coordinatingCaseworkerId: 'TOVKRO' },
      'BAD_USER_INPUT',
      /not one person/,
    ],
    [
      'whose pair is from one centre (G22, G23)',
      gribskov,
      {
        programme: 'GRIBSKOV_VUP',
        coordinatingCaseworkerId: 'STELYK',
        team: [{ caseworkerId: 'DORMIK', role: 'PARTNER' }],
      },
      'BAD_USER_INPUT',
      /expected another/,
    ],
    [
      'with a role that the programme does not know',
      {},
      { team: [{ caseworkerId: 'TOVKRO', role: 'FACILITATOR' }] },
      'BAD_USER_INPUT',
      /FACILITATOR is no role/,
    ],
    [
      'of nobody in the directory',
      {},
      { coordinatingCaseworkerId: 'NOBODY' },
      'BAD_USER_INPUT',
      /directory/,
    ],
    ['to oneself', {}, { coordinatingCaseworkerId: 'INGSTO' }, 'FORBIDDEN', /to themselves/],
    [
      'to a team that one is on',
      {},
      { team: [{ caseworkerId: 'INGSTO', role: 'PERFORMER' }] },
      'FORBIDDEN',
      /to themselves/,
    ],
    [
      'that was decided for another track',
      { track: 'YOUTH' },
      { track: 'ADULT' },
      'CONFLICT',
      /Nobody decided/,
    ],
    ['until today', {}, { endsOn: today }, 'BAD_USER_INPUT', /ahead/],
  ])('is none %s', async (_, decided, more, code, said) => {
    const { id } = await way.admit(decided);
    const answer = await way.enrol(id, more);
    expect(codesOf(answer)).toEqual([code]);
    expect(messageOf(answer)).toMatch(said);
    expect(await countCoordinating(id)).toBe(0);
  });

  it('says all that is wrong with it at once', async () => {
    const { id } = await way.admit(stevns);
    const answer = await way.enrol(id, { ...withFacilitator, team: [], track: 'X', reasons: [] });
    expect(messageOf(answer)).toMatch(/track.*reasons.*FACILITATOR/);
  });

  it('of a pair from two centres may begin (G22, G23)', async () => {
    const { id } = await way.admit(gribskov);
    const team = [{ caseworkerId: 'DORMIK', role: 'PARTNER' }];
    const answer = await way.enrol(id, { programme: 'GRIBSKOV_VUP', team });
    expect(answer.errors).toEqual([]);
  });

  it.each(['coordinator', 'facilitator', 'social-caseworker', 'privacy-officer', 'citizen'])(
    'is not for %s',
    async (person) => {
      const { id } = await way.admit();
      expect(codesOf(await way.enrol(id, {}, person))).toEqual(['FORBIDDEN']);
    },
  );

  it('is none of a citizen about whom nothing was decided, or no', async () => {
    const person = await way.plant();
    expect(codesOf(await way.enrol(person.id))).toEqual(['FORBIDDEN']);
    await way.signal(person.cpr);
    expect(codesOf(await way.enrol(person.id))).toEqual(['CONFLICT']);
    const unknown = 'abcdef00-0000-4000-8000-000000000001';
    expect(codesOf(await way.enrol(unknown))).toEqual(['NOT_FOUND']);
  });

  it('is one at a time, whoever sends it how often', async () => {
    const { id } = await way.admit();
    const key = { idempotencyKey: 'enrolled-once-1' };
    const answers = await Promise.all([way.enrol(id, key), way.enrol(id, key), way.enrol(id)]);
    // Whichever key came first; who sent the same one twice is answered alike.
    const [once, again, other] = answers.map(codesOf);
    expect(again).toEqual(once);
    expect([once, other].filter((codes) => codes?.length === 0)).toHaveLength(1);
    expect(['CONFLICT', 'FORBIDDEN']).toContain([once, other].flat()[0]);
    expect(await countCoordinating(id)).toBe(1);
    // Decided to be enrolled, and enrolled already: nobody is theirs to decide about any more.
    expect(codesOf(await way.enrol(id))).toEqual(['FORBIDDEN']);
  });

  it('of eight at once in a small first group leaves it full, and none over (S13)', async () => {
    await town.databases.run(
      'coordination',
      `update coordination.coordinations set until = since where model = 'STEVNS_SAMARBEJDSMODEL';
       with c as (insert into coordination.citizens (name) select 'Pilot' from generate_series(1, 28) returning id)
       insert into coordination.coordinations (citizen_id, model, since)
       select id, 'STEVNS_SAMARBEJDSMODEL', '2026-01-01' from c`,
    );
    const people = await Promise.all(Array.from({ length: 8 }, () => way.admit(stevns)));
    const answers = await Promise.all(people.map(({ id }) => way.enrol(id, withFacilitator)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(new Set(refused.map(messageOf))).toEqual(
      new Set(['STEVNS_SAMARBEJDSMODEL is full: it takes 30.']),
    );
    await town.databases.run(
      'coordination',
      `update coordination.coordinations set until = since where model = 'STEVNS_SAMARBEJDSMODEL'`,
    );
  });

  describe('of a programme with a limit', () => {
    it('is to have ended within it (S16), and longer with a reason (S27)', async () => {
      const { id } = await way.admit(consultant);
      const longer = { ...withConsultant, endsOn: '2028-01-01' };
      expect(messageOf(await way.enrol(id, longer))).toMatch(/beyond 2027-11-21: say why/);
      expect((await way.enrol(id, withConsultant)).errors).toEqual([]);
      const { data } = await town.askAs(
        'coordinator',
        `query ($id: ID!) { citizen(id: $id) { coordination { endsOn team { role } visitationPath { step outcome } } } }`,
        { id },
      );
      expect(at(data, 'citizen', 'coordination')).toEqual({
        endsOn: '2027-11-21',
        team: [{ role: 'COORDINATING_CASEWORKER' }, { role: 'CITIZEN_CONSULTANT' }],
        visitationPath: [{ step: 'CENTRE', outcome: 'ENROL' }],
      });
      const extend = (more: object) =>
        way.send('coordinator', 'extendEnrolment', {
          citizenId: id,
          expectedVersion: 1,
          endsOn: '2028-05-01',
          reason: 'STU slutter først til maj',
          ...more,
        });
      expect(messageOf(await extend({ endsOn: '2027-01-01' }))).toMatch(/no later than/);
      expect(messageOf(await extend({ reason: ' ' }))).toMatch(/0 characters/);
      expect(codesOf(await extend({ expectedVersion: 9 }))).toEqual(['CONFLICT']);
      const extended = await extend({});
      expect(extended.data).toMatchObject({
        extendEnrolment: { coordination: { version: 2, endsOn: '2028-05-01' } },
      });
    });
  });

  describe('that ends', () => {
    it('ends who coordinates and the team the same day, and has an outcome and a reason (S19)', async () => {
      const { id } = await enrolled();
      const answer = await end(id, { outcome: 'UNKNOWN', reason: '  Flyttet ' });
      expect(answer.errors).toEqual([]);
      expect(await countCoordinating(id)).toBe(0);
      for (const person of ['coordinator', 'facilitator'])
        expect(codesOf(await town.askAs(person, history, { id }))).toEqual(['FORBIDDEN']);
      const { rows } = await town.databases.run(
        'coordination',
        `select outcome, end_reason, ended_by, until::text from coordination.coordinations where citizen_id = '${id}'`,
      );
      expect(rows).toEqual([
        { outcome: 'UNKNOWN', end_reason: 'Flyttet', ended_by: 'METHOL', until: today },
      ]);
    });

    it('leaves nobody without who answers for them, where a centre has a case (R22)', async () => {
      const { id } = await enrolled();
      await attach(id, 'SOFLIN');
      expect(messageOf(await end(id))).toMatch(/say who answers/);
      expect(messageOf(await end(id, { handedTo: 'JAKLUN' }))).toMatch(/nobody who has a case/);
      expect((await end(id, { handedTo: 'SOFLIN' })).errors).toEqual([]);
      const { data } = await town.askAs('social-caseworker', history, { id });
      expect(at(data, 'citizen')).toMatchObject({
        coordination: null,
        enrolments: [{ until: today, outcome: 'JOB', handedTo: { id: 'SOFLIN' } }],
      });
    });

    it.each([
      [
        'with an outcome that nobody counts',
        { outcome: 'FINE' },
        'coordinator',
        'BAD_USER_INPUT',
        /JOB, EDUCATION, OTHER, UNKNOWN/,
      ],
      ['without a reason', { reason: ' ' }, 'coordinator', 'BAD_USER_INPUT', /reason has 0/],
      [
        'at a version that has passed',
        { expectedVersion: 3 },
        'coordinator',
        'CONFLICT',
        /at version 1/,
      ],
      ['by who visitates', {}, 'visitator', 'FORBIDDEN', /no relation/],
      ['by a stranger', {}, 'children-caseworker', 'FORBIDDEN', /no relation/],
    ])('does not %s', async (_, more, person, code, said) => {
      const { id } = await enrolled();
      const answer = await end(id, more, person);
      expect(codesOf(answer)).toEqual([code]);
      expect(messageOf(answer)).toMatch(said);
      expect(await countCoordinating(id)).toBe(1);
    });

    it('does not while a handover is open (R22)', async () => {
      const { id } = await enrolled();
      const asked = await way.send('coordinator', 'requestHandover', {
        citizenId: id,
        expectedVersion: 1,
        toCaseworkerId: 'JAKLUN',
        note: 'Til dig',
      });
      expect(asked.errors).toEqual([]);
      const answer = await end(id, { expectedVersion: 2 });
      expect([codesOf(answer), messageOf(answer)]).toEqual([
        ['CONFLICT'],
        expect.stringMatching(/handover/),
      ]);
    });

    it('may be followed by another on the same day, at the next version', async () => {
      const { id, cpr } = await enrolled();
      expect((await end(id)).errors).toEqual([]);
      await way.signal(cpr);
      expect((await way.decide(id)).errors).toEqual([]);
      expect((await way.enrol(id)).errors).toEqual([]);
      const { data } = await town.askAs('coordinator', history, { id });
      expect(at(data, 'citizen')).toMatchObject({
        coordination: { version: 3 },
        enrolments: [
          { programme: 'RUDERSDAL_FREMSKUDT', until: null },
          { programme: 'STEVNS_SAMARBEJDSMODEL', since: today, until: today },
        ],
      });
    });
  });

  describe('has a team', () => {
    it('that somebody joins and leaves, by who organises the work', async () => {
      const { id } = await enrolled();
      const joined = await set(id, { caseworkerId: 'JAKLUN', role: 'AUTHORITY' });
      expect(joined.errors).toEqual([]);
      expect(codesOf(await town.askAs('jobcenter-caseworker', history, { id }))).toEqual([]);
      const left = await set(
        id,
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY', until: today, expectedVersion: 2 },
        'facilitator',
      );
      expect(left.errors).toEqual([]);
      expect(codesOf(await town.askAs('jobcenter-caseworker', history, { id }))).toEqual([
        'FORBIDDEN',
      ]);
      const again = await set(id, {
        caseworkerId: 'JAKLUN',
        role: 'AUTHORITY',
        expectedVersion: 3,
      });
      expect(again.errors).toEqual([]);
    });

    it.each([
      [
        'themselves',
        { caseworkerId: 'METHOL', role: 'AUTHORITY' },
        'coordinator',
        'FORBIDDEN',
        /themselves/,
      ],
      [
        'who coordinates',
        { caseworkerId: 'JAKLUN', role: 'COORDINATING_CASEWORKER' },
        'coordinator',
        'BAD_USER_INPUT',
        /assignCoordinatingCaseworker/,
      ],
      [
        'a role that the programme does not know (S15)',
        { caseworkerId: 'JAKLUN', role: 'CITIZEN_CONSULTANT' },
        'coordinator',
        'BAD_USER_INPUT',
        /is no role of STEVNS/,
      ],
      [
        'one person to coordinate and facilitate (S5)',
        { caseworkerId: 'METHOL', role: 'FACILITATOR' },
        'facilitator',
        'BAD_USER_INPUT',
        /not one person/,
      ],
      [
        'nobody in the place of a required role',
        { caseworkerId: 'TOVKRO', role: 'FACILITATOR', until: today },
        'coordinator',
        'BAD_USER_INPUT',
        /set who follows first/,
      ],
      [
        'who is there already',
        { caseworkerId: 'TOVKRO', role: 'FACILITATOR' },
        'coordinator',
        'BAD_USER_INPUT',
        /already/,
      ],
      [
        'the end of what was never',
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY', until: today },
        'coordinator',
        'BAD_USER_INPUT',
        /not on the team/,
      ],
      [
        'anything for yesterday',
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY', until: '2026-11-20' },
        'coordinator',
        'BAD_USER_INPUT',
        /lies behind/,
      ],
      [
        'nobody of the directory',
        { caseworkerId: 'NO\0', role: 'AUTHORITY' },
        'coordinator',
        'BAD_USER_INPUT',
        /directory/,
      ],
      [
        'anybody by a stranger',
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY' },
        'children-caseworker',
        'FORBIDDEN',
        /no relation/,
      ],
      [
        'at a version to come',
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY', expectedVersion: 7 },
        'coordinator',
        'CONFLICT',
        /version 1/,
      ],
    ])('to which is not set: %s', async (_, more, person, code, said) => {
      const { id } = await enrolled();
      const answer = await set(id, more, person);
      expect(codesOf(answer)).toEqual([code]);
      expect(messageOf(answer)).toMatch(said);
    });

    it('in which a required role changes hands in one change, be it one’s own', async () => {
      const { id } = await enrolled();
      const next = { caseworkerId: 'BODRAV', role: 'FACILITATOR' };
      expect(messageOf(await set(id, next))).toMatch(/FACILITATOR would be 2; expected 1/);
      expect(messageOf(await set(id, { ...next, replaces: 'JAKLUN' }))).toMatch(
        /replaces is nobody/,
      );
      const replaced = await set(id, { ...next, replaces: 'TOVKRO' }, 'facilitator');
      expect(replaced.data).toEqual({ setTeamMember: { coordination: null, citizen: null } });
      const { data } = await town.askAs(
        'coordinator',
        `query ($id: ID!) { citizen(id: $id) { coordination { version team { role caseworker { id } } } } }`,
        { id },
      );
      expect(at(data, 'citizen', 'coordination')).toEqual({
        version: 2,
        team: [
          { role: 'COORDINATING_CASEWORKER', caseworker: { id: 'METHOL' } },
          { role: 'FACILITATOR', caseworker: { id: 'BODRAV' } },
        ],
      });
    });

    it('no member of which is made to coordinate where the two are kept apart (S5)', async () => {
      const { id } = await enrolled();
      const answer = await way.send('coordinator', 'assignCoordinatingCaseworker', {
        citizenId: id,
        caseworkerId: 'TOVKRO',
        expectedVersion: 1,
      });
      expect(messageOf(answer)).toMatch(/not one person/);
    });
  });
});
