import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFlags } from '../../demo/node-flags.ts';
import { stories } from '../../demo/stories/stories.ts';
import { findFreePort } from '../../demo/port.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';

interface Check {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a person would, with these settings and no others. */
function check(env: Readonly<Record<string, string>>): Promise<Check> {
  const script = fileURLToPath(new URL('../../scripts/sources-check.ts', import.meta.url));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...nodeFlags, script],
      { env: { PATH: process.env['PATH'], ...env } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

const unmapped =
  "  warning  state 'AFV_2_VURD' is not in helhed.states and is shown as UNKNOWN: 2 measures";

describe('npm run sources:check', () => {
  let databases: Databases;
  beforeAll(async () => {
    databases = await createDatabases(['jobcenter', 'social', 'children']);
  });
  afterAll(() => databases.drop());

  const urls = (...rooms: readonly ('jobcenter' | 'social' | 'children')[]) =>
    Object.fromEntries(
      rooms.map((room) => [`${room.toUpperCase()}_DATABASE_URL`, databases.url(room)]),
    );

  it('finds nothing in the demo but the states that its story leaves unmapped', async () => {
    const { code, stdout, stderr } = await check(urls('jobcenter', 'social', 'children'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'jobcenter: keeps the contract',
      unmapped,
      'social: keeps the contract',
      "  warning  state 'Afventer 2. vurdering' is not in helhed.states and is shown as UNKNOWN: 8 measures",
      'children: keeps the contract',
      "  warning  state 'IndsatsStatus14' is not in helhed.states and is shown as UNKNOWN: 1 measure",
      '',
    ]);
  });

  it('checks the centres whose database is named, and no other', async () => {
    const { stdout } = await check(urls('children'));
    expect(stdout.match(/^\w+(?=:)/gm)).toEqual(['children']);
  });

  it('names the table that is gone through for each citizen, for want of an index', async () => {
    const town = await createDatabases(['children']);
    await town.run(
      'children',
      `insert into dubu.indsats (indsatsnr, personid, betegnelse, lovgrundlag, status, fradato, tildato)
         select 'X' || n, -n, 'Støtte', 'BL § 32', 'IndsatsStatus2', 20260101, 99991231
           from generate_series(1, 20000) n;
       analyze dubu.indsats`,
    );
    const env = { CHILDREN_DATABASE_URL: town.url('children') };
    const indexed = await check(env);
    await town.run('children', 'drop index dubu.indsats_person');
    const { code, stdout } = await check(env);
    await town.drop();

    expect(indexed.stdout).not.toContain('index');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ {2}warning {2}view helhed\.measures goes through all 2\d{4} rows of dubu\.indsats for each citizen; expected an index on what it is looked up by$/m,
    );
  });

  it('names what it cannot map, with how often, and that is no fault', async () => {
    const town = await createDatabases(['jobcenter']);
    await town.run(
      'jobcenter',
      `create temporary table picked as select id, row_number() over (order by id) as n from momentum.aktivitet
         where statuskode = 'IGANG' and lov = 'LAB';
       update momentum.aktivitet a set statuskode = 'NY_KODE' from picked where picked.id = a.id and n <= 3;
       update momentum.aktivitet a set statuskode = 'PAA_VEJ' from picked where picked.id = a.id and n = 4;
       update momentum.aktivitet a set lov = 'XYZ' from picked where picked.id = a.id and n in (5, 6);
       update momentum.aktivitet a set paragraf = '999' from picked where picked.id = a.id and n in (7, 8);
       update momentum.ansvarlig a set aktoer_id = 'NYANSAT' from picked where aktivitet_id = picked.id and n = 9 and rolle = 1;
       update momentum.sag set lov = 'XYZ' where id = (select min(id) from momentum.sag);
       update momentum.borger set cpr = '710304-9999' where id = (select max(id) from momentum.borger
         where not exists (select from momentum.aktivitet a where a.borger_id = borger.id)
           and not exists (select from momentum.sag s where s.borger_id = borger.id)
           and not exists (select from momentum.min_plan p where p.borger_id = borger.id));
       alter view helhed.states rename to states_before;
       create view helhed.states as select * from helhed.states_before union all values ('PAA_VEJ', 'RUNNING')`,
    );
    const { code, stdout } = await check({ JOBCENTER_DATABASE_URL: town.url('jobcenter') });
    await town.drop();
    expect(stdout.trimEnd().split('\n')).toEqual([
      'jobcenter: keeps the contract',
      "  warning  state 'NY_KODE' is not in helhed.states and is shown as UNKNOWN: 3 measures",
      unmapped,
      "  warning  state 'PAA_VEJ' is mapped to 'RUNNING', which is no MeasureState: 1 measure",
      "  warning  law 'XYZ' is not in the law catalogue: 2 measures, 1 case",
      "  warning  paragraph 'LAB § 999' is not in the law catalogue: 2 measures",
      "  warning  caseworker 'NYANSAT' is not in helhed.caseworkers: 1 measure",
    ]);
    expect(code).toBe(0);
  });

  it('a missing start, a repeated state and a CPR number with a hyphen are found', async () => {
    const town = await createDatabases(['jobcenter']);
    await town.run(
      'jobcenter',
      `alter table momentum.aktivitet alter column startdato drop not null;
       update momentum.aktivitet set startdato = null where id in (select id from momentum.aktivitet order by id limit 3);
       update momentum.borger set cpr = substr(cpr, 1, 6) || '-' || substr(cpr, 7) where cpr = '${stories.amalie.cpr}';
       alter view helhed.states rename to states_before;
       create view helhed.states as select * from helhed.states_before union all values ('IGANG', 'ACTIVE')`,
    );
    await town.run('jobcenter', 'grant select on all tables in schema helhed to jobcenter_reader');
    const { code, stdout } = await check({ JOBCENTER_DATABASE_URL: town.url('jobcenter') });
    await town.drop();
    expect(stdout).toContain('jobcenter: 2 faults\n');
    expect(stdout).toContain(
      '  fault    column starts_on of view helhed.measures is null in 3 rows; expected date\n',
    );
    expect(stdout).toContain(
      '  fault    view helhed.states has 1 row too many; expected one for each code\n',
    );
    expect(stdout).toContain(
      '  warning  column cpr of view helhed.citizens is no CPR number in 1 row; expected ten characters, no hyphen\n',
    );
    expect(code).toBe(1);
  });

  it('a view that breaks its contract is named with column and type, and the other centres are checked', async () => {
    const town = await createDatabases(['social']);
    await town.run('social', 'alter view helhed.measures rename column ends_on to ended_on');
    const { code, stdout } = await check({
      ...urls('jobcenter', 'children'),
      SOCIAL_DATABASE_URL: town.url('social'),
    });
    await town.drop();
    expect(stdout).toContain(
      'social: 1 fault\n  fault    column ends_on of view helhed.measures is missing; expected date\n',
    );
    expect(stdout).toContain('jobcenter: keeps the contract');
    expect(stdout).toContain('children: keeps the contract');
    expect(code).toBe(1);
  });

  it('a view that fails on one of its rows is a fault', async () => {
    const town = await createDatabases(['children']);
    await town.run(
      'children',
      `update dubu.indsats set fradato = 20260231 where indsatsnr = (select min(indsatsnr) from dubu.indsats)`,
    );
    const { code, stdout } = await check({ CHILDREN_DATABASE_URL: town.url('children') });
    await town.drop();
    expect(stdout).toContain(
      '  fault    view helhed.measures cannot be read: PostgreSQL answers 22008 (',
    );
    expect(code).toBe(1);
  });

  it('a view that its reader may not read is a fault', async () => {
    const town = await createDatabases(['social']);
    await town.run('social', 'revoke select on helhed.goals from social_reader');
    const { code, stdout } = await check({ SOCIAL_DATABASE_URL: town.url('social') });
    await town.drop();
    expect(stdout).toContain('  fault    view helhed.goals may not be read by this role');
    expect(code).toBe(1);
  });

  it('tells no CPR number and no name, whatever stands in the wrong column', async () => {
    const town = await createDatabases(['children']);
    const { cpr } = stories.amalie;
    await town.run(
      'children',
      `update dubu.indsats set status = '${cpr}', lovgrundlag = '${cpr} Amalie Sommer',
              behandler = 'Amalie Sommer'
        where indsatsnr = (select min(indsatsnr) from dubu.indsats);
       update dubu.sag set primaerbehandler = '${cpr}@kommune.example'
        where sagsnummer = (select min(sagsnummer) from dubu.sag);
       alter view helhed.goals rename to goals_before;
       create view helhed.goals as
       select id, cpr, plan_id, plan_title, plan_law_code, plan_paragraph, plan_adopted_on,
              title, 'Amalie Sommer'::text::boolean as is_citizens_wording, measure_id, set_on
       from helhed.goals_before`,
    );
    const { stdout, stderr } = await check({ CHILDREN_DATABASE_URL: town.url('children') });
    await town.run(
      'children',
      'drop view helhed.goals; alter view helhed.goals_before rename to goals',
    );
    const { stdout: codes } = await check({ CHILDREN_DATABASE_URL: town.url('children') });
    await town.drop();
    expect(stdout).toContain('view helhed.goals cannot be read');
    expect(codes).toContain("state '[cpr]' is not in helhed.states");
    expect(codes).toContain("law '[cpr]' is not in the law catalogue: 1 measure");
    expect(codes).toContain("caseworker '[cpr]' is not in helhed.caseworkers: 1 case");
    expect(codes).toContain(
      'a caseworker with blanks in the id is not in helhed.caseworkers: 1 measure',
    );
    expect(stdout + stderr + codes).not.toMatch(/Amalie|Sommer|710304/);
  });

  it('a database that cannot be asked is a fault of its centre, and says why', async () => {
    const nowhere = new URL(databases.url('social'));
    nowhere.pathname = '/nowhere';
    const { code, stdout } = await check({
      ...urls('jobcenter'),
      SOCIAL_DATABASE_URL: nowhere.href,
    });
    expect(stdout).toContain('jobcenter: keeps the contract');
    expect(stdout).toMatch(
      /social: 1 fault\n {2}fault {4}its database cannot be asked: database "nowhere" does not exist\n/,
    );
    expect(stdout).not.toContain(nowhere.password);
    expect(code).toBe(1);
  });

  it('without a database and without a running demo it says what to do', async () => {
    const port = await findFreePort(0, 'nothing');
    const { code, stdout, stderr } = await check({ POSTGRES_PORT: String(port) });
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'There is nothing to check: set JOBCENTER_DATABASE_URL, SOCIAL_DATABASE_URL or CHILDREN_DATABASE_URL, ' +
        `or start the demo (npm start), whose PostgreSQL is looked for at port ${port}.\n`,
    });
  });

  it('a setting that is no database is named', async () => {
    const { code, stderr } = await check({ SOCIAL_DATABASE_URL: 'social', POSTGRES_PORT: 'x' });
    expect(stderr).toContain('SOCIAL_DATABASE_URL is no URL that can be used');
    expect(stderr).toContain("POSTGRES_PORT is 'x'");
    expect(code).toBe(1);
  });
});
