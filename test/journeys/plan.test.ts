import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { stories, unknownCpr } from '../../demo/stories/stories.ts';
import { type Answer } from '../setup/ask.ts';
import { agreement, goal, last, openPlanTown, told } from '../setup/plans.ts';
import { today } from '../setup/today.ts';
import { codesOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const { amalie, martin } = stories;

describe('the citizen’s plan', () => {
  const { askAs, versionOf, send, look, goalOf } = openPlanTown();

  it.each([
    ['setGoal', 'social-caseworker', goal],
    ['setGoal', 'jobcenter-caseworker', goal],
    ['setGoal', 'privacy-officer', goal],
    ['linkMeasure', 'citizen', { goalId: '', measureId: 'SOCIAL-1' }],
    ['linkMeasure', 'social-caseworker', { goalId: '', measureId: 'SOCIAL-1' }],
    ['makeAgreement', 'citizen', agreement],
    ['makeAgreement', 'social-caseworker', agreement],
    ['scoreGoal', 'jobcenter-caseworker', { goalId: '', score: 3 }],
    ['settleAgreement', 'jobcenter-caseworker', { agreementId: '' }],
    ['adoptPlan', 'citizen', { replaces: [] }],
    ['adoptPlan', 'social-caseworker', { replaces: [] }],
  ])('is not changed by who it is not for: %s by %s', async (name, person, input) => {
    const before = await versionOf(amalie.cpr);
    const answer = await send(name, person, input);
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
    expect(await versionOf(amalie.cpr)).toBe(before);
  });

  it('of nobody known, or of who has none, is not changed', async () => {
    expect(codesOf(await send('setGoal', 'facilitator', goal, unknownCpr))).toEqual(['NOT_FOUND']);
    const none = await send('setGoal', 'facilitator', goal, martin.cpr);
    expect(codesOf(none)).toEqual(['NOT_FOUND']);
    expect(none.errors[0]?.message).toContain('adoptPlan');
  });

  it('is changed at the version that was seen, and at no other', async () => {
    const stale = await send('setGoal', 'facilitator', { ...goal, expectedVersion: 2 });
    expect(codesOf(stale)).toEqual(['CONFLICT']);
    expect(stale.errors[0]?.message).toContain('at version 3 now');
  });

  describe('a goal', () => {
    it('is the citizen’s to set, in their own words (S10)', async () => {
      const answer = await send('setGoal', 'citizen', { ...goal, title: `  ${goal.title} ` });
      expect(answer.errors).toEqual([]);
      expect(told(answer, 'setGoal')).toMatchObject({
        version: 4,
        change: 'GOAL_SET',
        isByCitizen: true,
        changedBy: null,
      });
      expect(last(told(answer, 'setGoal', 'goals'))).toMatchObject(goal);
      // As it is now, though the plan was read before the change, to see who may make it.
      const shown = at(answer.data, 'setGoal', 'citizen', 'plan', 'goals');
      expect(last(shown)).toEqual({ title: goal.title });
      const others = await send('setGoal', 'citizen', { ...goal, isCitizensWording: false });
      expect(codesOf(others)).toEqual(['FORBIDDEN']);
    });

    it('in other words than the citizen’s is not theirs to change', async () => {
      const made = await send('setGoal', 'coordinator', {
        title: 'Stabilt fremmøde',
        isCitizensWording: false,
      });
      expect(made.errors).toEqual([]);
      expect(told(made, 'setGoal', 'changedBy')).toEqual({ id: 'METHOL' });
      const goalId = await goalOf(4);
      expect(codesOf(await send('setGoal', 'citizen', { ...goal, goalId }))).toEqual(['FORBIDDEN']);
    });

    it('that is given up is retired, not gone: the plan’s versions keep it', async () => {
      const goalId = await goalOf(4);
      const words = { title: 'Stabilt fremmøde', isCitizensWording: false };
      const answer = await send('setGoal', 'facilitator', { ...words, goalId, isRetired: true });
      expect(last(told(answer, 'setGoal', 'goals'))).toMatchObject({ id: goalId, isRetired: true });
      expect(at(await look('citizen'), 'goals')).toHaveLength(4);
      for (const [name, input] of [
        ['scoreGoal', { score: 4 }],
        ['linkMeasure', { measureId: 'SOCIAL-1' }],
        ['makeAgreement', agreement],
      ] as const) {
        const late = await send(name, 'coordinator', { ...input, goalId });
        expect(late.errors[0]?.message).toMatch(/given up; take it up again first/);
      }
      const back = await send('setGoal', 'facilitator', { ...words, goalId });
      expect(back.errors).toEqual([]);
      expect(at(await look('citizen'), 'goals')).toHaveLength(5);
    });

    it.each([
      ['no words', { title: ' ' }, /title is empty/],
      ['too many', { title: 'x'.repeat(501) }, /501 characters; expected 500/],
      ['what is no text', { title: 'a\0b' }, /U\+0000/],
      ['half of a character', { title: 'Et \ud83d mål' }, /half of a pair/],
    ])('of %s is none', async (_, words, said) => {
      const answer = await send('setGoal', 'facilitator', { ...goal, ...words });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.message).toMatch(said);
    });

    it.each([randomUUID(), 'nothing'])('that is not there is not found: %j', async (goalId) => {
      for (const [name, input] of [
        ['setGoal', goal],
        ['scoreGoal', { score: 4 }],
        ['linkMeasure', { measureId: 'SOCIAL-1' }],
        ['makeAgreement', agreement],
      ] as const) {
        expect(codesOf(await send(name, 'coordinator', { ...input, goalId }))).toEqual([
          'NOT_FOUND',
        ]);
      }
    });
  });

  describe('progress on the scale from 1 to 10 (G26)', () => {
    const scoresOf = (answer: Answer) => told(answer, 'scoreGoal', 'goals', 1, 'progress');
    const score = async (person: string, more: Readonly<Record<string, unknown>>) =>
      send('scoreGoal', person, { goalId: await goalOf(1), score: 6, ...more });

    it('is scored by the citizen as the citizen, by who works with them as caseworker', async () => {
      const own = await score('citizen', {});
      expect(last(scoresOf(own))).toEqual({
        scoredOn: today,
        by: 'CITIZEN',
        score: 6,
        recordedBy: null,
      });
      const theirs = await score('social-caseworker', { score: 4 });
      expect(scoresOf(theirs)).toContainEqual({
        scoredOn: today,
        by: 'CASEWORKER',
        score: 4,
        recordedBy: { id: 'SOFLIN' },
      });
      expect(codesOf(await score('citizen', { by: 'CASEWORKER' }))).toEqual(['FORBIDDEN']);
    });

    it('is noted for the citizen by who works with them, never over a score that the citizen gave', async () => {
      const noted = await score('facilitator', { by: 'CITIZEN', scoredOn: '2026-11-20', score: 7 });
      expect(scoresOf(noted)).toContainEqual({
        scoredOn: '2026-11-20',
        by: 'CITIZEN',
        score: 7,
        recordedBy: { id: 'TOVKRO' },
      });
      const over = await score('facilitator', { by: 'CITIZEN', score: 1 });
      expect(codesOf(over)).toEqual(['FORBIDDEN']);
      const own = await score('citizen', { scoredOn: '2026-11-20', score: 8 });
      expect(scoresOf(own)).toContainEqual({
        scoredOn: '2026-11-20',
        by: 'CITIZEN',
        score: 8,
        recordedBy: null,
      });
    });

    it('scored twice on a day is corrected, and the version of before keeps what it was', async () => {
      const first = await score('coordinator', { scoredOn: '2026-11-19', score: 2 });
      const second = await score('coordinator', { scoredOn: '2026-11-19', score: 3 });
      expect(scoresOf(second)).toContainEqual(
        expect.objectContaining({ scoredOn: '2026-11-19', score: 3 }),
      );
      const [from, to] = [first, second].map((answer) => told(answer, 'scoreGoal', 'version'));
      const { data } = await askAs(
        'citizen',
        `query ($cpr: CPR!, $from: Int!, $to: Int!) { citizenByCpr(cpr: $cpr) { plan {
          changesBetween(from: $from, to: $to) { kind what id goalId field before after } } } }`,
        { cpr: amalie.cpr, from, to },
      );
      expect(at(data, 'citizenByCpr', 'plan', 'changesBetween')).toEqual([
        {
          kind: 'CHANGED',
          what: 'SCORE',
          id: '2026-11-19 CASEWORKER',
          goalId: await goalOf(1),
          field: 'score',
          before: '2',
          after: '3',
        },
      ]);
    });

    it.each([
      ['0', { score: 0 }, /expected 1 to 10/],
      ['11', { score: 11 }, /expected 1 to 10/],
      ['a day ahead', { scoredOn: '2026-11-22' }, /scoredOn is yet to come/],
      ['a day that no year has', { scoredOn: '2026-02-29' }, /no day that exists/],
      ['a day before anybody’s time', { scoredOn: '1066-10-14' }, /no day that exists/],
      ['a day before the citizen was born', { scoredOn: '1950-01-01' }, /before .* born/],
    ])('is not %s', async (_, more, said) => {
      const answer = await score('coordinator', more);
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.message).toMatch(said);
    });

    it('is scored on a leap day, and on the day that summer time ends', async () => {
      for (const scoredOn of ['2024-02-29', '2026-10-25', '2025-12-31']) {
        expect((await score('coordinator', { scoredOn })).errors).toEqual([]);
      }
    });
  });
});
