import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../demo/node-flags.ts';
import { findFreePort } from '../demo/port.ts';

/** A server in a process of its own. */
export interface Program {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Rooms that answer for it alone, where those of the town do not. */
  readonly ownRooms?: readonly number[];
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface ProgramOptions {
  readonly name: string;
  /** What is run: Node with a module of ours, or any command that is told where to listen. */
  readonly run: Run;
  readonly env?: Readonly<Record<string, string>>;
  /** Where it answers with 200 once it is ready. */
  readonly readyPath: string;
  /** Where its log lies. */
  readonly folder: string;
}

export type Run = (port: number) => { readonly command: string; readonly args: readonly string[] };

/** What Node needs to run files of ours, and nothing that makes it quicker. */
export const plainFlags: readonly string[] = [
  '--import',
  new URL('../server/typescript.js', import.meta.url).href,
];

const startWithinMs = 60_000;

/** Node with a module, after others that prepare it; told its port by `PORT`. For a profile, BENCH_NODE_ARGS come first. */
export function nodeRun(main: URL, before: readonly URL[] = [], flags = nodeFlags): Run {
  const own = process.env['BENCH_NODE_ARGS']?.split(' ') ?? [];
  const imports = before.flatMap(({ href }) => ['--import', href]);
  const args = [...own, ...flags, ...imports, fileURLToPath(main)];
  return () => ({ command: process.execPath, args });
}

/**
 * Starts a server on a free port and waits until it answers. Its output goes straight to a file: what reads it here
 * would take from the measurement. It ends when we do, however that ends.
 */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { name, run, env = {}, readyPath, folder } = options;
  const port = await findFreePort(0, name);
  const { command, args } = run(port);
  const logFile = join(folder, `${name.replaceAll(/\W+/g, '-')}-${port}.log`);
  const log = openSync(logFile, 'w');
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  });
  closeSync(log);
  let isRunning = true;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isRunning = false;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const unwatch = child.pid === undefined ? () => undefined : endWithUs(child.pid);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    const killed = setTimeout(10_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
    await Promise.race([ended, killed.then(() => ended)]);
    unwatch();
  };
  const url = `http://127.0.0.1:${port}`;
  const giveUpAt = Date.now() + startWithinMs;
  while (!(await answers(`${url}${readyPath}`))) {
    if (!isRunning || Date.now() > giveUpAt) {
      await stop();
      const said = await readFile(logFile, 'utf8');
      throw new Error(`${name} did not start; it said:\n${said.slice(-4_000)}`);
    }
    await setTimeout(100);
  }
  return { name, url, pid: child.pid ?? 0, stop };
}

/** A shell waits on a pipe that the system closes however we end: not every rival notices that its parent is gone. */
function endWithUs(pid: number): () => void {
  const shell = spawn('/bin/sh', ['-c', 'read -r line; kill "$0"', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  return () => shell.kill();
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );
}
