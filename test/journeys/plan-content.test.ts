import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { agreement, goal, last, openPlanTown, told, toList } from '../setup/plans.ts';
import { today } from '../setup/today.ts';
import { codesOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const { amalie } = stories;

describe('the citizen’s plan', () => {
  const { askAs, inDatabase, idOf, send, look, idsOf, goalOf } = openPlanTown();

  beforeAll(async () => {
    const { errors } = await send('setGoal', 'citizen', goal);
    expect(errors).toEqual([]);
  });

  describe('a measure that serves a goal', () => {
    const link = async (more: Readonly<Record<string, unknown>>, person = 'facilitator') =>
      send('linkMeasure', person, { goalId: await goalOf(3), ...more });
    const linksOf = async (person: string) => at(await look(person), 'goals', 3, 'links');
    const costly = async () => {
      const { data } = await askAs(
        'coordinator',
        `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { measureHistory(first: 50) { nodes { id monthlyCostOre } } } }`,
        { cpr: amalie.cpr },
      );
      const nodes = at(data, 'citizenByCpr', 'measureHistory', 'nodes');
      return toList(nodes)
        .map((node) => ({ id: String(at(node, 'id')), cost: at(node, 'monthlyCostOre') }))
        .flatMap(({ id, cost }) => (typeof cost === 'number' ? [{ id, cost }] : []));
    };

    it('granted again on the citizen’s wish says so (G11)', async () => {
      const [measure] = await costly();
      const why = { isRepeat: true, isCitizensWish: true, reason: 'Det hjalp sidst' };
      const answer = await link({ measureId: measure?.id, ...why });
      expect(answer.errors).toEqual([]);
      expect(await linksOf('citizen')).toMatchObject([
        { measureId: measure?.id, measure: { id: measure?.id }, isMissing: false, ...why },
      ]);
      const silent = await link({ measureId: measure?.id, isRepeat: true });
      expect(silent.errors[0]?.message).toMatch(/reason is missing/);
    });

    it('in place of a costly one shows what each costs (G13)', async () => {
      const [before, after] = await costly();
      const answer = await link({
        measureId: after?.id,
        replacesMeasureId: before?.id,
        reason: 'Tættere på familien',
        isCitizensWish: true,
      });
      expect(answer.errors).toEqual([]);
      expect(await linksOf('citizen')).toContainEqual(
        expect.objectContaining({
          measureId: after?.id,
          replaces: { id: before?.id },
          monthlyCostChangeOre: (after?.cost ?? 0) - (before?.cost ?? 0),
        }),
      );
    });

    it('does not come in place of one that comes in place of it, whichever goals they serve (G13)', async () => {
      const inPlaceOf = (measureId: string, replacesMeasureId: string, more = {}) =>
        link({ measureId, replacesMeasureId, reason: 'Tættere på', ...more });
      expect((await inPlaceOf('SOCIAL-8801', 'SOCIAL-8802')).errors).toEqual([]);
      expect((await inPlaceOf('SOCIAL-8802', 'JOBCENTER-8803')).errors).toEqual([]);
      const round = { goalId: await goalOf(0) };
      const answer = await inPlaceOf('JOBCENTER-8803', 'SOCIAL-8801', round);
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.message).toBe(
        'This is no link: replacesMeasureId goes in a circle: JOBCENTER-8803 in place of SOCIAL-8801 in place of ' +
          'SOCIAL-8802 in place of JOBCENTER-8803; expected one that none of them came in place of, or the other link ended first.',
      );
      // What has ended stands in nobody's way: the citizen may come back to what they had.
      expect((await link({ measureId: 'SOCIAL-8802', isEnded: true })).errors).toEqual([]);
      expect((await inPlaceOf('JOBCENTER-8803', 'SOCIAL-8801', round)).errors).toEqual([]);
    });

    it('that serves a goal no longer keeps why it did; what does not serve it cannot end', async () => {
      const why = { isRepeat: true, isCitizensWish: true, reason: 'Det hjalp sidst' };
      await link({ measureId: 'SOCIAL-8805', ...why });
      const ended = await link({ measureId: 'SOCIAL-8805', isEnded: true });
      expect(told(ended, 'linkMeasure', 'goals', 3, 'links')).toContainEqual(
        expect.objectContaining({ measureId: 'SOCIAL-8805', ...why, isEnded: true }),
      );
      const goalId = (await goalOf(3)).toUpperCase();
      const because = await link({
        goalId,
        measureId: 'SOCIAL-8805',
        isEnded: true,
        reason: 'Det er nok nu',
      });
      expect(told(because, 'linkMeasure', 'goals', 3, 'links')).toContainEqual(
        expect.objectContaining({
          measureId: 'SOCIAL-8805',
          isRepeat: true,
          reason: 'Det er nok nu',
        }),
      );
      const never = await link({ measureId: 'SOCIAL-8806', isEnded: true });
      expect(codesOf(never)).toEqual(['BAD_USER_INPUT']);
      expect(never.errors[0]?.message).toBe(
        'This is no link: measureId does not serve this goal; expected one that does, to end it.',
      );
    });

    it('that its centre does not have is missing', async () => {
      expect((await link({ measureId: 'CHILDREN-999' })).errors).toEqual([]);
      const found = async () => {
        const links = await linksOf('citizen');
        return toList(links).filter((one) => at(one, 'measureId') === 'CHILDREN-999');
      };
      expect(await found()).toMatchObject([{ measure: null, isMissing: true }]);
      expect((await link({ measureId: 'CHILDREN-999', isEnded: true })).errors).toEqual([]);
      expect(await found()).toEqual([]);
    });

    it('is not told to who may not see its centre’s measures: how many there are is', async () => {
      await inDatabase(`update coordination.consents set receivers = '{SOCIAL}'
        where citizen_id = '${await idOf(amalie.cpr)}'`);
      const seen = at(await look('jobcenter-caseworker'), 'goals', 0);
      const whole = at(await look('coordinator'), 'goals', 0);
      const count = (value: unknown) => toList(value).length;
      expect(at(whole, 'withheldLinks')).toBe(0);
      expect(Number(at(seen, 'withheldLinks'))).toBeGreaterThan(0);
      expect(count(at(seen, 'links')) + Number(at(seen, 'withheldLinks'))).toBe(
        count(at(whole, 'links')),
      );
    });

    it('of a centre whose measures somebody may not see is not theirs to link: what is linked cannot be guessed', async () => {
      await inDatabase(`insert into coordination.team_members (citizen_id, caseworker_id, role, since)
        values ('${await idOf(amalie.cpr)}', 'JAKLUN', 'FACILITATOR', '2026-01-01')`);
      const seen = await look('jobcenter-caseworker');
      expect(Number(at(seen, 'goals', 0, 'withheldLinks'))).toBeGreaterThan(0);
      const linked = toList(at(await look('coordinator'), 'goals', 0, 'links')).map((one) =>
        String(at(one, 'measureId')),
      );
      const hidden = linked.filter((id) => !id.startsWith('JOBCENTER-'));
      const said = async (measureId: string) => {
        const answer = await link({ measureId, goalId: await goalOf(0) }, 'jobcenter-caseworker');
        return answer.errors.map(({ message }) => message);
      };
      expect(await said(hidden[0] ?? '')).toEqual([
        'This is no link: measureId, or replacesMeasureId, is of a centre whose measures you may not see.',
      ]);
      expect(await said('CHILDREN-999')).toEqual(await said(hidden[0] ?? ''));
      // What is linked already in place of what they may not see stays as who may see it said.
      const kept = { measureId: 'JOBCENTER-8811', reason: 'Tættere på', isCitizensWish: true };
      const goalId = await goalOf(0);
      const inPlace = { ...kept, goalId, replacesMeasureId: 'SOCIAL-8812' };
      expect((await link(inPlace, 'coordinator')).errors).toEqual([]);
      expect(await said(kept.measureId)).toEqual(await said(hidden[0] ?? ''));
      const links = toList(at(await look('coordinator'), 'goals', 0, 'links'));
      expect(links).toContainEqual(expect.objectContaining(kept));
      expect((await link({ ...inPlace, isEnded: true }, 'coordinator')).errors).toEqual([]);
      await inDatabase(
        `delete from coordination.team_members where caseworker_id = 'JAKLUN' and role = 'FACILITATOR'`,
      );
    });

    it.each([
      ['', {}],
      ['123', {}],
      ['ELSEWHERE-1', {}],
      ['SOCIAL-', {}],
      ['SOCIAL-1\0', {}],
      ['SOCIAL-1', { replacesMeasureId: 'x', reason: 'Fordi' }],
      ['SOCIAL-1', { replacesMeasureId: 'SOCIAL-1', reason: 'Fordi' }],
      ['SOCIAL-1', { replacesMeasureId: 'SOCIAL-2' }],
    ])(
      'is named by a Measure.id, and in place of another with a reason: not %j %j',
      async (measureId, more) => {
        expect(codesOf(await link({ measureId, ...more }))).toEqual(['BAD_USER_INPUT']);
      },
    );
  });

  it('names nobody by a CPR number, in whatever is written into it', async () => {
    const named = 'Min mor, 710304-9812, hjælper';
    const answers = await Promise.all([
      send('setGoal', 'citizen', { ...goal, title: named }),
      send('linkMeasure', 'facilitator', {
        goalId: await goalOf(0),
        measureId: 'SOCIAL-1',
        reason: named,
      }),
      send('makeAgreement', 'facilitator', { ...agreement, title: named }),
      send('makeAgreement', 'facilitator', { ...agreement, responsible: { other: named } }),
    ]);
    for (const answer of answers) {
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.message).toMatch(/names somebody by a CPR number/);
    }
  });

  describe('an agreement (O23)', () => {
    it.each([
      [
        { isCitizen: true },
        { responsible: 'Borgeren', isCitizens: true, responsibleCaseworker: null },
      ],
      [
        { caseworkerId: 'SOFLIN' },
        {
          responsible: 'Sofie Lindholm',
          isCitizens: false,
          responsibleCaseworker: { id: 'SOFLIN' },
        },
      ],
      [
        { other: ' Mormor ' },
        { responsible: 'Mormor', isCitizens: false, responsibleCaseworker: null },
      ],
    ])('says who does it: %j', async (responsible, expected) => {
      const answer = await send('makeAgreement', 'facilitator', {
        ...agreement,
        responsible,
        dueOn: '2028-02-29',
        goalId: await goalOf(0),
        documentedBy: 'PERFORMER',
      });
      expect(answer.errors).toEqual([]);
      expect(last(told(answer, 'makeAgreement', 'agreements'))).toMatchObject({
        title: agreement.title,
        ...expected,
        dueOn: '2028-02-29',
        goalId: await goalOf(0),
        settledOn: null,
      });
    });

    it('says who writes down how it goes (O16)', async () => {
      const answer = await send('makeAgreement', 'coordinator', {
        ...agreement,
        documentedBy: 'PARTNER',
      });
      expect(last(told(answer, 'makeAgreement', 'agreements'))).toMatchObject({
        documentedBy: 'PARTNER',
      });
    });

    it('is due today or later: what is past cannot be agreed to be done', async () => {
      const due = (dueOn: string) => send('makeAgreement', 'facilitator', { ...agreement, dueOn });
      const late = await due('2026-11-20');
      expect(codesOf(late)).toEqual(['BAD_USER_INPUT']);
      expect(late.errors[0]?.message).toBe(
        `This is no agreement: dueOn is 2026-11-20; expected ${today} or later, or a meetingId of a meeting held by then.`,
      );
      expect((await due(today)).errors).toEqual([]);
    });

    it('that is written down after its meeting is due from the day of the meeting on', async () => {
      const [meeting] = await inDatabase<{ id: string; held: string }>(
        `select id, held_on as held from coordination.meetings where citizen_id = '${await idOf(amalie.cpr)}'
          and held_on < '${today}' order by held_on desc limit 1`,
      );
      const due = (dueOn: string | undefined) =>
        send('makeAgreement', 'facilitator', { ...agreement, dueOn, meetingId: meeting?.id });
      expect((await due(meeting?.held)).errors).toEqual([]);
      const late = await due('2020-01-01');
      expect(codesOf(late)).toEqual(['BAD_USER_INPUT']);
      expect(late.errors[0]?.message).toBe(
        `This is no agreement: dueOn is 2020-01-01; expected ${meeting?.held ?? ''}, when the meeting was held, or later.`,
      );
    });

    it('made in a meeting makes it one of those that the plan was agreed in (S9)', async () => {
      const [meeting] = await inDatabase<{ id: string }>(
        `select id from coordination.meetings where citizen_id = '${await idOf(amalie.cpr)}' and kind = 'CITIZEN' limit 1`,
      );
      const answer = await send('makeAgreement', 'coordinator', {
        ...agreement,
        meetingId: meeting?.id,
      });
      expect(last(told(answer, 'makeAgreement', 'agreements'))).toMatchObject({
        meetingId: meeting?.id,
      });
      const { data } = await askAs(
        'coordinator',
        'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { plan { meetings { id } } } }',
        { cpr: amalie.cpr },
      );
      expect(at(data, 'citizenByCpr', 'plan', 'meetings')).toContainEqual({ id: meeting?.id });
      const [others] = await inDatabase<{ id: string }>(
        `select id from coordination.meetings where citizen_id <> '${await idOf(amalie.cpr)}' limit 1`,
      );
      const wrong = await send('makeAgreement', 'coordinator', {
        ...agreement,
        meetingId: others?.id,
      });
      expect(codesOf(wrong)).toEqual(['NOT_FOUND']);
    });

    it.each([
      ['nobody', {}, /names nobody/],
      ['two', { isCitizen: true, other: 'Mor' }, /more than one/],
      ['somebody unknown', { caseworkerId: 'NOBODY' }, /directory/],
      ['no id at all', { caseworkerId: '\0' }, /responsible.caseworkerId holds a character/],
      ['too long a name', { other: 'x'.repeat(201) }, /201 characters/],
    ])('is not made with %s to do it', async (_, responsible, said) => {
      const answer = await send('makeAgreement', 'facilitator', { ...agreement, responsible });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.message).toMatch(said);
    });

    it('is settled by the team, and by the citizen where it is theirs to do', async () => {
      const [, jakobs, amalies] = await idsOf('agreements');
      const own = await send('settleAgreement', 'citizen', {
        agreementId: amalies,
        result: 'Det gik godt',
      });
      expect(own.errors).toEqual([]);
      expect(told(own, 'settleAgreement', 'agreements', 2)).toMatchObject({
        settledOn: today,
        result: 'Det gik godt',
      });
      expect(codesOf(await send('settleAgreement', 'citizen', { agreementId: jakobs }))).toEqual([
        'FORBIDDEN',
      ]);
      const team = await send('settleAgreement', 'social-caseworker', {
        agreementId: jakobs,
        settledOn: '2025-12-31',
      });
      expect(told(team, 'settleAgreement', 'agreements', 1)).toMatchObject({
        settledOn: '2025-12-31',
      });
      for (const [settledOn, said] of [
        ['2026-11-22', 'settledOn is yet to come'],
        ['1950-01-01', 'settledOn lies before the citizen was born'],
      ] as const) {
        const { errors } = await send('settleAgreement', 'social-caseworker', {
          agreementId: jakobs,
          settledOn,
        });
        expect(errors.map(({ message }) => message)).toEqual([`This is no settlement: ${said}.`]);
      }
      expect(
        codesOf(await send('settleAgreement', 'citizen', { agreementId: randomUUID() })),
      ).toEqual(['NOT_FOUND']);
    });
  });
});
