import { HeaderMap, type ApolloServer } from '@apollo/server';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Identify } from './caller.ts';
import { UnauthenticatedError } from './errors.ts';
import type { Log } from './log.ts';
import type { RequestFacts } from './subgraph.ts';

export interface GraphqlFront<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly identify: Identify;
  readonly createContext: (facts: RequestFacts, authorization: string | undefined) => Context;
  readonly maxBodyBytes: number;
  readonly log: Log;
}

/** A refusal before GraphQL is reached: one status, one error with a code. */
class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * The HTTP front of a GraphQL server: POST and JSON only (a CPR number never stands in a URL),
 * bodies up to a limit, the caller known before a resolver runs, one log line per request.
 */
export function createGraphqlHandler<Context extends object>(front: GraphqlFront<Context>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = readRequestId(request);
    const started = performance.now();
    response.setHeader('x-request-id', requestId);
    response.setHeader('cache-control', 'no-store');
    const answer = await answerGraphql(front, request, requestId).catch((error: unknown) =>
      toRefusal(error, front.log),
    );
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.writeHead(answer.status).end(answer.body);
    front.log.info(
      {
        requestId,
        status: answer.status,
        operation: answer.operation,
        ms: Math.round(performance.now() - started),
      },
      'request',
    );
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  readonly body: string;
  readonly operation?: string | undefined;
}

async function answerGraphql<Context extends object>(
  { apollo, identify, createContext, maxBodyBytes }: GraphqlFront<Context>,
  request: IncomingMessage,
  requestId: string,
): Promise<Answer> {
  if (request.method !== 'POST') {
    throw new Refusal(
      405,
      'BAD_REQUEST',
      'Send GraphQL as POST with a JSON body; other methods are not served.',
    );
  }
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'BAD_REQUEST', 'Send the header Content-Type: application/json.');
  }
  const authorization = request.headers.authorization;
  const caller = await identify(authorization);
  const body = readJson(await readBody(request, maxBodyBytes));
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set('x-request-id', requestId);
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: () => Promise.resolve(createContext({ caller, requestId }, authorization)),
  });
  if (result.body.kind !== 'complete')
    throw new Refusal(406, 'BAD_REQUEST', 'Incremental delivery is not served.');
  return {
    status: result.status ?? 200,
    headers: result.headers,
    body: result.body.string,
    operation: readOperationName(body),
  };
}

function readRequestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) && !/\d{6}-?\d{4}/.test(given)
    ? given
    : randomUUID();
}

/** An operation's name reaches the log, so only what can be one does. */
function readOperationName(body: unknown): string | undefined {
  const name =
    typeof body === 'object' && body !== null && 'operationName' in body
      ? body.operationName
      : undefined;
  return typeof name === 'string' && /^[A-Za-z_]\w{0,99}$/.test(name) && !/\d{6}/.test(name)
    ? name
    : undefined;
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > maxBytes) break;
    chunks.push(chunk);
  }
  if (size > maxBytes) {
    // The rest is read and dropped: left where it is, it would block the connection for all who share it.
    request.resume();
    throw new Refusal(
      413,
      'TOO_COMPLEX',
      `The body is larger than ${maxBytes} bytes. Ask for less at a time.`,
    );
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(
      400,
      'BAD_REQUEST',
      'The body is not JSON. Expected {"query": "...", "variables": {...}}.',
    );
  }
}

function toRefusal(error: unknown, log: Log): Answer {
  const { status, code, message } =
    error instanceof Refusal
      ? error
      : error instanceof UnauthenticatedError
        ? { status: 401, code: 'UNAUTHENTICATED', message: error.message }
        : {
            status: 500,
            code: 'INTERNAL_SERVER_ERROR',
            message: 'Something went wrong on our side.',
          };
  if (status === 500) log.error({ err: error }, 'a request failed before GraphQL');
  return {
    status,
    headers: [['content-type', 'application/json; charset=utf-8']],
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}
