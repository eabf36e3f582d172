import { connect } from 'node:net';

/** An answer as its bytes say it. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What came back for some bytes. */
export interface Exchange {
  readonly answers: readonly RawAnswer[];
  /** What came and is no answer. */
  readonly rest: string;
  /** True when the connection neither answered nor ended. */
  readonly isHung: boolean;
}

/** After so long without a byte, a server that owes no answer has nothing to say. */
const silenceMs = 120;
/** Ends a hang: nothing that is sound takes so long. */
const hungAfterMs = 20_000;

/**
 * Sends bytes exactly as they are and reads until the connection ends: it is ended from here when so many answers
 * have come or, where none is owed, when it falls silent.
 */
export function exchange(port: number, bytes: Buffer, owed: number): Promise<Exchange> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    let silence: NodeJS.Timeout | undefined;
    const endSoon = () => {
      clearTimeout(silence);
      silence = setTimeout(() => socket.end(), silenceMs);
    };
    const hung = setTimeout(() => done(true), hungAfterMs);
    const done = (isHung: boolean) => {
      clearTimeout(hung);
      clearTimeout(silence);
      socket.destroy();
      resolve({ ...readAnswers(Buffer.concat(chunks)), isHung });
    };
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (owed === 0) endSoon();
      else if (readAnswers(Buffer.concat(chunks)).answers.length >= owed) socket.end();
    });
    // A server may close, or reset, while we still send: what it answered first has been read.
    socket.on('error', () => undefined);
    socket.on('close', () => done(false));
    socket.write(bytes, () => {
      if (owed === 0) endSoon();
    });
  });
}

function readAnswers(bytes: Buffer): Pick<Exchange, 'answers' | 'rest'> {
  const answers: RawAnswer[] = [];
  let at = 0;
  for (;;) {
    const found = readAnswer(bytes, at);
    if (!found) return { answers, rest: bytes.toString('utf8', at) };
    at = found.end;
    // 100 Continue announces an answer and is none.
    if (found.answer.status >= 200) answers.push(found.answer);
  }
}

function readAnswer(
  bytes: Buffer,
  start: number,
): { readonly answer: RawAnswer; readonly end: number } | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n', start);
  if (headEnd < 0) return undefined;
  const [first = '', ...lines] = bytes.toString('latin1', start, headEnd).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})\b/.exec(first)?.[1]);
  if (Number.isNaN(status)) return undefined;
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const body = readAnswerBody(bytes, headEnd + 4, headers);
  return body && { answer: { status, headers, body: body.text }, end: body.end };
}

/** A body in chunks, by its length or, for who asked in another version of HTTP, up to the end of the connection. */
function readAnswerBody(
  bytes: Buffer,
  start: number,
  headers: ReadonlyMap<string, string>,
): { readonly text: string; readonly end: number } | undefined {
  if (headers.get('transfer-encoding') !== 'chunked') {
    const end = start + Number(headers.get('content-length') ?? bytes.length - start);
    return bytes.length < end ? undefined : { text: bytes.toString('utf8', start, end), end };
  }
  const chunks: Buffer[] = [];
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const end = lineEnd + 2 + size + 2;
    if (bytes.length < end) return undefined;
    if (size === 0) return { text: Buffer.concat(chunks).toString('utf8'), end };
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = end;
  }
}
