import { gzipSync } from 'node:zlib';
import type { Dice } from '../../../demo/dice.ts';
import { canary, toBytes } from './odd-values.ts';
import { toHead, toHeaders, toRequest, type Malformed } from './request.ts';

const sound = JSON.stringify({ query: '{ me { name } }' });

const lines: readonly string[] = [
  '',
  'GET',
  'POST',
  'POST /graphql',
  'POST /graphql HTTP/1.2',
  'POST /graphql HTTP/2.0',
  'POST /graphql HTTP/9.9',
  'POST /graphql HTTP/1.1 HTTP/1.1',
  'POST /graphql http/1.1',
  'POST  /graphql  HTTP/1.1',
  ' POST /graphql HTTP/1.1',
  'post /graphql HTTP/1.1',
  'BREW /graphql HTTP/1.1',
  'GET /graphql HTTP/1.1',
  `GET /graphql?query={me{name}}&cpr=${canary} HTTP/1.1`,
  'PUT /graphql HTTP/1.1',
  'DELETE /graphql HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'TRACE /graphql HTTP/1.1',
  'CONNECT inside.example:5432 HTTP/1.1',
  'PRI * HTTP/2.0',
  'POST http://inside.example/graphql HTTP/1.1',
  'POST //graphql HTTP/1.1',
  'POST /graphql/ HTTP/1.1',
  'POST /graphql/../graphql HTTP/1.1',
  'POST /graphql%00 HTTP/1.1',
  'POST /%2e%2e/%2e%2e/etc/passwd HTTP/1.1',
  'POST /__proto__ HTTP/1.1',
  'POST /constructor HTTP/1.1',
  `POST /${canary} HTTP/1.1`,
  `POST /${'a'.repeat(20_000)} HTTP/1.1`,
  'POST /gr\u0000aphql HTTP/1.1',
  'POST /gr\u00e6phql HTTP/1.1',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
];

const oddHeaders: readonly string[] = [
  'a b: c',
  ': nameless',
  'no colon at all',
  ' folded: first',
  'x-folded: one\r\n two',
  'x-nul: a\u0000b',
  'x-bell: \u0007',
  'x-latin: \u00e6\u00f8\u00e5\u00ff',
  'host: other',
  'host: ',
  'content-type: text/plain',
  'content-type: application/json',
  'content-length: 3',
  'content-length: ',
  'transfer-encoding: identity',
  'connection: close, upgrade, keep-alive',
  'upgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-key: eA==',
  'upgrade: h2c\r\nconnection: upgrade, http2-settings\r\nhttp2-settings: AAMAAABkAAQAAP__',
  'expect: 100-continue',
  'expect: 200-ok',
  'authorization: Bearer other',
  'cookie: a=b; __proto__=c',
  'x-http-method-override: DELETE',
  'x-forwarded-for: 127.0.0.1, "',
  `x-huge: ${'h'.repeat(20_000)}`,
  Array.from({ length: 400 }, (_, n) => `x-many-${n}: ${n}`).join('\r\n'),
  Array.from({ length: 3_000 }, (_, n) => `h${n}:`).join('\r\n'),
];

const lengths = [
  '-1',
  '+5',
  '0x10',
  '1e3',
  '5, 5',
  '5;5',
  ' ',
  'æ',
  '1',
  '20',
  '500',
  '9'.repeat(30),
];
const encodings = [
  'chunked, identity',
  'identity, chunked',
  'gzip',
  'gzip, chunked',
  'xchunked',
  'chunked\u000b',
  ' chunked',
  'CHUNKED',
];
const chunked: readonly string[] = [
  'zz\r\nabc\r\n0\r\n\r\n',
  '-1\r\nabc\r\n0\r\n\r\n',
  'FFFFFFFFFFFFFFFFF\r\nabc',
  '5\r\nabc\r\n0\r\n\r\n',
  '3\r\nabcdef\r\n0\r\n\r\n',
  '0\r\n\r\n',
  `3;${'x'.repeat(20_000)}\r\nabc\r\n0\r\n\r\n`,
  '3\r\nabc\r\n0\r\ntrailer: x\r\nhost: other\r\n\r\n',
  '3\nabc\n0\n\n',
];

