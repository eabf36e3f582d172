import { createHash } from 'node:crypto';

/** A place in the chain: the last row of a log, or of what retention removed. */
export interface Head {
  readonly seq: bigint;
  /** Microseconds since 1970, as exact as Postgres keeps them. */
  readonly at: bigint;
  readonly hash: Buffer;
}

/** What the first row is chained to. */
export const genesis: Head = { seq: 0n, at: 0n, hash: Buffer.alloc(32) };

/** The hash of a row: SHA-256 over the hash before it, its number, its time and its text, each byte as stored. */
export function toHash(
  previous: Buffer,
  { seq, at, entry }: { seq: bigint; at: bigint; entry: string },
): Buffer {
  const numbers = Buffer.alloc(16);
  numbers.writeBigInt64BE(seq, 0);
  numbers.writeBigInt64BE(at, 8);
  return createHash('sha256').update(previous).update(numbers).update(entry, 'utf8').digest();
}

export function isSamePlace(a: Head, b: Head): boolean {
  return a.seq === b.seq && a.at === b.at && a.hash.equals(b.hash);
}
