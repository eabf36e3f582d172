import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExplorerRoutes } from '../../gateway/explorer.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { getRaw } from './raw-http.ts';

const initialQuery = 'query Mine { me { name } }';

let listening: Listening;
beforeAll(async () => {
  listening = await listen('127.0.0.1', 0, createExplorerRoutes(initialQuery));
});
afterAll(() => listening.close());

const get = (path: string) => fetch(`${listening.url}${path}`, { redirect: 'manual' });

describe('the explorer', () => {
  it.each(['/', '/explorer'])('is where a newcomer looks first: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/explorer/');
  });

  it('is a page with the query to start from', async () => {
    const response = await get('/explorer/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('query Mine { me { name } }');
  });

  it('refers to no other host, and its browser may ask none', async () => {
    const response = await get('/explorer/');
    const page = await response.text();
    const addresses = [...page.matchAll(/(?:src|href|action)\s*=\s*["']?([^"'\s>]+)/g)].map(
      ([, address = '']) => new URL(address, `${listening.url}/explorer/`).origin,
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses)).toEqual(new Set([listening.url]));
    expect(page).not.toMatch(/(?:https?:)?\/\/[\w-]+\.[a-z]{2,}/i);

    const policy = new Map(
      (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        return [name, sources];
      }),
    );
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    const sources = [...policy.values()].flat();
    expect(sources).toContain("'self'");
    for (const source of sources) expect(source).toMatch(/^('[a-z-]+'|blob:|data:)$/);
  });

  it('serves every file that its page needs, each as what it is', async () => {
    const page = await (await get('/explorer/')).text();
    const files = [...page.matchAll(/(?:src|href)="([^"/][^"]*\.(?:js|css|ico|svg))"/g)].map(
      ([, file = '']) => file,
    );
    expect(files.length).toBeGreaterThan(5);
    const types: Readonly<Record<string, string>> = {
      js: 'text/javascript',
      css: 'text/css',
      ico: 'image/x-icon',
      svg: 'image/svg+xml',
    };
    for (const file of new Set(files)) {
      const response = await get(`/explorer/${file}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(types[file.split('.').at(-1) ?? '']);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
  });

  it.each([
    '/explorer/../../package.json',
    '/explorer/../../../package.json',
    '/explorer/../../../../package.json',
    '/explorer/%2e%2e/%2e%2e/package.json',
    '/explorer/..%2f..%2fpackage.json',
    '/explorer/..%2f..%2f..%2fpackage.json',
    '/explorer/%2e%2e%2f%2e%2e%2fpackage.json',
    '/explorer/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/explorer/..%5c..%5cpackage.json',
    '/explorer/..\\..\\package.json',
    '/explorer/%252e%252e%252fpackage.json',
    '/explorer//etc/passwd',
    '/explorer/%2fetc%2fpasswd',
    '/explorer/./../../package.json',
    '/explorer/assets/..%2f..%2f..%2fpackage.json',
    '/explorer/..%2fdist-other%2findex.js',
    '/explorer/..%2findex.js',
    '/explorer/%00',
    '/explorer/index.html%00.js',
    '/explorer/%ff',
    '/explorer/%',
    '/explorer/assets',
    '/explorer/assets/',
    '/explorer/nothing.js',
  ])('gives nothing that is not its own: %s', async (path) => {
    const { status, body } = await getRaw(listening.url, path);
    expect(status).toBe(404);
    expect(body).not.toMatch(/"version"|root:|module\.exports/);
  });

  it('goes on after a path that is none', async () => {
    await getRaw(listening.url, '/explorer/%00');
    expect((await get('/explorer/')).status).toBe(200);
  });
});
