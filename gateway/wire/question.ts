import { randomBytes } from 'node:crypto';
import { questionHeader } from '../../server/request-headers.ts';
import { writeFields } from './fields.ts';

/** One request as it is sent, and the id that its reply must repeat. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** True where all of it is ASCII: that can be sent as it lies in memory, in half the time. */
  readonly isAscii: boolean;
}

/** Of this process, so that no proxy takes another gateway's question for ours. */
const process_ = randomBytes(6).toString('base64url');
let asked = 0;

/** Writes a question: its first lines, the fields that are written already, and a body where it has one. */
export function writeQuestion(head: string, fields: string, body?: string): Question {
  const id = `${process_}-${(asked += 1)}`;
  const size = body === undefined ? 0 : Buffer.byteLength(body);
  const length = body === undefined ? '' : `content-length: ${size}\r\n`;
  return {
    id,
    text: `${head}${questionHeader}: ${id}\r\n${fields}${length}\r\n${body ?? ''}`,
    isAscii: body === undefined || size === body.length,
  };
}

/** The first lines of all questions to one place. */
export function writeHead(
  method: string,
  path: string,
  fields: Readonly<Record<string, string>>,
): string {
  return `${method} ${path} HTTP/1.1\r\n${writeFields(fields)}`;
}
