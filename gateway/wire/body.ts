import { NoReplyError } from '../room-fault.ts';
import { createChunkReader } from './chunks.ts';
import type { Ending } from './reply-head.ts';

/** Puts the body of a reply together from what comes of it. */
export interface BodyReader {
  /** Takes in what came next; gives what comes after the body, and undefined while that has not come to its end. */
  take(bytes: Buffer): Buffer | undefined;
  readText(): string;
}

/** Answers larger than this are refused: no citizen's file is. */
const maxBytes = 32 * 1024 * 1024;

export function createBodyReader(ending: Ending): BodyReader {
  let kept = Buffer.alloc(0);
  let size = 0;
  /** Copies: what it was read into is filled anew with what comes next, and pieces may be of one byte. */
  const keep = (piece: Buffer) => {
    const needed = size + piece.length;
    if (needed > maxBytes) throw new NoReplyError('it is larger than any answer');
    if (needed > kept.length) {
      const before = kept;
      kept = Buffer.allocUnsafe(2 * needed);
      before.copy(kept, 0, 0, size);
    }
    piece.copy(kept, size);
    size = needed;
  };
  return {
    take:
      ending === 'LAST_CHUNK'
        ? createChunkReader(keep)
        : createSizedReader(ending === 'CONNECTION' ? Infinity : ending, keep),
    // Only now: a letter may lie on both sides of where a piece ends.
    readText: () => kept.toString('utf8', 0, size),
  };
}

function createSizedReader(bytes: number, keep: (piece: Buffer) => void): BodyReader['take'] {
  let left = bytes;
  return (came) => {
    const piece = came.subarray(0, left);
    keep(piece);
    left -= piece.length;
    return left === 0 ? came.subarray(piece.length) : undefined;
  };
}
