import type { OnReadOpts, Socket } from 'node:net';
import { ConnectionEndedError, NoReplyError, RoomStatusError } from '../room-fault.ts';
import { watch, type Patience } from '../patience.ts';
import type { Question } from './question.ts';
import { createReplyReader, type Reply } from './reply.ts';
import type { ReplyHead } from './reply-head.ts';

/** A connection to a room; who asks waits for the answer before the next question. */
export interface Connection {
  isOpen(): boolean;
  /** True where it may be asked: it is open, and nothing of the last question is still on its way. */
  isFree(): boolean;
  ask(question: Question, patience: Patience): Promise<Reply>;
  /** What is still asked is over, for that reason. */
  close(reason: Error): void;
}

/** Hears of a connection. */
export interface Hearer {
  /** It has answered as this head says, and may be asked again. */
  readonly rested: (head: ReplyHead) => void;
  readonly ended: () => void;
}

/** Opens a socket that hands over what it reads in a buffer of ours, without a stream between. */
export type Connect = (onread: OnReadOpts) => Socket;

/** Most answers come in one piece. */
const bufferBytes = 64 * 1024;

/** As long as nothing is said over a connection, it is asked whether the other side is still there. */
const probeAfterMs = 60_000;

interface Asked {
  readonly question: Question;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: Error) => void;
  /** Nobody's patience is needed any more. */
  unwatch: () => void;
}

/**
 * What comes while no question is out ends the connection, and so does an answer that does not say which question it is
 * of, or says another: read one place too late it would be another citizen's.
 */
export function openConnection(connect: Connect, { rested, ended }: Hearer): Connection {
  const reader = createReplyReader();
  let asked: Asked | undefined;
  let hasAnswered = false;
  const fail = (reason: Error) => {
    socket.destroy();
    asked?.unwatch();
    asked?.reject(reason);
    asked = undefined;
  };
  const answer = ({ question, resolve, unwatch }: Asked, reply: Reply) => {
    const { questionId, staysOpen } = reply.head;
    if (questionId === undefined && hasAnswered) throw toUnsaid(reply.head.status);
    if (questionId !== undefined && questionId !== question.id)
      throw new NoReplyError('it answers another question');
    if (!staysOpen || questionId === undefined) socket.destroy();
    hasAnswered = true;
    asked = undefined;
    unwatch();
    if (!socket.destroyed) rested(reply.head);
    resolve(reply);
  };
  const take = (read: () => Reply | undefined) => {
    if (!asked) {
      socket.destroy();
      return;
    }
    try {
      const reply = read();
      if (reply) answer(asked, reply);
    } catch (error) {
      fail(error instanceof Error ? error : new NoReplyError(String(error)));
    }
  };
  const buffer = Buffer.allocUnsafeSlow(bufferBytes);
  const socket = connect({
    buffer,
    callback: (size) => {
      take(() => reader.read(buffer.subarray(0, size)));
      return true;
    },
  });
  socket.setNoDelay(true);
  socket.setKeepAlive(true, probeAfterMs);
  socket.once('end', () => {
    take(() => reader.end());
  });
  socket.on('error', fail);
  socket.once('close', () => {
    if (asked) fail(new ConnectionEndedError());
    ended();
  });
  return {
    isOpen: () => !socket.destroyed,
    isFree: () => !socket.destroyed && socket.writableLength === 0,
    ask: (question, patience) =>
      new Promise((resolve, reject) => {
        if (asked) throw new Error('A connection is asked one question at a time.');
        const own: Asked = { question, resolve, reject, unwatch: () => {} };
        asked = own;
        // It may fail at once, and then it is what fails.
        own.unwatch = watch(patience, fail);
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
