import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from './node-flags.ts';

/** A Helhed process of its own: a room or the gateway. */
export interface HelhedProcess {
  readonly name: string;
  readonly url: string;
  /** Where its metrics are read; undefined where it serves none. */
  readonly metricsUrl: string | undefined;
  readonly pid: number | undefined;
  /** Resolves when it has ended, by itself or not. */
  readonly ended: Promise<void>;
  /** Asks it to end, and makes it after ten seconds. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again where it listened, once it has ended; its log goes on. */
  restart(): Promise<void>;
}

type Run = Pick<HelhedProcess, 'url' | 'metricsUrl' | 'pid' | 'ended' | 'stop'>;

const startWithinMs = 30_000;

/**
 * Starts a process and waits until it says that it is ready. Its log goes to a file;
 * what kept it from starting is the error's message. It ends when its parent does, however that ends.
 */
export async function startProcess(
  name: string,
  main: string,
  env: Readonly<Record<string, string>>,
  logFile: string,
): Promise<HelhedProcess> {
  let run = await startRun(name, main, env, logFile, 'w');
  return {
    name,
    get url() {
      return run.url;
    },
    get metricsUrl() {
      return run.metricsUrl;
    },
    get pid() {
      return run.pid;
    },
    get ended() {
      return run.ended;
    },
    stop: (signal) => run.stop(signal),
    restart: async () => {
      await run.ended;
      run = await startRun(name, main, { ...env, PORT: new URL(run.url).port }, logFile, 'a');
    },
  };
}

async function startRun(
  name: string,
  main: string,
  env: Readonly<Record<string, string>>,
  logFile: string,
  logFlags: 'a' | 'w',
): Promise<Run> {
  const child = spawn(
    process.execPath,
    [...nodeFlags, fileURLToPath(new URL(`../${main}`, import.meta.url))],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true },
  );
  const log = createWriteStream(logFile, { flags: logFlags });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4_000);
    log.write(text);
  });
  const ready = await new Promise<Ready>((resolve, reject) => {
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        log.write(`${line}\n`);
        const read = readReady(line);
        if (read !== undefined) resolve(read);
      });
    }
    const fail = () => {
      reject(new Error(complaint.trim() || `${name} did not start; its log is ${logFile}.`));
    };
    child.once('close', fail);
    void setTimeout(startWithinMs, undefined, { ref: false }).then(fail);
  }).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    url: ready.url,
    metricsUrl: ready.metrics,
    pid: child.pid,
    ended,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const killed = setTimeout(10_000, undefined, { ref: false }).then(() =>
        child.kill('SIGKILL'),
      );
      await Promise.race([ended, killed.then(() => ended)]);
    },
  };
}

/** What a process says of itself when it is ready. */
interface Ready {
  readonly url: string;
  readonly metrics: string | undefined;
}

function readReady(line: string): Ready | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !('msg' in entry) || !('url' in entry))
      return undefined;
    if (entry.msg !== 'ready' || typeof entry.url !== 'string') return undefined;
    const metrics = 'metrics' in entry ? entry.metrics : undefined;
    return { url: entry.url, metrics: typeof metrics === 'string' ? metrics : undefined };
  } catch {
    return undefined;
  }
}
