import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  createDatabase,
  createReader,
  ping,
  readRows,
  type Database,
  type ReadRows,
} from '../../server/database.ts';
import { readTogether, transact } from '../../server/database/transaction.ts';
import { createDeadline } from '../../server/deadline.ts';
import { ownErrand } from '../../server/errand.ts';
import { ConflictError } from '../../server/errors.ts';

let database: Database;
beforeAll(() => {
  database = createDatabase(inject('postgresUrl'));
});
afterAll(() => database.destroy());

const unavailable = {
  message: 'The source system of social does not answer just now. Try again in a minute.',
  extensions: { code: 'SOURCE_UNAVAILABLE' },
};

describe('a row', () => {
  it('keeps a day as the text it is, whatever the time zone', async () => {
    const sql = `select date '2026-03-29' as day, null::date as none, array[date '2028-02-29'] as days`;
    const [row] = await readRows<Record<string, unknown>>(database, 'social', sql);
    expect(row).toMatchObject({ day: '2026-03-29', none: null });
  });

  it('is found by many values in one statement', async () => {
    const sql = 'select n from generate_series(1, 5) n where n = any(?) order by n';
    expect(await readRows(database, 'social', sql, [[2, 4]])).toEqual([{ n: 2 }, { n: 4 }]);
  });

  it('that no value of ours can change the statement of', async () => {
    const sql = 'select ?::text as value';
    const value = `'; drop schema helhed; --`;
    expect(await readRows(database, 'social', sql, [value])).toEqual([{ value }]);
  });
});

describe('a database', () => {
  it('that answers is ready', async () => {
    await expect(ping(database, 'social')).resolves.toBeUndefined();
  });

  it('that refuses a statement says which source, and nothing of the statement', async () => {
    const asked = readRows(database, 'social', 'select cpr from inside where cpr = ?', ['1']);
    await expect(asked).rejects.toMatchObject(unavailable);
    await expect(asked).rejects.toMatchObject({
      cause: {
        message: 'select cpr from inside where cpr = ? - relation "inside" does not exist',
      },
    });
  });

  it('that stops at a row keeps the row’s values to itself', async () => {
    const asked = readRows(database, 'social', 'select cast(? as text)::integer', [
      'F20.0 hos Amalie',
    ]);
    await expect(asked).rejects.toMatchObject({
      cause: {
        message:
          'PostgreSQL answers 22P02 (pg_strtoint32_safe) to: select cast(? as text)::integer',
      },
    });
  });

  it.each([
    ['nobody listens', 'postgres://reader:secret@127.0.0.1:9/social'],
    ['nobody has the name', 'postgres://reader:secret@no-such-host.invalid/social'],
  ])('where %s does not answer, and says nothing of where', async (_, url) => {
    const gone = createDatabase(url);
    await expect(ping(gone, 'social')).rejects.toMatchObject(unavailable);
    await gone.destroy();
  });

  it('that refuses the reader does not answer', async () => {
    const url = new URL(inject('postgresUrl'));
    url.pathname = '/no-such-database';
    const refused = createDatabase(url.href);
    await expect(ping(refused, 'social')).rejects.toMatchObject(unavailable);
    await refused.destroy();
  });
});

describe('a transaction', () => {
  const findPid = async (one: Database) =>
    (await readRows<{ pid: number }>(one, 'social', 'select pg_backend_pid() as pid'))[0]?.pid;
  const refusal = new ConflictError('Look again.');

  it.each([
    [
      'that we refuse is rolled back, and its connection serves the next',
      'select 1',
      refusal,
      true,
    ],
    ['in which a statement fails costs its connection', 'select 1 / 0', undefined, false],
  ])('%s', async (_, sql, thrown, isKept) => {
    const one = createDatabase(inject('postgresUrl'), { poolSize: 1 });
    const before = await findPid(one);
    const ended = transact(one, 'social', 'begin', async (read) => {
      await read('create table never_there (id integer)');
      await read(sql);
      if (thrown) throw thrown;
    });
    await expect(ended).rejects.toThrow(thrown?.message ?? 'does not answer');
    expect((await findPid(one)) === before).toBe(isKept);
    const there = `select to_regclass('never_there') as name`;
    expect(await readRows(one, 'social', there)).toEqual([{ name: null }]);
    await one.destroy();
  });

  it('whose request is over as soon as it has read leaves its connection to the next', async () => {
    const one = createDatabase(inject('postgresUrl'), { poolSize: 1 });
    const before = await findPid(one);
    const deadline = createDeadline(5_000);
    const read = transact(
      one,
      'social',
      'begin read only',
      async (ask) => {
        await ask('select 1');
        setImmediate(deadline.end);
      },
      { ...ownErrand, deadline },
    );
    await expect(read).resolves.toBeUndefined();
    expect(await findPid(one)).toBe(before);
    await one.destroy();
  });
});

