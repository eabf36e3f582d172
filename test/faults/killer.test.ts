import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDice } from '../../demo/dice.ts';
import { startProcess } from '../../demo/process.ts';
import { killAtRandom, startMortalPostgres, toVictim } from './killer.ts';
import { findSteadyPort } from './steady-port.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-killer-'));
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true }));

it('a process is gone when it was killed, and answers where it did when it was started again', async () => {
  const main = relative('.', fileURLToPath(new URL('./toy-main.ts', import.meta.url)));
  const port = await findSteadyPort('a toy');
  const running = await startProcess('toy', main, { PORT: String(port) }, join(folder, 'toy.log'));
  const readPid = async () => Number(await (await fetch(running.url)).text());
  try {
    const [before, url] = [running.pid, running.url];
    expect(await readPid()).toBe(before);
    const victim = toVictim(running);
    await victim.kill();
    await expect(fetch(url)).rejects.toThrow();
    await victim.restart();
    expect(running.url).toBe(url);
    expect(await readPid()).toBe(running.pid);
    expect(running.pid).not.toBe(before);
    await killAtRandom(victim, createDice(1), 50);
    expect(await readPid()).toBe(running.pid);
  } finally {
    await running.stop();
  }
});

it('PostgreSQL is killed in the middle of writing, and what it had committed is there when it is back', async () => {
  const dataDir = join(folder, 'postgres');
  const postgres = await startMortalPostgres(dataDir);
  const connect = async () => {
    const client = new pg.Client({ connectionString: postgres.url('postgres') });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  try {
    const writer = await connect();
    await writer.query('create table kept (n integer primary key)');
    let committed = 0;
    const writing = (async () => {
      for (let n = 1; ; n += 1) {
        await writer.query(`insert into kept values (${n})`);
        committed = n;
      }
    })();
    const [broken] = await Promise.all([
      writing.catch((error: unknown) => error),
      killAtRandom(postgres, createDice(2), 300),
    ]);
    expect(broken).toBeInstanceOf(Error);
    expect(await readFile(`${dataDir}.log`, 'utf8')).toContain('was not properly shut down');
    const reader = await connect();
    const { rows } = await reader.query<{ n: number }>('select max(n) as n from kept');
    await reader.end();
    expect(committed).toBeGreaterThan(0);
    // The last one may have been committed and not acknowledged.
    expect([committed, committed + 1]).toContain(rows[0]?.n);
    await postgres.kill();
    await expect(connect()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await postgres.restart();
    await (await connect()).end();
  } finally {
    await postgres.stop();
  }
});
