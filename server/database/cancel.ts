import { connect } from 'node:net';

/** How to reach the server process behind a connection: what PostgreSQL said of itself when it was opened. */
export interface Backend {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
}

const cancelRequestCode = 80_877_102;
const giveUpAfterMs = 1_000;

/**
 * Asks PostgreSQL to break off what a connection is doing (a CancelRequest on a socket of its own).
 * Resolves when the server has taken it or could not be reached; the connection must then be closed,
 * for the request may strike whatever statement it runs next.
 */
export function cancelStatement({ host, port, processID, secretKey }: Backend): Promise<void> {
  const request = Buffer.alloc(16);
  request.writeInt32BE(16, 0);
  request.writeInt32BE(cancelRequestCode, 4);
  request.writeInt32BE(processID, 8);
  request.writeInt32BE(secretKey, 12);
  return new Promise((resolve) => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.setTimeout(giveUpAfterMs, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      resolve();
    });
    // The server closes when it has passed the signal on.
    socket.end(request);
  });
}
