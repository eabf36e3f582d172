import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { roleOf } from '../../../demo/databases.ts';
import { stories } from '../../../demo/stories/stories.ts';
import { createDatabases, type Databases } from '../../setup/databases.ts';

const today = '2026-11-21';

/** Ten thousand strangers with all that grows with a municipality: enough that PostgreSQL looks up what it can. */
const strangers = `
  create temporary table stranger as
    select gen_random_uuid() as id, gen_random_uuid() as plan, gen_random_uuid() as goal, n,
           'STRANGER' || n % 200 as caseworker from generate_series(1, 10000) n;
  insert into coordination.caseworkers (id, name) select distinct caseworker, caseworker from stranger;
  insert into coordination.citizens (id, name) select id, 'Stranger ' || n from stranger;
  insert into coordination.identifiers (cpr, citizen_id) select 'S' || n, id from stranger;
  insert into coordination.addresses (citizen_id, address) select id, 'Skovvej' from stranger;
  insert into coordination.custody_holders (child_id, cpr, since) select id, 'S' || n + 1, '2020-01-01' from stranger;
  insert into coordination.attachments (citizen_id, centre, caseworker_id)
    select id, centre, caseworker from stranger, (values ('SOCIAL'), ('JOBCENTER')) c (centre);
  insert into coordination.coordinations (citizen_id, model, since)
    select id, 'STEVNS_SAMARBEJDSMODEL', '2026-01-01' from stranger;
  insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
    select id, caseworker, '2026-01-01' from stranger;
  insert into coordination.team_members (citizen_id, caseworker_id, role, since)
    select id, caseworker, 'PARTNER', '2026-01-01' from stranger;
  insert into coordination.meetings (citizen_id, kind, held_on, state)
    select id, 'TEAM', '2026-01-01', 'HELD' from stranger;
  insert into coordination.plans (id, citizen_id, version, adopted_on) select plan, id, 1, '2026-01-01' from stranger;
  insert into coordination.goals (id, plan_id, position, title, is_citizens_wording)
    select goal, plan, 1, 'A goal', true from stranger;
  insert into coordination.goal_measures (goal_id, measure_id) select goal, 'SOCIAL-' || n from stranger;
  insert into coordination.goal_scores (goal_id, scored_on, scored_by, score)
    select goal, '2026-02-01', 'CITIZEN', 5 from stranger;
  insert into coordination.agreements (plan_id, position, title, responsible, is_citizens)
    select plan, 1, 'An agreement', 'Borgeren', true from stranger`;

