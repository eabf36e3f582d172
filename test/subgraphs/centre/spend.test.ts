import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createDatabase,
  readRows,
  type Database,
  type ReadRows,
} from '../../../server/database.ts';
import { findSpend } from '../../../subgraphs/centre/source/spend.ts';
import { createDatabases, type Databases } from '../../setup/databases.ts';

/** Measures of a source view, as the tests write it: one row of values each. */
const view = `
  drop view helhed.measures cascade;
  create view helhed.measures as
  select cast(cpr as text), cast(law as text) as law_code, cast(paragraph as text), cast(provider as text),
         cast(code as text) as state_code, cast(starts as date) as starts_on, cast(ends as date) as ends_on,
         cast(monthly as integer) as monthly_cost_ore
    from (values
      ('1', 'SEL', '§ 85', 'A', 'active', '2025-01-01', null, 1000),
      ('2', 'SEL', '§ 85', 'A', 'active', '2026-02-15', '2026-03-15', 2800),
      ('2', 'SEL', '§ 99', 'B', 'active', '2026-06-30', null, 3000),
      ('3', 'SEL', '§ 85', 'A', 'active', '2026-01-01', '2026-12-31', null),
      ('3old', 'SEL', '§ 85', 'A', 'ended', '2025-12-01', '2026-01-31', 500),
      ('4', 'LAB', '§ 57', null, 'ended', '2026-05-01', null, 700),
      ('4', 'LAB', '§ 58', 'C', 'rejected', '2026-01-01', null, 99999),
      ('4', 'LAB', '§ 58', 'C', 'pending', '2026-01-01', null, 99999),
      ('4', 'LAB', '§ 63', 'C', 'nobody mapped it', '2026-06-01', null, 600),
      ('5', 'LAB', '§ 57', 'C', 'active', '2025-01-01', '2025-12-31', 99999),
      ('5', 'LAB', '§ 57', 'C', 'active', '2026-07-01', null, 99999),
      ('6', 'SUL', '§ 140', 'C', 'active', '2026-01-01', null, 99999),
      ('7', 'SUL', '§ 141', 'D', 'active', '2026-03-01', '2026-03-01', 15),
      ('8', 'SUL', '§ 141', 'D', 'active', '2026-03-31', '2026-03-31', 15),
      ('9', 'SUL', '§ 141', 'D', 'active', '2026-03-05', '2026-04-04', -15)
    ) as told (cpr, law, paragraph, provider, code, starts, ends, monthly);
  create or replace view helhed.states as
  select cast(code as text), cast(upper(code) as text) as state
    from (values ('active'), ('ended'), ('rejected'), ('pending')) as told (code);
  grant select on helhed.measures, helhed.states to social_reader`;

