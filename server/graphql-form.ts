import type { IncomingMessage } from 'node:http';
import type { Caller } from './caller.ts';
import type { FrontKind } from './limits.ts';
import type { MediaType } from './media-type.ts';
import type { HttpAnswer } from './refusal.ts';
import { readBody, readGraphqlBody, type GraphqlBody } from './request-body.ts';
import { checkForm, readMediaType } from './request-headers.ts';
import { readGraphqlQuery } from './request-query.ts';
import { findText, type TrustedList } from './trusted-documents.ts';

/** An operation that a request asks to run. */
export interface AskedOperation extends Pick<GraphqlBody, 'operationName' | 'variables'> {
  readonly query: string;
}

/** How an HTTP request asks for an operation, and how its answer is written. */
export interface Form {
  /** Refuses what cannot be read or answered before anything else is done; gives the type that GraphQL answers in. */
  check(request: IncomingMessage): MediaType;
  read(
    request: IncomingMessage,
    caller: Caller | undefined,
  ): AskedOperation | Promise<AskedOperation>;
  write(request: IncomingMessage, answer: HttpAnswer): HttpAnswer;
}

interface GraphqlSettings {
  readonly kind: FrontKind;
  readonly maxBodyBytes: number;
  readonly trusted?: TrustedList | undefined;
}

const everything: TrustedList = { documents: new Map(), isClosed: false };

/** GraphQL over HTTP as everybody sends it. */
export function createGraphqlForm({
  kind,
  maxBodyBytes,
  trusted = everything,
}: GraphqlSettings): Form {
  return {
    check: (request) => {
      checkForm(kind, request);
      return readMediaType(request);
    },
    read: async (request, caller) => {
      const body =
        request.method === 'GET'
          ? readGraphqlQuery(request, maxBodyBytes)
          : readGraphqlBody(await readBody(request, maxBodyBytes));
      const { operationName, variables } = body;
      return { query: findText(body, trusted, caller), operationName, variables };
    },
    write: (_, answer) => answer,
  };
}
