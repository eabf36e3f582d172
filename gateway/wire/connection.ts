import type { OnReadOpts, Socket } from 'node:net';
import { ConnectionEndedError, NoReplyError, RoomStatusError } from '../room-fault.ts';
import { watch, type Patience } from '../patience.ts';
import type { Question } from './question.ts';
import { createReplyReader, type Reply, type ReplyReader } from './reply.ts';

/** A connection to a room; who asks waits for the answer before the next question. */
export interface Connection {
  readonly isOpen: boolean;
  /** True where it may be asked: it is open, and nothing of the last question is still on its way. */
  readonly isFree: boolean;
  ask(question: Question, patience: Patience): Promise<Reply>;
  /** What is still asked is over, for that reason. */
  close(reason: Error): void;
}

/** Opens a socket that hands over what it reads in a buffer of ours, without a stream between. */
export type Connect = (onread: OnReadOpts) => Socket;

/** Most answers come in one piece. */
const bufferBytes = 64 * 1024;

/** As long as nothing is said over a connection, it is asked whether the other side is still there. */
const probeAfterMs = 60_000;

interface Asked {
  readonly question: Question;
  readonly reader: ReplyReader;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * What comes while no question is out ends the connection, and so does an answer that does not say which question it is
 * of, or says another: read one place too late it would be another citizen's.
 */
export function openConnection(connect: Connect, whenEnded: () => void): Connection {
  let asked: Asked | undefined;
  let hasAnswered = false;
  const fail = (reason: Error) => {
    socket.destroy();
    asked?.reject(reason);
    asked = undefined;
  };
  const answer = ({ question, resolve }: Asked, reply: Reply) => {
    const { questionId, staysOpen } = reply.head;
    if (questionId === undefined && hasAnswered) throw toUnsaid(reply.head.status);
    if (questionId !== undefined && questionId !== question.id)
      throw new NoReplyError('it answers another question');
    if (!staysOpen || questionId === undefined) socket.destroy();
    hasAnswered = true;
    asked = undefined;
    resolve(reply);
  };
  const take = (read: (reader: ReplyReader) => Reply | undefined) => {
    if (!asked) {
      socket.destroy();
      return;
    }
    try {
      const reply = read(asked.reader);
      if (reply) answer(asked, reply);
    } catch (error) {
      fail(error instanceof Error ? error : new NoReplyError(String(error)));
    }
  };
  const buffer = Buffer.allocUnsafeSlow(bufferBytes);
  const socket = connect({
    buffer,
    callback: (size) => {
      take((reader) => reader.read(buffer.subarray(0, size)));
      return true;
    },
  });
  socket.setNoDelay(true);
  socket.setKeepAlive(true, probeAfterMs);
  socket.once('end', () => {
    take((reader) => reader.end());
  });
  socket.on('error', fail);
  socket.once('close', () => {
    if (asked) fail(new ConnectionEndedError());
    whenEnded();
  });
  return {
    get isOpen() {
      return !socket.destroyed;
    },
    get isFree() {
      return !socket.destroyed && socket.writableLength === 0;
    },
    ask: (question, patience) =>
      new Promise((resolve, reject) => {
        if (asked) throw new Error('A connection is asked one question at a time.');
        let unwatch = () => {};
        asked = {
          question,
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
        unwatch = watch(patience, fail);
        socket.write(question.text, question.isAscii ? 'latin1' : 'utf8');
      }),
    close: fail,
  };
}

/**
 * An answer that does not say which question it is of, where others did. A proxy's refusal is one, and no fault of the
 * room; what else it could be is not read. 408 is what some say to a connection that rested.
 */
function toUnsaid(status: number): Error {
  return status >= 400 && status !== 408
    ? new RoomStatusError(status, 'that does not say which question it is of')
    : new ConnectionEndedError();
}
