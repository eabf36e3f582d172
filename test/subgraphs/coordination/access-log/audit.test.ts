import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFlags } from '../../../../demo/node-flags.ts';
import { createDatabase } from '../../../../server/database.ts';
import { transact } from '../../../../server/database/transaction.ts';
import {
  createHeadSeal,
  toPublicKey,
} from '../../../../subgraphs/coordination/access-log/heads.ts';
import { cutAccess, findPlaces } from '../../../../subgraphs/coordination/source/access-chain.ts';
import { entryWith, seed } from './entries.ts';
import { createLogDatabase, type LogDatabase } from './log-database.ts';

let log: LogDatabase;
beforeEach(async () => {
  log = await createLogDatabase();
});
afterEach(() => log.drop());

const key = Buffer.from(seed).toString('base64url');
const publicKey = Buffer.from(toPublicKey(seed)).toString('base64url');

/** Runs a command as a person would, with these settings and no others. */
function run(
  script: 'audit-verify' | 'audit-purge',
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const file = fileURLToPath(new URL(`../../../../scripts/${script}.ts`, import.meta.url));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...nodeFlags, file, ...args],
      { env: { PATH: process.env['PATH'], COORDINATION_OWNER_URL: log.url('owner'), ...env } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

const write = async (count: number, options?: Parameters<LogDatabase['openLog']>[0]) => {
  const writer = await log.openLog(options);
  for (let n = 0; n < count; n += 1) await writer.write([entryWith()]);
  await writer.close();
};

/** Makes the first rows older than they are, as years would: the chain and its heads with them. */
const makeOld = async (to: number) => {
  const database = createDatabase(log.url('superuser'), { poolSize: 1 });
  try {
    await transact(database, 'coordination', 'begin', async (read) => {
      await read('set local session_replication_role = replica');
      await read(
        `update coordination.access_log set at = at - interval '6 years' where seq <= ${to}`,
      );
      await read(`do $$ declare r record; link bytea; begin
        select hash into link from coordination.access_cut;
        for r in select seq, at, entry from coordination.access_log order by seq loop
          link = sha256(link || int8send(r.seq) || int8send((extract(epoch from r.at) * 1000000)::bigint)
            || convert_to(r.entry::text, 'UTF8'));
          update coordination.access_log set hash = link where seq = r.seq;
        end loop;
      end $$`);
      const [row] = await read<{ last: string }>(
        'select max(seq) as last from coordination.access_log',
      );
      const last = BigInt(row?.last ?? 0);
      const head = (await findPlaces(read, [last])).get(last);
      if (!head) throw new Error('The log is empty.');
      await read(
        `update coordination.access_head h set hash = l.hash, at = l.at, signature = :signature
           from coordination.access_log l where l.seq = h.seq`,
        { signature: await createHeadSeal('HEAD', [seed]).sign(head) },
      );
    });
  } finally {
    await database.destroy();
  }
};

describe('npm run audit:verify', () => {
  it('says how many rows, that the chain is whole, since when it is signed, and how many heads it holds', async () => {
    await write(5);
    const { code, stdout, stderr } = await run('audit-verify', {
      AUDIT_HEADS_FILE: log.headsFile,
      AUDIT_PUBLIC_KEY: publicKey,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^5 rows, chain whole, head signed at \d{4}-\d\d-\d\dT[\d:.]+Z, [2-6] exported heads found in it\n$/,
    );
  });

  it('tells each fault in a line, without a value, and fails', async () => {
    await write(5);
    const database = createDatabase(log.url('superuser'), { poolSize: 1 });
    await transact(database, 'coordination', 'begin', async (read) => {
      await read('set local session_replication_role = replica');
      await read(`update coordination.access_log set at = at + interval '1 s' where seq = 2`);
      await read('delete from coordination.access_log where seq = 5');
    });
    await database.destroy();
    const { code, stdout } = await run('audit-verify', {
      AUDIT_HEADS_FILE: log.headsFile,
      AUDIT_SIGNING_KEY: key,
    });
    expect(code).toBe(1);
    expect(stdout.replace(/(?<=head, line )\d+/, 'n').split('\n')).toEqual([
      'seq 2: its hash is not that of its content and the row before it',
      'seq 3: it is older than the row before it',
      'head: it names seq 5, and is not the last row, seq 4',
      'exported head, line n: the chain has no seq 5',
      '4 rows, 4 faults',
      '',
    ]);
  });

  it('says what it could not check', async () => {
    await write(2, { key: 'NONE' });
    const { code, stdout } = await run('audit-verify', {});
    expect(code).toBe(0);
    expect(stdout).toBe(
      '2 rows, chain whole, head not checked: there is no key, so the whole log may be another, ' +
        'no exported heads to compare with: what was removed at the end is not found\n',
    );
  });

  it('needs a key and the exported heads in production', async () => {
    const { code, stderr } = await run('audit-verify', { NODE_ENV: 'production' });
    expect(code).toBe(1);
    expect(stderr).toContain('AUDIT_PUBLIC_KEY is not set');
    expect(stderr).toContain('AUDIT_HEADS_FILE is not set');
  });

  it('signs a log that was begun without a key, and then it can be written on', async () => {
    await write(2, { key: 'NONE' });
    await expect(write(1)).rejects.toMatchObject({ extensions: { code: 'SOURCE_UNAVAILABLE' } });
    const signed = await run('audit-verify', { AUDIT_SIGNING_KEY: key }, '--sign');
    expect(signed).toEqual({
      code: 0,
      stdout: '2 rows, chain whole, head signed now\n',
      stderr: '',
    });
    await write(1);
    expect(await log.verify()).toEqual([]);
  });

  it('does not sign a log with a fault', async () => {
    await write(2, { key: 'NONE' });
    const database = createDatabase(log.url('superuser'), { poolSize: 1 });
    await transact(database, 'coordination', 'begin', async (read) => {
      await read('set local session_replication_role = replica');
      await read('delete from coordination.access_log where seq = 1');
    });
    await database.destroy();
    expect(await run('audit-verify', { AUDIT_SIGNING_KEY: key }, '--sign')).toMatchObject({
      code: 1,
    });
    expect(await log.run('owner', 'select signature from coordination.access_head')).toEqual([
      { signature: null },
    ]);
  });
});

describe('npm run audit:purge', () => {
  const settings = () => ({
    AUDIT_SIGNING_KEY: key,
    AUDIT_HEADS_FILE: log.headsFile,
    AUDIT_RETENTION: 'P5Y',
  });
  /** Those heads would be of rows that have become older since. */
  const forgetHeads = async () => {
    await writeFile(log.headsFile, '');
  };

  it('removes what is older than the retention, writes that down, and leaves a chain that is whole', async () => {
    await write(10);
    await makeOld(6);
    await forgetHeads();
    expect(await run('audit-purge', settings())).toEqual({
      code: 0,
      stdout: '6 rows older than P5Y removed, to seq 6.\n',
      stderr: '',
    });
    expect(
      await log.run(
        'owner',
        `select seq::int as seq, entry ->> 'callerId' as caller, entry ->> 'ground' as ground
           from coordination.access_log where seq in (7, 11) or seq < 7 order by seq`,
      ),
    ).toEqual([
      { seq: 7, caller: 'subject-1', ground: 'RTL §§ 1 and 5' },
      { seq: 11, caller: 'helhed:audit-purge', ground: 'GDPR art. 5(1)(e): kept for P5Y' },
    ]);
    expect(readFileSync(log.headsFile, 'utf8').trimEnd().split('\n')).toHaveLength(1);
    expect(await log.verify()).toEqual([]);
    await write(3);
    const verified = await run('audit-verify', settings());
    expect(verified.code).toBe(0);
    expect(verified.stdout).toContain(
      '8 rows, chain whole, beginning after seq 6, which retention removed',
    );
  });

  it('can be all of it, and the chain goes on from there', async () => {
    await write(4);
    await makeOld(4);
    await forgetHeads();
    expect((await run('audit-purge', settings())).stdout).toContain(
      '4 rows older than P5Y removed',
    );
    await write(1);
    expect(await log.verify()).toEqual([]);
  });

  it('removes nothing where nothing is that old', async () => {
    await write(3);
    expect((await run('audit-purge', settings())).stdout).toBe('Nothing is older than P5Y.\n');
    expect(await log.verify()).toEqual([]);
  });

  it('removes nothing from a log with a fault', async () => {
    await write(3);
    await makeOld(2);
    // The heads that were exported are of rows that are no more.
    const { code, stdout, stderr } = await run('audit-purge', settings());
    expect(code).toBe(1);
    expect(stdout).toContain('exported head, line 1: the chain has another row as seq 1');
    expect(stderr).toBe('The access log has faults, and nothing of it was removed.\n');
    expect(
      await log.run('owner', 'select count(*)::int as n from coordination.access_log'),
    ).toEqual([{ n: 3 }]);
  });

  it('needs to know how long the log is kept', async () => {
    const { AUDIT_SIGNING_KEY } = settings();
    const { code, stderr } = await run('audit-purge', { AUDIT_SIGNING_KEY });
    expect(code).toBe(1);
    expect(stderr).toContain('AUDIT_RETENTION is not set');
  });

  it('without the key is found, even by the owner of the schema', async () => {
    await write(5);
    const database = createDatabase(log.url('owner'), { poolSize: 1 });
    await transact(database, 'coordination', 'begin', async (read) => {
      const place = (await findPlaces(read, [3n])).get(3n);
      if (place)
        await cutAccess(read, place, await createHeadSeal('CUT', [new Uint8Array(32)]).sign(place));
    });
    await database.destroy();
    expect(await log.verify()).toEqual(['cut: the signature is not one of ours for seq 3']);
  });
});

it.each(['audit-verify', 'audit-purge'] as const)(
  '%s over a database that is not there names its own setting, and keeps the password to itself',
  async (script) => {
    const nowhere = 'postgres://owner:a-secret@127.0.0.1:9/coordination';
    const { code, stderr } = await run(script, {
      COORDINATION_OWNER_URL: nowhere,
      AUDIT_SIGNING_KEY: key,
      AUDIT_RETENTION: 'P5Y',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('Is COORDINATION_OWNER_URL right?');
    expect(stderr).not.toContain('a-secret');
  },
);
