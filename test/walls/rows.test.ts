import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { roleOf } from '../../demo/databases.ts';
import { createDatabases, type Databases, type Room } from '../setup/databases.ts';

const role = roleOf('coordination');

/** What grants.sql gives, once more: a letter each for select, insert, update and delete; columns where it is not all. */
const privileges: Readonly<Record<string, string>> = {
  access_alarms: 'S',
  access_log: 'S',
  addresses: 'S',
  agreements:
    'S insert(caseworker_id, documented_by, due_on, goal_id, imported_as, is_citizens, meeting_id, offer, plan_id, position, responsible, title) update(result, settled_on)',
  answered_mutations: 'SI',
  assessments:
    'S insert(answers, assessed_by, assessed_on, citizen_id, level, recorded_by, scale, score)',
  attachments: 'S',
  caseworkers: 'S',
  centres: 'S',
  citizens: 'S',
  consents: 'SI update(version, withdrawn_at, withdrawn_by)',
  coordinating_caseworkers:
    'S insert(appointed_by, caseworker_id, citizen_id, since, until) update(until)',
  coordinations:
    'S insert(citizen_id, ends_on, enrolled_by, extension_reason, model, reasons, since, team, track, version)' +
    ' update(end_reason, ended_at, ended_by, ends_on, extension_reason, handed_to, outcome, until, version)',
  custody_holders: 'S',
  emergency_accesses: 'SI update(finding, note, reviewed_at, reviewed_by, version)',
  goal_measures:
    'S insert(goal_id, is_citizens_wish, is_ended, is_repeat, measure_id, reason, replaces_measure_id) update(is_citizens_wish, is_ended, is_repeat, reason, replaces_measure_id)',
  goal_scores:
    'S insert(goal_id, recorded_by, score, scored_by, scored_on) update(recorded_by, score)',
  goals:
    'S insert(imported_as, is_citizens_wording, is_retired, plan_id, position, title) update(is_citizens_wording, is_retired, title)',
  handovers:
    'S insert(citizen_id, criteria, from_caseworker_id, note, requested_by, requested_on, to_caseworker_id)' +
    ' update(accepted_at, accepted_on, closed_at, closed_by, version)',
  identifiers: 'S',
  intakes: 'S insert(answers, citizen_id, filled_by, recorded_by)',
  meeting_attendance: 'SI update(presence)',
  meeting_decisions: 'SI',
  meetings:
    'S insert(cadence, called_at, called_by, citizen_id, first_contact_on, held_on, kind, place) update(first_contact_on, held_on, minutes, purpose_without_citizen, reason_for_later, recorded_at, recorded_by, state)',
  migrations: 'S',
  outbox: 'S insert(citizen_id, kind, version)',
  plan_meetings: 'SI',
  plan_versions: 'S insert(change, changed_by, content, is_by_citizen, plan_id, version)',
  plans: 'S insert(adopted_on, citizen_id, version) update(version)',
  replaced_plans:
    'S insert(consent_id, law_code, paragraph, plan_id, replaced_on) update(consent_id, end_reason, replaced_on, until)',
  screenings:
    'S insert(answers, citizen_id, deviation_reason, outcome, programme, recorded_by, recorded_on, signal_id)',
  signal_sources: 'SI',
  signals:
    'S insert(citizen_id, id, is_source_protected, programme, received_on, recorded_by, recorded_on)',
  social_events: 'S insert(citizen_id, ended_on, happened_on, kind, note, recorded_by)',
  staffing: 'S',
  team_members:
    'S insert(appointed_by, caseworker_id, citizen_id, role, since, until) update(until)',
  visitation_decisions:
    'S insert(citizen_id, decided_by, decided_on, meeting_id, outcome, programme, reasons, skip_reason, step, track)',
};

/** Functions that run as the owner, and that the application may call: each is a hole made on purpose. */
const openings = [
  'acts_as(uuid, text[])',
  'append_access(json[])',
  'caseloads(uuid[])',
  'centres_of(text[])',
  'citizens_of(text[])',
  'count_enrolled(text)',
  'enter(jsonb, uuid[], text[])',
  'family_of(uuid[])',
  'is_to_be_enrolled(uuid, text, text)',
  'judge_access(bigint, bigint, json)',
  'keeps_journal_of(uuid)',
  'my_caseload(uuid, integer, jsonb, text)',
  'my_citizens()',
  'my_matching(jsonb, text)',
  'norm_caseloads(jsonb)',
  'programme_caseloads(text, date)',
  'programme_centres(text, date)',
  'programme_flow(text, date, date)',
  'programme_group(text, date, date)',
  'programme_progress(text, date, date)',
  'programme_scales(text, date, date, jsonb)',
  'sign_access_head(bigint, text)',
  'standing(uuid[])',
  'those(uuid[], text[])',
  'unjudged_access(integer, interval, integer)',
  'without_decision(text)',
  'without_responsible(text)',
];

