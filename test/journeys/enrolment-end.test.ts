import { describe, expect, it } from 'vitest';
import { history, openEnrolmentTown } from '../setup/enrolments.ts';
import { today } from '../setup/today.ts';
import { codesOf, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

describe('an enrolment', () => {
  const { askAs, inDatabase, way, attach, countCoordinating, enrolled, end } = openEnrolmentTown();

  describe('that ends', () => {
    it('ends who coordinates and the team the same day, and has an outcome and a reason (S19)', async () => {
      const { id } = await enrolled();
      const answer = await end(id, { outcome: 'UNKNOWN', reason: '  Flyttet ' });
      expect(answer.errors).toEqual([]);
      expect(await countCoordinating(id)).toBe(0);
      for (const person of ['coordinator', 'facilitator'])
        expect(codesOf(await askAs(person, history, { id }))).toEqual(['FORBIDDEN']);
      const { rows } = await inDatabase(
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
      const { data } = await askAs('social-caseworker', history, { id });
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
      ['by who visitates', {}, 'visitator', 'FORBIDDEN', /You may see nobody by this id now/],
      [
        'by a stranger',
        {},
        'children-caseworker',
        'FORBIDDEN',
        /You may see nobody by this id now/,
      ],
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
      const { data } = await askAs('coordinator', history, { id });
      expect(at(data, 'citizen')).toMatchObject({
        coordination: { version: 3 },
        enrolments: [
          { programme: 'RUDERSDAL_FREMSKUDT', until: null },
          { programme: 'STEVNS_SAMARBEJDSMODEL', since: today, until: today },
        ],
      });
    });
  });
});
