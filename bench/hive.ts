import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../demo/port.ts';

/** Hive Gateway in a process of its own, over the committed supergraph. */
export interface Hive {
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

const startWithinMs = 60_000;
const packageFolder = new URL('./node_modules/@graphql-hive/gateway/', import.meta.url);
const supergraph = new URL('../schema/supergraph.graphql', import.meta.url);
const config = new URL('./hive.config.ts', import.meta.url);

/** Starts it by its own command line, as a team that runs Hive would; the log goes to the folder. */
export async function startHive(
  roomUrls: Readonly<Record<string, string>>,
  folder: string,
): Promise<Hive> {
  const port = await findFreePort(0, 'Hive Gateway');
  const logFile = join(folder, 'hive.log');
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('dist/bin.js', packageFolder)),
      'supergraph',
      fileURLToPath(supergraph),
      '--config-path',
      fileURLToPath(config),
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
    {
      env: { ...process.env, SUBGRAPH_URLS: JSON.stringify(roomUrls) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const log = createWriteStream(logFile);
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  let isRunning = true;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      isRunning = false;
      resolve();
    });
  });
  const stop = async () => {
    child.kill();
    const killed = setTimeout(10_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
    await Promise.race([ended, killed.then(() => ended)]);
    log.end();
  };
  const url = `http://127.0.0.1:${port}`;
  const giveUpAt = Date.now() + startWithinMs;
  while (!(await isReady(url))) {
    if (!isRunning || Date.now() > giveUpAt) {
      await stop();
      throw new Error(`Hive Gateway did not start; it said:\n${await readFile(logFile, 'utf8')}`);
    }
    await setTimeout(200);
  }
  return { url: `${url}/graphql`, version: await readVersion(), stop };
}

/** Ready means that it has read the supergraph: alive alone would answer the first query with an error. */
async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readiness`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function readVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(new URL('package.json', packageFolder), 'utf8'),
  );
  return version;
}
