import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { setSecurityHeaders } from './security-headers.ts';
import type { ServerTls } from './tls.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Takes no new connection, lets running requests finish, then resolves. */
  close(): Promise<void>;
}

const times = { requestTimeout: 30_000, keepAliveTimeout: 65_000 };

/**
 * Serves paths over HTTP, or over TLS where it is given a certificate: an exact path, or every path below one
 * whose name ends in `/*`.
 */
export async function listen(
  host: string,
  port: number,
  routes: Readonly<Record<string, Handler>>,
  tls?: ServerTls,
): Promise<Listening> {
  const running = new Set<ServerResponse>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    setSecurityHeaders(response, tls !== undefined);
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const handler = findRoute(routes, path) ?? notFound;
    Promise.resolve(handler(request, response)).catch(() => response.destroy());
  };
  const server = tls
    ? createTlsServer({ ...times, ...toTlsOptions(tls) }, answer)
    : createServer(times, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(isTaken(error) ? new PortTakenError(port) : error);
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    port: actualPort,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeIdleConnections();
        for (const response of running) response.shouldKeepAlive = false;
      }),
  };
}

/** Somebody else listens there. */
export class PortTakenError extends Error {
  constructor(port: number) {
    super(`Port ${port} is in use. Stop what listens there, or choose another with PORT.`);
    this.name = 'PortTakenError';
  }
}

function isTaken(error: Error): boolean {
  return 'code' in error && error.code === 'EADDRINUSE';
}

function toTlsOptions({ cert, key, clientCa }: ServerTls) {
  return {
    cert,
    key,
    minVersion: 'TLSv1.2' as const,
    ...(clientCa === undefined
      ? {}
      : { ca: clientCa, requestCert: true, rejectUnauthorized: true }),
  };
}

function findRoute(routes: Readonly<Record<string, Handler>>, path: string): Handler | undefined {
  if (Object.hasOwn(routes, path)) return routes[path];
  const prefix = Object.keys(routes).find(
    (route) => route.endsWith('/*') && path.startsWith(route.slice(0, -1)),
  );
  return prefix === undefined ? undefined : routes[prefix];
}

const notFound: Handler = (_, response) => {
  answerJson(response, 404, {
    errors: [{ message: 'Nothing is served here. GraphQL is at /graphql.' }],
  });
};

/** A small JSON answer. */
export function answerJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body));
}
