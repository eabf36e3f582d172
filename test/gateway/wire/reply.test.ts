import { describe, expect, it } from 'vitest';
import { createReplyReader, type Reply } from '../../../gateway/wire/reply.ts';

const json = '{"data":{"name":"Støttekontaktperson 👪"}}';
const bytes = Buffer.byteLength(json);

/** Fields as our rooms send them, and others do. */
const fields = 'Content-Type: application/json\r\nHelhed-Question: q-1\r\nKeep-Alive: timeout=65';

function toChunks(text: string, sizes: readonly number[], extension = ''): string {
  const rest = Buffer.from(text);
  let at = 0;
  let written = '';
  for (const size of [...sizes, rest.length]) {
    const piece = rest.subarray(at, at + size);
    at += piece.length;
    if (piece.length > 0)
      written += `${piece.length.toString(16)}${extension}\r\n${piece.toString('latin1')}\r\n`;
  }
  return `${written}0${extension}\r\n`;
}

/** Written as letters of one byte, which is how a reply stands on the wire. */
const body = Buffer.from(json).toString('latin1');
const chunked = `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n${fields}\r\n\r\n`;

const whole: Readonly<Record<string, string>> = {
  'with a length': `HTTP/1.1 200 OK\r\n${fields}\r\nContent-Length: ${bytes}\r\n\r\n${body}`,
  'without a reason, its names in small letters, its values with blanks': `HTTP/1.1 200\r\n${fields.toLowerCase()}\r\ncontent-length: \t${bytes} \r\n\r\n${body}`,
  'in one chunk': `${chunked}${toChunks(json, [])}\r\n`,
  'in many chunks, one of which ends within a letter': `${chunked}${toChunks(json, [1, 22, 3, 12])}\r\n`,
  'in chunks with extensions and a trailer': `${chunked}${toChunks(json, [7], ' ;name="a value"')}Checked: yes\r\n\r\n`,
  'after others that announce it': `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n${fields}\r\nContent-Length: ${bytes}\r\n\r\n${body}`,
};

/** Gives a reader the bytes in pieces; each piece is overwritten once it is read, as a socket's buffer is. */
function readPieces(text: string, cuts: readonly number[]): Reply | undefined {
  const reader = createReplyReader();
  const all = Buffer.from(text, 'latin1');
  let reply: Reply | undefined;
  for (const [index, cut] of cuts.entries()) {
    const piece = Buffer.from(all.subarray(cuts[index - 1] ?? 0, cut));
    expect(reply).toBeUndefined();
    reply = reader.read(piece);
    piece.fill('?');
  }
  return reply;
}

