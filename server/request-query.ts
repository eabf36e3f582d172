import type { IncomingMessage } from 'node:http';
import { unescape } from 'node:querystring';
import { scrubCpr } from './cpr.ts';
import type { KnownOperation } from './known-documents.ts';
import { BadRequest, MethodRefusal, Refusal } from './refusal.ts';
import { readJson, toGraphqlBody, type GraphqlBody } from './request-body.ts';

/** A URL stands in the log of every proxy on its way, so none that could hold a CPR number is answered. */
export function checkUrl({ url = '' }: IncomingMessage): void {
  const once = unescape(url);
  if ([url, once, unescape(once)].some(holdsCpr))
    throw new BadRequest(
      'The URL holds what could be a CPR number. Send it by POST, in the body: a URL stands in many logs.',
    );
}

/** Ten digits are enough, whatever stands around them. */
function holdsCpr(text: string): boolean {
  const rest = text.replace(hashOrId, '');
  return scrubCpr(rest) !== rest || /(?<!\d)\d{6}-?\d{4}(?!\d)/.test(rest);
}

/** A SHA-256 or a UUID, in which ten digits may follow each other; `%3A` may stand before it. */
const hashOrId =
  /(?<=%[\da-f]{2}|(?<![\da-z]))(?:[\da-f]{64}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\da-z])/gi;

/** Reads the query string of a GET as the body of a POST with the same fields. */
export function readGraphqlQuery({ url = '' }: IncomingMessage, maxBytes: number): GraphqlBody {
  if (Buffer.byteLength(url) > maxBytes)
    throw new Refusal(414, 'TOO_COMPLEX', `The URL is larger than ${maxBytes} bytes. Send a POST.`);
  const { searchParams } = new URL(url, 'http://gateway');
  const read = (name: string) => {
    const [given, ...more] = searchParams.getAll(name);
    if (more.length > 0) throw new BadRequest(`The URL has more than one ${name}.`);
    return given === '' ? undefined : given;
  };
  const readObject = (name: string) => {
    const given = read(name);
    return given === undefined
      ? undefined
      : readJson(given, `The ${name} in the URL are not JSON.`);
  };
  return toGraphqlBody({
    query: read('query'),
    documentId: read('documentId'),
    operationName: read('operationName'),
    variables: readObject('variables'),
    extensions: readObject('extensions'),
  });
}

/** By GET nothing is changed, and nobody is looked up by CPR number. */
export function checkGet(operation: KnownOperation | undefined): void {
  if (operation === undefined) return;
  if (operation.kind !== 'query')
    throw new MethodRefusal(['POST'], `By GET only queries run. Send a ${operation.kind} by POST.`);
  if (operation.citizensByCpr > 0)
    throw new MethodRefusal(
      ['POST'],
      'Look a citizen up by CPR number by POST: the number never stands in a URL.',
    );
}
