import { createHash, randomUUID } from 'node:crypto';
import type { ReadRows } from '../../../server/database.ts';
import { cutAccess, findLastOlderThan } from '../source/access-chain.ts';
import { appendSigned, type Appended } from './append.ts';
import { toEntryText } from './entry.ts';
import type { HeadSeal } from './heads.ts';

export interface Purge extends Appended {
  readonly removed: number;
  /** The last row that went. */
  readonly cut: bigint;
}

/**
 * Removes what is older than the retention from the beginning of the chain, within the transaction of `read`, as the
 * schema's owner: a signed cut says where the chain begins, and an entry says that it was done. Undefined where
 * nothing is that old.
 */
export async function purgeAccessLog({
  read,
  retention,
  seals,
}: {
  read: ReadRows;
  retention: string;
  seals: { readonly head: HeadSeal; readonly cut: HeadSeal };
}): Promise<Purge | undefined> {
  const last = await findLastOlderThan(read, retention);
  if (!last) return undefined;
  const removed = await cutAccess(read, last, await seals.cut.sign(last));
  // Last: from here on the chain is locked, and nobody is shown anything.
  const appended = await appendSigned(read, [toEntryText(purged(retention))], seals.head);
  return { removed, cut: last.seq, ...appended };
}

function purged(retention: string) {
  const name = 'audit_purge';
  return {
    requestId: randomUUID(),
    operation: { name, hash: createHash('sha256').update(name).digest('hex') },
    callerId: 'helhed:audit-purge',
    employeeId: undefined,
    unit: undefined,
    role: 'SYSTEM',
    relation: undefined,
    purpose: 'SUPERVISION',
    ground: `GDPR art. 5(1)(e): kept for ${retention}`,
    citizenId: undefined,
    kinds: ['ACCESS_LOG'],
    outcome: 'CHANGED',
    flags: [],
  } as const;
}
