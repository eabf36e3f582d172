import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stories } from '../../demo/stories/stories.ts';
import { getToken } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { at } from '../walls/cells.ts';
import { klCarePlan } from './plan-import/kl-care-plan.ts';
import { fhir, wrongFhir } from './plan-import/wrong-fhir.ts';
import { wrongJson } from './plan-import/wrong-json.ts';
import { agreement, agreements, goal, goals, written } from './plan-import/written-plan.ts';
import { toList } from '../setup/plans.ts';

const importPlan = `mutation ($input: ImportPlanInput!) { importPlan(input: $input) {
  changes { kind what id goalId field before after }
  planVersion { version change changedBy { id }
    goals { id title isCitizensWording isRetired links { measureId isRepeat isCitizensWish reason replacesMeasureId isEnded } }
    agreements { id title responsible isCitizens responsibleCaseworker { id } dueOn settledOn result goalId documentedBy offer } }
  citizen { id } } }`;

const { amalie, martin } = stories;
const types = { JSON: 'application/json', FHIR: 'application/fhir+json' } as const;
type Format = keyof typeof types;

const plan = z.looseObject({
  goals: z.array(z.looseObject({ id: z.string() })),
  agreements: z.array(z.looseObject({ id: z.string(), goalId: z.string().nullable() })),
});
const jsonPlan = z.looseObject({ plan });
const resource = z.looseObject({ resourceType: z.string() });
const bundle = z.looseObject({
  entry: z.array(z.looseObject({ fullUrl: z.string(), resource })),
});