type Make = (dice: Dice, token: string) => Malformed;
const noRequest = (kind: string, bytes: Buffer): Malformed => ({ kind, bytes, owed: 0 });

/** Wrong as HTTP: what is owed for it is at most a refusal. */
export const wrongHttp: Readonly<Record<string, Make>> = {
  'a request line': (dice, token) => {
    const headers = [...toHeaders(token), ['content-length', String(sound.length)] as const];
    const head = toHead(dice.pick(lines), headers);
    return noRequest('a request line', Buffer.concat([head, Buffer.from(sound)]));
  },
  'a header': (dice, token) => {
    const odd = Array.from({ length: dice.whole(1, 3) }, () => dice.pick(oddHeaders)).join('\r\n');
    const head = toHead(`POST /graphql HTTP/1.1\r\n${odd}`, [
      ...toHeaders(token),
      ['content-length', String(sound.length)],
    ]);
    return noRequest('a header', Buffer.concat([head, Buffer.from(sound)]));
  },
  'a missing header': (dice, token) => {
    const headers = [...toHeaders(token), ['content-length', String(sound.length)] as const];
    const left = headers.toSpliced(dice.whole(0, headers.length - 1), 1);
    const head = toHead('POST /graphql HTTP/1.1', left);
    return noRequest('a missing header', Buffer.concat([head, Buffer.from(sound)]));
  },
  'a length': (dice, token) => {
    const head = toHead('POST /graphql HTTP/1.1', [
      ...toHeaders(token),
      ['content-length', dice.pick(lengths)],
    ]);
    return noRequest('a length', Buffer.concat([head, Buffer.from(sound)]));
  },
  chunks: (dice, token) => {
    const head = toHead('POST /graphql HTTP/1.1', [
      ...toHeaders(token),
      ['transfer-encoding', dice.chance(0.5) ? 'chunked' : dice.pick(encodings)],
      ...(dice.onceIn(3) ? [['content-length', '5'] as const] : []),
    ]);
    return noRequest('chunks', Buffer.concat([head, Buffer.from(dice.pick(chunked))]));
  },
  'an end in the middle': (dice, token) => {
    const whole = toRequest(toHeaders(token), sound);
    return noRequest('an end in the middle', whole.subarray(0, dice.whole(1, whole.length - 1)));
  },
  'changed bytes': (dice, token) => {
    const bytes = Buffer.from(toRequest(toHeaders(token), sound));
    for (let n = dice.whole(1, 5); n > 0; n -= 1)
      bytes[dice.whole(0, bytes.length - 1)] = dice.whole(0, 255);
    return noRequest('changed bytes', bytes);
  },
  'line ends': (dice, token) => {
    const text = toRequest(toHeaders(token), sound).toString('latin1');
    const end = dice.pick(['\n', '\r', '\r\r\n', '\n\r', '\r\n\r\n', '\u0085']);
    return noRequest('line ends', Buffer.from(text.replaceAll('\r\n', end), 'latin1'));
  },
  'bytes of no protocol': (dice) =>
    noRequest('bytes of no protocol', toBytes(dice, dice.whole(1, 2_000))),
  'requests in one go': (dice, token) => {
    const good = toRequest(toHeaders(token), sound);
    const bad = toRequest(toHeaders(token), dice.pick(['{', 'null', '[]', `"${canary}"`]));
    const many = Array.from({ length: dice.whole(2, 12) }, () => (dice.chance(0.5) ? good : bad));
    return { kind: 'requests in one go', bytes: Buffer.concat(many), owed: many.length };
  },
  'requests in one go, and then garbage': (dice, token) => {
    const good = toRequest(toHeaders(token), sound);
    const bytes = Buffer.concat([good, good, toBytes(dice, 40), good]);
    return noRequest('requests in one go, and then garbage', bytes);
  },
  'a body that is packed': (dice, token) => {
    const packed = dice.chance(0.5) ? gzipSync(sound) : toBytes(dice, 60);
    const encoding = dice.pick(['gzip', 'br', 'deflate', 'gzip, gzip', 'x-nonsense']);
    const headers = [...toHeaders(token), ['content-encoding', encoding] as const];
    return { kind: 'a body that is packed', bytes: toRequest(headers, packed), owed: 1 };
  },
};
