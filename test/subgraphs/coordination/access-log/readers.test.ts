import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../../../../server/database.ts';
import { transact } from '../../../../server/database/transaction.ts';
import { findAccessLog, findAlarms } from '../../../../subgraphs/coordination/source/access-log.ts';
import { citizens as known, entryWith } from './entries.ts';
import { createLogDatabase, type LogDatabase } from './log-database.ts';

const citizens = [known[0], known[1]] as const;
/** vitest's own matchers are of any type. */
const aDate: unknown = expect.any(Date);

describe('who reads the log', () => {
  let database: LogDatabase;
  const app = () => createDatabase(database.url('app'), { poolSize: 1 });
  /** What a caller sees of both citizens, whom the request is about. */
  const seenBy = async (caller: object | undefined, opened: readonly string[] = citizens) => {
    const pool = app();
    try {
      return await transact(pool, 'coordination', 'begin', async (read) => {
        if (caller) {
          await read(
            `select set_config('helhed.caller', :caller, true), set_config('helhed.opened', :opened, true)`,
            {
              caller: JSON.stringify(caller),
              opened: `{${opened.join(',')}}`,
            },
          );
        }
        const pages = await Promise.all(
          citizens.map((citizenId) =>
            findAccessLog({ read }, { citizenId, first: 10, before: undefined }),
          ),
        );
        const all = await read(`select from coordination.access_log where citizen_id is null`);
        const alarms = await findAlarms({ read }, { first: 10, before: undefined });
        return {
          citizens: pages.map((page) => page.length > 0),
          nobody: all.length > 0,
          alarms: alarms.length > 0,
        };
      });
    } finally {
      await pool.destroy();
    }
  };
  beforeAll(async () => {
    database = await createLogDatabase();
    const log = await database.openLog();
    await log.write([
      ...Array.from({ length: 5 }, () => entryWith()),
      entryWith({ citizenId: citizens[1] }),
      entryWith({ citizenId: undefined, outcome: 'NOT_KNOWN' }),
    ]);
    await log.close();
    await database.run(
      'owner',
      `insert into coordination.access_alarms (seq, rule, severity, at, caller_id) values (1, 'COLLEAGUE', 'LOW', now(), 'x')`,
    );
  });

  afterAll(() => database.drop());

  it.each([
    [
      'the privacy officer: all of it',
      { roles: ['PRIVACY_OFFICER'] },
      [],
      { citizens: [true, true], nobody: true, alarms: true },
    ],
    [
      'a citizen: about themselves',
      { roles: ['CITIZEN'] },
      [citizens[0]],
      { citizens: [true, false], nobody: false, alarms: false },
    ],
    [
      'a citizen to whom nobody is opened: nothing',
      { roles: ['CITIZEN'] },
      [],
      { citizens: [false, false], nobody: false, alarms: false },
    ],
    [
      'a caseworker: nothing, whatever is opened',
      { roles: ['CASEWORKER', 'FACILITATOR', 'MANAGER', 'SYSTEM'] },
      citizens,
      { citizens: [false, false], nobody: false, alarms: false },
    ],
    [
      'somebody without a role: nothing',
      { roles: [] },
      citizens,
      { citizens: [false, false], nobody: false, alarms: false },
    ],
    [
      'nobody who said who they are: nothing',
      undefined,
      citizens,
      { citizens: [false, false], nobody: false, alarms: false },
    ],
  ])('%s', async (_, caller, opened, seen) => {
    expect(await seenBy(caller, opened)).toEqual(seen);
  });

  it('every table of the log has row-level security, forced', async () => {
    expect(
      await database.run(
        'owner',
        `select relname from pg_class where relnamespace = 'coordination'::regnamespace and relkind = 'r'
          and not (relrowsecurity and relforcerowsecurity)`,
      ),
    ).toEqual([]);
  });

  it('in pages, newest first, with one more where there are more', async () => {
    const pool = app();
    try {
      const pages = await transact(pool, 'coordination', 'begin', async (read) => {
        await read(`select set_config('helhed.caller', '{"roles":["PRIVACY_OFFICER"]}', true)`);
        const page = (before: string | undefined) =>
          findAccessLog({ read }, { citizenId: citizens[0], first: 2, before });
        const first = await page(undefined);
        return [first, await page(first[1]?.seq)];
      });
      const seqs = pages.map((page) => page.map(({ seq }) => Number(seq)));
      expect(seqs.map(({ length }) => length)).toEqual([3, 3]);
      expect(seqs[1]?.[0]).toBe(seqs[0]?.[2]);
      expect(seqs[0]).toEqual(seqs[0]?.toSorted((a, b) => b - a));
      expect(pages[0]?.[0]).toMatchObject({
        at: aDate,
        entry: { outcome: 'SHOWN', citizenId: citizens[0] },
      });
    } finally {
      await pool.destroy();
    }
  });
});
