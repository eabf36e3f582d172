import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles, type Caller } from '../../server/caller.ts';
import { createDatabase, type Database } from '../../server/database.ts';
import { ownErrand } from '../../server/errand.ts';
import {
  findCaseloads,
  findFlow,
  findGroup,
  findInCentres,
  findProgress,
  findScales,
} from '../../subgraphs/coordination/source/figures.ts';
import { Session } from '../../subgraphs/coordination/source/session.ts';
import { findWithoutResponsible } from '../../subgraphs/coordination/source/without-responsible.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { plantProgramme } from '../setup/figures.ts';
import { today } from '../setup/today.ts';

const of = { programme: 'GRIBSKOV_VUP', from: '2026-01-01', to: '2026-06-30' };
const scales = [
  { scale: 'SEGMENT', levels: ['MOD', 'UDV', 'JOB'], threshold: null, isLessBetter: false },
];
const readings = {
  findFlow,
  findInCentres,
  findProgress,
  findScales: (session: Session, asked: typeof of) => findScales(session, asked, scales),
  findCaseloads,
  findGroup,
  findWithoutResponsible: (session: Session, { programme }: typeof of) =>
    findWithoutResponsible(session, programme),
};

/** No policy of ours is asked here: this is what is left when every line of TypeScript is wrong. */
describe('the rows tell figures to managers', () => {
  let databases: Databases;
  let database: Database;
  beforeAll(async () => {
    databases = await createDatabases(['coordination']);
    await plantProgramme(databases);
    await databases.run(
      'coordination',
      `insert into coordination.assessments (citizen_id, scale, assessed_on, assessed_by, level)
       select citizen_id, 'SEGMENT', '2026-03-01', 'CASEWORKER', 'MOD' from coordination.coordinations limit 8;
       update coordination.coordinating_caseworkers set until = '2026-11-01' where citizen_id in (
         select citizen_id from coordination.coordinations limit 1)`,
    );
    database = createDatabase(databases.url('coordination'), { poolSize: 1 });
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  const as = (...held: Caller['roles']) =>
    new Session(
      database,
      {
        ...ownErrand,
        caller: {
          id: 'somebody',
          name: 'Somebody',
          roles: held,
          rights: ['FULL_CPR', 'PROTECTED_PERSONS'],
          limits: { units: undefined, kle: undefined, sensitivity: 4 },
          scopes: ['helhed:read'],
          centre: 'JOBCENTER',
          employeeId: 'METHOL',
          cpr: undefined,
        },
      },
      today,
    );
  const others = roles.filter((role) => role !== 'MANAGER');

  it.each(Object.entries(readings))(
    '%s: something to them, nothing to everybody else at once',
    async (name, find) => {
      const told = await find(as('MANAGER'), of);
      expect(told.length).toBeGreaterThan(0);
      const toOthers = await find(as(...others), of);
      // `group by ()` answers one row of nothing.
      expect(toOthers).toEqual(
        name === 'findFlow'
          ? [
              {
                of: 'ALL',
                code: null,
                enrolled: 0,
                begun: 0,
                begunCitizens: 0,
                ended: 0,
                endedCitizens: 0,
              },
            ]
          : [],
      );
    },
  );

  it('and no row of any citizen', async () => {
    for (const table of ['citizens', 'identifiers', 'coordinations', 'plans', 'attachments'])
      expect(await as('MANAGER').read(`select 1 from coordination.${table}`)).toEqual([]);
  });

  it('a group is who was enrolled on a day of the period, with every number they have had', async () => {
    const sizeOf = async (from: string, to: string) =>
      (await findGroup(as('MANAGER'), { ...of, from, to })).length;
    const [{ first } = {}] = (
      await databases.run(
        'coordination',
        'select min(since)::text as first from coordination.coordinations',
      )
    ).rows;
    expect(await sizeOf('1990-01-01', '1990-12-31')).toBe(0);
    expect(await sizeOf(String(first), String(first))).toBeGreaterThan(0);
    await databases.run(
      'coordination',
      `update coordination.coordinations set until = greatest(since, '2026-01-01')`,
    );
    expect(await sizeOf('2026-01-01', '2026-06-30')).toBe(0);
    expect(await sizeOf('2025-12-31', '2026-06-30')).toBeGreaterThan(0);
    const group = await findGroup(as('MANAGER'), { ...of, from: '2025-01-01' });
    expect(Math.max(...group.map((cprs) => cprs.length))).toBe(2);
  });
});
