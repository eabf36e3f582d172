import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { toPingPatience } from '../../../gateway/patience.ts';
import { createConnections, type Connections } from '../../../gateway/wire/connections.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0).reverse()) close();
});

/** Answers the question that has come, whose number it is told and that of its connection. */
type Answer = (socket: Socket, question: number, connection: number) => void;

/** A server whose every byte a test chooses; questions have no body. */
async function startServer(answer: Answer) {
  const sockets: Socket[] = [];
  let asked = 0;
  const server = createServer((socket) => {
    const connection = sockets.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      const questions = bytes.toString().split('\r\n\r\n').length - 1;
      for (let each = 0; each < questions; each += 1) answer(socket, (asked += 1), connection);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const connections = createConnections(new URL(`http://127.0.0.1:${port}`), undefined);
  closers.push(() => {
    connections.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { sockets, ...toAsking(connections), close: () => connections.close() };
}

function toAsking(connections: Connections) {
  let asked = 0;
  const ask = async (withinMs = 5_000) => {
    const requestId = `request-${(asked += 1)}`;
    const question = { text: 'GET / HTTP/1.1\r\nhost: room\r\n\r\n', isAscii: true, requestId };
    return (await connections.ask(question, toPingPatience(withinMs))).text;
  };
  return { ask };
}

const reply = (text: string, more = '') =>
  `HTTP/1.1 200 OK\r\n${more}content-length: ${text.length}\r\n\r\n${text}`;

describe('connections to a room', () => {
  it('are asked one question after the other, and as many as are out at a time', async () => {
    const { ask, sockets } = await startServer((socket, question) => {
      setTimeout(() => socket.write(reply(`answer ${question}`)), 20);
    });
    for (const question of [1, 2, 3]) expect(await ask()).toBe(`answer ${question}`);
    expect(sockets).toHaveLength(1);
    expect((await Promise.all([ask(), ask(), ask()])).toSorted()).toEqual([
      'answer 4',
      'answer 5',
      'answer 6',
    ]);
    expect(sockets).toHaveLength(3);
  });

  it('that say they end are not asked again', async () => {
    const { ask } = await startServer((socket, _, connection) => {
      socket.write(reply(`connection ${connection}`, 'connection: close\r\n'));
    });
    expect(await ask()).toBe('connection 1');
    expect(await ask()).toBe('connection 2');
  });

  it('that ended while they rested are not asked again', async () => {
    const { ask, sockets } = await startServer((socket, _, connection) => {
      socket.write(reply(`connection ${connection}`));
    });
    expect(await ask()).toBe('connection 1');
    sockets[0]?.end();
    await rest(50);
    expect(await ask()).toBe('connection 2');
  });

  it('that are kept for two seconds are not asked after one, so that no question meets their end', async () => {
    const { ask } = await startServer((socket, _, connection) => {
      socket.write(reply(`connection ${connection}`, 'keep-alive: timeout=2\r\n'));
    });
    expect(await ask()).toBe('connection 1');
    expect(await ask()).toBe('connection 1');
    await rest(1_100);
    expect(await ask()).toBe('connection 2');
  });

  it('end what is still asked when they are closed', async () => {
    const { ask, close } = await startServer(() => undefined);
    const asked = ask();
    await rest(20);
    close();
    await expect(asked).rejects.toThrow('The connection ended before the answer.');
  });

  it('end with the patience for an answer, which then reaches nobody', async () => {
    const { ask, sockets } = await startServer((socket, question, connection) => {
      if (question > 1) socket.write(reply(`connection ${connection}`));
    });
    await expect(ask(50)).rejects.toThrow('No answer within 50 ms.');
    sockets[0]?.write(reply('late'));
    expect(await ask()).toBe('connection 2');
  });
});

describe('no question is given the answer to another', () => {
  it('where a room answers twice at once: neither is read', async () => {
    const { ask } = await startServer((socket, _, connection) => {
      const text = `connection ${connection}`;
      socket.write(connection === 1 ? reply(text) + reply('once more') : reply(text));
    });
    await expect(ask()).rejects.toThrow('more came than it says');
    expect(await ask()).toBe('connection 2');
  });

  it('where a room says something while it is not asked', async () => {
    const { ask, sockets } = await startServer((socket, _, connection) => {
      socket.write(reply(`connection ${connection}`));
    });
    expect(await ask()).toBe('connection 1');
    sockets[0]?.write(reply('once more'));
    await rest(50);
    expect(await ask()).toBe('connection 2');
  });

  it('where an answer says which request it is of', async () => {
    const { ask } = await startServer((socket, question, connection) => {
      const id = question === 2 ? 'request-1' : `request-${question}`;
      socket.write(reply(`connection ${connection}`, `x-request-id: ${id}\r\n`));
    });
    expect(await ask()).toBe('connection 1');
    await expect(ask()).rejects.toThrow('it answers another request');
    expect(await ask()).toBe('connection 2');
  });
});