let databases: Databases;
beforeAll(async () => {
  databases = await createDatabases();
});
afterAll(() => databases.drop());

const inCoordination = async <Row extends pg.QueryResultRow>(sql: string) =>
  (await databases.run<Row>('coordination', sql)).rows;

describe('every table of coordination', () => {
  const findOpen = () =>
    inCoordination<{ name: string }>(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'coordination'::regnamespace and c.relkind in ('r', 'p', 'f', 'm', 'v')
          and not (c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity)`,
    );

  it('has row-level security, for its owner too; there are no views to look around it', async () => {
    expect(await findOpen()).toEqual([]);
    await inCoordination('create table coordination.forgotten (citizen_id uuid)');
    expect(await findOpen()).toEqual([{ name: 'forgotten' }]);
    await inCoordination('alter table coordination.forgotten enable row level security');
    expect(await findOpen()).toEqual([{ name: 'forgotten' }]);
    await inCoordination('drop table coordination.forgotten');
  });

  it('lets its owner load it', async () => {
    const without = await inCoordination(
      `select c.relname from pg_class c where c.relnamespace = 'coordination'::regnamespace and c.relkind = 'r'
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polroles = array[c.relowner]
            and p.polcmd = '*' and pg_get_expr(p.polqual, c.oid) = 'true')`,
    );
    expect(without).toEqual([]);
  });

  it('says of whose rows it shows: no policy for everybody is without a condition, but on what is about nobody', async () => {
    const unconditional = await inCoordination(
      `select distinct c.relname as name from pg_policy p join pg_class c on c.oid = p.polrelid
        where c.relnamespace = 'coordination'::regnamespace and p.polroles = '{0}'
          and coalesce(pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid)) = 'true'
        order by 1`,
    );
    expect(unconditional).toEqual([{ name: 'centres' }, { name: 'migrations' }]);
  });
});

describe('the application’s role', () => {
  it('is nobody: no superuser, no way past the rows, no roles, no databases, no membership', async () => {
    const [found] = await inCoordination(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
              (select count(*)::integer from pg_auth_members m where r.oid in (m.member, m.roleid)) as memberships
         from pg_roles r where rolname = '${role}'`,
    );
    expect(found).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
    });
  });

  it('owns nothing', async () => {
    const owned = await inCoordination(
      `select classid::regclass::text, objid from pg_shdepend
        where refobjid = '${role}'::regrole and deptype = 'o'`,
    );
    expect(owned).toEqual([]);
  });

  it('creates nothing: no schema, no table, not even a temporary one', async () => {
    const [may] = await inCoordination(
      `select has_database_privilege('${role}', 'coordination', 'create') as schemas,
              has_database_privilege('${role}', 'coordination', 'temporary') as temporary,
              has_schema_privilege('${role}', 'coordination', 'create') as tables,
              has_schema_privilege('${role}', 'public', 'create') as public`,
    );
    expect(may).toEqual({ schemas: false, temporary: false, tables: false, public: false });
  });

  it('has on each table what is written here, and on no other table or sequence anything', async () => {
    const rows = await inCoordination<{ name: string; granted: string }>(
      `select c.relname as name, concat(
          case when has_table_privilege('${role}', c.oid, 'select') then 'S' end,
          case when has_table_privilege('${role}', c.oid, 'insert') then 'I' end,
          case when has_table_privilege('${role}', c.oid, 'update') then 'U' end,
          case when has_table_privilege('${role}', c.oid, 'delete') then 'D' end,
          case when has_table_privilege('${role}', c.oid, 'truncate') then 'T' end,
          case when has_table_privilege('${role}', c.oid, 'references') then 'R' end,
          case when has_table_privilege('${role}', c.oid, 'trigger') then 'G' end,
          (select ' ' || string_agg(privilege || '(' || columns || ')', ' ' order by privilege) from (
            select privilege, string_agg(a.attname, ', ' order by a.attname) as columns
              from pg_attribute a, unnest(array['select', 'insert', 'update', 'references']) privilege
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
               and has_column_privilege('${role}', c.oid, a.attnum, privilege)
               and not has_table_privilege('${role}', c.oid, privilege)
             group by privilege) on_columns)) as granted
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
          and c.relkind in ('r', 'p', 'v', 'm', 'f')
        order by 1`,
    );
    const granted = rows.filter((row) => row.granted !== '');
    expect(Object.fromEntries(granted.map((row) => [row.name, row.granted]))).toEqual(privileges);
    const sequences = await inCoordination(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'coordination'
          and case when c.relkind = 'S' then has_sequence_privilege('${role}', c.oid, 'usage, select, update') end`,
    );
    expect(sequences).toEqual([]);
  });

  it('gets past the rows through the functions written here, and no other', async () => {
    const rows = await inCoordination<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and has_function_privilege('${role}', p.oid, 'execute')
          and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    const names = rows.map(({ name }) => name.replace(/^coordination\./, '').replaceAll(',', ', '));
    expect(names.toSorted()).toEqual(openings);
  });

  it('is refused by every centre’s database', () => expectRefused(role, 'coordination'));
});

describe('a function that runs as its owner', () => {
  it('finds what it names where it was written to, whatever the caller’s search path', async () => {
    const loose = await inCoordination(
      `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
          and not exists (select from unnest(p.proconfig) setting
            where setting in ('search_path=coordination, pg_temp', 'search_path=pg_catalog, pg_temp'))`,
    );
    expect(loose).toEqual([]);
  });

  it('is not for everybody: only the application’s role may call it', async () => {
    const open = await inCoordination(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname = 'coordination' and has_function_privilege('public', p.oid, 'execute')`,
    );
    expect(open).toEqual([]);
  });
});

