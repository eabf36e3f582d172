import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findFreePort, isListening } from './port.ts';
import { initialise, isInitialised, owner } from './postgres-data.ts';
import { findPostgresPrograms } from './postgres-programs.ts';
import { assertReachable, findPostgresAccount, type SystemAccount } from './system-account.ts';

/** A PostgreSQL server of our own, on loopback only. */
export interface Postgres {
  /** The URL of a database; without a user, as the owner of everything. A demo password equals its user. */
  url(database: string, user?: string): string;
  /** Ends the server; what it holds stays in its folder. */
  stop(): Promise<void>;
}

/** What its port is for, and the setting that moves it. */
export const portPurpose = 'PostgreSQL (POSTGRES_PORT)';

interface PostgresOptions {
  readonly dataDir: string;
  readonly port: number;
  /** How many there may be at a time. */
  readonly connections?: number;
  /** False where what it holds need not outlast the machine: PostgreSQL then never waits for the disk. */
  readonly isLasting?: boolean;
}

/**
 * Starts PostgreSQL on a folder, which is made when it is missing or empty; port 0 takes a free one.
 * Throws an Error that says what to do. The log stands beside the folder.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const folder = resolve(options.dataDir);
  const programs = await findPostgresPrograms();
  await mkdir(dirname(folder), { recursive: true });
  const account = await findPostgresAccount(folder);
  if (account) {
    await assertReachable(programs.folder, account);
    await assertReachable(dirname(folder), account);
  }
  const setting = { account, workingFolder: dirname(folder), log: `${folder}.log` };
  const pgCtl = (...args: string[]) => programs.run('pg_ctl', [...args, '-D', folder], setting);

  const { connections = 100, isLasting = true } = options;
  const mustInitialise = !(await isInitialised(folder));
  await assertUnused(folder);
  const port = await findFreePort(options.port, portPurpose);
  await writeFile(setting.log, '');
  if (mustInitialise) {
    await initialise({ folder, account, isLasting }, (args) =>
      programs.run('initdb', args, setting),
    );
  }
  await pgCtl('start', '-o', `-h 127.0.0.1 -p ${port} -N ${connections}`);
  const unwatch = endWithUs((await readLock(folder)).pid, account);

  const stop = async () => {
    if (await isListening(port)) {
      await pgCtl('stop', '-m', 'fast').catch(async (error: unknown) => {
        // It may have died on its own meanwhile; only one that still runs is a fault.
        if (await isListening(port)) throw error;
      });
    }
    // Not before: who is killed while stopping still takes the server along.
    unwatch();
  };
  let stopping: Promise<void> | undefined;
  return {
    url: (database, user = owner) => `postgres://${user}:${user}@127.0.0.1:${port}/${database}`,
    stop: () => (stopping ??= stop()),
  };
}

/**
 * Ends the server when we are gone without `stop`: a shell waits on a pipe that the system closes
 * however we died. Windows has no such shell; there the next start says who holds the folder.
 */
function endWithUs(pid: number, account: SystemAccount | undefined): () => void {
  if (process.platform === 'win32') return () => undefined;
  const shell = spawn('/bin/sh', ['-c', 'read -r line; kill -INT "$0"', String(pid)], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  return () => shell.kill();
}

/** Two servers on one folder would destroy it; one that is just ending gets the time to. */
export async function assertUnused(folder: string): Promise<void> {
  let { pid, port } = await readLock(folder);
  for (let waits = 0; isAlive(pid) && waits < 30; waits += 1) {
    await setTimeout(100);
    ({ pid, port } = await readLock(folder));
  }
  if (!isAlive(pid)) return;
  if (await isListening(port)) {
    throw new Error(
      `The data in ${folder} is in use by a PostgreSQL that runs already (process ${pid}, port ${port}): ` +
        `stop the Helhed that started it, or choose another folder with HELHED_FOLDER.`,
    );
  }
  // Process numbers are used again, above all in containers: this one is not PostgreSQL's any more.
  await rm(lockFile(folder), { force: true });
}

function lockFile(folder: string): string {
  return join(folder, 'postmaster.pid');
}

/** Line 1 of the lock is the process, line 4 the port; zeros while no server has the folder. */
async function readLock(folder: string): Promise<{ pid: number; port: number }> {
  const text = await readFile(lockFile(folder), 'utf8').catch(() => '');
  const lines = text.split('\n');
  return { pid: Number(lines[0] ?? 0), port: Number(lines[3] ?? 0) };
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