describe('what is read about a citizen, among ten thousand strangers', () => {
  let databases: Databases;
  let client: pg.Client;
  let citizen: string;
  let large: readonly string[];
  const plans: unknown[] = [];

  beforeAll(async () => {
    databases = await createDatabases(['coordination']);
    await databases.run('coordination', strangers);
    await databases.run('coordination', 'vacuum (analyze)');
    const { rows } = await databases.run<{ id: string }>(
      'coordination',
      `select citizen_id as id from coordination.identifiers where cpr = '${stories.amalie.cpr}'`,
    );
    citizen = `'{${rows[0]?.id ?? ''}}'::uuid[]`;
    const tables = await databases.run<{ name: string }>(
      'coordination',
      `select relname as name from pg_class
        where relnamespace = 'coordination'::regnamespace and relkind = 'r' and reltuples >= 10000 order by 1`,
    );
    large = tables.rows.map(({ name }) => name);
    client = new pg.Client({ connectionString: databases.url('coordination', 'postgres') });
    await client.connect();
    client.on('notice', ({ message }) => {
      const plan = /plan:\s*(\{.*)$/s.exec(message ?? '')?.[1];
      if (plan !== undefined) plans.push(JSON.parse(plan));
    });
    await client.query(`load 'auto_explain'; set client_min_messages = log;
      set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
      set auto_explain.log_format = json; set role ${roleOf('coordination')}`);
  });
  afterAll(async () => {
    await client.end();
    await databases.drop();
  });

  /** The large tables that a statement goes through from end to end, in the functions and policies that it asks too. */
  async function listGoneThrough(sql: string): Promise<string[]> {
    const who = { id: 'x', employee: 'METHOL', roles: ['CASEWORKER'], today };
    plans.length = 0;
    await client.query('begin');
    await client.query(`select coordination.enter('${JSON.stringify(who)}', ${citizen})`);
    await client.query(sql);
    await client.query('rollback');
    expect(plans.length).toBeGreaterThan(1);
    const scanned = new Set(plans.flatMap((plan) => [...listScans(plan)]));
    return large.filter((table) => scanned.has(table));
  }

  it('is looked up in every table by the citizen, the plan or the goal', async () => {
    const { rows } = await databases.run<{ name: string; key: string }>(
      'coordination',
      `select table_name as name, column_name as key from information_schema.columns
        where table_schema = 'coordination' and column_name in ('citizen_id', 'child_id', 'plan_id', 'goal_id')
          and (table_name, column_name) <> ('agreements', 'goal_id')`,
    );
    const asked = rows.filter(({ name }) => large.includes(name));
    const found: Record<string, string[]> = {};
    for (const { name, key } of asked) {
      const scanned = await listGoneThrough(
        `select * from coordination.${name} where ${key} = any(${citizen})`,
      );
      if (scanned.length > 0) found[`${name} by ${key}`] = scanned;
    }

    expect(asked.length).toBeGreaterThan(12);
    expect(found).toEqual({});
  });

  it.each([
    ['standing', (ids: string) => `coordination.standing(${ids})`],
    ['caseloads', (ids: string) => `coordination.caseloads(${ids})`],
    ['family', (ids: string) => `coordination.family_of(${ids})`],
    ['own citizens', () => 'coordination.my_citizens()'],
    ['caseload by what is due', () => `coordination.my_matching('{}', 'NEXT_DUE')`],
    ['CPR number', () => `coordination.citizens_of('{${stories.amalie.cpr}}')`],
  ])('is looked up by the function of its %s', async (_, toCall) => {
    expect(await listGoneThrough(`select * from ${toCall(citizen)}`)).toEqual([]);
  });

  it('is never looked for through the whole of an index, by its second column', async () => {
    await listGoneThrough('select * from coordination.my_citizens()');

    expect(JSON.stringify(plans)).not.toMatch(/_once_a_day"[^}]*"Index Cond":"\(caseworker_id/);
  });

  it('has an index that begins with it, in every table', async () => {
    const { rows } = await databases.run<{ name: string }>(
      'coordination',
      `select a.attrelid::regclass || '.' || a.attname as name
         from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
        where c.relnamespace = 'coordination'::regnamespace and not a.attisdropped
          and a.attname in ('citizen_id', 'child_id', 'plan_id', 'goal_id')
          and not exists (select from pg_index i
            join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam and m.amname = 'btree'
           where i.indrelid = a.attrelid and i.indkey[0] = a.attnum and i.indpred is null)
        order by 1`,
    );
    // An agreement is read with its plan, an alarm with its caller; the outbox in the order of what happened.
    expect(rows.map(({ name }) => name)).toEqual([
      'coordination.access_alarms.citizen_id',
      'coordination.agreements.goal_id',
      'coordination.outbox.citizen_id',
    ]);
  });
});

/** Every scan of a plan in which nothing is looked up. */
function* listScans(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const one of node) yield* listScans(one);
  if (typeof node !== 'object' || node === null) return;
  const facts = new Map<string, unknown>(Object.entries(node));
  const [type, table] = [String(facts.get('Node Type')), facts.get('Relation Name')];
  const isScan = type === 'Seq Scan' || (/^Index /.test(type) && !facts.has('Index Cond'));
  if (isScan && typeof table === 'string') yield table;
  for (const key of ['Plan', 'Plans']) yield* listScans(facts.get(key));
}
