import { NoReplyError } from '../room-fault.ts';

/** A size and its extensions, or a trailer's field; nobody has reason to write a longer line. */
const longestLine = 1_024;
const sizeLine = /^0*([\da-f]{1,8})[ \t]*(?:;.*)?$/i;

/**
 * Takes in a body in chunks (RFC 9112, 7.1) as it comes, and gives what is in them to `keep`, piece by piece. Answers with
 * what comes after the last chunk; with undefined while that has not come.
 */
export function createChunkReader(
  keep: (piece: Buffer) => void,
): (bytes: Buffer) => Buffer | undefined {
  /** What is left of the chunk that is being read. */
  let left = 0;
  let reading: 'SIZE' | 'DATA' | 'END_OF_DATA' | 'TRAILER' = 'SIZE';
  /** A line that has not come to its end. */
  let unfinished = Buffer.alloc(0);

  /** True for the line that ends all of it. */
  const takeLine = (line: string): boolean => {
    if (reading === 'TRAILER') return line === '';
    if (reading === 'END_OF_DATA') {
      if (line !== '') throw new NoReplyError('a chunk is longer than it says');
      reading = 'SIZE';
      return false;
    }
    const [, size] = sizeLine.exec(line) ?? [];
    if (size === undefined) throw new NoReplyError('a chunk does not say its size');
    left = Number.parseInt(size, 16);
    reading = left === 0 ? 'TRAILER' : 'DATA';
    return false;
  };

  return (bytes) => {
    let rest = unfinished.length === 0 ? bytes : Buffer.concat([unfinished, bytes]);
    unfinished = Buffer.alloc(0);
    while (rest.length > 0) {
      if (reading === 'DATA') {
        const piece = rest.subarray(0, left);
        keep(piece);
        left -= piece.length;
        rest = rest.subarray(piece.length);
        if (left === 0) reading = 'END_OF_DATA';
        continue;
      }
      const end = rest.indexOf('\r\n');
      if (end > longestLine || (end < 0 && rest.length > longestLine))
        throw new NoReplyError('a line between chunks has no end');
      if (end < 0) {
        unfinished = Buffer.from(rest);
        return undefined;
      }
      const isLast = takeLine(rest.toString('latin1', 0, end));
      rest = rest.subarray(end + 2);
      if (isLast) return rest;
    }
    return undefined;
  };
}
