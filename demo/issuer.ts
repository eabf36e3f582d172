import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SignJWT } from 'jose';
import { openSigningKey, type SigningKey } from './issuer-key.ts';
import { people } from './people.ts';
import { toPortError } from './port.ts';

/** A running identity provider for the demo people. */
export interface Issuer {
  readonly url: string;
  close(): Promise<void>;
}

const lifetimeSeconds = 8 * 60 * 60;
const longestFormBytes = 4_096;

/**
 * Serves OpenID Connect discovery, keys and tokens on loopback; port 0 takes a free one.
 * It asks nobody for a password, so it refuses to exist in production.
 */
export async function startIssuer(options: {
  port: number;
  keyFile: string;
  audience: string;
}): Promise<Issuer> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error(
      'The demo issuer gives a token to anyone who asks and does not start with NODE_ENV=production: configure your own identity provider.',
    );
  }
  const key = await openSigningKey(options.keyFile);
  const server = createServer();
  await new Promise<void>((listening, fail) => {
    server.once('error', (error) => fail(toPortError(error, options.port, 'the demo issuer')));
    server.listen(options.port, '127.0.0.1', listening);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const url = `http://localhost:${port}`;
  const issue = { url, key, audience: options.audience };
  server.on('request', (request, response) => {
    answer(issue, request, response).catch(() => response.destroy());
  });
  return {
    url,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Issue {
  readonly url: string;
  readonly key: SigningKey;
  readonly audience: string;
}

async function answer(issue: Issue, request: IncomingMessage, response: ServerResponse) {
  switch (`${request.method ?? ''} ${request.url ?? ''}`) {
    case 'GET /.well-known/openid-configuration':
      send(response, 200, toDiscovery(issue.url));
      return;
    case 'GET /jwks':
      send(response, 200, { keys: [issue.key.publicJwk] });
      return;
    case 'POST /token':
      await answerToken(issue, request, response);
      return;
    default:
      send(response, 404, { error: 'not_found' });
  }
}

function toDiscovery(url: string) {
  return {
    issuer: url,
    jwks_uri: `${url}/jwks`,
    token_endpoint: `${url}/token`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['none'],
    response_types_supported: [],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
  };
}

async function answerToken(issue: Issue, request: IncomingMessage, response: ServerResponse) {
  const form = await readForm(request);
  if (form?.get('grant_type') !== 'client_credentials') {
    send(response, 400, { error: 'unsupported_grant_type' });
    return;
  }
  const name = form.get('client_id') ?? '';
  const claims = Object.hasOwn(people, name) ? people[name] : undefined;
  if (claims === undefined) {
    send(response, 400, {
      error: 'invalid_client',
      error_description: `Unknown person. Known: ${Object.keys(people).join(', ')}.`,
    });
    return;
  }
  const token = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: issue.key.id, typ: 'JWT' })
    .setIssuer(issue.url)
    .setAudience(issue.audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .setJti(randomUUID())
    .sign(issue.key.privateKey);
  send(response, 200, { access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds });
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  request.setEncoding('utf8');
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > longestFormBytes) return undefined;
  }
  return new URLSearchParams(body);
}

function send(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
