import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFlags } from '../../../../demo/node-flags.ts';
import { createDatabase, type Database } from '../../../../server/database.ts';
import { transact } from '../../../../server/database/transaction.ts';
import { createLog } from '../../../../server/log.ts';
import { judgeNext } from '../../../../subgraphs/coordination/access-log/alarm-watch.ts';
import {
  findUnjudged,
  keepAlarms,
} from '../../../../subgraphs/coordination/source/access-alarms.ts';
import { findAlarms } from '../../../../subgraphs/coordination/source/access-log.ts';
import { citizens, entryWith, rules } from './entries.ts';
import { createLogDatabase, type LogDatabase } from './log-database.ts';

let log: LogDatabase;
let database: Database;
beforeEach(async () => {
  log = await createLogDatabase();
  database = createDatabase(log.url('app'), { poolSize: 2 });
});
afterEach(async () => {
  await database.destroy();
  await log.drop();
});

const aNumber: unknown = expect.any(Number);
const silent = createLog('test', () => undefined);
const write = async (...entries: Parameters<typeof entryWith>[0][]) => {
  const writer = await log.openLog();
  for (const entry of entries) await writer.write([entryWith(entry)]);
  await writer.close();
};
const alarms = () =>
  log.run(
    'owner',
    `select seq::int as seq, rule, severity, caller_id as caller, citizen_id as citizen
       from coordination.access_alarms order by id`,
  );

