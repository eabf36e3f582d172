import { gzipSync } from 'node:zlib';
import type { Dice } from '../../../demo/dice.ts';
import { canary, toBytes, toOddJson } from './odd-values.ts';
import { toHeaders, toRequest, type Malformed } from './request.ts';

const query = '{ me { name } }';
const sound = JSON.stringify({ query });

type Make = (dice: Dice, token: string) => Malformed;
const ask = (kind: string, token: string | undefined, body: Buffer | string): Malformed => ({
  kind,
  bytes: toRequest(toHeaders(token), body),
  owed: 1,
});
const askWith = (kind: string, token: string, name: string, value: string): Malformed => {
  const headers = toHeaders(token).filter(([known]) => known !== name);
  return { kind, bytes: toRequest([...headers, [name, value]], sound), owed: 1 };
};

const bodies: readonly ((dice: Dice) => Buffer | string)[] = [
  () => '',
  () => ' \n',
  () => 'query { me { name } }',
  () => `\ufeff${sound}`,
  () => Buffer.from(sound, 'utf16le'),
  () => gzipSync(sound),
  () => `${sound}${sound}`,
  () => `${sound},`,
  () => `[${sound},${sound}]`,
  () => `{"query":"{ me { name } }","query":"{"}`,
  () => `{"query":'{ me { name } }'}`,
  () => `{"__proto__":{"query":"{ me { name } }"}}`,
  () => `{"constructor":{"prototype":{"query":"{ me { name } }"}}}`,
  () => `{"query":"{ me { name } }","__proto__":{"operationName":"${canary}"}}`,
  () => `query=${encodeURIComponent(query)}&cpr=${canary}`,
  () => '['.repeat(400_000),
  () => `{"query":"${'{'.repeat(60_000)}"}`,
  () => `{"a":"${'x'.repeat(1_100_000)}"}`,
  (dice) => sound.slice(0, dice.whole(1, sound.length - 1)),
  (dice) => toBytes(dice, dice.whole(1, 500)),
  (dice) => toOddJson(dice),
  (dice) =>
    Buffer.concat([Buffer.from('{"query":"{ me { name } }'), toBytes(dice, 4), Buffer.from('"}')]),
];

const tokens: readonly ((dice: Dice, token: string) => string)[] = [
  () => '',
  () => 'Bearer',
  () => 'Bearer ',
  () => 'Bearer x',
  () => `Bearer ${canary}`,
  () => 'Basic dXNlcjpwYXNz',
  () => 'Bearer a.b.c',
  () => 'Bearer e30.e30.',
  () => 'Bearer \u00e6\u00f8\u00e5',
  () => `Bearer ${'x'.repeat(12_000)}`,
  (_, token) => `Bearer Bearer ${token}`,
  (_, token) => `bearer  ${token}`,
  (_, token) => `Bearer ${token}.`,
  (_, token) => `Bearer ${token} ${token}`,
  (dice, token) => `Bearer ${token.slice(0, dice.whole(1, token.length - 1))}`,
  (dice, token) => {
    const at = dice.whole(0, token.length - 1);
    return `Bearer ${token.slice(0, at)}${dice.pick(['A', 'b', '.', '_', '='])}${token.slice(at + 1)}`;
  },
  (_, token) => {
    const [, payload = ''] = token.split('.');
    return `Bearer ${toPart({ alg: 'none' })}.${payload}.`;
  },
  (dice, token) => {
    const [head = '', , signature = ''] = token.split('.');
    const claims = dice.pick<unknown>([null, [], { sub: canary }, { sub: 'x', exp: 1e99 }, 'x']);
    return `Bearer ${head}.${toPart(claims)}.${signature}`;
  },
  (dice, token) => {
    const [, payload = '', signature = ''] = token.split('.');
    const alg = dice.pick<unknown>(['HS256', 'ES999', null, {}, 5]);
    const kid = dice.pick<unknown>(['', '../../key', null, {}, canary, '__proto__']);
    return `Bearer ${toPart({ alg, kid, crit: dice.pick<unknown>([null, [], 'x']) })}.${payload}.${signature}`;
  },
];

function toPart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

const oddHeaderTexts: readonly string[] = [
  '',
  ' ',
  ',',
  '"',
  canary,
  `a-${canary}`,
  '../../etc/passwd',
  'a'.repeat(5_000),
  '\u00e6\u00ff',
  '00',
  '-',
  '__proto__',
  'undefined',
  'CASEWORK, JOURNAL',
  'casework',
  '00-00000000000000000000000000000000-0000000000000000-01',
  '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-zz',
  `ff-${'a'.repeat(32)}-${'b'.repeat(16)}-01-more`,
  `- ${'0'.repeat(64)}`,
  `name ${'f'.repeat(64)}`,
];
const ownHeaders = [
  'helhed-purpose',
  'helhed-operation',
  'helhed-asks',
  'helhed-pass',
  'helhed-deadline',
  'x-request-id',
  'traceparent',
  'tracestate',
  'accept',
  'accept-encoding',
  'accept-language',
  'apollo-require-preflight',
  'apollo-federation-include-trace',
  'x-apollo-operation-name',
  'range',
  'if-none-match',
  'origin',
  'forwarded',
];
const mediaTypes = [
  '',
  'text/plain',
  'application/json; charset=utf-16',
  'application/json; charset="',
  'application/json;',
  'application/jsonx',
  'application/json, text/html',
  'APPLICATION/JSON',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/mixed',
  `application/json; x=${canary}`,
];

/** Sound HTTP, with something wrong in what it carries: an answer is owed for each. */
export const wrongBodies: Readonly<Record<string, Make>> = {
  'a body': (dice, token) => ask('a body', token, dice.pick(bodies)(dice)),
  'a value where another type belongs': (dice, token) => {
    const names = ['query', 'variables', 'operationName', 'extensions', 'documentId', '__proto__'];
    const members = [
      dice.chance(0.6) ? `"query":${JSON.stringify(query)}` : `"x":1`,
      ...Array.from({ length: dice.whole(1, 3) }, () => `"${dice.pick(names)}":${toOddJson(dice)}`),
    ];
    return ask('a value where another type belongs', token, `{${members.join(',')}}`);
  },
  'a hash that is none': (dice, token) => {
    const hash = dice.chance(0.3) ? '{"toString":1}' : toOddJson(dice);
    const persistedQuery = `{"version":${toOddJson(dice)},"sha256Hash":${hash}}`;
    return ask('a hash that is none', token, `{"extensions":{"persistedQuery":${persistedQuery}}}`);
  },
  'a token': (dice, token) =>
    askWith('a token', token, 'authorization', dice.pick(tokens)(dice, token)),
  'no token': () => ask('no token', undefined, sound),
  'a header of ours': (dice, token) =>
    askWith('a header of ours', token, dice.pick(ownHeaders), dice.pick(oddHeaderTexts)),
  'a request id': (dice, token) => {
    const ids = [
      canary,
      `a-${canary}`,
      `${canary}-b`,
      `id${canary}`,
      'a'.repeat(65),
      'b',
      '\u00f8',
    ];
    return askWith('a request id', token, 'x-request-id', dice.pick(ids));
  },
  'a media type': (dice, token) =>
    askWith('a media type', token, 'content-type', dice.pick(mediaTypes)),
};
