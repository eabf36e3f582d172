/**
 * Prints a bearer token of a demo person, and nothing else: `npm run -s token -- coordinator`.
 * ISSUER_PORT says where it listens, as for npm start, or HELHED_ISSUER which issuer to ask; only the embedded one gives tokens like this.
 */
import { people } from '../demo/people.ts';

const port = process.env['ISSUER_PORT'] ?? '4010';
const issuer = (process.env['HELHED_ISSUER'] ?? `http://localhost:${port}`).replace(/\/$/, '');
const [person = ''] = process.argv.slice(2);

async function readToken(): Promise<string> {
  if (!Object.hasOwn(people, person)) {
    throw new Error(
      `Say whose token, one of: ${Object.keys(people).join(', ')}; for example "npm run token -- coordinator".`,
    );
  }
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: person }),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => {
    throw new Error(`No issuer answers at ${issuer}: start it with "npm start".`);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && 'access_token' in body) {
    return String(body.access_token);
  }
  throw new Error(
    `What answers at ${issuer} gave no token (${response.status}): is it Helhed's own issuer?`,
  );
}

try {
  console.log(await readToken());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