describe.each(['jobcenter', 'social', 'children'] as const)('the role of %s', (centre) => {
  const reader = roleOf(centre);
  const find = async <Row extends pg.QueryResultRow>(sql: string) =>
    (await databases.run<Row>(centre, sql)).rows;

  it('reads the source views, and nothing else that is in the database', async () => {
    const rows = await find<{ name: string; may: string }>(
      `select n.nspname || '.' || c.relname as name, concat_ws(' ',
          case when has_any_column_privilege('${reader}', c.oid, 'select') then 'select' end,
          case when has_any_column_privilege('${reader}', c.oid, 'insert') then 'insert' end,
          case when has_any_column_privilege('${reader}', c.oid, 'update') then 'update' end,
          case when has_table_privilege('${reader}', c.oid, 'delete, truncate, references, trigger') then 'more' end
        ) as may
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
          and n.nspname not like 'pg\\_toast%'`,
    );
    const views = ['cases', 'caseworkers', 'citizens', 'goals', 'measures', 'states'];
    expect(rows.filter(({ may }) => may !== '').toSorted(byName)).toEqual(
      views.map((view) => ({ name: `helhed.${view}`, may: 'select' })),
    );
    expect(rows.length).toBeGreaterThan(views.length);
    expect(
      await find(
        `select nspname from pg_namespace where has_schema_privilege('${reader}', oid, 'create')
            or nspname not in ('pg_catalog', 'information_schema', 'public', 'helhed')
              and has_schema_privilege('${reader}', oid, 'usage')`,
      ),
    ).toEqual([]);
  });

  it('owns nothing, is a member of nothing, and runs nothing as somebody else', async () => {
    expect(
      await find(
        `select rolname from pg_roles r where rolname = '${reader}' and (rolsuper or rolbypassrls or rolcreaterole
            or rolcreatedb or rolreplication
            or exists (select from pg_auth_members m where r.oid in (m.member, m.roleid))
            or exists (select from pg_shdepend d where d.refobjid = r.oid and d.deptype = 'o'))`,
      ),
    ).toEqual([]);
    expect(
      await find(
        `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
            and has_function_privilege('${reader}', p.oid, 'execute')`,
      ),
    ).toEqual([]);
  });

  it('is refused what it tries all the same', async () => {
    const client = await connect(databases.url(centre));
    const attempt = (sql: string) => client.query(sql).then(() => 'done', toSqlState);
    const [table] = await find<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') limit 1`,
    );
    expect(await attempt('select from helhed.citizens limit 1')).toBe('done');
    expect(await attempt(`select from ${table?.name ?? ''} limit 1`)).toBe('42501');
    // It may say that it writes after all; it may not.
    await client.query('set default_transaction_read_only = off');
    expect(await attempt('create table helhed.mine ()')).toBe('42501');
    expect(await attempt(`insert into ${table?.name ?? ''} default values`)).toBe('42501');
    expect(await attempt(`delete from ${table?.name ?? ''}`)).toBe('42501');
    expect(await attempt(`set role ${role}`)).toBe('42501');
    expect(await attempt(`select pg_read_file('/etc/hostname')`)).toBe('42501');
    expect(await attempt(`copy helhed.citizens to program 'cat'`)).toBe('42501');
    await client.end();
  });

  it('makes no table, not even a temporary one', async () => {
    const [may] = await find(
      `select has_database_privilege('${reader}', '${centre}', 'create') as schemas,
              has_database_privilege('${reader}', '${centre}', 'temporary') as temporary`,
    );
    expect(may).toEqual({ schemas: false, temporary: false });
  });

  it('is refused by every other database', () => expectRefused(reader, centre));
});

/** Who may connect is no part of a copy: it is the loaded databases that are asked. */
async function expectRefused(name: string, own: Room): Promise<void> {
  const rooms: readonly Room[] = ['coordination', 'jobcenter', 'social', 'children'];
  for (const room of rooms.filter((other) => other !== own)) {
    const url = new URL(databases.url(room, name));
    url.pathname = `/${room}`;
    await expect(connect(url.href)).rejects.toMatchObject({ code: '42501' });
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

function toSqlState(error: unknown): unknown {
  return error instanceof pg.DatabaseError ? error.code : error;
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
