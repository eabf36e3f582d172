import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Dice } from '../../demo/dice.ts';
import { startPostgres, type Postgres } from '../../demo/postgres.ts';
import type { HelhedProcess } from '../../demo/process.ts';
import { findSteadyPort } from './steady-port.ts';

/** What runs, can be killed with SIGKILL, and starts again where it listened. */
export interface Victim {
  readonly name: string;
  /** Resolves when nothing of it is left. */
  kill(): Promise<void>;
  /** Resolves when it is ready. */
  restart(): Promise<void>;
}

/** Kills at a moment of the dice's, within so many milliseconds, and starts it again. */
export async function killAtRandom(victim: Victim, dice: Dice, withinMs: number): Promise<void> {
  await setTimeout(dice.whole(0, withinMs));
  await victim.kill();
  await victim.restart();
}

/** A process of a stack that listens on a steady port. */
export function toVictim(running: HelhedProcess): Victim {
  return {
    name: running.name,
    kill: () => running.stop('SIGKILL'),
    restart: () => running.restart(),
  };
}

/** A PostgreSQL that can be killed: its URL and its data stay. */
export type MortalPostgres = Postgres & Victim;

/**
 * Starts PostgreSQL on a folder of its own; nobody else may use a server that will be killed.
 * What it has written stands when its processes die, all of them; only a machine that dies would lose it.
 */
export async function startMortalPostgres(dataDir: string): Promise<MortalPostgres> {
  const port = await findSteadyPort('a PostgreSQL that will be killed');
  const start = () => startPostgres({ dataDir, port, isLasting: false });
  let postgres = await start();
  return {
    name: 'postgres',
    url: (...of) => postgres.url(...of),
    stop: () => postgres.stop(),
    kill: async () => {
      await killFamily(await readPostmaster(dataDir));
      // Nothing is left to stop but what watches over the server that was.
      await postgres.stop();
    },
    restart: async () => {
      postgres = await start();
    },
  };
}

/**
 * The postmaster and all its children: one that lives on would keep the shared memory, and no new server would start.
 * It is halted first, so that it has no more children than were counted.
 */
async function killFamily(parent: number): Promise<void> {
  process.kill(parent, 'SIGSTOP');
  const family = [
    parent,
    ...(await listProcesses()).filter(isChildOf(parent)).map(({ pid }) => pid),
  ];
  for (const pid of family) process.kill(pid, 'SIGKILL');
  for (;;) {
    const alive = await listProcesses();
    if (!alive.some(({ pid }) => family.includes(pid))) return;
    await setTimeout(10);
  }
}

interface Process {
  readonly pid: number;
  readonly parent: number;
}

const isChildOf =
  (parent: number) =>
  (process: Process): boolean =>
    process.parent === parent;

const run = promisify(execFile);

/** All that live; not those that have ended and that nobody has asked about. */
async function listProcesses(): Promise<Process[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=', '-o', 'ppid=', '-o', 'stat=']);
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent, state = 'Z'] = line.trim().split(/\s+/);
    return state.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent) }];
  });
}

/** The first line of the lock. */
async function readPostmaster(dataDir: string): Promise<number> {
  const [pid] = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}
