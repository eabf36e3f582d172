import type { IncomingMessage } from 'node:http';
import type { AskedOperation } from './graphql-form.ts';
import type { KnownDocument } from './known-documents.ts';
import type { MediaType } from './media-type.ts';

/** An operation that was let in, and the request that it came with. */
export interface LetIn<Context> {
  readonly request: IncomingMessage;
  readonly requestId: string;
  readonly mediaType: MediaType;
  readonly asked: AskedOperation;
  readonly document: KnownDocument;
  readonly createContext: () => Context;
}

/** What GraphQL answers. */
export interface GraphqlAnswer {
  /** undefined is all well; 400 that the operation cannot run. */
  readonly status: number | undefined;
  readonly headers: Iterable<[string, string]>;
  readonly body: string;
}

/** What runs operations behind an HTTP front. */
export type RunGraphql<Context> = (letIn: LetIn<Context>) => Promise<GraphqlAnswer>;
