import type { Dispatcher, Pool } from 'undici';
import { watch, type Patience } from './patience.ts';

/** What a room answered over HTTP, read to its end. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Answers larger than this are refused: no citizen's file is. */
const maxBytes = 32 * 1024 * 1024;

/**
 * Sends one request and reads its reply. `pool.request` would make a stream of every body, and an abort signal for every
 * request.
 */
export function send(
  pool: Pool,
  options: Dispatcher.DispatchOptions,
  patience: Patience,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let size = 0;
    let sent: Dispatcher.DispatchController | undefined;
    let givenUp: Error | undefined;
    const giveUp = (reason: Error) => {
      givenUp = reason;
      sent?.abort(reason);
      reject(reason);
    };
    const unwatch = watch(patience, giveUp);
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (controller) => {
        sent = controller;
        // It waited for a connection, and nobody waits for it any more.
        if (givenUp) controller.abort(givenUp);
      },
      onResponseStart: (_, code) => {
        status = code;
      },
      onResponseData: (controller, chunk) => {
        size += chunk.length;
        if (size > maxBytes) controller.abort(new Error('The answer is too large.'));
        else chunks.push(chunk);
      },
      onResponseEnd: () => {
        unwatch();
        resolve({ status, text: readText(chunks) });
      },
      onResponseError: (_, error) => {
        unwatch();
        reject(error);
      },
    };
    try {
      pool.dispatch(options, handler);
    } catch (error) {
      unwatch();
      throw error;
    }
  });
}

/** A letter may lie on both sides of where a chunk ends. */
function readText(chunks: readonly Buffer[]): string {
  const [first] = chunks;
  return first && chunks.length === 1
    ? first.toString('utf8')
    : Buffer.concat(chunks).toString('utf8');
}
