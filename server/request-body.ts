import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { BadRequest, Refusal } from './refusal.ts';

/** What a client may send: an operation by its text, by its hash, or both. */
export interface GraphqlBody {
  readonly query: string | undefined;
  /** The SHA-256 of a trusted document, hexadecimal. */
  readonly documentHash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Fields | undefined;
}

const expected = 'Expected {"query": "...", "variables": {...}}.';

/** Deeper than any input of the schema, or any representation that the gateway sends to a room. */
const deepestValue = 40;

/** Reads a body up to a limit. What comes after it is dropped: left unread, it would block the connection for all who share it. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const breakOff = () => {
      reject(new BadRequest('The request broke off before its end.'));
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else
        reject(
          new Refusal(
            413,
            'TOO_COMPLEX',
            `The body is larger than ${maxBytes} bytes. Ask for less at a time.`,
          ),
        );
    });
    request.once('end', () => {
      const bytes = Buffer.concat(chunks);
      // Read all the same, a letter of another encoding would be kept as one that nobody wrote.
      if (isUtf8(bytes)) resolve(bytes.toString('utf8'));
      else reject(new BadRequest('The body is not UTF-8, which JSON is sent in (RFC 8259).'));
    });
    request.once('error', breakOff);
    // Every request closes; only one that is not whole broke off.
    request.once('close', () => {
      if (!request.complete) breakOff();
    });
  });
}

/** Reads a body as one GraphQL request. */
export function readGraphqlBody(text: string): GraphqlBody {
  const body = readJson(text, `The body is not JSON. ${expected}`);
  if (Array.isArray(body))
    throw new BadRequest(
      'Batches are not served: send one operation at a time. They share a connection all the same.',
    );
  if (!isRecord(body)) throw new BadRequest(`The body is no JSON object. ${expected}`);
  return toGraphqlBody(body);
}

/** The fields of a request, each of its kind; what is not needed goes no further. */
export function toGraphqlBody(fields: Fields): GraphqlBody {
  const { query, operationName, variables, extensions, documentId } = fields;
  if (isDeeper(variables, deepestValue))
    throw new Refusal(
      400,
      'TOO_COMPLEX',
      `The variables are nested more than ${deepestValue} levels deep.`,
    );
  if (query != null && typeof query !== 'string')
    throw new BadRequest(`The query is no text. ${expected}`);
  if (operationName != null && typeof operationName !== 'string')
    throw new BadRequest('The operationName is no text.');
  if (variables != null && !isRecord(variables))
    throw new BadRequest(`The variables are no object. ${expected}`);
  if (extensions != null && !isRecord(extensions))
    throw new BadRequest('The extensions are no object.');
  return {
    query: query === '' ? undefined : (query ?? undefined),
    documentHash: readDocumentHash(documentId, extensions?.['persistedQuery']),
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
  };
}

/** `documentId: "sha256:…"`, or Apollo's `extensions: {persistedQuery: {sha256Hash: "…"}}`. */
function readDocumentHash(documentId: unknown, persisted: unknown): string | undefined {
  const given =
    documentId ??
    (isRecord(persisted) ? toDocumentId(persisted['sha256Hash']) : undefined) ??
    undefined;
  if (given === undefined) return undefined;
  const hash =
    typeof given === 'string'
      ? /^sha256:([\da-f]{64})$/i.exec(given)?.[1]?.toLowerCase()
      : undefined;
  if (hash !== undefined) return hash;
  throw new BadRequest(
    'A document is named by "sha256:" and the 64 hexadecimal digits of its hash.',
  );
}

/** What is no text is no hash; an object of a client's making may not even become one. */
function toDocumentId(hash: unknown): string {
  return typeof hash === 'string' ? `sha256:${hash}` : '';
}

type Fields = Readonly<Record<string, unknown>>;

/** The parser's own message would repeat a piece of the text. */
export function readJson(text: string, fault: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest(fault);
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a value nested deeper than so many levels; looks no deeper itself. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
