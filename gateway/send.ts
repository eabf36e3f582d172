import type { Dispatcher, Pool } from 'undici';

/** What a room answered over HTTP, read to its end. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Answers larger than this are refused: no citizen's file is. */
const maxBytes = 32 * 1024 * 1024;

/**
 * Sends one request and reads its reply, until the signal aborts. `pool.request` would make a stream of every body: as
 * much work again as sending it and reading it.
 */
export function send(
  pool: Pool,
  options: Dispatcher.DispatchOptions,
  signal: AbortSignal,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let size = 0;
    let sent: Dispatcher.DispatchController | undefined;
    const abort = () => {
      const reason = toError(signal.reason);
      sent?.abort(reason);
      reject(reason);
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (controller) => {
        sent = controller;
        // It waited for a connection, and nobody waits for it any more.
        if (signal.aborted) controller.abort(toError(signal.reason));
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
        signal.removeEventListener('abort', abort);
        resolve({ status, text: readText(chunks) });
      },
      onResponseError: (_, error) => {
        signal.removeEventListener('abort', abort);
        reject(error);
      },
    };
    pool.dispatch(options, handler);
  });
}

/** A letter may lie on both sides of where a chunk ends. */
function readText(chunks: readonly Buffer[]): string {
  const [first] = chunks;
  return first && chunks.length === 1
    ? first.toString('utf8')
    : Buffer.concat(chunks).toString('utf8');
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
