import type { ReadRows } from '../../../server/database.ts';
import { appendAccess, signAccessHead, type SignedHead } from '../source/access-chain.ts';
import { genesis, isSamePlace, type Head } from './chain.ts';
import type { HeadSeal } from './heads.ts';

/** The head after an append, and its signature where there is a key. */
export interface Appended {
  readonly head: Head;
  readonly signature: string | undefined;
}

/**
 * Adds entries to the chain and signs the new head, within the transaction of `read`.
 * Throws where the chain does not end with what we signed last: what somebody else put there is not to get
 * our signature by being built upon.
 */
export async function appendSigned(
  read: ReadRows,
  entries: readonly string[],
  seal: HeadSeal | undefined,
  last?: Head,
): Promise<Appended> {
  const { before, after } = await appendAccess(read, entries);
  if (!seal) return { head: after, signature: undefined };
  if (!(await isOurs(before, seal, last))) {
    throw new Error(
      'The head of the access log is not the one that was signed last. Nothing is added to it: run npm run audit:verify.',
    );
  }
  const signature = await seal.sign(after);
  // Not waited for: it goes out with the commit, which stands only if it succeeded.
  void signAccessHead(read, after, signature);
  return { head: after, signature };
}

async function isOurs(
  before: SignedHead,
  seal: HeadSeal,
  last: Head | undefined,
): Promise<boolean> {
  if (last && isSamePlace(before, last)) return true;
  if (last && before.seq <= last.seq) return false;
  if (isSamePlace(before, genesis)) return true;
  const signed = before.signature === null ? undefined : await seal.open(before.signature);
  return signed !== undefined && isSamePlace(signed, before);
}
