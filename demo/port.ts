import { connect, createServer } from 'node:net';

/** Returns the wanted port of this machine, or a free one for 0; throws when another program has it. */
export function findFreePort(wanted: number, purpose: string): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', (error) => fail(toPortError(error, wanted, purpose)));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      probe.close(() => settle(port));
    });
  });
}

/** Throws one error that names each of these ports that cannot be listened on, a line for each. */
export async function checkPorts(wanted: readonly (readonly [number, string])[]): Promise<void> {
  const faults: string[] = [];
  for (const [port, purpose] of wanted) {
    await findFreePort(port, purpose).catch((error: unknown) => {
      faults.push(error instanceof Error ? error.message : String(error));
    });
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Says in one sentence why a port cannot be listened on. */
export function toPortError(error: Error, port: number, purpose: string): Error {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  const reason = isTaken ? 'is in use by another program' : `cannot be opened (${error.message})`;
  return new Error(`Port ${port}, meant for ${purpose}, ${reason}: free it or choose another.`);
}

/** Whether anything listens on a port of this machine. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => settle(false));
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
  });
}
