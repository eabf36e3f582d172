import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { readServerConfig } from '../../server/config.ts';
import { answerJson, listen } from '../../server/listen.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../setup/tls/${name}`, import.meta.url));
const textOf = (name: string) => readFileSync(pathOf(name), 'utf8');

const readTls = (env: Readonly<Record<string, string>>) =>
  readServerConfig('The toy', 0, {
    OIDC_ISSUER: 'https://login.example.dk',
    OIDC_AUDIENCE: 'helhed',
    ...env,
  }).tls;

const pair = { TLS_CERT_FILE: pathOf('room.pem'), TLS_KEY_FILE: pathOf('room.key') };

describe('a process', () => {
  it('speaks plain HTTP unless it is given a certificate with its key', () => {
    expect(readTls({})).toBeUndefined();
    expect(readTls(pair)).toEqual({
      cert: textOf('room.pem'),
      key: textOf('room.key'),
      clientCa: undefined,
    });
    expect(readTls({ ...pair, TLS_CLIENT_CA_FILE: pathOf('ca.pem') })?.clientCa).toBe(
      textOf('ca.pem'),
    );
  });

  it.each([
    [{ TLS_CERT_FILE: pair.TLS_CERT_FILE }, 'TLS_CERT_FILE is set without TLS_KEY_FILE'],
    [{ TLS_KEY_FILE: pair.TLS_KEY_FILE }, 'TLS_KEY_FILE is set without TLS_CERT_FILE'],
    [
      { TLS_CLIENT_CA_FILE: pathOf('ca.pem') },
      'TLS_CLIENT_CA_FILE is set without TLS_CERT_FILE; expected both, or neither',
    ],
    [
      { ...pair, TLS_CERT_FILE: pathOf('nothing.pem') },
      'TLS_CERT_FILE names a file that cannot be read (ENOENT)',
    ],
    [
      { ...pair, TLS_KEY_FILE: pathOf('gateway.key') },
      'TLS_KEY_FILE is not the key of the certificate that TLS_CERT_FILE names',
    ],
    [{ ...pair, TLS_CERT_FILE: pathOf('README.md') }, 'TLS_CERT_FILE names no certificate in PEM'],
    [{ ...pair, TLS_KEY_FILE: pathOf('README.md') }, 'TLS_KEY_FILE names no private key in PEM'],
    [
      { ...pair, TLS_CLIENT_CA_FILE: pathOf('room.key') },
      'TLS_CLIENT_CA_FILE names no certificate in PEM',
    ],
  ])('does not start with %o', (env, fault) => {
    const read = () => readTls(env);
    expect(read).toThrow(fault);
    expect(read).not.toThrow(/PRIVATE|setup.tls/);
  });
});

describe('a process with a certificate', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });

  const serve = async (env: Readonly<Record<string, string>>) => {
    const routes = {
      '/': (_: unknown, response: Parameters<typeof answerJson>[0]) => {
        answerJson(response, 200, { is: 'here' });
      },
    };
    const listening = await listen('127.0.0.1', 0, routes, { tls: readTls(env) });
    closers.push(() => listening.close());
    return listening;
  };
  const ask = async (url: string, connect: object) => {
    const pool = new Pool(url, { connect });
    closers.push(() => pool.destroy());
    const { headers, body } = await pool.request({ method: 'GET', path: '/' });
    return { headers, answer: await body.json() };
  };
  const ca = textOf('ca.pem');

  it('answers over TLS, and tells browsers to stay there', async () => {
    const { url } = await serve(pair);
    expect(url).toMatch(/^https:/);
    const { headers, answer } = await ask(url, { ca });
    expect(answer).toEqual({ is: 'here' });
    expect(headers['strict-transport-security']).toBe('max-age=63072000');
    await expect(ask(url, {})).rejects.toThrow(/certificate/);
    await expect(ask(url.replace('https', 'http'), {})).rejects.toThrow();
  });

  it('lets in only who shows a certificate of its own authority, where it asks for one', async () => {
    const { url } = await serve({ ...pair, TLS_CLIENT_CA_FILE: pathOf('ca.pem') });
    const shown = (name: string) => ({ cert: textOf(`${name}.pem`), key: textOf(`${name}.key`) });
    expect((await ask(url, { ca, ...shown('gateway') })).answer).toEqual({ is: 'here' });
    await expect(ask(url, { ca })).rejects.toThrow();
    await expect(ask(url, { ca, ...shown('stranger') })).rejects.toThrow();
  });
});
