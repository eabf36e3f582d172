import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { today } from '../../setup/today.ts';
import { at } from '../../walls/cells.ts';
import { openImporter, type Importer } from './importer.ts';
import { parseJson } from './seen-plan.ts';
import { agreement, agreements, goal, goals, written } from './written-plan.ts';
import { fhir, wrongFhir } from './wrong-fhir.ts';
import { wrongJson } from './wrong-json.ts';

describe('a plan that is not taken in', () => {
  let importer: Importer;
  beforeAll(async () => {
    importer = await openImporter();
    // What a programme would not let be agreed is looked at by itself: of one that nobody wrote down nothing is known.
    await importer.inDatabase(
      `update coordination.coordinations set model = 'NOBODY_WROTE_IT_DOWN' where citizen_id = '${importer.ids.martin}'`,
    );
    // Something is in the plan, which none of it may touch.
    const there = written({
      goals: [{ ...goal, id: 'maal-før', links: [{ measureId: 'SOCIAL-9901' }] }],
      agreements: [{ ...agreement, id: 'aftale-før', goalId: 'maal-før' }],
    });
    expect(await importer.take(importer.ids.martin, there)).toMatchObject({ codes: [] });
  });
  afterAll(() => importer.close());

  it('links no measure of a centre whose measures the caller may not see: nothing can be guessed by it', async () => {
    const [children] = await importer.inDatabase<{ id: string }>(
      `select m.measure_id as id from coordination.goal_measures m join coordination.goals g on g.id = m.goal_id
         join coordination.plans p on p.id = g.plan_id
        where p.citizen_id = '${importer.ids.amalie}' and m.measure_id not like 'JOBCENTER-%' limit 1`,
    );
    const hidden = children?.id ?? '';
    const [own] = parseJson(await importer.exported(importer.ids.amalie, 'JSON')).goals;
    await importer.inDatabase(`
      insert into coordination.team_members (citizen_id, caseworker_id, role, since)
      values ('${importer.ids.amalie}', 'JAKLUN', 'FACILITATOR', '2026-01-01');
      update coordination.consents set receivers = '{SOCIAL}' where citizen_id = '${importer.ids.amalie}'`);
    const say = async (...links: object[]) => {
      const document = goals({ ...goal, id: own?.id, links });
      return importer.take(importer.ids.amalie, document, { person: 'jobcenter-caseworker' });
    };
    const unseen = (index: number) =>
      `plan.goals[0].links[${index}]: measureId, or replacesMeasureId, is of a centre whose measures you may not see`;
    const inPlace = { measureId: 'JOBCENTER-1', replacesMeasureId: hidden, reason: 'Fordi' };
    // One that is linked already, one that nobody has, and one that is hidden behind another: the same is said of each.
    const { codes, faults } = await say(
      { measureId: hidden },
      { measureId: 'CHILDREN-9' },
      inPlace,
    );
    expect([codes, faults]).toEqual([['BAD_USER_INPUT'], [unseen(0), unseen(1), unseen(2)]]);
    // What came in place of what they may not see stays as who may see it said.
    await importer.inDatabase(`insert into coordination.goal_measures (goal_id, measure_id, reason, replaces_measure_id)
      values ('${own?.id ?? ''}', 'JOBCENTER-8811', 'Fordi', '${hidden}')`);
    expect((await say({ measureId: 'JOBCENTER-8811' })).faults).toEqual([unseen(0)]);
    await importer.inDatabase(
      `delete from coordination.goal_measures where measure_id = 'JOBCENTER-8811';
       delete from coordination.team_members where caseworker_id = 'JAKLUN' and role = 'FACILITATOR'`,
    );
  });

  it('of somebody else is not taken in: a birth date or a number says so', async () => {
    const json = await importer.take(
      importer.ids.martin,
      await importer.exported(importer.ids.amalie, 'JSON'),
    );
    expect(json.faults).toEqual([
      'citizen: the birth date is not the citizen’s, expected a plan of theirs',
    ]);
    const fhir = await importer.take(
      importer.ids.martin,
      await importer.exported(importer.ids.amalie, 'FHIR'),
      { format: 'FHIR' },
    );
    expect(fhir.codes).toEqual(['BAD_USER_INPUT']);
    expect(fhir.message).not.toContain(stories.amalie.cpr);
  });

  it.each(['citizen', 'social-caseworker', 'jobcenter-caseworker', 'manager', 'journal-system'])(
    'is not taken in by who it is not for: %s',
    async (person) => {
      const before = await importer.versionOf(importer.ids.amalie);
      // Wrong as it is: who may not is not told what is wrong with it.
      const { codes } = await importer.take(importer.ids.amalie, 'no document', { person });
      expect(codes).toEqual(['FORBIDDEN']);
      expect(await importer.versionOf(importer.ids.amalie)).toBe(before);
    },
  );

  it.each([
    ['CPR', 'urn:oid:1.2.208.176.1.2'],
    ['X-eCPR', 'urn:oid:1.2.208.176.1.6.1.1'],
    ['D-eCPR of a region', 'urn:oid:1.2.208.176.1.6.1.3.183'],
  ])('of somebody else’s number is not taken in: %s', async (_, system) => {
    const { entry, ...rest } = fhir({});
    const identifier = [
      { system: 'http://journal.example/citizens', value: '17' },
      { system, value: '7003917AB6' },
    ];
    const whose = { resource: { resourceType: 'Patient', id: '1', identifier } };
    const document = { ...rest, entry: [...entry, whose] };
    const { faults } = await importer.take(importer.ids.amalie, document, {
      format: 'FHIR',
      person: 'coordinator',
    });
    expect(faults).toEqual([
      'citizen: the CPR number is not the citizen’s, expected a plan of theirs',
    ]);
  });
  describe('with one thing wrong is not taken in at all, and says what:', () => {
    it.each(wrongJson)('%s', async (_, document, expected) => {
      const before = await importer.inDatabase('select * from coordination.goals');
      const { codes, faults } = await importer.take(importer.ids.martin, document);
      expect(codes).toEqual(['BAD_USER_INPUT']);
      expect(faults.toSorted()).toEqual(expected.toSorted());
      expect(await importer.inDatabase('select * from coordination.goals')).toEqual(before);
    });

    it.each(wrongFhir)('in FHIR: %s', async (_, document, expected) => {
      const before = await importer.inDatabase('select * from coordination.goals');
      const { codes, faults } = await importer.take(importer.ids.martin, document, {
        format: 'FHIR',
      });
      expect(codes).toEqual(['BAD_USER_INPUT']);
      expect(faults.toSorted()).toEqual(expected.toSorted());
      expect(await importer.inDatabase('select * from coordination.goals')).toEqual(before);
    });

    it('not in FHIR that is right, by whomever it was written', async () => {
      const { codes, changes, version } = await importer.take(importer.ids.martin, fhir({}), {
        format: 'FHIR',
      });
      expect(codes).toEqual([]);
      expect(changes).toMatchObject([
        { kind: 'ADDED', what: 'GOAL', after: 'Jeg vil ud' },
        { kind: 'ADDED', what: 'AGREEMENT', after: 'Går en tur' },
      ]);
      const done = fhir({ detail: { status: 'completed', statusReason: { text: 'Tre gange' } } });
      expect(await importer.take(importer.ids.martin, done, { format: 'FHIR' })).toMatchObject({
        changes: [
          { kind: 'CHANGED', field: 'result', after: 'Tre gange' },
          { kind: 'CHANGED', field: 'settledOn', after: today },
        ],
      });
      expect(at(version, 'goals')).toHaveLength(2);
    });

    it('a hundred of what is wrong, and how much more there is: an answer has an end', async () => {
      const { codes, faults } = await importer.take(
        importer.ids.martin,
        written({ goals: Array.from({ length: 60_000 }, () => 7), agreements: [] }),
      );
      expect(codes).toEqual(['BAD_USER_INPUT']);
      expect(faults).toHaveLength(101);
      expect(faults.slice(-2)).toEqual([
        'plan.goals[99]: found a number, expected fields',
        'document: has 59900 faults more, told once these are mended',
      ]);
    });

    it('what the programme would not let be agreed', async () => {
      await importer.inDatabase(
        `update coordination.coordinations set model = 'ODDER_RAADGIVNINGSTEAM' where citizen_id = '${importer.ids.martin}'`,
      );
      const served = { ...agreement, goalId: goal.id, offer: 'NO_SUCH' };
      const { faults } = await importer.take(importer.ids.martin, agreements(served));
      expect(faults).toHaveLength(2);
      expect(faults.join('\n')).toMatch(/documentedBy is none of who documents what; expected/);
      expect(faults.join('\n')).toMatch(/offer is no code of the programme; it has/);
    });

    it('an agreement that the plan has in other words: it is settled, not rewritten', async () => {
      const { id } = parseJson(await importer.exported(importer.ids.martin, 'JSON'))
        .agreements[0] ?? { id: '' };
      const { faults } = await importer.take(
        importer.ids.martin,
        agreements({ id, title: 'Noget andet', responsible: 'En tredje' }),
      );
      expect(faults).toEqual(
        ['title', 'responsible'].map(
          (field) =>
            `plan.agreements[0]: ${field} is another than the plan’s, expected what was agreed: settle it, and bring the other as a new one`,
        ),
      );
    });
  });
});