describe('a plan that was written elsewhere', () => {
  let town: OneProcess;
  const ids = { amalie: '', martin: '' };
  beforeAll(async () => {
    town = await startInOneProcess();
    ids.amalie = await idOf(amalie.cpr);
    ids.martin = await idOf(martin.cpr);
    const { errors } = await town.askAs(
      'facilitator',
      'mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { citizen { id } } }',
      { input: { idempotencyKey: randomUUID(), citizenId: ids.martin, replaces: [] } },
    );
    expect(errors).toEqual([]);
  });
  afterAll(() => town.stop());

  const inDatabase = async <Row extends Record<string, unknown>>(sql: string) =>
    (await town.databases.run<Row>('coordination', sql)).rows;
  const idOf = async (cpr: string) => {
    const [row] = await inDatabase<{ id: string }>(
      `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
    );
    return row?.id ?? '';
  };
  const versionOf = async (citizenId: string) => {
    const [row] = await inDatabase<{ version: number }>(
      `select version from coordination.plans where citizen_id = '${citizenId}'`,
    );
    return row?.version ?? 0;
  };
  const linksOf = (citizenId: string) =>
    inDatabase(
      `select g.title, m.measure_id from coordination.goal_measures m join coordination.goals g on g.id = m.goal_id
         join coordination.plans p on p.id = g.plan_id where p.citizen_id = '${citizenId}' order by 1, 2`,
    );
  const exported = async (citizenId: string, format: Format) => {
    const response = await fetch(new URL(`/plans/${citizenId}`, town.url), {
      headers: {
        accept: types[format],
        authorization: `Bearer ${await getToken(town.issuerUrl, 'facilitator')}`,
      },
    });
    expect(response.status).toBe(200);
    return response.text();
  };
  const take = async (
    citizenId: string,
    document: unknown,
    {
      format = 'JSON',
      person = 'facilitator',
      ...more
    }: { format?: Format; person?: string; expectedVersion?: number; idempotencyKey?: string } = {},
  ) => {
    const { data, errors } = await town.askAs(person, importPlan, {
      input: {
        idempotencyKey: randomUUID(),
        citizenId,
        expectedVersion: await versionOf(citizenId),
        format,
        document: typeof document === 'string' ? document : JSON.stringify(document),
        ...more,
      },
    });
    const faults = errors
      .flatMap(({ extensions }) => extensions.faults ?? [])
      .map((fault) => `${fault.path}: ${fault.message}`);
    // Who reads, and what reads, are told the same.
    expect(errors.flatMap(({ message }) => message.split('\n').slice(1))).toEqual(faults);
    return {
      codes: errors.map(({ extensions }) => extensions.code),
      faults,
      message: errors[0]?.message,
      version: at(data, 'importPlan', 'planVersion'),
      changes: at(data, 'importPlan', 'changes'),
    };
  };

  it('comes in as goals, links and agreements, in one change of the plan and one event', async () => {
    const before = await versionOf(ids.martin);
    const { codes, version, changes } = await take(ids.martin, written());
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
    const events = await inDatabase(
      `select kind, version from coordination.outbox where citizen_id = '${ids.martin}' and kind <> 'PLAN_ADOPTED'`,
    );
    expect(events).toEqual([{ kind: 'PLAN_IMPORTED', version: before + 1 }]);
  });

  it('is known again by its own ids: nothing is there twice, and the import says that it changed nothing', async () => {
    const { codes, version, changes } = await take(ids.martin, written());
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
    const { codes, version, changes } = await take(ids.martin, written({ goals, agreements }));
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
    await inDatabase(`
      update coordination.goals set is_retired = true where title = 'Jeg vil sove om natten';
      update coordination.goal_measures set is_ended = true where measure_id = 'SOCIAL-9901'`);
    const { codes, version } = await take(ids.martin, written());
    expect(codes).toEqual([]);
    expect(at(version, 'goals', 0)).toMatchObject({ isRetired: true, links: [{ isEnded: true }] });
    expect(at(version, 'agreements', 1, 'settledOn')).toBe(today);
  });

  it.each(['JSON', 'FHIR'] as const)(
    'that left here as %s comes back to the same plan, and changes nothing',
    async (format) => {
      const before = await exported(ids.amalie, format);
      const { codes, changes, message } = await take(ids.amalie, before, { format });
      expect([codes, message]).toEqual([[], undefined]);
      expect(changes).toEqual([]);
    },
  );

  it.each(['JSON', 'FHIR'] as const)(
    'that left as %s and comes to another citizen’s plan leaves that with the same goals and agreements',
    async (format) => {
      await inDatabase(`
        delete from coordination.agreements where plan_id = (select id from coordination.plans where citizen_id = '${ids.martin}');
        delete from coordination.goal_measures where goal_id in (select g.id from coordination.goals g join coordination.plans p on p.id = g.plan_id where p.citizen_id = '${ids.martin}');
        delete from coordination.goals where plan_id = (select id from coordination.plans where citizen_id = '${ids.martin}');
        update coordination.agreements set offer = 'PEER_CAFE', documented_by = 'PARTNER', result = 'Fundet', settled_on = '2026-11-19',
          goal_id = (select id from coordination.goals where title like 'Jeg vil gøre min STU%')
         where title like 'Viser mig ruten%';
        update coordination.agreements set caseworker_id = 'METHOL', responsible = 'Mette Holm', is_citizens = false where title like 'Vækker mig%';
        insert into coordination.consents (citizen_id, legal_basis, kinds, from_centres, receivers, case_reference,
            given_by, form, given_on, valid_to, recorded_by)
          select '${ids.martin}', legal_basis, kinds, from_centres, receivers, case_reference, given_by, form, given_on,
            valid_to, recorded_by from coordination.consents where citizen_id = '${ids.amalie}';
        update coordination.coordinations set model = 'NOBODY_WROTE_IT_DOWN' where citizen_id = '${ids.martin}'`);
      const document = withoutWhose(await exported(ids.amalie, format), format);
      expect(await take(ids.martin, document, { format })).toMatchObject({ codes: [] });
      const seen = toSeen(await exported(ids.amalie, 'JSON'));
      expect(seen.agreements).toHaveLength(3);
      expect(toSeen(await exported(ids.martin, 'JSON'))).toEqual(seen);
      expect(toSeenFhir(await exported(ids.martin, 'FHIR'))).toEqual(
        toSeenFhir(await exported(ids.amalie, 'FHIR')),
      );
      // What serves the goals stands in the rows: a centre's measures are not everybody's to see.
      expect(await linksOf(ids.martin)).toEqual(await linksOf(ids.amalie));
      // Known again by where it came from, and by what it is called here since.
      expect(await take(ids.martin, document, { format })).toMatchObject({ changes: [] });
      const own = await exported(ids.martin, format);
      expect(await take(ids.martin, own, { format })).toMatchObject({ changes: [] });
    },
  );

  it('brings agreements of before as they were made: what is past and not done is overdue here too', async () => {
    const overdue = { ...agreement, id: 'aftale-gammel', dueOn: '2026-01-15' };
    const done = { ...overdue, id: 'aftale-gjort', settledOn: '2026-01-14' };
    const { codes, version } = await take(ids.martin, agreements(overdue, done));
    expect(codes).toEqual([]);
    expect(toList(at(version, 'agreements')).slice(-2)).toMatchObject([
      { dueOn: '2026-01-15', settledOn: null },
      { dueOn: '2026-01-15', settledOn: '2026-01-14' },
    ]);
  });

  it('links no measure of a centre whose measures the caller may not see: nothing can be guessed by it', async () => {
    const [children] = await inDatabase<{ id: string }>(
      `select m.measure_id as id from coordination.goal_measures m join coordination.goals g on g.id = m.goal_id
         join coordination.plans p on p.id = g.plan_id
        where p.citizen_id = '${ids.amalie}' and m.measure_id not like 'JOBCENTER-%' limit 1`,
    );
    const hidden = children?.id ?? '';
    const [own] = parseJson(await exported(ids.amalie, 'JSON')).goals;
    await inDatabase(`
      insert into coordination.team_members (citizen_id, caseworker_id, role, since)
      values ('${ids.amalie}', 'JAKLUN', 'FACILITATOR', '2026-01-01');
      update coordination.consents set receivers = '{SOCIAL}' where citizen_id = '${ids.amalie}'`);
    const say = async (...links: object[]) => {
      const document = goals({ ...goal, id: own?.id, links });
      return take(ids.amalie, document, { person: 'jobcenter-caseworker' });
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
    await inDatabase(`insert into coordination.goal_measures (goal_id, measure_id, reason, replaces_measure_id)
      values ('${own?.id ?? ''}', 'JOBCENTER-8811', 'Fordi', '${hidden}')`);
    expect((await say({ measureId: 'JOBCENTER-8811' })).faults).toEqual([unseen(0)]);
    await inDatabase(
      `delete from coordination.goal_measures where measure_id = 'JOBCENTER-8811';
       delete from coordination.team_members where caseworker_id = 'JAKLUN' and role = 'FACILITATOR'`,
    );
  });

  it('of somebody else is not taken in: a birth date or a number says so', async () => {
    const json = await take(ids.martin, await exported(ids.amalie, 'JSON'));
    expect(json.faults).toEqual([
      'citizen: the birth date is not the citizen’s, expected a plan of theirs',
    ]);
    const fhir = await take(ids.martin, await exported(ids.amalie, 'FHIR'), { format: 'FHIR' });
    expect(fhir.codes).toEqual(['BAD_USER_INPUT']);
    expect(fhir.message).not.toContain(amalie.cpr);
  });

  it('sent twice by one key happens once', async () => {
    const sent = { idempotencyKey: randomUUID(), expectedVersion: await versionOf(ids.martin) };
    const goals = [{ id: randomUUID(), title: 'Jeg vil ud at rejse', isCitizensWording: true }];
    const document = written({ goals, agreements: [] });
    const first = await take(ids.martin, document, sent);
    expect(first.codes).toEqual([]);
    expect(await take(ids.martin, document, sent)).toEqual(first);
    expect(await versionOf(ids.martin)).toBe(sent.expectedVersion + 1);
  });

  it('comes to the version that was seen, and to no other', async () => {
    const expectedVersion = (await versionOf(ids.martin)) - 1;
    const { codes } = await take(ids.martin, written(), { expectedVersion });
    expect(codes).toEqual(['CONFLICT']);
  });

  it('comes to a plan that is adopted, and makes none', async () => {
    const jens = await idOf(stories.jens.cpr);
    await inDatabase(`insert into coordination.team_members (citizen_id, caseworker_id, role, since)
      values ('${jens}', 'TOVKRO', 'FACILITATOR', '2026-01-01')`);
    const { codes, message } = await take(jens, written());
    expect(codes).toEqual(['NOT_FOUND']);
    expect(message).toContain('adoptPlan');
  });

  it.each(['citizen', 'social-caseworker', 'jobcenter-caseworker', 'manager', 'journal-system'])(
    'is not taken in by who it is not for: %s',
    async (person) => {
      const before = await versionOf(ids.amalie);
      // Wrong as it is: who may not is not told what is wrong with it.
      const { codes } = await take(ids.amalie, 'no document', { person });
      expect(codes).toEqual(['FORBIDDEN']);
      expect(await versionOf(ids.amalie)).toBe(before);
    },
  );

  describe('with one thing wrong is not taken in at all, and says what:', () => {
    it.each(wrongJson)('%s', async (_, document, expected) => {
      const before = await inDatabase('select * from coordination.goals');
      const { codes, faults } = await take(ids.martin, document);
      expect(codes).toEqual(['BAD_USER_INPUT']);
      expect(faults.toSorted()).toEqual(expected.toSorted());
      expect(await inDatabase('select * from coordination.goals')).toEqual(before);
    });

    it.each(wrongFhir)('in FHIR: %s', async (_, document, expected) => {
      const before = await inDatabase('select * from coordination.goals');
      const { codes, faults } = await take(ids.martin, document, { format: 'FHIR' });
      expect(codes).toEqual(['BAD_USER_INPUT']);
      expect(faults.toSorted()).toEqual(expected.toSorted());
      expect(await inDatabase('select * from coordination.goals')).toEqual(before);
    });

    it('not in FHIR that is right, by whomever it was written', async () => {
      const { codes, changes, version } = await take(ids.martin, fhir({}), { format: 'FHIR' });
      expect(codes).toEqual([]);
      expect(changes).toMatchObject([
        { kind: 'ADDED', what: 'GOAL', after: 'Jeg vil ud' },
        { kind: 'ADDED', what: 'AGREEMENT', after: 'Går en tur' },
      ]);
      const done = fhir({ detail: { status: 'completed', statusReason: { text: 'Tre gange' } } });
      expect(await take(ids.martin, done, { format: 'FHIR' })).toMatchObject({
        changes: [
          { kind: 'CHANGED', field: 'result', after: 'Tre gange' },
          { kind: 'CHANGED', field: 'settledOn', after: today },
        ],
      });
      expect(at(version, 'goals')).toHaveLength(6);
    });

    it('a hundred of what is wrong, and how much more there is: an answer has an end', async () => {
      const { codes, faults } = await take(
        ids.martin,
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
      await inDatabase(
        `update coordination.coordinations set model = 'ODDER_RAADGIVNINGSTEAM' where citizen_id = '${ids.martin}'`,
      );
      const served = { ...agreement, goalId: goal.id, offer: 'NO_SUCH' };
      const { faults } = await take(ids.martin, agreements(served));
      expect(faults).toHaveLength(2);
      expect(faults.join('\n')).toMatch(/documentedBy is none of who documents what; expected/);
      expect(faults.join('\n')).toMatch(/offer is no code of the programme; it has/);
    });

    it('an agreement that the plan has in other words: it is settled, not rewritten', async () => {
      const { id } = parseJson(await exported(ids.martin, 'JSON')).agreements[0] ?? { id: '' };
      const { faults } = await take(
        ids.martin,
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

  it('by KL’s profiles is read: each type of goal, in words or by its code, known again by its address', async () => {
    const { codes, message, changes } = await take(ids.martin, klCarePlan, { format: 'FHIR' });
    expect([codes, message]).toEqual([[], undefined]);
    expect(changes).toMatchObject([
      { kind: 'ADDED', what: 'GOAL', after: 'Et liv i egen bolig' },
      { kind: 'ADDED', what: 'GOAL', after: 'Holder orden i sin bolig' },
      { kind: 'ADDED', what: 'GOAL', after: 'Jeg vil have min egen nøgle' },
      { kind: 'ADDED', what: 'GOAL', after: 'Tilstand forsvinder' },
    ]);
    const again = await take(ids.martin, klCarePlan, { format: 'FHIR' });
    expect(again).toMatchObject({ codes: [], changes: [] });
    const wordings = await inDatabase(
      `select g.title from coordination.goals g join coordination.plans p on p.id = g.plan_id
        where p.citizen_id = '${ids.martin}' and g.imported_as like 'http://journal%' and g.is_citizens_wording`,
    );
    expect(wordings).toEqual([{ title: 'Jeg vil have min egen nøgle' }]);
  });

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
    const { faults } = await take(ids.amalie, document, { format: 'FHIR', person: 'coordinator' });
    expect(faults).toEqual([
      'citizen: the CPR number is not the citizen’s, expected a plan of theirs',
    ]);
  });
});

function parseJson(text: string) {
  return jsonPlan.parse(JSON.parse(text)).plan;
}

/** Of nobody: what a template is. */
function withoutWhose(text: string, format: Format): object {
  if (format === 'JSON') return { ...jsonPlan.parse(JSON.parse(text)), citizen: null };
  const { entry, ...rest } = bundle.parse(JSON.parse(text));
  return { ...rest, entry: entry.filter((one) => one.resource.resourceType !== 'Patient') };
}

/** Goals and agreements by what they say; a goal is told by its place, a name of the citizen by whose it is. */
function toSeen(text: string) {
  const { goals, agreements } = parseJson(text);
  return {
    goals: goals.map(({ title, isCitizensWording }) => ({ title, isCitizensWording })),
    agreements: agreements.map(({ goalId, responsible, ...said }) => ({
      ...said,
      id: undefined,
      responsible: said['isCitizens'] === true ? 'the citizen' : responsible,
      goal: goals.findIndex(({ id }) => id === goalId),
    })),
  };
}

function toSeenFhir(text: string) {
  const { entry } = bundle.parse(JSON.parse(text));
  const resources = entry.map((one) => one.resource);
  const urls = entry.map(({ fullUrl }) => fullUrl);
  const goals = resources.filter(({ resourceType }) => resourceType === 'Goal');
  const [plan] = resources.filter(({ resourceType }) => resourceType === 'CarePlan');
  const activities = z
    .array(z.looseObject({ detail: z.looseObject({}) }))
    .parse(plan?.['activity']);
  const patient = at(plan, 'subject', 'reference');
  return {
    goals: goals.map(({ description, category }) => ({ description, category })),
    agreements: activities
      .map(({ detail }) => detail)
      .filter(({ kind }) => kind === 'Task')
      .map(({ goal, performer, ...said }) => ({
        ...said,
        by: at(performer, 0, 'reference') === patient ? 'the citizen' : performer,
        goals:
          goal === undefined
            ? undefined
            : resources[urls.indexOf(String(at(goal, 0, 'reference')))]?.['description'],
      })),
  };
}