describe('the alarms of a log', () => {
  it('are raised while it runs, and told without saying who', async () => {
    const running = await log.openLog({ rules });
    await running.write([entryWith({ flags: ['COLLEAGUE'] })]);
    await expect
      .poll(alarms, { timeout: 10_000 })
      .toEqual([
        { seq: 1, rule: 'COLLEAGUE', severity: 'HIGH', caller: 'subject-1', citizen: citizens[0] },
      ]);
    await expect
      .poll(() => running.lines.filter((line) => line.includes('an alarm was raised')))
      .toHaveLength(1);
    expect(JSON.parse(running.lines.find((line) => line.includes('alarm')) ?? '')).toMatchObject({
      seq: 1,
      rule: 'COLLEAGUE',
      severity: 'HIGH',
    });
    expect(running.lines.join('')).not.toMatch(/subject-1|ANNVES|7d0e4f0e/);
    await running.close();
  });

  it('are raised for what a process left when it stopped', async () => {
    await write({ flags: ['COLLEAGUE'] });
    const next = await log.openLog({ rules });
    await expect.poll(alarms, { timeout: 10_000 }).toHaveLength(1);
    await next.close();
  });

  it('of many citizens count what was judged before, and come once an hour', async () => {
    for (const citizenId of [citizens[0], citizens[1], citizens[0], citizens[2], citizens[1]]) {
      await write({ citizenId });
      await judgeNext(database, rules, silent);
    }
    expect(await alarms()).toEqual([
      { seq: 4, rule: 'MANY_CITIZENS', severity: 'MEDIUM', caller: 'subject-1', citizen: null },
    ]);
  });

  it('of one who is opened again and again come once a day, though others are seen between', async () => {
    const daily = [
      { rule: 'PROTECTED_PERSON' as const, severity: 'MEDIUM' as const, withinMs: 86_400_000 },
    ];
    const opened = { flags: ['PROTECTED_PERSON'] };
    for (const entry of [
      opened,
      {},
      opened,
      { citizenId: citizens[1] },
      { ...opened, citizenId: citizens[2] },
      { ...opened, callerId: 'subject-2' },
      opened,
    ]) {
      await write(entry);
      await judgeNext(database, daily, silent);
    }
    expect(await alarms()).toMatchObject([
      { seq: 1, citizen: citizens[0], caller: 'subject-1' },
      { seq: 5, citizen: citizens[2], caller: 'subject-1' },
      { seq: 6, citizen: citizens[0], caller: 'subject-2' },
    ]);
  });

  it('of many refusals count those that were judged before', async () => {
    const refusals = [
      { rule: 'MANY_REFUSED' as const, severity: 'HIGH' as const, limit: 2, withinMs: 3_600_000 },
    ];
    for (let n = 0; n < 4; n += 1) {
      await write({ outcome: 'REFUSED' }, { outcome: 'SHOWN', callerId: 'subject-2' });
      await judgeNext(database, refusals, silent);
    }
    expect(await alarms()).toMatchObject([{ seq: 5, rule: 'MANY_REFUSED', caller: 'subject-1' }]);
  });

  it('are read in pages by the privacy officer', async () => {
    await write(...new Array<{ flags: string[] }>(5).fill({ flags: ['COLLEAGUE'] }));
    await judgeNext(database, rules, silent);
    const pages = await transact(database, 'coordination', 'begin', async (read) => {
      await read(`select set_config('helhed.caller', '{"roles":["PRIVACY_OFFICER"]}', true)`);
      const first = await findAlarms({ read }, { first: 3, before: undefined });
      return [first, await findAlarms({ read }, { first: 3, before: first[2]?.id })];
    });
    expect(pages[0]?.[0]).toMatchObject({ employeeId: 'ANNVES', citizenId: citizens[0] });
    expect(pages.map((page) => page.map(({ seq }) => seq))).toEqual([
      ['5', '4', '3', '2'],
      ['2', '1'],
    ]);
  });

  it('are raised once, however many judge at once', async () => {
    await write(...new Array<{ flags: string[] }>(30).fill({ flags: ['COLLEAGUE'] }));
    const judges = Array.from({ length: 6 }, () => createDatabase(log.url('app'), { poolSize: 1 }));
    await Promise.all(judges.map((judge) => judgeNext(judge, rules, silent)));
    expect(await alarms()).toHaveLength(30);
    await Promise.all(judges.map((judge) => judge.destroy()));
  });

  it('are kept by the one that moves on, and not by the one that comes too late', async () => {
    await write({ flags: ['COLLEAGUE'] });
    const late = await transact(database, 'coordination', 'begin', (read) =>
      findUnjudged(read, { most: 10, spanMs: 0, enough: 0, quietMs: 86_400_000 }),
    );
    await judgeNext(database, rules, silent);
    const keeping = transact(database, 'coordination', 'begin', (read) =>
      keepAlarms(read, {
        from: late.judged,
        to: 1,
        alarms: [{ seq: 1, rule: 'COLLEAGUE', severity: 'LOW' }],
      }),
    );
    await expect(keeping).rejects.toMatchObject({ extensions: { code: 'SOURCE_UNAVAILABLE' } });
    expect(await alarms()).toHaveLength(1);
  });

  it('are neither lost nor doubled when the judge is killed between reading and keeping', async () => {
    await write(...new Array<{ flags: string[] }>(5).fill({ flags: ['COLLEAGUE'] }));
    const client = new pg.Client({ connectionString: log.url('superuser') });
    await client.connect();
    try {
      await client.query('begin; lock table coordination.access_alarms in share mode');
      const script = fileURLToPath(new URL('./log-process.ts', import.meta.url));
      const judge = spawn(process.execPath, [...nodeFlags, script, 'judge', log.url('app')], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const ended = once(judge, 'exit');
      const stuck = () =>
        log.run(
          'superuser',
          `select wait_event_type as waits_for from pg_stat_activity
            where datname = current_database() and query like '%judge_access%' and pid <> pg_backend_pid()`,
        );
      await expect.poll(stuck, { timeout: 15_000 }).toEqual([{ waits_for: 'Lock' }]);
      judge.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);
      await client.query('rollback');
    } finally {
      await client.end();
    }
    await expect.poll(() => judgeNext(database, rules, silent), { timeout: 10_000 }).toBe('DONE');
    expect(await alarms()).toMatchObject([1, 2, 3, 4, 5].map((seq) => ({ seq })));
  });
});

describe('who judges', () => {
  it('learns of people no more than whether they are the same', async () => {
    await write({ flags: ['COLLEAGUE'] });
    await judgeNext(database, rules, silent);
    await write({ flags: ['COLLEAGUE'] }, { citizenId: citizens[1] }, { callerId: 'subject-2' });
    const material = await transact(database, 'coordination', 'begin', (read) =>
      findUnjudged(read, { most: 10, spanMs: 0, enough: 0, quietMs: 86_400_000 }),
    );
    expect(material.entries.map(({ seq, caller, citizen }) => ({ seq, caller, citizen }))).toEqual([
      { seq: 2, caller: aNumber, citizen: 1 },
      { seq: 3, caller: material.entries[0]?.caller, citizen: 2 },
      { seq: 4, caller: aNumber, citizen: 1 },
    ]);
    expect(material.standing).toEqual([
      { seq: 2, rule: 'COLLEAGUE', severity: 'HIGH', at: aNumber, outcome: 'SHOWN' },
    ]);
    expect(material.entries[2]?.caller).not.toBe(material.entries[0]?.caller);
    expect(JSON.stringify(material)).not.toMatch(/subject|ANNVES|7d0e4f0e/);
  });
});