describe('what a group’s measures come to', () => {
  let databases: Databases;
  let database: Database;
  beforeAll(async () => {
    databases = await createDatabases(['social']);
    await databases.run('social', view);
    database = createDatabase(databases.url('social'), { poolSize: 1 });
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  const people = [['1'], ['2'], ['3', '3old'], ['4'], ['5']];
  const halfYear = { from: '2026-01-01', to: '2026-06-30' };
  const read: ReadRows = (sql, bindings) => readRows(database, 'social', sql, bindings);
  const find = async (from = halfYear.from, to = halfYear.to) => {
    const rows = await findSpend(read, { people, from, to });
    return (of: string, name: string | null = null) =>
      rows.find((row) => row.of === of && (row.paragraph ?? row.lawCode ?? row.performer) === name);
  };

  it('is told by paragraph, law, performer and in all: of the group and nobody else', async () => {
    const get = await find();
    expect(get('MEASURE', '§ 140')).toBeUndefined();
    expect(get('MEASURE', '§ 85')).toMatchObject({ lawCode: 'SEL', citizens: 3, measures: 4 });
    expect(get('LAW', 'SEL')).toMatchObject({ citizens: 3, measures: 5 });
    expect(get('PERFORMER', 'A')).toMatchObject({ citizens: 3, measures: 4, begun: 2, ended: 2 });
    expect(get('CENTRE')).toMatchObject({ citizens: 4, measures: 7 });
  });

  it('is the whole price of a whole month, and of a part of one the days that the measure ran', async () => {
    // 1: six months. 2: half of February, and March to the fifteenth. 3 by the old number: January.
    const february = 2800 / 2;
    const march = (2800 * 15) / 31;
    expect((await find())('MEASURE', '§ 85')?.spentOre).toBe(
      Math.round(6 * 1000 + february + march + 500),
    );
    expect((await find('2026-02-01', '2026-02-28'))('PERFORMER', 'A')?.spentOre).toBe(
      1000 + february,
    );
    expect((await find())('PERFORMER', 'B')?.spentOre).toBe(3000 / 30);
  });

  it('is the same in parts as in all', async () => {
    const [first, second, year] = await Promise.all([
      find('2025-07-01', '2025-12-31'),
      find('2026-01-01', '2026-06-30'),
      find('2025-07-01', '2026-06-30'),
    ]);
    const spent = [first, second, year].map((get) => get('PERFORMER', 'A')?.spentOre ?? 0);
    expect(spent[2]).toBe((spent[0] ?? 0) + (spent[1] ?? 0));
  });

  it('counts a person with a former CPR number once', async () => {
    expect((await find())('MEASURE', '§ 85')).toMatchObject({ citizens: 3, pricedCitizens: 3 });
  });

  it('says where a price is missing, and reckons with none', async () => {
    const get = await find();
    expect(get('MEASURE', '§ 85')?.isPriced).toBe(false);
    expect(get('MEASURE', '§ 99')?.isPriced).toBe(true);
    expect(get('MEASURE', '§ 57')).toMatchObject({
      spentOre: 0,
      isPriced: false,
      pricedCitizens: 0,
    });
  });

  it('leaves out what was refused or is still to come, and keeps a state that nobody mapped', async () => {
    const get = await find();
    expect(get('MEASURE', '§ 58')).toBeUndefined();
    expect(get('MEASURE', '§ 63')).toMatchObject({ measures: 1, spentOre: 600 });
  });

  it('of a month is what runs on the period’s last day', async () => {
    expect((await find())('CENTRE')).toMatchObject({
      runningCitizens: 3,
      monthlyCostOre: 1000 + 3000 + 600,
    });
  });

  it('an ended measure that nobody knows the end of is counted where it began, and not for ever', async () => {
    expect((await find())('MEASURE', '§ 57')).toMatchObject({ measures: 1, begun: 1, ended: 0 });
    expect((await find('2026-06-01', '2026-06-30'))('MEASURE', '§ 57')).toBeUndefined();
  });

  it.each([
    { size: 1, atOnce: 1 },
    { size: 1, atOnce: 3 },
    { size: 2, atOnce: 2 },
    { size: 4, atOnce: 4 },
  ])('is the same to the øre however the group is asked about: $size at a time', async (parts) => {
    const everybody = [...people, ['6'], ['7'], ['8'], ['9'], ['nobody']];
    const group = { people: everybody, ...halfYear };
    const whole = await findSpend(read, group, { size: everybody.length, atOnce: 1 });
    expect(whole.length).toBeGreaterThan(10);
    expect(await findSpend(read, group, parts)).toEqual(whole);
    expect(await findSpend(read, { ...group, people: everybody.toReversed() }, parts)).toEqual(
      whole,
    );
  });

  it('of twelve thousand costs three statements: none is longer than five thousand make it', async () => {
    const lengths: number[] = [];
    const count: ReadRows = (sql, bindings) => {
      if (bindings && 'cprs' in bindings && Array.isArray(bindings['cprs']))
        lengths.push(bindings['cprs'].length);
      return read(sql, bindings);
    };
    const many = Array.from({ length: 12_000 }, (_, index) => [String(6_101_000_000 + index)]);
    await findSpend(count, { people: many, ...halfYear });
    expect(lengths).toEqual([5_000, 5_000, 2_000]);
  });

  it('is rounded once, and not in each part', async () => {
    const of = async (...cprs: string[]) => {
      const group = { people: cprs.map((cpr) => [cpr]), ...halfYear };
      const rows = await findSpend(read, group, { size: 1, atOnce: 1 });
      return rows.find((row) => row.of === 'CENTRE')?.spentOre;
    };
    // A day of March is 15/31 øre; twenty-seven of them and four of April are -15 × (27/31 + 4/30).
    expect(await of('7')).toBe(0);
    expect(await of('7', '8')).toBe(1);
    expect(await of('9')).toBe(-15);
  });

  it('is asked about no further once a part has failed', async () => {
    let statements = 0;
    const fail: ReadRows = (_, bindings) => {
      statements += 1;
      return read('select 1 / 0 where :from <> :to', bindings);
    };
    const group = { people, ...halfYear };
    await expect(findSpend(fail, group, { size: 1, atOnce: 2 })).rejects.toThrow();
    expect(statements).toBe(2);
  });
});
