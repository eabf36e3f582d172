import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { questionHeader, readQuestionId } from './request-headers.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { ServerTls } from './tls.ts';

export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  server: ServerState,
) => Promise<void> | void;

export interface ServerState {
  /** True from the moment it is asked to close: whoever sends requests should send them elsewhere. */
  readonly isDraining: boolean;
}

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Gives notice, then takes no new connection, lets running requests finish, and resolves. */
  close(): Promise<void>;
}

/** How a process goes: nobody who asked is left without an answer, and it does go. */
export interface DrainTimes {
  /** How long it still answers while `/health/ready` says that it leaves, in milliseconds. */
  readonly noticeMs: number;
  /** How long running requests have after that. */
  readonly timeoutMs: number;
}

interface ListenOptions {
  readonly tls?: ServerTls | undefined;
  readonly drain?: DrainTimes;
  /** The setting that chooses another port. */
  readonly portSetting?: string;
}

const standardDrain: DrainTimes = { noticeMs: 0, timeoutMs: 10_000 };

const sweepEveryMs = 100;

const times = { requestTimeout: 30_000, keepAliveTimeout: 65_000 };

/**
 * Serves paths over HTTP, or over TLS where it is given a certificate: an exact path, or every path below one
 * whose name ends in `/*`.
 */
export async function listen(
  host: string,
  port: number,
  routes: Readonly<Record<string, Handler>>,
  { tls, drain = standardDrain, portSetting = 'PORT' }: ListenOptions = {},
): Promise<Listening> {
  // By connection, since those stay: a set of responses is built anew every few requests, and what it was before keeps
  // them alive until all garbage is collected.
  const running = new Map<Socket, ServerResponse | undefined>();
  // One for all: a closure of its own would keep the first request as long as the connection.
  function forget(this: Socket): void {
    running.delete(this);
  }
  const state = { isDraining: false };
  const answerNotFound = createNotFound(routes);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    if (!running.has(socket)) socket.once('close', forget);
    running.set(socket, response);
    response.once('close', () => {
      if (running.get(socket) === response) running.set(socket, undefined);
    });
    // On this connection nothing more: the next request finds somebody who stays.
    if (state.isDraining) response.shouldKeepAlive = false;
    setSecurityHeaders(response, tls !== undefined);
    const questionId = readQuestionId(request);
    if (questionId !== undefined) response.setHeader(questionHeader, questionId);
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const handler = findRoute(routes, path) ?? answerNotFound;
    Promise.resolve(handler(request, response, state)).catch(() => response.destroy());
  };
  const server = tls
    ? createTlsServer({ ...times, ...toTlsOptions(tls) }, answer)
    : createServer(times, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      if (hasCode(error, 'EADDRINUSE')) reject(new PortTakenError(port, portSetting));
      else if (hasCode(error, 'EADDRNOTAVAIL')) reject(toNoAddress(host, portSetting));
      else reject(error);
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    port: actualPort,
    close: async () => {
      state.isDraining = true;
      for (const response of running.values()) if (response) response.shouldKeepAlive = false;
      if (drain.noticeMs > 0) await setTimeout(drain.noticeMs);
      await new Promise<void>((resolve) => {
        // A connection may come to rest later, whose last answer did not say that it ends.
        const sweep = setInterval(() => {
          server.closeIdleConnections();
        }, sweepEveryMs);
        server.close(() => {
          clearInterval(sweep);
          resolve();
        });
        server.closeIdleConnections();
        globalThis
          .setTimeout(() => {
            server.closeAllConnections();
          }, drain.timeoutMs)
          .unref();
      });
    },
  };
}

/** Somebody else listens there. */
export class PortTakenError extends Error {
  constructor(port: number, setting: string) {
    super(`Port ${port} is in use. Stop what listens there, or choose another with ${setting}.`);
    this.name = 'PortTakenError';
  }
}

function toNoAddress(host: string, portSetting: string): Error {
  const setting = portSetting.replace(/PORT$/, 'HOST');
  return new Error(`${host} is no address of this machine. Choose one of its own with ${setting}.`);
}

function hasCode(error: Error, code: string): boolean {
  return 'code' in error && error.code === code;
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

function createNotFound(routes: Readonly<Record<string, Handler>>): Handler {
  const [first = '/'] = Object.keys(routes);
  const message = `Nothing is served here. ${'/graphql' in routes ? 'GraphQL is at /graphql' : `There is ${first}`}.`;
  const body = { errors: [{ message, extensions: { code: 'NOT_FOUND' } }] };
  return (_, response) => {
    answerJson(response, 404, body);
  };
}

/** A small JSON answer. */
export function answerJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body));
}
