import { createHash, randomBytes } from 'node:crypto';
import { developerScope, findPerson, isSystem, people, type PersonClaims } from './people.ts';

/** Where the code is sent: nobody listens there, it is read off the way to it. */
const redirectUri = 'http://127.0.0.1/callback';
const client = 'helhed-demo';

/** The issuer's three, and some to spare. */
const mostPages = 8;

/**
 * An access token of a demo person, by the way a client gets it: authorization code with PKCE for people,
 * client credentials for systems. Throws in one sentence when there is no such person or no such issuer.
 */
export async function signIn(issuerUrl: string, name: string): Promise<string> {
  const person = findPerson(name);
  if (!person) {
    throw new Error(
      `Say whose token, one of: ${Object.keys(people).join(', ')}; for example "npm run token -- coordinator".`,
    );
  }
  const issuer = { url: issuerUrl, ...(await discover(issuerUrl)) };
  return isSystem(person) ? askAsSystem(issuer, name, person) : askAsPerson(issuer, name);
}

interface Endpoints {
  readonly url: string;
  readonly authorization: string;
  readonly token: string;
}

async function discover(url: string): Promise<Omit<Endpoints, 'url'>> {
  const response = await send(url, `${url}/.well-known/openid-configuration`);
  const found = await readJson(response);
  const { authorization_endpoint: authorization, token_endpoint: token } = found;
  if (typeof authorization === 'string' && typeof token === 'string') {
    return { authorization, token };
  }
  throw noToken(url, response.status);
}

function askAsSystem(issuer: Endpoints, name: string, { scope }: PersonClaims): Promise<string> {
  return askToken(issuer, {
    grant_type: 'client_credentials',
    client_id: name,
    client_secret: name,
    ...(scope === undefined ? {} : { scope }),
  });
}

async function askAsPerson(issuer: Endpoints, name: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client,
    redirect_uri: redirectUri,
    scope: `openid ${developerScope}`,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: name,
  });
  const code = await walk(issuer, `${issuer.authorization}?${query.toString()}`);
  return askToken(issuer, {
    grant_type: 'authorization_code',
    client_id: client,
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
  });
}

/** Follows the issuer from page to page, with its cookies, until it sends us back with a code. */
async function walk(issuer: Endpoints, start: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = start;
  for (let page = 0; page < mostPages; page += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await send(issuer.url, at, { headers: { cookie }, redirect: 'manual' });
    const location = response.headers.get('location');
    if (location === null) throw noToken(issuer.url, response.status);
    if (location.startsWith(redirectUri)) return readCode(issuer.url, new URL(location));
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    at = new URL(location, at).href;
  }
  throw noToken(issuer.url, 'too many pages');
}

function readCode(issuerUrl: string, { searchParams }: URL): string {
  const code = searchParams.get('code');
  if (code !== null) return code;
  throw noToken(issuerUrl, searchParams.get('error') ?? 'no code');
}

async function askToken(issuer: Endpoints, form: Record<string, string>): Promise<string> {
  const response = await send(issuer.url, issuer.token, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const { access_token: token } = await readJson(response);
  if (typeof token === 'string') return token;
  throw noToken(issuer.url, response.status);
}

async function send(issuerUrl: string, url: string, request: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...request, signal: AbortSignal.timeout(5_000) }).catch(() => {
    throw new Error(
      `No issuer answers at ${issuerUrl}: start it with "npm start", or say with ISSUER_PORT which port it has.`,
    );
  });
}

async function readJson(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await response.json().catch(() => undefined);
  return { ...(typeof body === 'object' ? body : {}) };
}

function noToken(issuerUrl: string, said: number | string): Error {
  return new Error(
    `What answers at ${issuerUrl} gave no token (${said}): is it Helhed's own issuer?`,
  );
}
