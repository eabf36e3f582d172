/** One thing that a client sends wrong. */
export interface Malformed {
  readonly kind: string;
  readonly bytes: Buffer;
  /** How many answers are owed for it; 0 where it is no request, and silence or an end will do. */
  readonly owed: number;
}

type Header = readonly [name: string, value: string];

/** The headers of a sound request, of which one can be left out or written otherwise. */
export function toHeaders(token: string | undefined): readonly Header[] {
  return [
    ['host', 'helhed'],
    ['content-type', 'application/json'],
    ...(token === undefined ? [] : [['authorization', `Bearer ${token}`] as const]),
  ];
}

/** A request over HTTP as it should be, whatever its body is. */
export function toRequest(headers: readonly Header[], body: Buffer | string): Buffer {
  const bytes = Buffer.from(body);
  const lines = [...headers, ['content-length', String(bytes.length)] as const];
  return Buffer.concat([toHead('POST /graphql HTTP/1.1', lines), bytes]);
}

/** A head as it stands, of bytes (latin1). */
export function toHead(line: string, headers: readonly Header[]): Buffer {
  const lines = [line, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
