import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { codesOf, createWayIn, fieldOf, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const view = `query ($id: ID!) { citizen(id: $id) { screenings { outcome deviationReason answers { question answer } recordedBy { id } }
  visitationPath { step outcome reasons skipReason meetingId decidedOn decidedBy { id } } } }`;
const answers = [
  { question: 'SUBSTANCE_USE', answer: 'Nej' },
  { question: 'MENTAL_DIFFICULTIES', answer: 'Ja, angst' },
  { question: 'NO_CONTACT_WITH_WORK', answer: 'Ja' },
  { question: 'KNOWN_BEFORE', answer: 'Ukendt' },
];
const gribskov = { programme: 'GRIBSKOV_VUP', skipReason: null };

describe('the way in', () => {
  let town: OneProcess;
  let way: ReturnType<typeof createWayIn>;
  beforeAll(async () => {
    // Over one connection: a change that takes another would wait for itself.
    town = await startInOneProcess({ DATABASE_POOL_SIZE: '1' });
    way = createWayIn(town);
  });
  afterAll(() => town.stop());

  const signalled = async () => {
    const person = await way.plant();
    expect((await way.signal(person.cpr)).errors).toEqual([]);
    return person;
  };
  const screen = (citizenId: string, more: object = {}, person = 'visitator') =>
    way.send(person, 'recordScreening', {
      citizenId,
      programme: 'RUDERSDAL_FREMSKUDT',
      answers,
      outcome: 'IN_TARGET_GROUP',
      ...more,
    });
  const run = (sql: string) => town.databases.run<{ id: string }>('coordination', sql);
  const attach = (citizenId: string, caseworkerId: string) =>
    run(`insert into coordination.attachments (citizen_id, centre, caseworker_id)
         values ('${citizenId}', 'SOCIAL', '${caseworkerId}')`);

  describe('a screening', () => {
    it('asks the programme’s questions, of a citizen whom no centre knows (R5, R7)', async () => {
      const { id, cpr } = await way.plant();
      const signalId = fieldOf(await way.signal(cpr), 'recordSignal', 'signalId');
      expect((await screen(id, { signalId })).errors).toEqual([]);
      const { data } = await town.askAs('visitator', view, { id });
      expect(at(data, 'citizen', 'screenings')).toEqual([
        {
          outcome: 'IN_TARGET_GROUP',
          deviationReason: null,
          answers: [
            'MENTAL_DIFFICULTIES',
            'NO_CONTACT_WITH_WORK',
            'KNOWN_BEFORE',
            'SUBSTANCE_USE',
          ].map((question) => answers.find((one) => one.question === question)),
          recordedBy: { id: 'INGSTO' },
        },
      ]);
    });

    it('by who has a case opens the citizen to who visitates', async () => {
      const { id } = await way.plant();
      await attach(id, 'SOFLIN');
      expect(codesOf(await town.askAs('visitator', view, { id }))).toEqual(['FORBIDDEN']);
      expect((await screen(id, {}, 'social-caseworker')).errors).toEqual([]);
      expect(codesOf(await town.askAs('visitator', view, { id }))).toEqual([]);
    });

    it('that relaxes the criteria says why (R6)', async () => {
      const { id } = await signalled();
      const relaxed = { outcome: 'DEVIATION', deviationReason: 'Fylder 17 om en måned' };
      expect((await screen(id, relaxed)).errors).toEqual([]);
      const { data } = await town.askAs('visitator', view, { id });
      expect(at(data, 'citizen', 'screenings')).toMatchObject([relaxed]);
    });

    it.each([
      [
        'without an answer to each question',
        { answers: answers.slice(1) },
        /not answered: SUBSTANCE_USE/,
      ],
      [
        'with an answer to another',
        { answers: [...answers, { question: 'SHOE_SIZE', answer: '43' }] },
        /no question of the programme/,
      ],
      [
        'with two answers to one',
        { answers: [...answers, ...answers.slice(1, 2)] },
        /answers\[\d+\].question is that of answers\[\d+\] too; expected each once/,
      ],
      [
        'with an empty answer',
        { answers: answers.map((one) => ({ ...one, answer: ' ' })) },
        /answer has 0/,
      ],
      [
        'that deviates without a reason (R6)',
        { outcome: 'DEVIATION' },
        /deviationReason is left out/,
      ],
      ['with a reason to deviate that does not', { deviationReason: 'Nå' }, /is no DEVIATION/],
      ['of a programme that screens nobody', { programme: 'GRIBSKOV_VUP' }, /has no screening/],
    ])('is none %s', async (_, more, said) => {
      const { id } = await signalled();
      const answer = await screen(id, more);
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(messageOf(answer)).toMatch(said);
    });

    it('follows a signal about the same citizen, and no other', async () => {
      const { id } = await signalled();
      const other = await way.plant();
      const signalId = fieldOf(await way.signal(other.cpr), 'recordSignal', 'signalId');
      for (const given of [signalId, 'x'])
        expect(codesOf(await screen(id, { signalId: given }))).toEqual(['NOT_FOUND']);
    });

    it.each(['facilitator', 'children-caseworker', 'citizen', 'privacy-officer'])(
      'is not recorded by %s, who has no case',
      async (person) => {
        const { id } = await signalled();
        expect(codesOf(await screen(id, {}, person))).toEqual(['FORBIDDEN']);
      },
    );
  });

  describe('a decision', () => {
    it('is one step of the programme’s path after the other, each with its reasons (G10)', async () => {
      const { id } = await signalled();
      const step = (code: string, outcome: string) =>
        way.decide(id, { ...gribskov, step: code, outcome, reasons: [`Fra ${code}`] });
      for (const code of ['MONO', 'AD_HOC_TEAM', 'ARENA'])
        expect((await step(code, 'ADVANCED')).errors).toEqual([]);
      expect(messageOf(await step('VUP', 'ADVANCED'))).toMatch(/is the last step/);
      expect((await step('VUP', 'ENROL')).errors).toEqual([]);
      const { data } = await town.askAs('visitator', view, { id });
      expect(at(data, 'citizen', 'visitationPath')).toMatchObject([
        { step: 'MONO', outcome: 'ADVANCED', reasons: ['Fra MONO'], decidedBy: { id: 'INGSTO' } },
        { step: 'AD_HOC_TEAM', outcome: 'ADVANCED' },
        { step: 'ARENA', outcome: 'ADVANCED' },
        { step: 'VUP', outcome: 'ENROL', skipReason: null },
      ]);
    });

    it('that leaves a step out says why; none is taken back', async () => {
      const { id } = await signalled();
      const arena = { ...gribskov, step: 'ARENA', outcome: 'ADVANCED' };
      expect(messageOf(await way.decide(id, arena))).toMatch(
        /MONO, AD_HOC_TEAM is left out: say why/,
      );
      expect(
        (await way.decide(id, { ...arena, skipReason: 'Kendt fra sidste år' })).errors,
      ).toEqual([]);
      expect(messageOf(await way.decide(id, { ...gribskov, step: 'MONO' }))).toMatch(
        /was passed; VUP is next/,
      );
    });

    it('to enrol is carried out, or made no: nothing else follows it', async () => {
      const { id } = await signalled();
      expect((await way.decide(id)).errors).toEqual([]);
      expect(messageOf(await way.decide(id))).toMatch(/it was decided to enrol/);
      const no = { outcome: 'REJECTED', skipReason: null, reasons: ['Borgeren ønsker det ikke'] };
      expect((await way.decide(id, no)).errors).toEqual([]);
    });

    it('to reject closes the citizen to who visitates, until somebody is worried again', async () => {
      const { id, cpr } = await signalled();
      const no = { outcome: 'REJECTED', skipReason: null };
      const rejected = await way.decide(id, { ...no, idempotencyKey: 'rejected-once-1' });
      expect(rejected.errors).toEqual([]);
      expect(at(rejected.data, 'decideVisitation', 'citizen')).toBeNull();
      expect(codesOf(await town.askAs('visitator', view, { id }))).toEqual(['FORBIDDEN']);
      const again = await way.decide(id, { ...no, idempotencyKey: 'rejected-once-1' });
      expect([again.errors, again.data]).toEqual([[], rejected.data]);
      await way.signal(cpr);
      // The path begins anew.
      const anew = { outcome: 'ADVANCED', skipReason: null };
      expect((await way.decide(id, anew)).errors).toEqual([]);
    });

    it('is made at the first meeting where the programme says so (O5, O6)', async () => {
      const { id } = await signalled();
      const odder = { programme: 'ODDER_RAADGIVNINGSTEAM', skipReason: null };
      const { rows } = await run(
        `insert into coordination.meetings (citizen_id, kind, held_on) values ('${id}', 'TEAM', '2026-11-21') returning id`,
      );
      const unheld = await run(
        `insert into coordination.meetings (citizen_id, kind, held_on) values ('${id}', 'TEAM', '2026-11-22') returning id`,
      );
      const decide = (meetingId: string | undefined) =>
        way.decide(id, { ...odder, step: 'FIRST_MEETING', meetingId });
      expect(messageOf(await decide(undefined))).toMatch(/REFERRAL is left out: say why/);
      expect(codesOf(await decide(unheld.rows[0]?.id))).toEqual(['NOT_FOUND']);
      expect((await decide(rows[0]?.id)).errors).toEqual([]);
    });

    it.each([
      ['without reasons', { reasons: [] }, /reasons are 0/],
      ['with an empty reason', { reasons: ['x', ' '] }, /reasons\[1\] has 0/],
      ['at a step that is none', { step: 'MONO' }, /SIGNAL, SCREENING, OUTREACH/],
      ['about a track that is none', { track: 'BABIES' }, /YOUTH, ADULT/],
      ['with a reason to leave out what is not', { outcome: 'ADVANCED' }, /no step is left out/],
    ])('is none %s', async (_, more, said) => {
      const { id } = await signalled();
      const answer = await way.decide(id, more);
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(messageOf(answer)).toMatch(said);
    });

    it.each(['facilitator', 'social-caseworker', 'coordinator', 'citizen', 'manager'])(
      'is not made by %s, who has not the right',
      async (person) => {
        const { id } = await signalled();
        await attach(id, 'SOFLIN');
        expect(codesOf(await way.decide(id, {}, person))).toEqual(['FORBIDDEN']);
      },
    );

    it('of two who decide at once is one after the other: the second knows the first', async () => {
      const { id } = await signalled();
      const both = await Promise.all([way.decide(id), way.decide(id)]);
      expect(both.flatMap(codesOf)).toEqual(['BAD_USER_INPUT']);
    });
  });
});