describe('a reply', () => {
  it.each(Object.entries(whole))('%s is read however it comes', (_, text) => {
    const expected = {
      head: { status: 200, staysOpen: true, keptForSeconds: 65, questionId: 'q-1' },
      text: json,
    };
    expect(readPieces(text, [text.length])).toMatchObject(expected);
    for (let cut = 1; cut < text.length; cut += 1)
      expect(readPieces(text, [cut, text.length])).toMatchObject(expected);
    const everywhere = Array.from({ length: text.length }, (__, index) => index + 1);
    expect(readPieces(text, everywhere)).toMatchObject(expected);
  });

  it('without a length ends with its connection, which is not asked again', () => {
    const reader = createReplyReader();
    expect(reader.read(Buffer.from('HTTP/1.1 502 Bad Gateway\r\n\r\n'))).toBeUndefined();
    expect(reader.read(Buffer.from('<html>'))).toBeUndefined();
    expect(reader.end()).toMatchObject({
      head: { status: 502, staysOpen: false, questionId: undefined },
      text: '<html>',
    });
  });

  it.each([204, 304])('of status %i has no body', (status) => {
    const text = `HTTP/1.1 ${status} x\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const reply = createReplyReader().read(Buffer.from(text));
    expect(reply).toMatchObject({ head: { status, staysOpen: true }, text: '' });
  });

  it.each([
    'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}',
    'HTTP/1.1 200 OK\r\nConnection: te, Close\r\nContent-Length: 2\r\n\r\n{}',
    'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}',
  ])('says that its connection is not asked again: %j', (text) => {
    expect(createReplyReader().read(Buffer.from(text))).toMatchObject({
      head: { staysOpen: false },
      text: '{}',
    });
  });
});

describe('what is no reply', () => {
  const sized = (head: string) => `HTTP/1.1 200 OK\r\n${head}\r\n\r\n{}`;
  const inChunks = (rest: string) => `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${rest}`;

  it.each<[string, string, string]>([
    ['another protocol', '220 mail.example ready\r\n\r\n', 'no head of one'],
    ['another version', 'HTTP/2 200\r\n\r\n', 'no head of one'],
    ['a status that is none', 'HTTP/1.1 000 x\r\n\r\n', 'no head of one'],
    ['a field without a name', sized(': 2'), 'no head of one'],
    ['a name with a blank behind it', sized('Content-Length : 2'), 'no head of one'],
    ['a line that goes on on the next', sized('A: b\r\n c'), 'no head of one'],
    ['a line that ends in half', sized('A: b\nContent-Length: 2'), 'no head of one'],
    ['a NUL', sized('A: \0'), 'no head of one'],
    ['a length that is none', sized('Content-Length: two'), 'not one number'],
    ['a length below nothing', sized('Content-Length: -2'), 'not one number'],
    ['a length beside a sign that is no blank', sized('Content-Length: \xa02'), 'not one number'],
    ['two lengths', sized('Content-Length: 2\r\ncontent-length: 3'), 'not one number'],
    [
      'a length and chunks',
      sized('Content-Length: 2\r\nTransfer-Encoding: chunked'),
      'its end is said in two ways',
    ],
    ['a coding that is not known', sized('Transfer-Encoding: gzip, chunked'), 'its end is said'],
    ['an encoding', sized('Content-Encoding: gzip'), 'encoded as nobody asked'],
    ['more than it says', sized('Content-Length: 1'), 'more came than it says'],
    ['more than nothing', 'HTTP/1.1 204 x\r\n\r\n{}', 'more came than it says'],
    ['another behind it', `${sized('Content-Length: 2')}HTTP/1.1 200 OK`, 'more came than it says'],
    ['another protocol from here on', 'HTTP/1.1 101 x\r\n\r\n', 'it leaves HTTP'],
    ['a head without an end', `HTTP/1.1 200 ${'x'.repeat(17_000)}`, 'its head has no end'],
    ['a chunk without a size', inChunks('{}\r\n'), 'does not say its size'],
    ['a chunk with a size below nothing', inChunks('-2\r\n{}'), 'does not say its size'],
    ['a chunk longer than it says', inChunks('1\r\n{}\r\n'), 'longer than it says'],
    ['a line without an end', inChunks(`2;${'x'.repeat(2_000)}`), 'has no end'],
    ['more than its last chunk', inChunks('2\r\n{}\r\n0\r\n\r\n{}'), 'more came than it says'],
  ])('%s', (_, text, why) => {
    expect(() => createReplyReader().read(Buffer.from(text, 'latin1'))).toThrow(why);
  });

  it('is larger than any answer', () => {
    const reader = createReplyReader();
    reader.read(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'));
    const piece = Buffer.alloc(16 * 1024 * 1024);
    reader.read(piece);
    reader.read(piece);
    expect(() => reader.read(Buffer.from(' '))).toThrow('larger than any answer');
  });

  it.each(Object.entries(whole))('is one %s whose connection ended before it', (_, text) => {
    for (let cut = 0; cut < text.length; cut += 1) {
      const reader = createReplyReader();
      expect(reader.read(Buffer.from(text.slice(0, cut), 'latin1'))).toBeUndefined();
      expect(() => reader.end()).toThrow('The connection ended before the answer.');
    }
  });
});
