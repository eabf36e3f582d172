import { connect, type Socket } from 'node:net';
import { Pool } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWith, startBrokenRoom, type BrokenRoom } from '../gateway/broken-room.ts';
import { faults, innerWord, startFaultProxy, type FaultProxy } from './fault-proxy.ts';

const answer = { data: { note: 'æøå '.repeat(20) } };

describe('a fault proxy', () => {
  let room: BrokenRoom;
  const sockets = new Set<Socket>();
  let proxy: FaultProxy;
  let pool: Pool;
  beforeAll(async () => {
    room = await startBrokenRoom((response, socket, received) => {
      sockets.add(socket);
      answerWith(answer)(response, socket, received);
    });
  });
  afterAll(() => room.close());
  beforeEach(async () => {
    proxy = await startFaultProxy(room.url);
    pool = new Pool(new URL(proxy.url).origin, { connections: 1 });
  });
  afterEach(async () => {
    await pool.destroy();
    await proxy.close();
  });

  const ask = async (withinMs = 5_000) => {
    const { statusCode, headers, body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', 'x-request-id': 'request-1' },
      body: '{"query":"{ note }"}',
      signal: AbortSignal.timeout(withinMs),
    });
    return { statusCode, headers, text: await body.text() };
  };
  /** What kept the answer away, or the answer. */
  const findFault = async (withinMs?: number) =>
    ask(withinMs).then(
      ({ text }) => text,
      (error: unknown) => {
        if (!(error instanceof Error)) throw error;
        return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
      },
    );
  const askSound = async (): Promise<unknown> => JSON.parse((await ask()).text);

  it('passes on what is asked and what is answered, over connections that stay', async () => {
    const { statusCode, headers, text } = await ask();
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(text)).toEqual(answer);
    await ask();
    expect(room.received.at(-1)).toMatchObject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-request-id': 'request-1' },
      body: '{"query":"{ note }"}',
    });
    expect(proxy.counts).toEqual({ connections: 1, requests: 2, waiting: 0 });
    expect(sockets.size).toBe(1);
  });

  it('knows nine faults', () => {
    expect(faults).toHaveLength(9);
  });

  it.each(faults)('%s, and is sound again when it is mended', async (_, fault) => {
    expect(await askSound()).toEqual(answer);
    await proxy.setFault(fault);
    expect(await findFault(150)).not.toBe(JSON.stringify(answer));
    await proxy.setFault('NONE');
    expect(await askSound()).toEqual(answer);
  });

  it('refuses: nobody listens, and the connections there were have ended', async () => {
    await proxy.setFault('HANG');
    const held = findFault();
    await vi.waitFor(() => expect(proxy.counts.waiting).toBe(1));
    await proxy.setFault('REFUSE');
    expect(await held).toBe('UND_ERR_SOCKET');
    expect(await findFault()).toBe('ECONNREFUSED');
    expect(await findFault()).toBe('ECONNREFUSED');
    expect(proxy.counts.connections).toBe(1);
  });

  it('resets mid-body: the head and half of the body have come', async () => {
    await proxy.setFault('RESET');
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    let heard = '';
    socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
    socket.write('GET /graphql HTTP/1.1\r\nHost: room\r\n\r\n');
    const error = await new Promise((resolve) => socket.once('error', resolve));
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect(heard).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\r\n\r\n\{"data":\{"note":"æøå /s);
    expect(heard).not.toContain('"}}');
  });

  it('hangs: the request is read, and nothing comes', async () => {
    const asked = room.received.length;
    await proxy.setFault('HANG');
    expect(await findFault(200)).toBe('TimeoutError');
    expect(proxy.counts).toMatchObject({ connections: 1, requests: 1 });
    expect(room.received).toHaveLength(asked);
  });

  it('drips: the head comes at once, the body byte by byte', async () => {
    await proxy.setFault('DRIP');
    const { statusCode, headers, body } = await pool.request({ method: 'GET', path: '/graphql' });
    expect(statusCode).toBe(200);
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(JSON.stringify(answer)));
    const pieces: string[] = [];
    for await (const piece of body.setEncoding('utf8')) {
      pieces.push(String(piece));
      if (pieces.length === 2) break;
    }
    expect(pieces).toEqual(['{', '"']);
  });

  it('answers a page, half a JSON, or JSON of something else', async () => {
    await proxy.setFault('PAGE');
    expect(await ask()).toMatchObject({
      statusCode: 503,
      headers: { 'content-type': 'text/html' },
      text: expect.stringContaining(innerWord),
    });
    await proxy.setFault('CUT_JSON');
    const { statusCode, text } = await ask();
    expect(statusCode).toBe(200);
    expect(JSON.stringify(answer).startsWith(text.replaceAll('\ufffd', ''))).toBe(true);
    expect(() => void JSON.parse(text)).toThrow(SyntaxError);
    await proxy.setFault('WRONG_JSON');
    expect(JSON.parse((await ask()).text)).toEqual({ hits: [innerWord], took: 3 });
  });

  it('never ends: more comes than anybody wants', async () => {
    await proxy.setFault('ENDLESS');
    const { body } = await pool.request({ method: 'GET', path: '/graphql' });
    let size = 0;
    for await (const piece of body) {
      size += Buffer.from(piece).length;
      if (size > 40_000_000) break;
    }
    expect(size).toBeGreaterThan(40_000_000);
  });

  it('delays: the answer is the room’s own', async () => {
    await proxy.setFault({ delayMs: 300 });
    expect(await findFault(100)).toBe('TimeoutError');
    expect(JSON.parse((await ask()).text)).toEqual(answer);
  });

  it('counts what waits, and no longer what was given up', async () => {
    await proxy.setFault('HANG');
    const asked = findFault(400);
    await vi.waitFor(() => expect(proxy.counts.waiting).toBe(1));
    await asked;
    await vi.waitFor(() => expect(proxy.counts.waiting).toBe(0));
  });

  it('gives the room up when whoever asked gives up', async () => {
    const seen = { isGivenUp: false };
    const silent = await startBrokenRoom((_, socket) => {
      socket.once('close', () => (seen.isGivenUp = true));
    });
    const before = await startFaultProxy(silent.url);
    const signal = AbortSignal.timeout(100);
    await fetch(before.url, { method: 'POST', body: '{}', signal }).catch(() => undefined);
    await vi.waitFor(() => expect(seen.isGivenUp).toBe(true));
    await before.close();
    await silent.close();
  });

  it('ends the connection where the room does', async () => {
    const gone = await startBrokenRoom((_, socket) => socket.resetAndDestroy());
    const before = await startFaultProxy(gone.url);
    await expect(fetch(before.url, { method: 'POST', body: '{}' })).rejects.toThrow();
    await gone.close();
    await expect(fetch(before.url, { method: 'POST', body: '{}' })).rejects.toThrow();
    await before.close();
  });
});
