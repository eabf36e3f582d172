import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../demo/people.ts';
import { ask, getToken } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { figuresQuery, plantProgramme } from '../setup/figures.ts';
import { layWire, type Wire } from '../setup/wire.ts';
import { at } from '../walls/cells.ts';

const rooms = ['coordination', 'jobcenter', 'social', 'children'] as const;
const code = 'GRIBSKOV_VUP';
const halfYear = { from: '2026-01-01', to: '2026-06-30' };
const figures = ['programme', 'figures'] as const;

describe('a programme’s figures', () => {
  let databases: Databases;
  let wires: Map<string, Wire>;
  let town: OneProcess;
  beforeAll(async () => {
    databases = await createDatabases();
    await plantProgramme(databases);
    wires = new Map(
      await Promise.all(
        rooms.map(async (room) => [room, await layWire(databases.url(room))] as const),
      ),
    );
    const urls = rooms.map(
      (room) => [`${room.toUpperCase()}_DATABASE_URL`, wires.get(room)?.url ?? ''] as const,
    );
    town = await startInOneProcess(Object.fromEntries(urls), databases);
  });
  afterAll(async () => {
    await town.stop();
    await Promise.all([...wires.values()].map((wire) => wire.close()));
  });

  const askFigures = (
    person: string,
    more: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) => town.askAs(person, figuresQuery, { code, ...halfYear, ...more }, headers);
  const codesOf = ({ errors }: Awaited<ReturnType<typeof askFigures>>) =>
    errors.map(({ extensions }) => extensions.code);
  const inCoordination = async (sql: string) => (await databases.run('coordination', sql)).rows;
  const logEntries = () =>
    inCoordination('select citizen_id, entry from coordination.access_log order by seq');

  it('are a manager’s: enrolments, progress, caseloads and spend, complete', async () => {
    const { data, errors } = await askFigures('manager');
    expect(errors).toEqual([]);
    const [enrolled] = await inCoordination(
      `select count(*)::integer as n from coordination.coordinations
        where since <= '2026-06-30' and (until is null or until > '2026-06-30')`,
    );
    expect(at(data, ...figures, 'flow', 'enrolled')).toEqual({
      value: enrolled?.['n'],
      isSuppressed: false,
    });
    expect(at(data, ...figures, 'spend')).toMatchObject({
      isComplete: true,
      answers: [{ status: 'ANSWERED' }, { status: 'ANSWERED' }, { status: 'ANSWERED' }],
    });
    const measures = at(data, ...figures, 'spend', 'measures');
    expect(measures).toContainEqual(
      expect.objectContaining({ legalBasis: { law: { code: 'LAB' }, paragraph: '§ 63' } }),
    );
  });

  it('are nobody else’s: not who works with citizens, nor the citizen, the privacy officer or a system', async () => {
    const others = Object.keys(people).filter((person) => person !== 'manager');
    expect(others.length).toBeGreaterThan(5);
    for (const person of others) {
      const answer = await askFigures(person);
      expect(codesOf(answer)).toEqual(['FORBIDDEN']);
      expect(answer.data).toEqual({
        programme: { name: 'Velfærdsudviklingsprogrammet', figures: null },
      });
    }
    expect(codesOf(await askFigures('coordinator', {}, { 'helhed-purpose': 'FIGURES' }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('are for their own purpose: a manager who says another is refused, and the purpose opens no citizen', async () => {
    expect(codesOf(await askFigures('manager', {}, { 'helhed-purpose': 'CASEWORK' }))).toEqual([
      'FORBIDDEN',
    ]);
    const byCpr = await town.askAs(
      'coordinator',
      'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }',
      { cpr: '710304-9812' },
      { 'helhed-purpose': 'FIGURES' },
    );
    expect(byCpr.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('name nobody: no CPR number, no citizen, no caseworker, in the answer or the access log', async () => {
    const before = (await logEntries()).length;
    const { text } = await askFigures('manager');
    const written = (await logEntries()).slice(before);
    const all = text + JSON.stringify(written);
    const names = await inCoordination(
      `select cpr as told from coordination.identifiers
       union all select name from coordination.citizens
       union all select name from coordination.caseworkers where id <> 'LENBRO'
       union all select id::text from coordination.citizens`,
    );
    expect(names.length).toBeGreaterThan(100);
    for (const { told } of names) expect(all).not.toContain(told);
  });

  it('are in the access log, once a reading, without a citizen: who was let and who was refused', async () => {
    const before = (await logEntries()).length;
    await askFigures('manager');
    await askFigures('jobcenter-caseworker');
    const written = (await logEntries()).slice(before);
    expect(written).toMatchObject([
      {
        citizen_id: null,
        entry: {
          role: 'MANAGER',
          purpose: 'FIGURES',
          outcome: 'SHOWN',
          kinds: ['FIGURES'],
        },
      },
      { citizen_id: null, entry: { role: 'CASEWORKER', outcome: 'REFUSED', kinds: [] } },
    ]);
  });

  it('cost as many statements for everybody as for one: one of each centre', async () => {
    const countFor = async () => {
      for (const wire of wires.values()) wire.takeStatements();
      expect((await askFigures('manager')).errors).toEqual([]);
      return rooms.map((room) => wires.get(room)?.takeStatements().length);
    };
    const many = await countFor();
    await databases.run(
      'coordination',
      `update coordination.coordinations set model = 'STEVNS_BORGERKONSULENT'
        where citizen_id not in (select citizen_id from coordination.coordinations limit 1)`,
    );
    const one = await countFor();
    await plantProgramme(databases);
    expect(many.slice(1)).toEqual([1, 1, 1]);
    expect(one).toEqual(many);
  });

  it('of a programme that nobody is in are nothing, and complete', async () => {
    const { data, errors } = await askFigures('manager', { code: 'RUDERSDAL_FREMSKUDT' });
    expect(errors).toEqual([]);
    expect(at(data, ...figures, 'flow', 'enrolled')).toEqual({ value: 0, isSuppressed: false });
    expect(at(data, ...figures, 'spend')).toMatchObject({
      isComplete: true,
      measures: [],
      spent: { ore: 0, isSuppressed: false, isPriced: true },
    });
  });

  it('without a centre are what the others say: UNAVAILABLE, never zero (N23)', async () => {
    wires.get('social')?.cut();
    const { data, errors } = await askFigures('manager');
    wires.get('social')?.mend();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE']);
    expect(at(data, ...figures, 'spend')).toMatchObject({
      isComplete: false,
      answers: [{ status: 'ANSWERED' }, { status: 'UNAVAILABLE' }, { status: 'ANSWERED' }],
    });
    const told = at(data, ...figures, 'spend', 'centres');
    expect(told).toMatchObject([
      { centre: { code: 'JOBCENTER' } },
      { centre: { code: 'CHILDREN' } },
    ]);
  });

  it('are the same where coordination is a process of its own', async () => {
    const url = await town.openGateway(['coordination', 'jobcenter', 'social', 'children']);
    const token = await getToken(town.issuerUrl, 'manager');
    const remote = await ask(url, token, figuresQuery, { code, ...halfYear });
    expect(remote.errors).toEqual([]);
    expect(remote.data).toEqual((await askFigures('manager')).data);
  });

  it('of no period, or of no programme, are none', async () => {
    const { errors } = await askFigures('manager', { from: '2026-01-02' });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('expected such as 2026-01-01 and 2026-06-30') },
    ]);
    expect((await askFigures('manager', { code: 'NOBODYS' })).data).toEqual({ programme: null });
  });

  describe('of goals', () => {
    beforeAll(async () => {
      await databases.run(
        'coordination',
        `delete from coordination.goal_scores;
         with goal as (select g.id, row_number() over (order by p.citizen_id) as n
             from coordination.plans p join lateral
               (select id from coordination.goals where plan_id = p.id order by position limit 1) g on true
            where p.citizen_id in (select citizen_id from coordination.coordinations where since <= '2026-06-30'))
         insert into coordination.goal_scores (goal_id, scored_on, scored_by, score)
         select id, date '2026-01-01', 'CITIZEN', 4 from goal where n <= 16
         union all select id, date '2026-03-01', 'CITIZEN', 9 from goal where n <= 16
         union all select id, date '2026-06-30', 'CITIZEN',
           case when n <= 6 then 5 when n <= 11 then 4 else 3 end from goal where n <= 16`,
      );
    });
    const progressOf = async (period: Readonly<Record<string, string>> = {}) =>
      at((await askFigures('manager', period)).data, ...figures, 'progress');

    it('six moved closer (G28), five stayed, five moved away, from the first score to the last (S35)', async () => {
      const shown = (value: number) => ({ value, isSuppressed: false });
      expect(await progressOf()).toMatchObject([
        {
          by: 'CITIZEN',
          citizens: shown(16),
          closer: shown(6),
          stayed: shown(5),
          further: shown(5),
          meanFirst: 4,
          meanLast: 4.06,
          stepsAYear: 0.13,
          expectedStepsAYear: 1,
        },
        { by: 'CASEWORKER', citizens: shown(0), meanFirst: null },
      ]);
    });

    it('one step a year is expected (G26), and one score alone is no progress', async () => {
      expect(await progressOf({ from: '2026-01-01', to: '2026-01-31' })).toMatchObject([
        { citizens: { value: 0 }, stepsAYear: null, expectedStepsAYear: 1 },
        { citizens: { value: 0 } },
      ]);
    });

    it('six moved forward by segment, and seven reached the twenty hours (G27, G28, G29)', async () => {
      // Six go from MOD to UDV, five go back, five stay, five were assessed once; of the hours, seven end at 20 or more.
      await databases.run(
        'coordination',
        `with those as (select citizen_id, row_number() over (order by citizen_id) as n from coordination.coordinations
            where since <= '2026-06-30' and (until is null or until > '2026-06-30') order by citizen_id limit 21),
         told as (
           select citizen_id, 'SEGMENT' as scale, date '2026-02-01' as day, case when n between 7 and 11 then 'JOB' else 'MOD' end as level,
                  null::numeric as score from those
           union all
           select citizen_id, 'SEGMENT', '2026-05-01', case when n <= 11 then 'UDV' else 'MOD' end, null from those where n <= 16
           union all
           select citizen_id, 'PAID_HOURS', '2026-05-01', null, case when n <= 7 then 20 else 19 end from those)
         insert into coordination.assessments (citizen_id, scale, assessed_on, assessed_by, level, score, recorded_at)
         select citizen_id, scale, day, 'CASEWORKER', level, score, now() from told
         union all -- Written down wrongly, and corrected an hour later: only what the day came to counts.
         select citizen_id, 'SEGMENT', '2026-02-01', 'CASEWORKER', 'JOB', null, now() - interval '1 hour' from those where n <= 6`,
      );
      const scalesOf = async () => at((await askFigures('manager')).data, ...figures, 'scales');
      const shown = (value: number) => ({ value, isSuppressed: false });
      expect(await scalesOf()).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            scale: 'SEGMENT',
            citizens: shown(16),
            forward: shown(6),
            back: shown(5),
            stayed: shown(5),
            standing: shown(21),
            reached: null,
          }),
          expect.objectContaining({
            scale: 'PAID_HOURS',
            threshold: 20,
            standing: shown(21),
            reached: shown(7),
          }),
        ]),
      );
      // Of four who reached it nothing is told, nor how many there are to take them from.
      await databases.run(
        'coordination',
        `update coordination.assessments set score = 1 where scale = 'PAID_HOURS' and score = 20 and id in
           (select id from coordination.assessments where scale = 'PAID_HOURS' and score = 20 limit 3)`,
      );
      expect(await scalesOf()).toContainEqual(
        expect.objectContaining({
          scale: 'PAID_HOURS',
          reached: { value: null, isSuppressed: true },
        }),
      );
    });

    it('less concern is forward, and more is back (N18)', async () => {
      const bringAllTo = (model: string) =>
        databases.run('coordination', `update coordination.coordinations set model = '${model}'`);
      await bringAllTo('NORDDJURS_HELHED');
      // Six go from HIGH to LIGHT, five the other way.
      await databases.run(
        'coordination',
        `with those as (select citizen_id, row_number() over (order by citizen_id) as n from coordination.coordinations
            where since <= '2026-06-30' and (until is null or until > '2026-06-30') order by citizen_id limit 11)
         insert into coordination.assessments (citizen_id, scale, assessed_on, assessed_by, level)
         select citizen_id, 'CONCERN', date '2026-02-01', 'CASEWORKER', case when n <= 6 then 'HIGH' else 'LIGHT' end from those
         union all
         select citizen_id, 'CONCERN', date '2026-05-01', 'CASEWORKER', case when n <= 6 then 'LIGHT' else 'HIGH' end from those`,
      );
      const { data } = await askFigures('manager', { code: 'NORDDJURS_HELHED' });
      expect(at(data, ...figures, 'scales')).toContainEqual(
        expect.objectContaining({
          scale: 'CONCERN',
          forward: { value: 6, isSuppressed: false },
          back: { value: 5, isSuppressed: false },
        }),
      );
      await bringAllTo(code);
    });

    it('of four citizens are kept back, the means with them', async () => {
      await databases.run(
        'coordination',
        `delete from coordination.goal_scores where goal_id not in
           (select distinct goal_id from coordination.goal_scores order by goal_id limit 4)`,
      );
      expect(await progressOf()).toMatchObject([
        { citizens: { value: null, isSuppressed: true }, meanFirst: null, stepsAYear: null },
        { by: 'CASEWORKER' },
      ]);
    });
  });
});
