import type { ReadRows } from '../../../server/database.ts';
import { findAccessHead, replaceHeadSignature } from '../source/access-chain.ts';
import { isSamePlace, type Head } from './chain.ts';
import { createHeadSeal } from './heads.ts';

/** Signs the head anew, as the schema's owner: the one that a verification has just come to, and no other. */
export async function signHead(
  read: ReadRows,
  verified: Head,
  keys: readonly [Uint8Array, ...Uint8Array[]],
): Promise<void> {
  const signature = await createHeadSeal('HEAD', keys).sign(verified);
  await replaceHeadSignature(read, verified, signature);
  const head = await findAccessHead(read);
  if (!head || !isSamePlace(head, verified)) {
    throw new Error('The access log has grown meanwhile, and was not signed: try again.');
  }
}
