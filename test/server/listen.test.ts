import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { createHealthRoutes } from '../../server/health.ts';
import { answerJson, listen, PortTakenError, type Listening } from '../../server/listen.ts';

const open: Listening[] = [];

async function serve(...[host, port, routes]: Parameters<typeof listen>): Promise<Listening> {
  const listening = await listen(host, port, routes);
  open.push(listening);
  return listening;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()));
});

describe('a listening process', () => {
  it('serves a path, every path below one whose name ends in a star, and says what else it is not', async () => {
    const { url } = await serve('127.0.0.1', 0, {
      '/exact': (_, response) => {
        answerJson(response, 200, { at: 'exact' });
      },
      '/folder/*': (_, response) => {
        answerJson(response, 200, { at: 'folder' });
      },
    });
    const get = async (path: string) => (await fetch(`${url}${path}`)).text();
    expect(await get('/exact')).toBe('{"at":"exact"}');
    expect(await get('/exact?q=/folder/')).toBe('{"at":"exact"}');
    expect(await get('/folder/')).toBe('{"at":"folder"}');
    expect(await get('/folder/a/b?c')).toBe('{"at":"folder"}');
    for (const path of ['/', '/folder', '/exact/', '/exactly', '/other', '/constructor']) {
      const response = await fetch(`${url}${path}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'Nothing is served here. There is /exact.',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      });
    }
  });

  it('tells browsers with every answer to keep it to themselves, unless a page says otherwise', async () => {
    const { url } = await serve('127.0.0.1', 0, {
      '/page': (_, response) => {
        response.setHeader('content-security-policy', "default-src 'self'");
        response.end();
      },
    });
    for (const path of ['/page', '/nothing']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'content-security-policy':
          path === '/page' ? "default-src 'self'" : "default-src 'none'; frame-ancestors 'none'",
      });
      expect(headers.has('strict-transport-security')).toBe(false);
    }
  });

  it('takes a free port for port 0 and says which', async () => {
    const { url, port } = await serve('127.0.0.1', 0, {});
    expect(port).toBeGreaterThan(0);
    expect(url).toBe(`http://127.0.0.1:${port}`);
  });

  it('writes an address of the newer kind as a URL does', async () => {
    const { url, port } = await serve('::1', 0, {});
    expect(url).toBe(`http://[::1]:${port}`);
    expect((await fetch(url)).status).toBe(404);
  });

  it('says in one sentence that its port is in use', async () => {
    const { port } = await serve('127.0.0.1', 0, {});
    const second = listen('127.0.0.1', port, {});
    await expect(second).rejects.toThrow(PortTakenError);
    await expect(second).rejects.toThrow(
      `Port ${port} is in use. Stop what listens there, or choose another with PORT.`,
    );
  });

  it('that stops lets running requests finish and takes no new connection', async () => {
    const gate = new EventEmitter();
    const listening = await listen('127.0.0.1', 0, {
      '/slow': async (_, response) => {
        const opened = once(gate, 'open');
        gate.emit('asked');
        await opened;
        answerJson(response, 200, { is: 'done' });
      },
    });
    const asked = once(gate, 'asked');
    const running = fetch(`${listening.url}/slow`);
    await asked;
    const closed = listening.close();
    await expect(fetch(listening.url)).rejects.toThrow();
    gate.emit('open');
    expect(await (await running).json()).toEqual({ is: 'done' });
    await closed;
  });

  it('that stops gives notice first: it still answers, and says that it leaves', async () => {
    const routes = {
      ...createHealthRoutes({ needed: {} }),
      '/': (_: unknown, response: Parameters<typeof answerJson>[0]) => {
        answerJson(response, 200, { is: 'here' });
      },
    };
    const drain = { noticeMs: 300, timeoutMs: 1_000 };
    const listening = await listen('127.0.0.1', 0, routes, { drain });
    const ready = `${listening.url}/health/ready`;
    expect((await fetch(ready)).status).toBe(200);
    const closed = listening.close();
    const leaving = await fetch(ready);
    expect(leaving.status).toBe(503);
    expect(await leaving.json()).toEqual({ status: 'stopping' });
    const answered = await fetch(listening.url);
    expect(await answered.json()).toEqual({ is: 'here' });
    expect(answered.headers.get('connection')).toBe('close');
    await closed;
    await expect(fetch(listening.url)).rejects.toThrow();
  });

  it('that stops does so in the end, whoever still hangs on', async () => {
    const gate = new EventEmitter();
    const routes = { '/': () => void gate.emit('asked') };
    const drain = { noticeMs: 0, timeoutMs: 100 };
    const listening = await listen('127.0.0.1', 0, routes, { drain });
    const asked = once(gate, 'asked');
    const hanging = fetch(listening.url);
    const failed = expect(hanging).rejects.toThrow();
    await asked;
    await listening.close();
    await failed;
  });

  it('that stops does not wait for a connection at rest', async () => {
    const listening = await listen('127.0.0.1', 0, {
      '/': (_, response) => {
        answerJson(response, 200, {});
      },
    });
    const idle = connect(listening.port, '127.0.0.1');
    idle.write('GET / HTTP/1.1\r\nHost: helhed\r\n\r\n');
    await once(idle, 'data');
    await listening.close();
    idle.destroy();
  });

  it('that stops does not wait for one that comes to rest later, and was not told that it ends', async () => {
    const gate = new EventEmitter();
    const listening = await listen('127.0.0.1', 0, {
      '/': async (_, response) => {
        response.writeHead(200, { 'content-length': 2 }).write('{');
        gate.emit('begun');
        await once(gate, 'open');
        response.end('}');
      },
    });
    const begun = once(gate, 'begun');
    const kept = connect(listening.port, '127.0.0.1');
    kept.write('GET / HTTP/1.1\r\nHost: helhed\r\n\r\n');
    await begun;
    const closed = listening.close().then(() => 'closed');
    gate.emit('open');
    const hangs = rest(5_000, 'hangs', { ref: false });
    expect(await Promise.race([closed, hangs])).toBe('closed');
    kept.destroy();
  });

  it('says of each answer which question it is of, where it was told in letters and digits', async () => {
    const listening = await serve('127.0.0.1', 0, {});
    const ask = async (id: string) =>
      (await fetch(listening.url, { headers: { 'helhed-question': id } })).headers.get(
        'helhed-question',
      );
    expect(await ask('Qm_4-17')).toBe('Qm_4-17');
    expect(await ask('a b')).toBeNull();
    expect(await ask('x'.repeat(65))).toBeNull();
  });

  it('keeps no request that it has answered, as long as its connection is kept', async () => {
    const asked: WeakRef<object>[] = [];
    const listening = await serve('127.0.0.1', 0, {
      '/': (request, response) => {
        asked.push(new WeakRef(request), new WeakRef(response));
        answerJson(response, 200, {});
      },
    });
    const kept = connect(listening.port, '127.0.0.1');
    for (let each = 0; each < 3; each += 1) {
      kept.write('GET / HTTP/1.1\r\nHost: helhed\r\n\r\n');
      await once(kept, 'data');
    }
    await rest(50);
    setFlagsFromString('--expose-gc');
    runInNewContext('gc()');
    expect(asked).toHaveLength(6);
    // The last may still be looked at by Node itself.
    expect(asked.slice(0, 4).filter((one) => one.deref())).toEqual([]);
    kept.destroy();
  });
});

describe('an address that is not this machine’s', () => {
  it.each([
    ['PORT', 'HOST'],
    ['METRICS_PORT', 'METRICS_HOST'],
  ])('is told with the setting beside %s that chooses another', async (portSetting, setting) => {
    await expect(listen('192.0.2.1', 0, {}, { portSetting })).rejects.toThrow(
      `192.0.2.1 is no address of this machine. Choose one of its own with ${setting}.`,
    );
  });
});
