import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isListening } from '../../demo/port.ts';
import { findSteadyPort } from './steady-port.ts';

/** The balancer that `deploy/nginx.conf` describes. */
export interface Nginx {
  /** Where clients ask. */
  readonly url: string;
  /** What it has logged so far. */
  readLog(): Promise<string>;
  stop(): Promise<void>;
}

/** Where it is installed is on root's path only. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs it as an operator does, before two gateways on these ports. */
export async function startNginx([first, second]: readonly [number, number]): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-nginx-'));
  // As root its workers run as another account, which must get in.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'temp'));
  const port = await findSteadyPort('nginx');
  const shipped = await readFile(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8');
  const file = join(folder, 'nginx.conf');
  await writeFile(
    file,
    fillIn(shipped, [
      ['127.0.0.1:8080', `127.0.0.1:${port}`],
      ['10.0.0.11:4000', `127.0.0.1:${first}`],
      ['10.0.0.12:4000', `127.0.0.1:${second}`],
      // A busy machine is no gateway that hangs.
      ['proxy_read_timeout 8s', 'proxy_read_timeout 60s'],
    ]),
  );
  // It ends when its input does: also when this process is gone.
  const shell = spawn(
    'sh',
    [
      '-c',
      '"$@" & cat >/dev/null; kill $!; wait $!',
      'sh',
      'nginx',
      '-p',
      folder,
      '-c',
      file,
    ].concat('-e', 'stderr', '-g', 'daemon off;'),
    { env, stdio: ['pipe', 'ignore', 'pipe'] },
  );
  let complaint = '';
  shell.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = once(shell, 'close');
  const stop = async () => {
    shell.stdin.end();
    await ended;
    await rm(folder, { recursive: true });
  };
  for (let tries = 1; !(await isListening(port)); tries += 1) {
    if (tries === 200) {
      await stop();
      throw new Error(`nginx did not start: ${complaint}`);
    }
    await setTimeout(50);
  }
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    readLog: () => readFile(join(folder, 'access.log'), 'utf8'),
    stop,
  };
}

/** What is shipped, with other values; each must stand there once. */
function fillIn(text: string, others: readonly (readonly [string, string])[]): string {
  return others.reduce((filled, [from, to]) => {
    const parts = filled.split(from);
    if (parts.length !== 2) throw new Error(`${from} stands in it ${parts.length - 1} times.`);
    return parts.join(to);
  }, text);
}
