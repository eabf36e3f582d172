import type { OnReadOpts, Socket } from 'node:net';
import { ConnectionEndedError, NoReplyError } from '../room-fault.ts';
import { watch, type Patience } from '../patience.ts';
import { createReplyReader, type Reply, type ReplyReader } from './reply.ts';

/** One request, and the id that its reply will repeat if it says any. */
export interface Question {
  readonly text: string;
  /** True where all of it is ASCII: that can be sent as it lies in memory, in half the time. */
  readonly isAscii: boolean;
  readonly requestId: string | undefined;
}

/** A connection to a room, over which one question is out at a time. */
export interface Connection {
  /** True while it may be asked. */
  readonly isOpen: boolean;
  ask(question: Question, patience: Patience): Promise<Reply>;
  close(): void;
}

/** Opens a socket that hands over what it reads in a buffer of ours, without a stream between. */
export type Connect = (onread: OnReadOpts) => Socket;

/** Most answers come in one piece. */
const bufferBytes = 64 * 1024;

interface Asked extends Pick<Question, 'requestId'> {
  readonly reader: ReplyReader;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * What comes while no question is out, or says that it answers another, ends the connection: an answer read one place too
 * late would be another citizen's.
 */
export function openConnection(connect: Connect, whenEnded: () => void): Connection {
  let asked: Asked | undefined;
  const end = (reason: Error) => {
    socket.destroy();
    asked?.reject(reason);
    asked = undefined;
  };
  /** Reads what came for the question that is out, and answers it once that is whole. */
  const take = (read: (reader: ReplyReader) => Reply | undefined) => {
    if (!asked) {
      socket.destroy();
      return;
    }
    try {
      const reply = read(asked.reader);
      if (!reply) return;
      const { requestId, staysOpen } = reply.head;
      if (asked.requestId !== undefined && (requestId ?? asked.requestId) !== asked.requestId)
        throw new NoReplyError('it answers another request');
      // What the room did not wait for would come before the next question.
      if (!staysOpen || socket.writableLength > 0) socket.destroy();
      asked.resolve(reply);
      asked = undefined;
    } catch (error) {
      end(error instanceof Error ? error : new NoReplyError(String(error)));
    }
  };
  const buffer = Buffer.allocUnsafe(bufferBytes);
  const socket = connect({
    buffer,
    callback: (size) => {
      take((reader) => reader.read(buffer.subarray(0, size)));
      return true;
    },
  });
  socket.setNoDelay(true);
  socket.once('end', () => {
    take((reader) => reader.end());
  });
  socket.on('error', end);
  socket.once('close', () => {
    if (asked) end(new ConnectionEndedError());
    whenEnded();
  });
  return {
    get isOpen() {
      return !socket.destroyed;
    },
    ask: ({ text, isAscii, requestId }, patience) =>
      new Promise((resolve, reject) => {
        let unwatch = () => {};
        asked = {
          requestId,
          reader: createReplyReader(),
          resolve: (reply) => {
            unwatch();
            resolve(reply);
          },
          reject: (reason) => {
            unwatch();
            reject(reason);
          },
        };
        unwatch = watch(patience, end);
        socket.write(text, isAscii ? 'latin1' : 'utf8');
      }),
    close: () => {
      end(new ConnectionEndedError());
    },
  };
}
