import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { scrubCpr } from './cpr.ts';
import type { FrontKind } from './limits.ts';
import { findMediaType, type MediaType } from './media-type.ts';
import { BadRequest, MethodRefusal, Refusal } from './refusal.ts';
import { checkUrl } from './request-query.ts';
import { purposes, type Purpose } from './subgraph.ts';

/**
 * POST with JSON, and at the gateway GET with a header of its own: no page of another host can make a browser
 * send either without asking first, which is never answered (CSRF).
 */
export function checkForm(kind: FrontKind, request: IncomingMessage): void {
  const { method, headers } = request;
  checkUrl(request);
  if (method === 'GET' && kind === 'gateway') {
    if (headers[preflight]) return;
    throw new BadRequest(`A GET needs the header ${preflight}, with any value: say true.`);
  }
  if (method !== 'POST') {
    throw kind === 'gateway'
      ? new MethodRefusal(
          ['GET', 'POST'],
          'Send GraphQL as POST with a JSON body, or a query as GET; other methods are not served.',
        )
      : new MethodRefusal(
          ['POST'],
          'Send GraphQL as POST with a JSON body; other methods are not served.',
        );
  }
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw new Refusal(415, 'BAD_REQUEST', 'Send the header Content-Type: application/json.');
  }
  if (!/^(?:identity)?$/i.test(headers['content-encoding'] ?? ''))
    throw new Refusal(
      415,
      'BAD_REQUEST',
      'A body in a Content-Encoding is not read. Send it as it is, without that header.',
    );
}

/** As Apollo's clients name it. */
const preflight = 'apollo-require-preflight';

/** How the answer is written, or a refusal before anything runs whose answer nobody would read. */
export function readMediaType({ headers }: IncomingMessage): MediaType {
  const mediaType = findMediaType(headers.accept);
  if (mediaType) return mediaType;
  throw new Refusal(
    406,
    'BAD_REQUEST',
    'The header Accept names neither application/json nor application/graphql-response+json.',
  );
}

/** The id that the client gave its request, or a new one: it reaches logs, so a CPR number is none. */
export function readRequestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) && !holdsCpr(given)
    ? given
    : randomUUID();
}

/** Also with letters close around it; in a UUID or a trace id, digits lie among letters that are digits too. */
function holdsCpr(id: string): boolean {
  const isHexadecimal = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32})$/i.test(id);
  const number = isHexadecimal ? /(?<![\da-f])\d{10}(?![\da-f])/i : /(?<!\d)\d{10}(?!\d)/;
  return scrubCpr(id) !== id || number.test(id);
}

/** `helhed-question: <id>`: every answer repeats it, so that who asks over a kept connection knows which it is of. */
export const questionHeader = 'helhed-question';

/** What an answer repeats; undefined where nothing was given that can be repeated. */
export function readQuestionId({ headers }: IncomingMessage): string | undefined {
  const given = headers[questionHeader];
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : undefined;
}

/** `helhed-deadline-ms: <how long whoever asks will wait>`; the gateway tells its rooms. */
export function toDeadlineHeader(ms: number): Record<string, string> {
  return { 'helhed-deadline-ms': String(ms) };
}

/** How long there is to answer: what the asker will wait, and no longer than the process allows. */
export function readTimeToAnswer({ headers }: IncomingMessage, mostMs: number): number {
  const given = headers['helhed-deadline-ms'];
  if (given === undefined) return mostMs;
  if (typeof given === 'string' && /^\d{1,9}$/.test(given)) return Math.min(mostMs, Number(given));
  throw new BadRequest(
    'The header helhed-deadline-ms says how long you will wait; expected whole milliseconds.',
  );
}

/** Why the caller asks; undefined leaves it to the role. */
export function readPurpose({ headers }: IncomingMessage): Purpose | undefined {
  const given = headers['helhed-purpose'];
  if (given === undefined) return undefined;
  const purpose = purposes.find((known) => known === given);
  if (purpose) return purpose;
  throw new BadRequest(
    `The header helhed-purpose says why you ask; expected one of ${purposes.join(', ')}.`,
  );
}
