import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../setup/today.ts';
import { toList } from '../../setup/plans.ts';
import { at } from '../../walls/cells.ts';
import { openImporter, type Importer } from './importer.ts';
import { klCarePlan } from './kl-care-plan.ts';
import { agreement, agreements, written } from './written-plan.ts';

describe('a plan that was written elsewhere', () => {
  let importer: Importer;
  beforeAll(async () => {
    importer = await openImporter();
  });
  afterAll(() => importer.close());

  it('comes in as goals, links and agreements, in one change of the plan and one event', async () => {
    const before = await importer.versionOf(importer.ids.martin);
    const { codes, version, changes } = await importer.take(importer.ids.martin, written());
    expect(codes).toEqual([]);
    expect(version).toMatchObject({
      version: before + 1,
      change: 'IMPORTED',
      changedBy: { id: 'TOVKRO' },
      goals: [
        {
          title: 'Jeg vil sove om natten',
          isCitizensWording: true,
          links: [{ measureId: 'SOCIAL-9901', isCitizensWish: true, isRepeat: false }],
        },
        { title: 'Stabil døgnrytme', isCitizensWording: false, links: [] },
      ],
      agreements: [
        { responsible: 'Borgeren', isCitizens: true, goalId: at(version, 'goals', 0, 'id') },
        // By the directory's name, whatever the document called them.
        { responsible: 'Mette Holm', responsibleCaseworker: { id: 'METHOL' }, dueOn: '2027-01-04' },
        { responsible: 'Storesøster', settledOn: '2026-11-20', result: 'Det virker' },
      ],
    });
    expect(changes).toHaveLength(6);
    const events = await importer.inDatabase(
      `select kind, version from coordination.outbox where citizen_id = '${importer.ids.martin}' and kind <> 'PLAN_ADOPTED'`,
    );
    expect(events).toEqual([{ kind: 'PLAN_IMPORTED', version: before + 1 }]);
  });

  it('is known again by its own ids: nothing is there twice, and the import says that it changed nothing', async () => {
    const { codes, version, changes } = await importer.take(importer.ids.martin, written());
    expect(codes).toEqual([]);
    expect(changes).toEqual([]);
    expect(at(version, 'goals')).toHaveLength(2);
    expect(at(version, 'agreements')).toHaveLength(3);
  });

  it('brings what it knows up to date, adds what is new, and removes nothing', async () => {
    const goals = [
      { id: 'maal-2', title: 'En fast døgnrytme', isCitizensWording: false },
      { id: 'maal-3', title: 'Jeg vil have en hund', isCitizensWording: true },
    ];
    const agreements = [
      {
        id: 'aftale-2',
        title: 'Ringer hver mandag',
        responsibleCaseworker: { id: 'METHOL' },
        settledOn: today,
      },
    ];
    const { codes, version, changes } = await importer.take(
      importer.ids.martin,
      written({ goals, agreements }),
    );
    expect(codes).toEqual([]);
    expect(changes).toMatchObject([
      { kind: 'CHANGED', what: 'GOAL', field: 'title', after: 'En fast døgnrytme' },
      { kind: 'ADDED', what: 'GOAL', after: 'Jeg vil have en hund' },
      { kind: 'CHANGED', what: 'AGREEMENT', field: 'settledOn', after: today },
    ]);
    expect(at(version, 'goals')).toHaveLength(3);
    expect(at(version, 'agreements')).toHaveLength(3);
  });

  it('takes up nothing again that was given up, ended or settled since', async () => {
    await importer.inDatabase(`
      update coordination.goals set is_retired = true where title = 'Jeg vil sove om natten';
      update coordination.goal_measures set is_ended = true where measure_id = 'SOCIAL-9901'`);
    const { codes, version } = await importer.take(importer.ids.martin, written());
    expect(codes).toEqual([]);
    expect(at(version, 'goals', 0)).toMatchObject({ isRetired: true, links: [{ isEnded: true }] });
    expect(at(version, 'agreements', 1, 'settledOn')).toBe(today);
  });

  it('brings agreements of before as they were made: what is past and not done is overdue here too', async () => {
    const overdue = { ...agreement, id: 'aftale-gammel', dueOn: '2026-01-15' };
    const done = { ...overdue, id: 'aftale-gjort', settledOn: '2026-01-14' };
    const { codes, version } = await importer.take(importer.ids.martin, agreements(overdue, done));
    expect(codes).toEqual([]);
    expect(toList(at(version, 'agreements')).slice(-2)).toMatchObject([
      { dueOn: '2026-01-15', settledOn: null },
      { dueOn: '2026-01-15', settledOn: '2026-01-14' },
    ]);
  });

  it('sent twice by one key happens once', async () => {
    const sent = {
      idempotencyKey: randomUUID(),
      expectedVersion: await importer.versionOf(importer.ids.martin),
    };
    const goals = [{ id: randomUUID(), title: 'Jeg vil ud at rejse', isCitizensWording: true }];
    const document = written({ goals, agreements: [] });
    const first = await importer.take(importer.ids.martin, document, sent);
    expect(first.codes).toEqual([]);
    expect(await importer.take(importer.ids.martin, document, sent)).toEqual(first);
    expect(await importer.versionOf(importer.ids.martin)).toBe(sent.expectedVersion + 1);
  });

  it('comes to the version that was seen, and to no other', async () => {
    const expectedVersion = (await importer.versionOf(importer.ids.martin)) - 1;
    const { codes } = await importer.take(importer.ids.martin, written(), { expectedVersion });
    expect(codes).toEqual(['CONFLICT']);
  });

  it('comes to a plan that is adopted, and makes none', async () => {
    const { jens } = importer.ids;
    await importer.inDatabase(`insert into coordination.team_members (citizen_id, caseworker_id, role, since)
      values ('${jens}', 'TOVKRO', 'FACILITATOR', '2026-01-01')`);
    const { codes, message } = await importer.take(jens, written());
    expect(codes).toEqual(['NOT_FOUND']);
    expect(message).toContain('adoptPlan');
  });

  it('by KL’s profiles is read: each type of goal, in words or by its code, known again by its address', async () => {
    const { codes, message, changes } = await importer.take(importer.ids.martin, klCarePlan, {
      format: 'FHIR',
    });
    expect([codes, message]).toEqual([[], undefined]);
    expect(changes).toMatchObject([
      { kind: 'ADDED', what: 'GOAL', after: 'Et liv i egen bolig' },
      { kind: 'ADDED', what: 'GOAL', after: 'Holder orden i sin bolig' },
      { kind: 'ADDED', what: 'GOAL', after: 'Jeg vil have min egen nøgle' },
      { kind: 'ADDED', what: 'GOAL', after: 'Tilstand forsvinder' },
    ]);
    const again = await importer.take(importer.ids.martin, klCarePlan, { format: 'FHIR' });
    expect(again).toMatchObject({ codes: [], changes: [] });
    const wordings = await importer.inDatabase(
      `select g.title from coordination.goals g join coordination.plans p on p.id = g.plan_id
        where p.citizen_id = '${importer.ids.martin}' and g.imported_as like 'http://journal%' and g.is_citizens_wording`,
    );
    expect(wordings).toEqual([{ title: 'Jeg vil have min egen nøgle' }]);
  });
});
