import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDatabase, createReader, readRows, type Database } from '../../../server/database.ts';
import { layWire, type Wire } from '../../setup/wire.ts';

let database: Database;
let wire: Wire;
beforeAll(async () => {
  database = createDatabase(inject('postgresUrl'));
  wire = await layWire(inject('postgresUrl'));
});
afterAll(async () => {
  await database.destroy();
  await wire.close();
});

const unavailable = { extensions: { code: 'SOURCE_UNAVAILABLE' } };

describe('a prepared statement', () => {
  it('has its columns described once per connection, and its rows read alike each time', async () => {
    const one = createDatabase(wire.url, { poolSize: 1 });
    const sql = `select n, null::date as none, date '2028-02-29' as day, n > 1 as "isMore"
      from generate_series(1, ?) n order by n`;
    const row = (n: number) => ({ n, none: null, day: '2028-02-29', isMore: n > 1 });
    const read = createReader(one, 'social');
    wire.takeDescribed();
    // At first nobody knows the columns, and both are sent at once.
    expect(await Promise.all([read(sql, [1]), read(sql, [2])])).toEqual([
      [row(1)],
      [row(1), row(2)],
    ]);
    expect(wire.takeDescribed()).toBe(2);
    for (const count of [2, 0, 3])
      expect(await read(sql, [count])).toEqual([1, 2, 3].slice(0, count).map(row));
    expect(wire.takeDescribed()).toBe(0);
    await one.destroy();
  });

  it('whose columns became others is refused once, and then read as they are', async () => {
    const one = createDatabase(wire.url, { poolSize: 1 });
    const change = async (sql: string) => {
      await readRows(database, 'social', 'drop view if exists changing');
      await readRows(database, 'social', `create view changing as select ${sql} as value`);
    };
    const read = () => readRows(one, 'social', 'select value from changing where ? = 1', [1]);
    await change('1');
    expect(await read()).toEqual([{ value: 1 }]);
    await change(`date '2026-03-29'`);
    await expect(read()).rejects.toMatchObject({
      ...unavailable,
      cause: { message: expect.stringContaining('0A000') },
    });
    expect(await read()).toEqual([{ value: '2026-03-29' }]);
    await readRows(database, 'social', 'drop view changing');
    await one.destroy();
  });

  it('that its values do not fit is refused, and known to the connection all the same', async () => {
    const one = createDatabase(wire.url, { poolSize: 1 });
    const read = createReader(one, 'social');
    const sql = 'select cast(? as integer) as n';
    const ends = await Promise.allSettled([read(sql, ['none']), read(sql, [2]), read(sql, [3])]);
    expect(ends).toMatchObject([
      { reason: unavailable },
      { value: [{ n: 2 }] },
      { value: [{ n: 3 }] },
    ]);
    expect(await read(sql, [4])).toEqual([{ n: 4 }]);
    await one.destroy();
  });
});
