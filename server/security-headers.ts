import type { ServerResponse } from 'node:http';

/** What every response says to a browser: this is data, for this host alone, and is kept nowhere. */
const headers = Object.entries({
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});

const twoYears = 63_072_000;

/** A handler that serves a page sets a policy of its own in their place. */
export function setSecurityHeaders(response: ServerResponse, isTls: boolean): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  if (isTls) response.setHeader('strict-transport-security', `max-age=${twoYears}`);
}
