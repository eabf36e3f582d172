import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toPublicKey } from '../../../../subgraphs/coordination/access-log/heads.ts';
import { layWire, type Wire } from '../../../setup/wire.ts';
import { citizens as known, entryWith, seed } from './entries.ts';
import { createLogDatabase, type LogDatabase, type OpenLog } from './log-database.ts';

const citizens = [known[0], known[1]] as const;
/** vitest's own matchers are of any type. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const unavailable = { extensions: { code: 'SOURCE_UNAVAILABLE' } };

let database: LogDatabase;
let logs: OpenLog[] = [];
beforeAll(async () => {
  database = await createLogDatabase();
});
afterEach(async () => {
  for (const log of logs) await log.close();
  logs = [];
});
afterAll(() => database.drop());

const open = async (...options: Parameters<LogDatabase['openLog']>) => {
  const log = await database.openLog(...options);
  logs.push(log);
  return log;
};
const count = async (sql = 'select count(*)::int as n from coordination.access_log') =>
  (await database.run<{ n: number }>('owner', sql))[0]?.n;

describe('a written entry', () => {
  it('is there byte for byte when write resolves, and the chain is whole', async () => {
    const log = await open();
    await log.write([entryWith({ requestId: 'written-01' })]);
    const rows = await database.run(
      'owner',
      `select entry::text as text, citizen_id, caller_id from coordination.access_log
        where entry ->> 'requestId' = 'written-01'`,
    );
    expect(rows).toEqual([
      {
        text: matching(/^\{"requestId":"written-01","operation":\{"name":"OneCitizen"/),
        citizen_id: citizens[0],
        caller_id: 'subject-1',
      },
    ]);
    expect(await database.verify()).toEqual([]);
  });

  it('is committed to disk even where the role is set to be careless', async () => {
    const client = new pg.Client({ connectionString: database.url('app') });
    await client.connect();
    try {
      await client.query('set synchronous_commit = off; begin');
      await client.query(
        `select * from coordination.append_access(array['{"callerId":"x"}']::json[])`,
      );
      const { rows } = await client.query('show synchronous_commit');
      expect(rows).toEqual([{ synchronous_commit: 'on' }]);
      await client.query('rollback');
    } finally {
      await client.end();
    }
  });

  it('has a time not before the one before it, even where the clock went back', async () => {
    const client = new pg.Client({ connectionString: database.url('superuser') });
    await client.connect();
    try {
      await client.query('begin; set local session_replication_role = replica');
      await client.query(`update coordination.access_head set at = '2100-01-01Z'`);
      await client.query(
        `select * from coordination.append_access(array['{"callerId":"x"}', '{"callerId":"y"}']::json[])`,
      );
      const { rows } = await client.query(
        `select at from coordination.access_log order by seq desc limit 2`,
      );
      const at = new Date('2100-01-01Z');
      expect(rows).toEqual([{ at }, { at }]);
      await client.query('rollback');
    } finally {
      await client.end();
    }
  });

  it('with what must not be in it is refused, and nothing of the call is written', async () => {
    const log = await open();
    const before = await count();
    await expect(log.write([entryWith(), entryWith({ unit: '700101-1234' })])).rejects.toThrow(
      'An access entry was not written: its unit has what could be a CPR number.',
    );
    expect(await count()).toBe(before);
  });
});

describe('writes at once', () => {
  it('500 of them go in a handful of transactions, each with its own entries', async () => {
    const log = await open();
    const before = await count();
    await Promise.all(
      Array.from({ length: 500 }, (_, n) => log.write([entryWith({ requestId: `together-${n}` })])),
    );
    expect(await count()).toBe((before ?? 0) + 500);
    const transactions = await count(
      `select count(distinct xmin::text)::int as n from coordination.access_log
        where entry ->> 'requestId' like 'together-%'`,
    );
    expect(transactions).toBeLessThan(20);
    expect(await database.verify()).toEqual([]);
  });

  it('from two processes are one chain without a gap', async () => {
    const [one, other] = [await open(), await open()];
    const from = (await count()) ?? 0;
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(
        [one, other, one, other].map((log, n) =>
          log.write([entryWith({ requestId: `round-${round}-${n}` }), entryWith()]),
        ),
      );
    }
    const [row] = await database.run(
      'owner',
      `select count(*)::int as rows, max(seq)::int as last from coordination.access_log`,
    );
    expect(row).toEqual({ rows: from + 160, last: from + 160 });
    expect(await database.verify()).toEqual([]);
  });

  it('more than 10,000 that wait are refused, and the others are written', async () => {
    const log = await open();
    const many = Array.from({ length: 9_999 }, () => entryWith());
    const writes = await Promise.allSettled([
      log.write(many),
      log.write([entryWith()]),
      log.write([entryWith()]),
    ]);
    expect(writes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    await expect(log.write([entryWith()])).resolves.toBeUndefined();
  });
});

describe('a log that cannot write', () => {
  it('rejects where the role lost its right, and writes when it has it again', async () => {
    const log = await open();
    const app = new URL(database.url('app')).username;
    await database.run(
      'owner',
      `revoke execute on function coordination.append_access from ${app}`,
    );
    await expect(log.write([entryWith()])).rejects.toMatchObject(unavailable);
    await database.run('owner', `grant execute on function coordination.append_access to ${app}`);
    await expect(log.write([entryWith()])).resolves.toBeUndefined();
  });

  it('rejects everything that waits while the table is locked', async () => {
    const log = await open({ statementTimeoutMs: 300 });
    const client = new pg.Client({ connectionString: database.url('owner') });
    await client.connect();
    await client.query('begin; lock table coordination.access_log in share mode');
    try {
      const writes = await Promise.allSettled([log.write([entryWith()]), log.write([entryWith()])]);
      expect(writes).toMatchObject([
        { status: 'rejected', reason: unavailable },
        { status: 'rejected', reason: unavailable },
      ]);
    } finally {
      await client.query('rollback');
      await client.end();
    }
    await expect(log.write([entryWith()])).resolves.toBeUndefined();
    expect(await database.verify()).toEqual([]);
  });

  describe('over a wire', () => {
    let wire: Wire;
    beforeAll(async () => {
      wire = await layWire(database.url('app'));
    });
    afterAll(() => wire.close());

    it('rejects while the database is gone, and writes when it is back', async () => {
      const log = await open({ url: wire.url });
      await log.write([entryWith()]);
      wire.cut();
      await expect(log.write([entryWith()])).rejects.toMatchObject(unavailable);
      wire.mend();
      await expect(log.write([entryWith()])).resolves.toBeUndefined();
    });

    it('does not wait for ever for a connection that fell silent', async () => {
      const log = await open({ url: wire.url, statementTimeoutMs: 200 });
      await log.write([entryWith()]);
      wire.forget();
      await expect(log.write([entryWith()])).rejects.toMatchObject(unavailable);
      await expect(log.write([entryWith()])).resolves.toBeUndefined();
    });
  });

  it('rejects when it is closed', async () => {
    const log = await database.openLog();
    await log.close();
    await expect(log.write([entryWith()])).rejects.toMatchObject(unavailable);
  });

  it('rejects when the head that is due cannot be exported', async () => {
    const log = await database.openLog({
      headsFile: {
        append: () => Promise.reject(new Error('no space left on device')),
        close: () => Promise.resolve(),
      },
    });
    await expect(log.write([entryWith()])).rejects.toMatchObject(unavailable);
    await expect(log.write([entryWith()])).rejects.toMatchObject(unavailable);
    await expect(log.close()).rejects.toThrow('no space left on device');
  });
});

describe('the head', () => {
  it('is signed with each group and exported before the first answer', async () => {
    const lines = readFileSync(database.headsFile, 'utf8').split('\n').length;
    const log = await open();
    await log.write([entryWith()]);
    expect(readFileSync(database.headsFile, 'utf8').split('\n').length).toBe(lines + 1);
    expect(
      await count(
        `select count(*)::int as n from coordination.access_head where signature is null`,
      ),
    ).toBe(0);
  });

  it('that was exported holds every entry when the log is closed', async () => {
    const log = await database.openLog();
    for (let n = 0; n < 5; n += 1) await log.write([entryWith()]);
    await log.close();
    const last = readFileSync(database.headsFile, 'utf8').trimEnd().split('\n').at(-1);
    const [head] = await database.run('owner', `select signature from coordination.access_head`);
    expect(head).toEqual({ signature: last });
  });

  it('is not signed when somebody else’s row stands under it', async () => {
    const log = await open();
    await log.write([entryWith()]);
    await database.run(
      'owner',
      `select coordination.append_access(array['{"callerId":"forger"}']::json[])`,
    );
    await expect(log.write([entryWith()])).rejects.toMatchObject(unavailable);
    const fresh = await open();
    await expect(fresh.write([entryWith()])).rejects.toMatchObject(unavailable);
    expect(await database.verify()).toEqual([
      expect.stringMatching(/^head: seq \d+ is not signed$/),
    ]);
    expect(fresh.lines.join('')).toContain('run npm run audit:verify');
    const client = new pg.Client({ connectionString: database.url('superuser') });
    await client.connect();
    const [honest] = await database.run<{ seq: string; at: string; hash: Buffer }>(
      'owner',
      `select seq, at::text as at, hash from coordination.access_log
        where seq = (select max(seq) - 1 from coordination.access_log)`,
    );
    const signature = readFileSync(database.headsFile, 'utf8').trimEnd().split('\n').at(-1);
    await client.query('begin; set local session_replication_role = replica');
    await client.query('delete from coordination.access_log where seq > $1', [honest?.seq]);
    await client.query(
      'update coordination.access_head set seq = $1, at = $2, hash = $3, signature = $4',
      [honest?.seq, honest?.at, honest?.hash, signature],
    );
    await client.query('commit');
    await client.end();
    expect(await database.verify()).toEqual([]);
  });

  it('is checked with the old key while a new one signs', async () => {
    const newSeed = new Uint8Array(32).fill(8);
    const other = await createLogDatabase();
    try {
      const first = await other.openLog({ key: newSeed });
      await first.write([entryWith()]);
      await first.close();
      expect(await other.verify()).toEqual([
        expect.stringMatching(/^head: the signature is not one of ours/),
        'exported head, line 1: it is none that one of our keys signed',
      ]);
      expect(await other.verify({ keys: [toPublicKey(seed), toPublicKey(newSeed)] })).toEqual([]);
    } finally {
      await other.drop();
    }
  });
});

describe('the application’s role', () => {
  it.each([
    [
      'add a row',
      `insert into coordination.access_log (seq, at, entry, hash) values (9999999, now(), '{}', '')`,
    ],
    ['change one', `update coordination.access_log set at = now()`],
    ['remove one', `delete from coordination.access_log`],
    ['remove all', `truncate coordination.access_log`],
    ['move the head', `update coordination.access_head set seq = 0`],
    ['see the head', `select * from coordination.access_head`],
    ['move the cut', `update coordination.access_cut set seq = 0`],
    ['move the mark', `update coordination.access_judged set seq = 0`],
    ['remove an alarm', `delete from coordination.access_alarms`],
    [
      'add an alarm',
      `insert into coordination.access_alarms (seq, rule, severity, at, caller_id) values (1, 'X', 'LOW', now(), 'x')`,
    ],
    ['set the triggers aside', `set session_replication_role = replica`],
  ])('cannot %s', async (_, sql) => {
    await expect(database.run('app', sql)).rejects.toThrow(/permission denied/);
  });
});

describe('the owner', () => {
  it.each([
    ['change a row', `update coordination.access_log set at = now() where seq = 1`],
    ['remove one', `delete from coordination.access_log where seq = 1`],
    ['remove all', `truncate coordination.access_log`],
    ['move the head back', `update coordination.access_head set seq = 1`],
    ['remove the head', `delete from coordination.access_head`],
    ['remove the cut', `truncate coordination.access_cut`],
  ])('cannot %s by mistake', async (_, sql) => {
    await expect(database.run('owner', sql)).rejects.toThrow(
      /never changed|audit:purge|only moves/,
    );
  });
});