describe('a transaction that is over', () => {
  it('has no statement any more: its connection is somebody else’s', async () => {
    let kept: ReadRows | undefined;
    await transact(database, 'social', 'begin', (read) => {
      kept = read;
      return Promise.resolve();
    });
    await expect(kept?.('select 1')).rejects.toThrow('after the end of its transaction');
  });

  it('is no success where a statement of it failed, whoever caught that', async () => {
    const ended = transact(database, 'social', 'begin', async (read) => {
      await read('select 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(ended).rejects.toMatchObject(unavailable);
  });

  it('is none where a statement failed that its work sent and did not wait for', async () => {
    const one = createDatabase(inject('postgresUrl'), { poolSize: 1 });
    try {
      const work = async (read: ReadRows) => {
        await read('create table not_to_be (n integer check (n > 0))');
        void read('insert into not_to_be values (?)', [-1]);
      };
      await expect(transact(one, 'social', 'begin', work)).rejects.toMatchObject(unavailable);
      expect(await readRows(one, 'social', `select to_regclass('not_to_be') as it`)).toEqual([
        { it: null },
      ]);
    } finally {
      await one.destroy();
    }
  });

  it('holds what its work sent and did not wait for', async () => {
    const work = async (read: ReadRows) => {
      await read('create table to_be (n integer)');
      void read('insert into to_be values (?)', [1]);
    };
    await transact(database, 'social', 'begin', work);
    expect(await readRows(database, 'social', 'select n from to_be')).toEqual([{ n: 1 }]);
    await readRows(database, 'social', 'drop table to_be');
  });

  it('is one where what failed was undone to a savepoint', async () => {
    const ended = transact(database, 'social', 'begin', async (read) => {
      await read('savepoint before');
      await read('select 1 / 0').catch(() => read('rollback to savepoint before'));
      return 'done';
    });
    await expect(ended).resolves.toBe('done');
  });
});

describe('statements that are sent together', () => {
  it('leave their connection to the next, though the request is over with the first of them', async () => {
    const one = createDatabase(inject('postgresUrl'), { poolSize: 1 });
    const findPid = async () =>
      (await readRows<{ pid: number }>(one, 'social', 'select pg_backend_pid() as pid'))[0]?.pid;
    const before = await findPid();
    // A commit that takes a while: what waits for it may be written to a temporary table, also by who only reads.
    for (const sql of [
      'create temp table kept (id integer)',
      `create function pg_temp.wait() returns trigger language plpgsql as 'begin perform pg_sleep(0.2); return null; end'`,
      'create constraint trigger slow after insert on kept deferrable initially deferred for each row execute function pg_temp.wait()',
    ])
      await readRows(one, 'social', sql);
    const deadline = createDeadline(5_000);
    const ask = (read: ReadRows) => [read('insert into kept values (1)').then(deadline.end)];
    await readTogether(one, 'social', ask, { ...ownErrand, deadline });
    expect(await findPid()).toBe(before);
    await one.destroy();
  });

  it('are all refused where one of them is, and nothing of theirs is there for the next', async () => {
    const one = createDatabase(inject('postgresUrl'), { poolSize: 1 });
    const ask = (read: ReadRows) => [
      read(`select set_config('helhed.test', 'theirs', true)`),
      read('select 1 / 0'),
    ];
    await expect(readTogether(one, 'social', ask)).rejects.toMatchObject(unavailable);
    const left = `select nullif(current_setting('helhed.test', true), '') as left`;
    expect(await readRows(one, 'social', left)).toEqual([{ left: null }]);
    await one.destroy();
  });
});

describe('statements of one transaction', () => {
  it('are all refused for what the first was refused for', async () => {
    const asked: Promise<unknown>[] = [];
    const ask = (read: ReadRows) => {
      asked.push(...['select 1 / 0', 'select 2'].map((sql) => read(sql)));
      return asked;
    };
    await expect(readTogether(database, 'social', ask)).rejects.toMatchObject(unavailable);
    // The second is refused a moment after the first.
    const refusals = await Promise.all(asked.map((each) => each.catch((error: unknown) => error)));
    expect(refusals).toHaveLength(2);
    expect(refusals[0]).toMatchObject(unavailable);
    expect(refusals[1]).toBe(refusals[0]);
  });
});

describe('what is asked in one turn of the event loop', () => {
  it('goes over one connection', async () => {
    const read = createReader(database, 'social');
    const pids = () => read<{ pid: number }>('select pg_backend_pid() as pid, pg_sleep(0.05)');
    const [[first], [second]] = await Promise.all([pids(), pids()]);
    expect(second).toEqual(first);
  });

  it('stands alone: what fails takes nothing from the others', async () => {
    const read = createReader(database, 'social');
    const ends = await Promise.allSettled([
      read('select 1 as n'),
      read('select 1 / 0'),
      read('select 2 as n'),
    ]);
    expect(ends).toMatchObject([
      { value: [{ n: 1 }] },
      { reason: unavailable },
      { value: [{ n: 2 }] },
    ]);
    await expect(read('select 3 as n')).resolves.toEqual([{ n: 3 }]);
  });

  it('is waited for as long as it may take, after those before it', async () => {
    const slow = createDatabase(inject('postgresUrl'), { statementTimeoutMs: 500 });
    const read = createReader(slow, 'social');
    const rest = () => read<{ n: number }>('select 1 as n from pg_sleep(0.4)');
    const ends = await Promise.all(Array.from({ length: 5 }, rest));
    expect(ends.flat()).toHaveLength(5);
    await slow.destroy();
  });

  it('is all refused where there is no connection', async () => {
    const nowhere = createDatabase('postgres://nobody:nobody@127.0.0.1:1/nothing');
    const read = createReader(nowhere, 'social');
    const ends = await Promise.allSettled([read('select 1'), read('select 2')]);
    expect(ends).toMatchObject([{ reason: unavailable }, { reason: unavailable }]);
    await nowhere.destroy();
  });
});

describe('a statement', () => {
  it('is parsed and planned once per connection, and run with other values', async () => {
    const one = createDatabase(inject('postgresUrl'), { poolSize: 1 });
    const read = (value: number) =>
      readRows(one, 'social', 'select cast(:value as integer) + :more as sum', { value, more: 1 });
    expect(await read(1)).toEqual([{ sum: 2 }]);
    expect(await read(41)).toEqual([{ sum: 42 }]);
    const known = `select count(*)::integer as count from pg_prepared_statements where statement like '%+ $2 as sum'`;
    expect(await readRows(one, 'social', known)).toEqual([{ count: 1 }]);
    await one.destroy();
  });

  it.each([
    ['a name that is asked twice', 'select cast(:a as text) || :a as said', { a: 'ja' }, 'jaja'],
    [
      'a cast beside a name of the same word',
      `select '7'::text || :text as said`,
      { text: 'a' },
      '7a',
    ],
    ['a time of day', `select '10:30' || :a as said`, { a: '!' }, '10:30!'],
    [
      'a question mark of PostgreSQL’s',
      `select ('{"a":1}'::jsonb \\? ?)::text as said`,
      ['a'],
      'true',
    ],
    [
      'a value that holds names',
      'select cast(:a as text) || :b as said',
      { a: ':b ?', b: '$1' },
      ':b ?$1',
    ],
  ])('keeps %s apart', async (_, sql, bindings, said) => {
    expect(await readRows(database, 'social', sql, bindings)).toEqual([{ said }]);
  });

  it('without one of its values is not sent', async () => {
    const asked = readRows(database, 'social', 'select cast(:a as text)', { a: undefined });
    await expect(asked).rejects.toThrow('no value for :a');
  });
});
