import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories, unknownCpr } from '../../demo/stories/stories.ts';
import type { Answer } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { at } from '../walls/cells.ts';

const version = `version change isByCitizen changedBy { id } adoptedOn
  goals { id title isCitizensWording isRetired withheldLinks
    links { measureId isRepeat isCitizensWish reason replacesMeasureId isEnded }
    progress { scoredOn by score recordedBy { id } } }
  agreements { id title responsible isCitizens responsibleCaseworker { id } dueOn settledOn result goalId meetingId documentedBy }
  replaces { legalBasis { law { code } paragraph } replacedOn }`;
const change = (
  name: string,
) => `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { planVersion { ${version} } citizen { id plan { version source } } } }`;
const view = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { plan { version source adoptedOn
  goals { id title isCitizensWording isRetired origin { code } measures { id } withheldLinks
    links { measureId isMissing isRepeat isCitizensWish reason replaces { id } measure { id monthlyCostOre } monthlyCostChangeOre }
    progress { scoredOn by score } }
  agreements { id title responsible isCitizens settledOn result }
  replaces { legalBasis { law { code } paragraph } replacedOn consentGivenOn content { code isPresent source } } } } }`;

const { amalie, karsten, martin, poul } = stories;

describe('the citizen’s plan', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  const inDatabase = async <Row extends Record<string, unknown>>(sql: string) =>
    (await town.databases.run<Row>('coordination', sql)).rows;
  const idOf = async (cpr: string) => {
    const [row] = await inDatabase<{ id: string }>(
      `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
    );
    return row?.id ?? randomUUID();
  };
  const versionOf = async (cpr: string) => {
    const [row] = await inDatabase<{ version: number }>(
      `select version from coordination.plans where citizen_id = '${await idOf(cpr)}'`,
    );
    return row?.version ?? 0;
  };
  /** Changes a citizen's plan, at the version that it is at unless another is said. */
  const send = async (
    name: string,
    person: string,
    more: Readonly<Record<string, unknown>>,
    cpr = amalie.cpr,
  ) => {
    const seen = { citizenId: await idOf(cpr), expectedVersion: await versionOf(cpr) };
    const input = { idempotencyKey: randomUUID(), ...seen, ...more };
    return town.askAs(person, change(name), { input });
  };
  const look = async (person: string, cpr = amalie.cpr) => {
    const { data, errors } = await town.askAs(person, view, { cpr });
    expect(errors).toEqual([]);
    return at(data, 'citizenByCpr', 'plan');
  };
  const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);
  const idsOf = async (what: 'goals' | 'agreements') =>
    (
      await inDatabase<{ id: string }>(
        `select id from coordination.${what} where plan_id =
           (select id from coordination.plans where citizen_id = '${await idOf(amalie.cpr)}') order by position`,
      )
    ).map(({ id }) => id);
  const goalOf = async (index: number) => (await idsOf('goals'))[index] ?? '';
  const consentOf = async (cpr: string, basis: string) => {
    const [row] = await inDatabase<{ id: string }>(
      `select id from coordination.consents where citizen_id = '${await idOf(cpr)}' and legal_basis = '${basis}'`,
    );
    return row?.id ?? randomUUID();
  };
  const told = (answer: Answer, name: string, ...path: (string | number)[]) =>
    at(answer.data, name, 'planVersion', ...path);
  const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const last = (value: unknown) => toList(value).at(-1);

  const goal = { title: 'Jeg vil selv betale mine regninger', isCitizensWording: true };
  const agreement = { title: 'Ringer til banken', responsible: { isCitizen: true } };

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
      const back = await send('setGoal', 'facilitator', { ...words, goalId });
      expect(back.errors).toEqual([]);
      expect(at(await look('citizen'), 'goals')).toHaveLength(5);
    });

    it.each([
      ['no words', { title: ' ' }, /title is empty/],
      ['too many', { title: 'x'.repeat(501) }, /501 characters; expected 500/],
      ['what is no text', { title: 'a\0b' }, /U\+0000/],
    ])('of %s is none', async (_, words, said) => {
      const answer = await send('setGoal', 'facilitator', { ...goal, ...words });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.message).toMatch(said);
    });

    it.each([randomUUID(), 'nothing', '\0'])(
      'that is not there is not found: %j',
      async (goalId) => {
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
      },
    );
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
      const { data } = await town.askAs(
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
      ['a day ahead', { scoredOn: '2026-11-22' }, /lies ahead/],
      ['a day that no year has', { scoredOn: '2026-02-29' }, /no day that exists/],
      ['a day before anybody’s time', { scoredOn: '1066-10-14' }, /anybody’s time/],
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

  describe('a measure that serves a goal', () => {
    const link = async (more: Readonly<Record<string, unknown>>, person = 'facilitator') =>
      send('linkMeasure', person, { goalId: await goalOf(3), ...more });
    const linksOf = async (person: string) => at(await look(person), 'goals', 3, 'links');
    const costly = async () => {
      const { data } = await town.askAs(
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
      const { data } = await town.askAs(
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
      ['no id at all', { caseworkerId: '\0' }, /directory/],
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
      const ahead = { agreementId: jakobs, settledOn: '2026-11-22' };
      expect(codesOf(await send('settleAgreement', 'social-caseworker', ahead))).toEqual([
        'BAD_USER_INPUT',
      ]);
      expect(
        codesOf(await send('settleAgreement', 'citizen', { agreementId: randomUUID() })),
      ).toEqual(['NOT_FOUND']);
    });
  });

  describe('its versions', () => {
    const versions = `query ($cpr: CPR!, $first: Int!, $after: String) { citizenByCpr(cpr: $cpr) { plan { version
      versions(first: $first, after: $after) { nodes { ${version} } pageInfo { hasNextPage endCursor } } } } }`;

    it('are listed newest first, each as the plan was then; the first as it was found', async () => {
      const now = await versionOf(amalie.cpr);
      const seen: unknown[] = [];
      let after: unknown = null;
      do {
        const { data } = await town.askAs('citizen', versions, {
          cpr: amalie.cpr,
          first: 7,
          after,
        });
        const page = at(data, 'citizenByCpr', 'plan', 'versions');
        const nodes = at(page, 'nodes');
        seen.push(...toList(nodes));
        after =
          at(page, 'pageInfo', 'hasNextPage') === true ? at(page, 'pageInfo', 'endCursor') : null;
      } while (after !== null);
      expect(seen.map((one) => at(one, 'version'))).toEqual(
        Array.from({ length: now - 2 }, (_, index) => now - index),
      );
      expect(last(seen)).toMatchObject({
        version: 3,
        change: 'FOUND',
        changedBy: null,
        isByCitizen: false,
      });
      expect(at(last(seen), 'goals')).toHaveLength(3);
    });

    it.each([
      ['planVersion(n: 99) { version }', 'NOT_FOUND'],
      ['planVersion(n: -1) { version }', 'NOT_FOUND'],
      ['changesBetween(from: 1, to: 3) { id }', 'NOT_FOUND'],
      ['versions(first: 0) { nodes { version } }', 'BAD_USER_INPUT'],
      ['versions(after: "x") { nodes { version } }', 'BAD_USER_INPUT'],
    ])('that are not there are told as such: %s', async (field, code) => {
      const answer = await town.askAs(
        'citizen',
        `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { plan { ${field} } } }`,
        { cpr: amalie.cpr },
      );
      expect(codesOf(answer)).toEqual([code]);
    });

    it('are none while no plan is adopted', async () => {
      const { data, errors } = await town.askAs(
        'facilitator',
        'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { plan { source versions { nodes { version } } } } }',
        { cpr: martin.cpr },
      );
      expect([errors, at(data, 'citizenByCpr', 'plan')]).toEqual([
        [],
        { source: 'CENTRES', versions: { nodes: [] } },
      ]);
    });
  });

  describe('adopted', () => {
    const lab = async (cpr = amalie.cpr) => ({
      law: 'LAB',
      paragraph: '§ 40',
      consentId: await consentOf(cpr, 'LAB_40'),
    });
    const sel = async (cpr = amalie.cpr) => ({
      law: 'SEL',
      paragraph: '§ 141',
      consentId: await consentOf(cpr, 'SEL_141'),
    });

    it('in place of statutory plans rests on the citizen’s consent to each, and says which is missing (S9, S10)', async () => {
      const withdrawn = await consentOf(amalie.cpr, 'LAB_40');
      const answer = await send('adoptPlan', 'facilitator', {
        replaces: [
          { ...(await lab()), consentId: randomUUID() },
          { ...(await sel()), consentId: withdrawn },
          { law: 'SEL', paragraph: '§ 140', consentId: withdrawn },
        ],
      });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.message).toMatch(
        /LAB § 40 needs .* under LAB_40, and consentId is no consent of theirs; SEL § 141 needs .* SEL_141, and this one is under LAB_40; SEL § 140 is no plan/,
      );
    });

    it('is one plan: who adopts another is told the version that it is at', async () => {
      const again = await send('adoptPlan', 'facilitator', { replaces: [], expectedVersion: 0 });
      expect(codesOf(again)).toEqual(['CONFLICT']);
      expect(again.errors[0]?.message).toContain(`at version ${await versionOf(amalie.cpr)} now`);
    });

    it('shows of each plan that it replaces whether its required content is there', async () => {
      const replaces = at(await look('coordinator'), 'replaces');
      expect(replaces).toMatchObject([
        {
          legalBasis: { law: { code: 'LAB' } },
          content: [
            { code: 'EMPLOYMENT_MEASURES', isPresent: true, source: 'V' },
            { code: 'OTHER_MEASURES', isPresent: true },
            { code: 'GOAL', isPresent: true, source: 'K-med' },
            { code: 'FOLLOW_UP' },
            { code: 'EDUCATION_ORDER', isPresent: null },
          ],
        },
        {
          legalBasis: { law: { code: 'SEL' } },
          content: [
            { code: 'PURPOSE' },
            { code: 'EFFORT', isPresent: true },
            { code: 'DURATION' },
            { code: 'SPECIAL_MATTERS', isPresent: null },
          ],
        },
      ]);
    });

    it('anew in place of fewer leaves the others to stand by themselves again', async () => {
      const answer = await send('adoptPlan', 'coordinator', { replaces: [await sel()] });
      expect(answer.errors).toEqual([]);
      expect(told(answer, 'adoptPlan', 'replaces')).toMatchObject([
        { legalBasis: { law: { code: 'SEL' } }, replacedOn: '2026-02-04' },
      ]);
      const both = await send('adoptPlan', 'coordinator', { replaces: [await lab(), await sel()] });
      expect(told(both, 'adoptPlan', 'replaces')).toMatchObject([
        { legalBasis: { law: { code: 'LAB' } }, replacedOn: today },
        { legalBasis: { law: { code: 'SEL' } }, replacedOn: '2026-02-04' },
      ]);
    });

    it('that is split by a withdrawn consent is not changed, and is taken up again with a new one', async () => {
      const id = await consentOf(amalie.cpr, 'SEL_141');
      const before = await versionOf(amalie.cpr);
      await inDatabase(`update coordination.consents set withdrawn_at = now() where id = '${id}'`);
      expect(await look('citizen')).toMatchObject({ source: 'CENTRES', version: null });
      expect(codesOf(await send('setGoal', 'facilitator', goal))).toEqual(['NOT_FOUND']);
      const over = await send('adoptPlan', 'facilitator', {
        replaces: [await sel()],
        expectedVersion: 0,
      });
      expect(over.errors[0]?.message).toMatch(/this one is withdrawn/);
      const answer = await send('adoptPlan', 'facilitator', {
        replaces: [await lab()],
        expectedVersion: 0,
      });
      expect(told(answer, 'adoptPlan')).toMatchObject({ version: before + 1, change: 'ADOPTED' });
      expect(await look('citizen')).toMatchObject({ source: 'UNIFIED', version: before + 1 });
    });

    it('for the first time is version 1, even where two adopt it at once', async () => {
      const citizenId = await idOf(martin.cpr);
      expect(await versionOf(martin.cpr)).toBe(0);
      const answers = await Promise.all(
        ['facilitator', 'facilitator'].map((person) =>
          send('adoptPlan', person, { citizenId, replaces: [] }, martin.cpr),
        ),
      );
      expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
      const [made] = answers.filter(({ errors }) => errors.length === 0);
      expect(made && told(made, 'adoptPlan')).toMatchObject({
        version: 1,
        change: 'ADOPTED',
        adoptedOn: today,
        goals: [],
        agreements: [],
        replaces: [],
      });
    });
  });

  it('tells the citizen’s log that it was changed, and by which unit', async () => {
    const { data } = await town.askAs(
      'citizen',
      'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { accessLog(first: 100) { nodes { outcome unit } } } }',
      { cpr: amalie.cpr },
    );
    expect(at(data, 'citizenByCpr', 'accessLog', 'nodes')).toContainEqual(
      expect.objectContaining({ outcome: 'CHANGED' }),
    );
  });

  it('is changed by who is not signed in to somebody else’s: not Karsten’s by Amalie', async () => {
    for (const { cpr } of [karsten, poul]) {
      expect(codesOf(await send('setGoal', 'citizen', goal, cpr))).toEqual(['FORBIDDEN']);
    }
  });
});
