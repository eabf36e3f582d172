import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** Sends a path exactly as it is written, which `fetch` would tidy up first; gives the status and the body. */
export async function getRaw(url: string, path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: helhed\r\nConnection: close\r\n\r\n`);
  const answer = await text(socket);
  const [head = '', ...body] = answer.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), body: body.join('\r\n\r\n') };
}
