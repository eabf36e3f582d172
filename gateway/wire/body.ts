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
  const pieces: Buffer[] = [];
  let size = 0;
  const keep = (piece: Buffer) => {
    size += piece.length;
    if (size > maxBytes) throw new Error('The answer is too large.');
    // What it was read into is filled anew with what comes next.
    pieces.push(Buffer.from(piece));
  };
  return {
    take:
      ending === 'LAST_CHUNK'
        ? createChunkReader(keep)
        : createSizedReader(ending === 'CONNECTION' ? Infinity : ending, keep),
    // A letter may lie on both sides of where a piece ends.
    readText: () => Buffer.concat(pieces).toString('utf8'),
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
