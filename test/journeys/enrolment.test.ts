import { describe, expect, it } from 'vitest';
import {
  consultant,
  gribskov,
  history,
  openEnrolmentTown,
  stevns,
  withConsultant,
  withFacilitator,
} from '../setup/enrolments.ts';
import { today } from '../setup/today.ts';
import { codesOf, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

describe('an enrolment', () => {
  const { askAs, inDatabase, way, countCoordinating } = openEnrolmentTown();

  it('appoints who coordinates and the team from today; who visitates sees the citizen no more', async () => {
    const { id } = await way.admit(stevns);
    const answer = await way.enrol(id, withFacilitator);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ enrolCitizen: { coordination: null, citizen: null } });
    const { data } = await askAs('coordinator', history, { id });
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
    expect(codesOf(await askAs('visitator', history, { id }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await askAs('facilitator', history, { id }))).toEqual([]);
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
    const late = await way.enrol(id);
    expect(codesOf(late)).toEqual(['FORBIDDEN']);
    expect(messageOf(late)).toMatch(
      /This is for who visitates, from the signal or screening of somebody else until it is answered\. You may see nobody by this id now\./,
    );
  });

  it('of eight at once in a small first group leaves it full, and none over (S13)', async () => {
    await inDatabase(
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
    await inDatabase(
      `update coordination.coordinations set until = since where model = 'STEVNS_SAMARBEJDSMODEL'`,
    );
  });

  describe('of a programme with a limit', () => {
    it('is to have ended within it (S16), and longer with a reason (S27)', async () => {
      const { id } = await way.admit(consultant);
      const longer = { ...withConsultant, endsOn: '2028-01-01' };
      expect(messageOf(await way.enrol(id, longer))).toMatch(/beyond 2027-11-21: say why/);
      expect((await way.enrol(id, withConsultant)).errors).toEqual([]);
      const { data } = await askAs(
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

    it('that was let last too long by a slip is taken back, no further than the limit (S16, S27)', async () => {
      const { id } = await way.admit(consultant);
      expect((await way.enrol(id, withConsultant)).errors).toEqual([]);
      const extend = (endsOn: string, expectedVersion: number) =>
        way.send('coordinator', 'extendEnrolment', {
          citizenId: id,
          expectedVersion,
          endsOn,
          reason: 'STU slutter først til maj',
        });
      expect((await extend('2082-05-01', 1)).errors).toEqual([]);
      expect(messageOf(await extend('2027-11-20', 2))).toMatch(
        /endsOn is before 2027-11-21, which the programme gives everybody/,
      );
      expect((await extend('2028-05-01', 2)).errors).toEqual([]);
      expect(messageOf(await extend('2028-05-01', 3))).toMatch(/endsOn is 2028-05-01 already/);
    });
  });

  it('without a last day lasts until it is ended, and no longer', async () => {
    const { id } = await way.admit();
    expect((await way.enrol(id)).errors).toEqual([]);
    const answer = await way.send('coordinator', 'extendEnrolment', {
      citizenId: id,
      expectedVersion: 1,
      endsOn: '2028-05-01',
      reason: 'Endnu et år',
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(messageOf(answer)).toMatch(/has no last day: it lasts until endEnrolment/);
  });
});
