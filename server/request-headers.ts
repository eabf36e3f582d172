import { HeaderMap } from '@apollo/server';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { scrubCpr } from './cpr.ts';
import { BadRequest, Refusal } from './refusal.ts';
import { purposes, type Purpose } from './subgraph.ts';

/**
 * POST and JSON only. A CPR number never stands in a URL, and no page of another host can make a browser
 * send this without asking first, which is never answered (CSRF).
 */
export function checkForm({ method, headers }: IncomingMessage): void {
  if (method !== 'POST') {
    throw new Refusal(
      405,
      'BAD_REQUEST',
      'Send GraphQL as POST with a JSON body; other methods are not served.',
    );
  }
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw new Refusal(415, 'BAD_REQUEST', 'Send the header Content-Type: application/json.');
  }
}

/** The id that the client gave its request, or a new one: it reaches logs, so a CPR number is none. */
export function readRequestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) && !holdsCpr(given)
    ? given
    : randomUUID();
}

/** Also with letters close around it; a UUID's groups of digits lie among its letters and hyphens. */
function holdsCpr(id: string): boolean {
  return scrubCpr(id) !== id || /(?<![0-9a-f])\d{10}(?![0-9a-f])/i.test(id);
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

/** The headers as Apollo Server takes them, with the id that the request goes by. */
export function toHeaderMap({ headers }: IncomingMessage, requestId: string): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  map.set('x-request-id', requestId);
  return map;
}
