import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDatabase, readRows, type Database } from '../../server/database.ts';
import { transact } from '../../server/database/transaction.ts';
import { createDeadline } from '../../server/deadline.ts';
import { ownErrand, type Errand } from '../../server/errand.ts';
import { noSpan } from '../../server/trace/passed-on.ts';
import { layWire, type Wire } from '../setup/wire.ts';

let database: Database;
let watcher: Database;
let wire: Wire;
beforeAll(async () => {
  wire = await layWire(inject('postgresUrl'));
  database = createDatabase(wire.url, { poolSize: 1 });
  watcher = createDatabase(inject('postgresUrl'), { poolSize: 1 });
});
afterAll(async () => {
  await database.destroy();
  await watcher.destroy();
  await wire.close();
});
const within = (ms: number): Errand => ({ deadline: createDeadline(ms), span: noSpan });

/** What the server still does for statements that hold this mark. */
async function findRunning(mark: string): Promise<string[]> {
  const rows = await readRows<{ query: string }>(
    watcher,
    'test',
    `select query from pg_stat_activity
      where state <> 'idle' and pid <> pg_backend_pid() and query like '%' || ? || '%'`,
    [mark],
  );
  return rows.map(({ query }) => query);
}

/** On a busy machine its time may be up before it runs; then it never will. */
async function untilRuns(mark: string, asked: Promise<unknown>): Promise<void> {
  const over = asked.then(
    () => true,
    () => true,
  );
  const running = async () => (await findRunning(mark)).length > 0;
  while (!(await Promise.race([over, running()])));
}

async function untilNothingRuns(mark: string): Promise<void> {
  while ((await findRunning(mark)).length > 0);
}

/** Sleeps for a minute without some of what would end it otherwise, so that a test sees what else does. */
function sleepWithout(
  settings: readonly string[],
  { mark, errand }: { mark: string; errand: Errand },
) {
  return transact(
    database,
    'social',
    'begin',
    async (read) => {
      for (const setting of settings) await read(`set local ${setting} = 0`);
      await read(`select pg_sleep(60) /* ${mark} */`);
    },
    errand,
  );
}

const timedOut = {
  extensions: { code: 'SOURCE_UNAVAILABLE' },
  cause: { name: 'DeadlineError' },
};

describe('a statement whose request has no more time', () => {
  it('is broken off in the server, not only abandoned', async () => {
    const asked = sleepWithout(['client_connection_check_interval', 'statement_timeout'], {
      mark: 'broken-off',
      errand: within(1_000),
    });
    await untilRuns('broken-off', asked);
    await expect(asked).rejects.toMatchObject(timedOut);
    await untilNothingRuns('broken-off');
  }, 10_000);

  it('takes its transaction with it: nothing of it is there, and nothing is locked', async () => {
    await readRows(watcher, 'test', 'create table if not exists deadline_marks (id integer)');
    const asked = transact(
      database,
      'social',
      'begin',
      async (read) => {
        await read('insert into deadline_marks (id) values (1)');
        await read('lock table deadline_marks in exclusive mode');
        await read('select pg_sleep(60) /* rolled-back */');
      },
      within(200),
    );
    await expect(asked).rejects.toMatchObject(timedOut);
    await untilNothingRuns('rolled-back');
    await readRows(watcher, 'test', 'insert into deadline_marks (id) values (2)');
    expect(await readRows(watcher, 'test', 'select id from deadline_marks')).toEqual([{ id: 2 }]);
    await readRows(watcher, 'test', 'drop table deadline_marks');
  }, 10_000);

  it('leaves the next one a connection of its own', async () => {
    for (let round = 0; round < 20; round += 1) {
      const late = readRows(database, 'social', 'select pg_sleep(60)', [], within(round));
      await expect(late).rejects.toMatchObject(timedOut);
      expect(await readRows(database, 'social', 'select 1 as one')).toEqual([{ one: 1 }]);
    }
  }, 15_000);

  it('gives up waiting for a connection, which the next one gets', async () => {
    const long = readRows(database, 'social', 'select pg_sleep(0.5)');
    const asked = readRows(database, 'social', 'select 1', [], within(50));
    await expect(asked).rejects.toMatchObject(timedOut);
    await long;
    expect(await readRows(database, 'social', 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is over when the request is, whatever time was left', async () => {
    const errand = within(60_000);
    const asked = readRows(database, 'social', 'select pg_sleep(60) /* over */', [], errand);
    await untilRuns('/* over */', asked);
    errand.deadline.end();
    await expect(asked).rejects.toMatchObject({ cause: { name: 'RequestOverError' } });
    await untilNothingRuns('/* over */');
  }, 10_000);

  it('ends at once even where the server says nothing any more', async () => {
    await readRows(database, 'social', 'select 1');
    wire.freeze();
    const asked = readRows(database, 'social', 'select 1', [], within(100));
    await expect(asked).rejects.toMatchObject(timedOut);
    wire.mend();
    expect(await readRows(database, 'social', 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('a statement of a trace that somebody keeps', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const span = { ...noSpan, toTraceparent: () => traceparent };
  const errandOf = (isSampled: boolean): Errand => {
    const kept = { ...span, isSampled, start: () => kept };
    return { deadline: createDeadline(60_000), span: kept };
  };

  it('says which, where PostgreSQL’s own log and views show it', async () => {
    wire.takeStatements();
    await readRows(database, 'social', 'select 1', [], errandOf(true));
    expect(wire.takeStatements()).toEqual([`select 1 /*traceparent='${traceparent}'*/`]);
  });

  it('is the same text each time where nobody does', async () => {
    wire.takeStatements();
    await readRows(database, 'social', 'select 1', [], errandOf(false));
    expect(wire.takeStatements()).toEqual(['select 1']);
  });
});

describe('a process that is gone', () => {
  it('leaves no statement running: the server looks whether its client is there', async () => {
    const asked = sleepWithout(['statement_timeout'], { mark: 'orphan', errand: ownErrand });
    await untilRuns('orphan', asked);
    wire.cut();
    await expect(asked).rejects.toMatchObject({ extensions: { code: 'SOURCE_UNAVAILABLE' } });
    await untilNothingRuns('orphan');
    wire.mend();
  }, 10_000);
});
