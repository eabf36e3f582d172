import { once } from 'node:events';
import { connect } from 'node:net';
import { Client } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startToyFront, type ToyFront } from '../toy-front.ts';
import { json, maxBodyBytes, refusal } from './asking.ts';

describe('a large body', () => {
  const bodyOf = (size: number) => {
    const frame = JSON.stringify({ query: '{ who }', x: '' }).length;
    return JSON.stringify({ query: '{ who }', x: 'x'.repeat(size - frame) });
  };
  let door: ToyFront;
  beforeAll(async () => {
    door = await startToyFront(() => Promise.resolve(undefined), { maxBodyBytes });
  });
  afterAll(() => door.close());

  const clients: Client[] = [];
  const createClient = () => {
    const client = new Client(new URL(door.url).origin, { headersTimeout: 5_000 });
    clients.push(client);
    return client;
  };
  afterEach(() => Promise.all(clients.splice(0).map((client) => client.destroy())));

  const post = async (agent: Client, body: string) => {
    const { statusCode, body: answer } = await agent.request({
      method: 'POST',
      path: '/graphql',
      headers: json,
      body,
    });
    return { status: statusCode, answer: await answer.json() };
  };

  it('may be as large as the limit, and no larger', async () => {
    for (const size of [maxBodyBytes + 1, 200_000, 3_000_000]) {
      const client = createClient();
      expect(await post(client, bodyOf(maxBodyBytes))).toMatchObject({ status: 200 });
      expect(await post(client, bodyOf(size))).toEqual({
        status: 413,
        answer: refusal(
          'TOO_COMPLEX',
          `The body is larger than ${maxBodyBytes} bytes. Ask for less at a time.`,
        ),
      });
    }
  });

  it('costs nobody else an answer who shares the connection, as behind a proxy', async () => {
    const client = createClient();
    for (const size of [200_000, 3_000_000]) {
      expect(await post(client, bodyOf(size))).toMatchObject({ status: 413 });
      for (const body of [bodyOf(100), bodyOf(100)]) {
        expect(await post(client, body)).toMatchObject({ status: 200 });
      }
    }
  });

  it('is refused before its end comes', async () => {
    const socket = connect(door.port, '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: helhed\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = 'x'.repeat(1_024);
    for (let sent = 0; sent < 4; sent += 1) socket.write(`400\r\n${chunk}\r\n`);
    const answer: unknown[] = await once(socket, 'data');
    expect(String(answer[0])).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it('that breaks off leaves the process standing', async () => {
    const socket = connect(door.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: helhed\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":',
    );
    socket.resetAndDestroy();
    const client = createClient();
    expect(await post(client, bodyOf(100))).toMatchObject({ status: 200 });
    await vi.waitFor(() => {
      expect(door.lines.filter((line) => line.includes('"status":400'))).toHaveLength(1);
    });
    expect(door.lines.join('')).not.toMatch(/"level":50|"status":500/);
  });
});
