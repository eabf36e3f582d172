import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { goal, last, openPlanTown, told, toList, version } from '../setup/plans.ts';
import { today } from '../setup/today.ts';
import { codesOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const { amalie, karsten, martin, poul } = stories;

describe('the citizen’s plan', () => {
  const { askAs, inDatabase, idOf, versionOf, send, look, consentOf } = openPlanTown();

  // More than a page of versions.
  beforeAll(async () => {
    for (let count = 0; count < 8; count += 1)
      expect((await send('setGoal', 'citizen', goal)).errors).toEqual([]);
  });

  describe('its versions', () => {
    const versions = `query ($cpr: CPR!, $first: Int!, $after: String) { citizenByCpr(cpr: $cpr) { plan { version
      versions(first: $first, after: $after) { nodes { ${version} } pageInfo { hasNextPage endCursor } } } } }`;

    it('are listed newest first, each as the plan was then; the first as it was found', async () => {
      const now = await versionOf(amalie.cpr);
      const seen: unknown[] = [];
      let after: unknown = null;
      do {
        const { data } = await askAs('citizen', versions, {
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
      const answer = await askAs(
        'citizen',
        `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { plan { ${field} } } }`,
        { cpr: amalie.cpr },
      );
      expect(codesOf(answer)).toEqual([code]);
    });

    it('are none while no plan is adopted', async () => {
      const { data, errors } = await askAs(
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

    it('anew stands in for what it did before, whoever names nothing (S9)', async () => {
      const answer = await send('adoptPlan', 'coordinator', { replaces: [] });
      expect(answer.errors).toEqual([]);
      expect(told(answer, 'adoptPlan', 'replaces')).toMatchObject([
        { legalBasis: { law: { code: 'LAB' } }, replacedOn: '2026-02-04' },
        { legalBasis: { law: { code: 'SEL' } }, replacedOn: '2026-02-04' },
      ]);
    });

    it('leaves a statutory plan to stand by itself again where that is said, with a reason that is kept (S9)', async () => {
      const from = await versionOf(amalie.cpr);
      const ended = { law: 'LAB', paragraph: '§ 40', reason: 'Amalie vil have den for sig selv' };
      const answer = await send('adoptPlan', 'coordinator', {
        replaces: [],
        endedReplacements: [ended],
      });
      expect(answer.errors).toEqual([]);
      expect(told(answer, 'adoptPlan')).toMatchObject({
        replaces: [{ legalBasis: { law: { code: 'SEL' } }, replacedOn: '2026-02-04' }],
        endedReplacements: [
          {
            legalBasis: { law: { code: 'LAB' }, paragraph: '§ 40' },
            replacedOn: '2026-02-04',
            until: today,
            reason: ended.reason,
          },
        ],
      });
      const changes = async (to: number) => {
        const { data, errors } = await askAs(
          'citizen',
          `query ($cpr: CPR!, $from: Int!, $to: Int!) { citizenByCpr(cpr: $cpr) { plan {
            changesBetween(from: $from, to: $to) { kind what id field before after } } } }`,
          { cpr: amalie.cpr, from, to },
        );
        expect(errors).toEqual([]);
        return at(data, 'citizenByCpr', 'plan', 'changesBetween');
      };
      const piece = { what: 'REPLACED_PLAN', id: 'LAB § 40', kind: 'CHANGED', before: null };
      expect(await changes(from + 1)).toEqual([
        { ...piece, field: 'until', after: today },
        { ...piece, field: 'reason', after: ended.reason },
      ]);
      const both = await send('adoptPlan', 'coordinator', { replaces: [await lab()] });
      expect(told(both, 'adoptPlan')).toMatchObject({
        replaces: [
          { legalBasis: { law: { code: 'LAB' } }, replacedOn: today },
          { legalBasis: { law: { code: 'SEL' } }, replacedOn: '2026-02-04' },
        ],
        endedReplacements: [],
      });
      expect(await changes(from + 2)).toMatchObject([{ id: 'LAB § 40', field: 'replacedOn' }]);
    });

    it('says all that is wrong with what it is to stand in for no longer (S9)', async () => {
      const ended = (law: string, paragraph: string, reason = 'Fordi') => ({
        law,
        paragraph,
        reason,
      });
      const answer = await send('adoptPlan', 'coordinator', {
        replaces: [await sel()],
        endedReplacements: [
          ended('LAB', '§ 40', ' '),
          ended('SEL', '§ 141'),
          ended('BL', '§ 110'),
          ended('BL', '§ 110'),
        ],
      });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.message).toBe(
        'This is no plan that can be adopted: endedReplacements[0].reason is empty; SEL § 141 is named twice; ' +
          'BL § 110 is named twice; BL § 110 is not replaced by the plan; expected one of LAB § 40, SEL § 141.',
      );
    });

    it('is told by the law and paragraph that were sent, as far as they can be read', async () => {
      const long = { law: 'X'.repeat(1_000), paragraph: `§ ${'1'.repeat(1_000)}` };
      const consentId = randomUUID();
      const answer = await send('adoptPlan', 'coordinator', {
        replaces: Array.from({ length: 20 }, (_, index) => ({
          ...long,
          law: `${index}${long.law}`,
          consentId,
        })),
        endedReplacements: [{ ...long, reason: 'Fordi' }],
      });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      const [message = ''] = answer.errors.map((error) => error.message);
      expect(message).toContain('replaces[0].law has 1001 characters; expected 6 at most; ');
      expect(message).toContain('replaces[0].paragraph has 1002 characters; expected 50 at most');
      expect(message).toContain('endedReplacements[0].law has 1000 characters; expected 6');
      expect(message).not.toContain('X'.repeat(51));
      expect(message.length).toBeLessThan(10_000);
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
      const silent = await send('adoptPlan', 'facilitator', {
        replaces: [await lab()],
        expectedVersion: 0,
      });
      expect(silent.errors[0]?.message).toBe(
        'This is no plan that can be adopted: SEL § 141 was replaced, and the consent to it is withdrawn or over; ' +
          'expected it in replaces by a consent that is in force, or in endedReplacements with why it stands by itself again.',
      );
      const answer = await send('adoptPlan', 'facilitator', {
        replaces: [],
        endedReplacements: [{ law: 'SEL', paragraph: '§ 141', reason: 'Samtykket er trukket' }],
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
          send('adoptPlan', person, { citizenId, replaces: [], expectedVersion: 0 }, martin.cpr),
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
      const nothing = await send(
        'adoptPlan',
        'facilitator',
        { replaces: [], endedReplacements: [{ law: 'SEL', paragraph: '§ 141', reason: 'Fordi' }] },
        martin.cpr,
      );
      expect(nothing.errors.map(({ message }) => message)).toEqual([
        'This is no plan that can be adopted: SEL § 141 is not replaced by the plan, which replaces no plan; expected no endedReplacements.',
      ]);
    });
  });

  it('tells the citizen’s log that it was changed, and by which unit', async () => {
    const { data } = await askAs(
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
