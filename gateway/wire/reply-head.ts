import { questionHeader } from '../../server/request-headers.ts';
import { NoReplyError } from '../room-fault.ts';

/** Where the body of a reply ends: after so many bytes, with a chunk that says so, or with the connection. */
export type Ending = number | 'LAST_CHUNK' | 'CONNECTION';

/** What a reply says before its body (RFC 9112, 4 to 6). */
export interface ReplyHead {
  readonly status: number;
  readonly ending: Ending;
  /** True where the connection may be asked again. */
  readonly staysOpen: boolean;
  /** How long the connection is kept without a question, in seconds; undefined where nothing is said of that. */
  readonly keptForSeconds: number | undefined;
  /** Of the question that it says it answers; undefined where it does not say. */
  readonly questionId: string | undefined;
}

/** A status line, and fields whose names are names and whose values hold nothing that ends a line. */
const wellFormed =
  /^HTTP\/1\.[01] [1-5]\d\d(?: [^\0-\x08\n-\x1f\x7f]*)?(?:\r\n[!#-'*+.^`|~\w-]+:[^\0-\x08\n-\x1f\x7f]*)*$/;

/** The fields that mean something here. */
const meant = new RegExp(
  `\\r\\n(connection|content-encoding|content-length|keep-alive|transfer-encoding|${questionHeader}):([^\\r]*)`,
  'gi',
);

/**
 * Reads a head, without the empty line after it. Throws where it could be read in two ways: where one answer ends and the
 * next begins is what keeps one citizen's from being read as another's.
 */
export function readReplyHead(text: string): ReplyHead {
  if (!wellFormed.test(text)) throw new NoReplyError('it has no head of one');
  const fields = readFields(text);
  const connection = fields.get('connection')?.toLowerCase() ?? '';
  const encoding = fields.get('content-encoding') ?? '';
  if (!/^(?:identity)?$/i.test(encoding)) throw new NoReplyError('it is encoded as nobody asked');
  const status = Number(text.slice(9, 12));
  const ending = findEnding(status, fields);
  return {
    status,
    ending,
    staysOpen: text[7] === '1' && ending !== 'CONNECTION' && !/\bclose\b/.test(connection),
    keptForSeconds: readKeptFor(fields.get('keep-alive')),
    questionId: fields.get(questionHeader),
  };
}

/** By their names in small letters; one that stands there twice is a list (RFC 9110, 5.2). */
function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  // `matchAll` would make a new expression for each head.
  for (let found = meant.exec(text); found; found = meant.exec(text)) {
    const [, name = '', padded = ''] = found;
    const key = name.toLowerCase();
    const value = trimBlanks(padded);
    const before = fields.get(key);
    fields.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return fields;
}

/** `trim` would take other signs away as well, and a length is none with one of them. */
function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t';
}

function findEnding(status: number, fields: ReadonlyMap<string, string>): Ending {
  if (status < 200 || status === 204 || status === 304) return 0;
  const length = fields.get('content-length');
  const coding = fields.get('transfer-encoding');
  if (coding !== undefined) {
    if (coding.toLowerCase() !== 'chunked' || length !== undefined)
      throw new NoReplyError('its end is said in two ways, or in one that is not known');
    return 'LAST_CHUNK';
  }
  if (length === undefined) return 'CONNECTION';
  if (!/^\d{1,15}$/.test(length)) throw new NoReplyError('its length is not one number');
  return Number(length);
}

/** `Keep-Alive: timeout=65`. */
function readKeptFor(text: string | undefined): number | undefined {
  const [, seconds] = /\btimeout=(\d{1,6})\b/.exec(text ?? '') ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}
