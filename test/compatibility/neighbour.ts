import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '../../demo/port.ts';
import { findSuiteFile } from './suite.ts';

export interface Neighbour {
  readonly name: string;
  readonly url: string;
  close(): Promise<void>;
}

/** One of the two subgraphs that the suite brings, as a process of its own. */
export async function startNeighbour(name: 'users' | 'inventory'): Promise<Neighbour> {
  const port = await findFreePort(0, name);
  const child = spawn(process.execPath, [findSuiteFile(`dist/subgraphs/${name}/index.js`)], {
    env: { ...process.env, [`${name.toUpperCase()}_PORT`]: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  // It does not notice when its parent is gone.
  process.once('exit', () => child.kill());
  const started = await Promise.race([
    once(child, 'message').then(() => true),
    exit.then(() => false),
  ]);
  if (!started) throw new Error(`The suite's subgraph ${name} did not start.`);
  return {
    name,
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      child.kill();
      await exit;
    },
  };
}
