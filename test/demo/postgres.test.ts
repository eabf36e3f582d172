import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { nodeFlags } from '../../demo/node-flags.ts';
import { isListening } from '../../demo/port.ts';
import { startPostgres, type Postgres } from '../../demo/postgres.ts';

let folder: string;
let dataDir: string;
let running: Postgres[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-postgres-'));
  // As root PostgreSQL runs as another account, which must get in.
  await chmod(folder, 0o755);
  dataDir = join(folder, 'data');
});

afterEach(async () => {
  await Promise.all(running.map((postgres) => postgres.stop()));
  running = [];
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function start(port = 0): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir, port });
  running.push(postgres);
  return postgres;
}

function portOf(postgres: Postgres): number {
  return Number(new URL(postgres.url('postgres')).port);
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows[0];
  } finally {
    await client.end();
  }
}

/** A program of its own that starts the server and never stops it. */
async function startElsewhere() {
  const program = `
    import { startPostgres } from './demo/postgres.ts';
    const postgres = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, port: 0 });
    console.log(postgres.url('postgres'));
    setInterval(() => {}, 1_000);`;
  const arguments_ = [...nodeFlags, '--input-type=module', '--eval', program];
  const child = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((settle) => {
    child.stdout.once('data', (line) => settle(String(line).trim()));
  });
  return { child, url };
}

test('a folder keeps its data from one start to the next', async () => {
  const first = await start();
  await ask(first.url('postgres'), 'create table kept as select 1 as answer');
  await first.stop();
  expect(await isListening(portOf(first))).toBe(false);
  const second = await start();
  expect(await ask(second.url('postgres'), 'select * from kept')).toEqual({ answer: 1 });
});

test('it sorts and counts days alike on every machine, and listens to this one only', async () => {
  const postgres = await start();
  const settings = `select current_setting('server_encoding') as encoding,
    current_setting('TimeZone') as zone, current_setting('listen_addresses') as addresses,
    upper('æøå') as upper, array(select unnest('{å,b,Z}'::text[]) order by 1) as sorted`;
  expect(await ask(postgres.url('postgres'), settings)).toEqual({
    encoding: 'UTF8',
    zone: 'UTC',
    addresses: '127.0.0.1',
    upper: 'ÆØÅ',
    sorted: ['Z', 'b', 'å'],
  });
});

test('a user signs in with its own name as password, and with no other', async () => {
  const postgres = await start();
  await ask(
    postgres.url('postgres'),
    `create role jobcenter_reader login password 'jobcenter_reader'`,
  );
  const url = postgres.url('postgres', 'jobcenter_reader');
  expect(await ask(url, 'select current_user')).toEqual({ current_user: 'jobcenter_reader' });
  await expect(ask(url.replace(':jobcenter_reader@', ':guess@'), 'select 1')).rejects.toThrow(
    'password authentication failed',
  );
});

test('a server whose starter was killed ends by itself, and the next start finds the data', async () => {
  const { child, url } = await startElsewhere();
  await ask(url, 'create table orphaned as select 2 as answer');
  child.kill('SIGKILL');
  const postgres = await start();
  expect(await ask(postgres.url('postgres'), 'select * from orphaned')).toEqual({ answer: 2 });
  expect(await isListening(Number(new URL(url).port))).toBe(false);
});

test('a server that was killed leaves a lock that does not stop the next', async () => {
  const killed = await start();
  const [pid] = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await killed.stop();
  // Its own children need a moment to notice that it is gone.
  const postgres = await vi.waitFor(() => start(), { timeout: 10_000, interval: 200 });
  expect(await ask(postgres.url('postgres'), 'select 3 as answer')).toEqual({ answer: 3 });
});

test('a folder in use is left alone', async () => {
  await start();
  await expect(start()).rejects.toThrow(
    /^The data in .* is in use by a PostgreSQL that runs already/,
  );
});

test('a port in use is one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(start(port)).rejects.toThrow(
    `Port ${port}, meant for PostgreSQL (POSTGRES_PORT), is in use by another program: free it or choose another.`,
  );
  other.close();
});

test('data of another version, and a folder of something else, are left alone', async () => {
  const version = join(dataDir, 'PG_VERSION');
  const right = await readFile(version, 'utf8');
  await writeFile(version, '17\n');
  await expect(start()).rejects.toThrow(
    `The data in ${dataDir} was made by PostgreSQL 17, and this is PostgreSQL 18: choose another folder, or delete this one to begin anew.`,
  );
  await writeFile(version, right);
  await expect(startPostgres({ dataDir: folder, port: 0 })).rejects.toThrow(
    `${folder} holds something else than PostgreSQL's data: choose another folder.`,
  );
});
