import { ConnectionEndedError, NoReplyError } from '../room-fault.ts';
import { createBodyReader, type BodyReader } from './body.ts';
import { readReplyHead, type ReplyHead } from './reply-head.ts';

/** What a room answered over HTTP, read to its end. */
export interface Reply {
  readonly head: ReplyHead;
  readonly text: string;
}

/** Reads replies, one after the other, as their bytes come. Both throw for what is none, and read nothing after that. */
export interface ReplyReader {
  /** Takes in what came, and keeps nothing of the buffer itself; gives the reply once it is whole. */
  read(bytes: Buffer): Reply | undefined;
  /** The connection ended: for some replies that is their end. */
  end(): Reply;
}

/** Heads larger than this are refused, as Node's own client does. */
const maxHeadBytes = 16 * 1024;

const blankLine = '\r\n\r\n';

export function createReplyReader(): ReplyReader {
  let begun: Buffer | undefined;
  let head: ReplyHead | undefined;
  let body: BodyReader | undefined;

  /** Reads heads until one is of an answer; gives what came after it. */
  const readHead = (bytes: Buffer): Buffer | undefined => {
    let rest = begun ? Buffer.concat([begun, bytes]) : bytes;
    for (;;) {
      const end = rest.indexOf(blankLine);
      if (end > maxHeadBytes || (end < 0 && rest.length > maxHeadBytes))
        throw new NoReplyError('its head has no end');
      if (end < 0) {
        begun = Buffer.from(rest);
        return undefined;
      }
      const found = readReplyHead(rest.toString('latin1', 0, end));
      rest = rest.subarray(end + blankLine.length);
      if (found.status === 101) throw new NoReplyError('it leaves HTTP');
      // 100 and 103 announce an answer.
      if (found.status < 200) continue;
      head = found;
      return rest;
    }
  };

  const finish = (whole: ReplyHead, text: string): Reply => {
    begun = head = body = undefined;
    return { head: whole, text };
  };

  return {
    read: (bytes) => {
      const rest = head ? bytes : readHead(bytes);
      if (!head || !rest) return undefined;
      // Nearly always it has come whole: then its bytes are nowhere but in its text.
      if (!body && rest.length === head.ending) return finish(head, rest.toString('utf8'));
      body ??= createBodyReader(head.ending);
      const surplus = body.take(rest);
      if (!surplus) return undefined;
      if (surplus.length > 0) throw new NoReplyError('more came than it says');
      return finish(head, body.readText());
    },
    end: () => {
      if (head?.ending !== 'CONNECTION') throw new ConnectionEndedError();
      return finish(head, body?.readText() ?? '');
    },
  };
}
