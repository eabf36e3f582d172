import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';
import { createSecureContext, createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { toPingPatience } from '../../../gateway/patience.ts';
import {
  ConnectionEndedError,
  GivenUpError,
  RoomStatusError,
} from '../../../gateway/room-fault.ts';
import { createConnections, type Connections } from '../../../gateway/wire/connections.ts';
import { writeHead, writeQuestion } from '../../../gateway/wire/question.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../setup/tls/${name}`, import.meta.url), 'utf8');

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0).reverse()) close();
});

/** Answers the question that has come: its number and its id, and which connection it came over. */
type Answer = (socket: Socket, question: Asked) => void;

interface Asked {
  readonly number: number;
  readonly id: string;
  readonly connection: number;
}

interface Server {
  readonly sockets: readonly Socket[];
  readonly connections: Connections;
  readonly ask: (withinMs?: number) => Promise<string>;
}

/** A server whose every byte a test chooses; questions have no body. */
async function startServer(answer: Answer, tls?: TlsOptions): Promise<Server> {
  const sockets: Socket[] = [];
  let asked = 0;
  const serve = (socket: Socket) => {
    const connection = sockets.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      for (const [, id = ''] of bytes.toString().matchAll(/helhed-question: (\S+)/g))
        answer(socket, { number: (asked += 1), id, connection });
    });
  };
  const server = tls ? createTlsServer(tls, serve) : createServer(serve);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = new URL(tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`);
  const connections = createConnections(url, tls && { ca: read('ca.pem'), pair: undefined });
  closers.push(() => {
    connections.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const head = writeHead('GET', '/', { host: 'room' });
  const ask = async (withinMs = 5_000) =>
    (await connections.ask(writeQuestion(head, ''), toPingPatience(withinMs))).text;
  return { sockets, connections, ask };
}

/** A reply that says which question it is of, where it is given one. */
function reply(text: string, id?: string, more = ''): string {
  const of = id === undefined ? '' : `helhed-question: ${id}\r\n`;
  return `HTTP/1.1 200 OK\r\n${of}${more}content-length: ${text.length}\r\n\r\n${text}`;
}

const sayConnection: Answer = (socket, { id, connection }) => {
  socket.write(reply(`connection ${connection}`, id));
};

describe('connections to a room', () => {
  it('are asked one question after the other, and as many as are out at a time', async () => {
    const { ask, sockets } = await startServer((socket, { id, number }) => {
      setTimeout(() => socket.write(reply(`answer ${number}`, id)), 20);
    });
    for (const number of [1, 2, 3]) expect(await ask()).toBe(`answer ${number}`);
    expect(sockets).toHaveLength(1);
    expect((await Promise.all([ask(), ask(), ask()])).toSorted()).toEqual([
      'answer 4',
      'answer 5',
      'answer 6',
    ]);
    expect(sockets).toHaveLength(3);
  });

  it('that say they end are not asked again', async () => {
    const { ask } = await startServer((socket, { id, connection }) => {
      socket.write(reply(`connection ${connection}`, id, 'connection: close\r\n'));
    });
    expect(await ask()).toBe('connection 1');
    expect(await ask()).toBe('connection 2');
  });

  it('that ended while they rested are not asked again', async () => {
    const { ask, sockets } = await startServer(sayConnection);
    expect(await ask()).toBe('connection 1');
    sockets[0]?.end();
    await rest(50);
    expect(await ask()).toBe('connection 2');
  });

  it('that are kept for two seconds are not asked after one, so that no question meets their end', async () => {
    const { ask } = await startServer((socket, { id, connection }) => {
      socket.write(reply(`connection ${connection}`, id, 'keep-alive: timeout=2\r\n'));
    });
    expect(await ask()).toBe('connection 1');
    expect(await ask()).toBe('connection 1');
    await rest(1_100);
    expect(await ask()).toBe('connection 2');
  });

  it('end what is still asked when they are closed, and are not opened again', async () => {
    const { ask, connections, sockets } = await startServer(() => undefined);
    const asked = ask();
    await rest(20);
    connections.close();
    await expect(asked).rejects.toBeInstanceOf(GivenUpError);
    await expect(ask()).rejects.toBeInstanceOf(GivenUpError);
    expect(sockets).toHaveLength(1);
  });

  it('end with the patience for an answer, which then reaches nobody', async () => {
    const { ask, sockets } = await startServer((socket, question) => {
      if (question.number > 1) sayConnection(socket, question);
    });
    await expect(ask(50)).rejects.toThrow('No answer within 50 ms.');
    sockets[0]?.write(reply('late'));
    expect(await ask()).toBe('connection 2');
  });

  it('over TLS are kept, also where a question was written from a timer', async () => {
    const pair = { cert: read('room.pem'), key: read('room.key') };
    const { ask, sockets } = await startServer(sayConnection, pair);
    for (let round = 0; round < 20; round += 1) {
      await ask();
      await rest(1);
    }
    expect(sockets.length).toBeLessThan(3);
  });

  it('over TLS say which name of a server is meant', async () => {
    const names: unknown[] = [];
    const pair = { cert: read('room.pem'), key: read('room.key') };
    const { ask } = await startServer(sayConnection, {
      ...pair,
      SNICallback: (name, found) => {
        names.push(name);
        found(null, createSecureContext(pair));
      },
    });
    expect(await ask()).toBe('connection 1');
    expect(await ask()).toBe('connection 1');
    expect(names).toEqual(['localhost']);
  });
});

describe('no question is given the answer to another', () => {
  const twice: Answer = (socket, { id, connection }) => {
    socket.write(reply(`connection ${connection}`, id));
    if (connection === 1) socket.write(reply('once more', id));
  };
  const isOneOf = (text: string | Error) =>
    text instanceof Error || /^connection \d$/.test(text) ? [] : [text];

  it('where a room answers twice at once: neither is read', async () => {
    const { ask } = await startServer((socket, { id, connection }) => {
      const text = `connection ${connection}`;
      socket.write(connection === 1 ? reply(text, id) + reply('once more', id) : reply(text, id));
    });
    await expect(ask()).rejects.toThrow('more came than it says');
    expect(await ask()).toBe('connection 2');
  });

  it('where a room says something while it is not asked', async () => {
    const { ask, sockets } = await startServer(sayConnection);
    expect(await ask()).toBe('connection 1');
    sockets[0]?.write(reply('once more'));
    await rest(50);
    expect(await ask()).toBe('connection 2');
  });

  it.each<[string, TlsOptions | undefined]>([
    ['over TLS, in two records', { cert: read('room.pem'), key: read('room.key') }],
    ['in the clear', undefined],
  ])('where it comes before the next question is read, %s', async (_, tls) => {
    for (let round = 0; round < 20; round += 1) {
      const { ask } = await startServer(twice, tls);
      const toError = (error: unknown) => (error instanceof Error ? error : new Error());
      const answers = [await ask().catch(toError), await ask().catch(toError)];
      expect(answers.flatMap(isOneOf)).toEqual([]);
    }
  });

  it('where it lay there while we were busy', async () => {
    const { ask } = await startServer((socket, question) => {
      sayConnection(socket, question);
      if (question.connection === 1) setTimeout(() => socket.write(reply('late')), 5);
    });
    expect(await ask()).toBe('connection 1');
    await rest(4);
    const until = performance.now() + 30;
    while (performance.now() < until);
    expect(await ask().catch(() => 'no answer')).not.toBe('late');
    expect(await ask()).toBe('connection 2');
  });

  it('where an answer says which question it is of', async () => {
    const { ask } = await startServer((socket, { number, id, connection }) => {
      socket.write(reply(`connection ${connection}`, number === 2 ? `${id}0` : id));
    });
    expect(await ask()).toBe('connection 1');
    await expect(ask()).rejects.toThrow('it answers another question');
    expect(await ask()).toBe('connection 2');
  });

  it('where an answer does not say it: its connection is not asked again', async () => {
    const { ask, sockets } = await startServer((socket, { connection }) => {
      socket.write(reply(`connection ${connection}`));
    });
    expect(await ask()).toBe('connection 1');
    expect(await ask()).toBe('connection 2');
    expect(sockets).toHaveLength(2);
  });

  it('where it is a proxy’s refusal of this one: its status is known, and nothing of it read', async () => {
    const { ask } = await startServer((socket, { number, id }) => {
      const page = 'HTTP/1.1 429 Too Many\r\ncontent-length: 2\r\n\r\n{}';
      socket.write(number === 2 ? page : reply(`answer ${number}`, id));
    });
    expect(await ask()).toBe('answer 1');
    await expect(ask()).rejects.toEqual(
      new RoomStatusError(429, 'that does not say which question it is of'),
    );
    expect(await ask()).toBe('answer 3');
  });

  it('where one that was answered before no longer says it: that is no answer', async () => {
    const { ask } = await startServer((socket, { number, id }) => {
      socket.write(reply(`answer ${number}`, number === 2 ? undefined : id));
    });
    expect(await ask()).toBe('answer 1');
    await expect(ask()).rejects.toBeInstanceOf(ConnectionEndedError);
    expect(await ask()).toBe('answer 3');
  });
});
