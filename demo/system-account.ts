import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The account that a program runs as when it may not run as ours. */
export interface SystemAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: then it runs as the owner of its data, or as an account
 * that the system already has. No account is ever created. Undefined: as ourselves.
 */
export async function findPostgresAccount(dataDir: string): Promise<SystemAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const data = await stat(dataDir).catch(() => undefined);
  if (data !== undefined && data.uid !== 0) return { uid: data.uid, gid: data.gid };
  const account = findAccount('postgres') ?? findAccount('nobody');
  if (account) return account;
  throw new Error(
    'PostgreSQL cannot run as root, and this system has neither a user postgres nor a user nobody: run Helhed as an ordinary user.',
  );
}

function findAccount(name: string): SystemAccount | undefined {
  const id = (kind: '-u' | '-g') =>
    Number(execFileSync('id', [kind, name], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Every folder from the root down must let the account through, or its programs fail in riddles. */
export async function assertReachable(folder: string, account: SystemAccount): Promise<void> {
  const above = dirname(folder);
  if (above !== folder) await assertReachable(above, account);
  const { mode, uid, gid } = await stat(folder);
  const entry = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & entry) !== 0) return;
  throw new Error(
    `PostgreSQL cannot run as root, and the account it runs as instead may not enter ${folder}: ` +
      `run Helhed as an ordinary user, or let others through with "chmod o+x ${folder}".`,
  );
}
