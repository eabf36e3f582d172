import type { IncomingMessage, ServerResponse } from 'node:http';
import { getCaller, type Identify } from './caller.ts';
import type { PageSizes } from './document-size.ts';
import { UnauthenticatedError } from './errors.ts';
import { createReadDocument, type ReadDocument } from './known-documents.ts';
import type { FrontKind } from './limits.ts';
import { answerInTime } from './answer-in-time.ts';
import type { Errand } from './errand.ts';
import type { Instruments } from './instruments.ts';
import type { Overload } from './overload.ts';
import { startTelling } from './telling.ts';
import { createGraphqlForm, type Form } from './graphql-form.ts';
import type { RunGraphql } from './graphql-run.ts';
import { findMediaType, toStatus } from './media-type.ts';
import { findOperation, readClientOperation, toOperation } from './operation.ts';
import type { RateLimit } from './rate-limit.ts';
import { toRefusalAnswer, type HttpAnswer } from './refusal.ts';
import { readPurpose, readRequestId } from './request-headers.ts';
import { checkGet } from './request-query.ts';
import type { RequestFacts } from './subgraph.ts';
import type { TrustedList } from './trusted-documents.ts';

export interface GraphqlFront<Context extends object> {
  readonly kind: FrontKind;
  /** What runs an operation once it is let in. */
  readonly run: RunGraphql<Context>;
  readonly identify: Identify;
  readonly createContext: (facts: RequestFacts, authorization: string | undefined) => Context;
  readonly maxBodyBytes: number;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly overload: Overload;
  readonly instruments: Instruments;
  /** How long a page is that a query does not limit. */
  readonly pageSizes?: PageSizes | undefined;
  /** undefined where every operation runs, by its text. */
  readonly trusted?: TrustedList | undefined;
  /** undefined where nobody is counted: behind the gateway. */
  readonly rateLimit?: RateLimit | undefined;
}

/**
 * The HTTP front of a GraphQL server: what it takes, from whom, how much and how often, all settled before
 * GraphQL runs; by when it answers, and what is told of it.
 */
export function createGraphqlHandler<Context extends object>(
  front: GraphqlFront<Context>,
  form: Form = createGraphqlForm(front),
) {
  const { instruments, overload, timeoutMs } = front;
  const readDocument = createReadDocument(front.kind, front.pageSizes);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = readRequestId(request);
    const tell = startTelling(instruments, request, requestId);
    response.setHeader('x-request-id', requestId);
    let answer: HttpAnswer;
    try {
      answer = await answerInTime(request, response, timeoutMs, (deadline) => {
        response.once('close', overload.enter());
        const arrived = { requestId, deadline, span: tell.span };
        return answerGraphql(front, form, readDocument, request, arrived);
      });
    } catch (error) {
      answer = toRefusalAnswer(error, instruments.log, findMediaType(request.headers.accept));
    }
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    // Without writeHead Node knows how long the whole is, and says so.
    response.statusCode = answer.status;
    response.end(answer.body);
    tell.end(answer);
  };
}

/** What is known of a request before it is read. */
interface Arrived extends Errand {
  readonly requestId: string;
}

async function answerGraphql<Context extends object>(
  front: GraphqlFront<Context>,
  form: Form,
  readDocument: ReadDocument,
  request: IncomingMessage,
  arrived: Arrived,
): Promise<HttpAnswer> {
  const mediaType = form.check(request);
  const purpose = readPurpose(request);
  const { caller, asker } = await admit(front, request);
  const asked = await form.read(request, caller);
  const { operationName } = asked;
  const document = readDocument(asked.query);
  const found = findOperation(document, operationName);
  if (request.method === 'GET') checkGet(found);
  if (front.rateLimit) await front.rateLimit.countByCpr(asker, found?.citizensByCpr ?? 0);
  const ran = toOperation(document, operationName, found);
  const operation = front.kind === 'room' ? readClientOperation(request.headers, ran) : ran;
  const { requestId, deadline, span } = arrived;
  const facts = { requestId, deadline, span, caller, purpose, operation };
  const { status, headers, body } = await front.run({
    request,
    requestId,
    mediaType,
    asked,
    document,
    createContext: () => front.createContext(facts, request.headers.authorization),
  });
  return form.write(request, {
    status: toStatus(status, mediaType),
    headers,
    body,
    operation: operation.name,
  });
}

/** Knows the caller, or refuses: a bad token everywhere, none in a room, too many requests at the gateway. */
async function admit<Context extends object>(
  { kind, identify, rateLimit }: GraphqlFront<Context>,
  { headers, socket }: IncomingMessage,
) {
  const address = socket.remoteAddress;
  const caller = await identify(headers.authorization).catch(async (error: unknown) => {
    if (error instanceof UnauthenticatedError)
      await rateLimit?.countBadToken(address, error.message);
    throw error;
  });
  if (kind === 'room') getCaller(caller);
  const asker = { callerId: caller?.id, address };
  if (rateLimit) await rateLimit.countRequest(asker);
  return { caller, asker };
}
