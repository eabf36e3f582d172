import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { openSigningKey } from './issuer/key.ts';
import { admit, createProvider } from './issuer/provider.ts';
import { pageHeaders, renderSignInPage } from './issuer/sign-in-page.ts';
import { findPerson, isSystem } from './people.ts';
import { toPortError } from './port.ts';

/** A running identity provider for the demo people. */
export interface Issuer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves an OpenID provider on loopback; port 0 takes a free one.
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
  const provider = createProvider({ url, key, audience: options.audience });
  const answer = createAnswer(provider, [`localhost:${port}`, `127.0.0.1:${port}`]);
  server.on('request', (request, response) => {
    answer(request, response).catch(() => response.destroy());
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

/** The sign-in page is ours, everything else the provider's. */
function createAnswer(provider: Provider, hosts: readonly string[]) {
  const answerProvider = provider.callback();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A page of the web may have its name point at this machine: it is not who we serve.
    if (!hosts.includes(request.headers.host ?? '')) {
      response.writeHead(421).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', provider.issuer);
    if (pathname.startsWith('/sign-in/')) {
      await answerSignIn(provider, request, response, pathname);
      return;
    }
    request.headers.cookie = withoutSession(request.headers.cookie ?? '');
    await answerProvider(request, response);
  };
}

/** Nobody stays signed in: whoever comes again chooses whom to be again. */
function withoutSession(cookies: string): string {
  return cookies
    .split('; ')
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');
}

/** Shows whom one can be; a person who was chosen, or hinted at by the client, goes on at once. */
async function answerSignIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!interaction) {
    response
      .writeHead(400, { ...pageHeaders, 'content-type': 'text/plain' })
      .end('This sign-in is over, or was begun elsewhere: begin again where you came from.');
    return;
  }
  const path = `/sign-in/${interaction.uid}`;
  const { login_hint: hint } = interaction.params;
  const chosen = request.method === 'POST' ? pathname.slice(path.length + 1) : hint;
  const person = typeof chosen === 'string' ? findPerson(chosen) : undefined;
  if (!person || isSystem(person)) {
    response.writeHead(200, pageHeaders).end(renderSignInPage(path));
    return;
  }
  await provider.interactionFinished(request, response, await admit(provider, person));
}
