import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../../demo/node-flags.ts';
import type { Room } from '../setup/databases.ts';

/** A room's own `main.ts` as an operating system runs it. */
export interface RoomProcess {
  /** Resolves with its URL when it says that it is ready; with undefined when it ends before. */
  readonly ready: Promise<string | undefined>;
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  /** What it has written to stdout so far. */
  readonly lines: readonly string[];
  kill(signal: NodeJS.Signals): void;
}

/** Starts a room with this environment and no other. */
export function startRoomProcess(room: Room, env: Readonly<Record<string, string>>): RoomProcess {
  const main = fileURLToPath(new URL(`../../subgraphs/${room}/main.ts`, import.meta.url));
  const child = spawn(process.execPath, [...nodeFlags, main], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let stderr = '';
  let waiting = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) => {
    child.once('close', (code) => {
      resolve({ code, stderr });
    });
  });
  const ready = new Promise<string | undefined>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const parts = (waiting + text).split('\n');
      waiting = parts.pop() ?? '';
      lines.push(...parts);
      const line = parts.find((part) => part.includes('"msg":"ready"'));
      const url = line === undefined ? undefined : /"url":"([^"]+)"/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then(() => {
      resolve(undefined);
    });
  });
  return { ready, ended, lines, kill: (signal) => child.kill(signal) };
}
