import {
  getOperationAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import type { Deadline } from './deadline.ts';
import { logErrors, toCode } from './error-log.ts';
import { toPublicError } from './errors.ts';
import { refuseOperation } from './execution/refuse-operation.ts';
import { toInputError } from './execution/input-error.ts';
import { createReadText, type ReadText } from './execution/read-text.ts';
import type { AskedOperation } from './graphql-form.ts';
import type { RunGraphql } from './graphql-run.ts';
import type { Instruments } from './instruments.ts';
import type { KnownDocument } from './known-documents.ts';
import { createLastUsed } from './last-used.ts';

export interface LeanRunSettings<Context> extends Pick<Instruments, 'log'> {
  readonly schema: GraphQLSchema;
  /** Runs what was let in; what goes wrong is told in its result. */
  readonly execute: (ready: ReadyOperation<Context>) => Promise<ExecutionResult>;
  readonly metrics: Pick<Instruments['metrics'], 'errors'>;
  /** Tell the schema: to whoever asks for it, and in what is said of an operation that does not fit it. */
  readonly introspection: boolean;
  /** Rules that a query must keep besides GraphQL's own. */
  readonly validationRules?: readonly ValidationRule[] | undefined;
}

/** An operation that keeps every rule. */
export interface ReadyOperation<Context> extends AskedOperation {
  /** SHA-256 of its text, hexadecimal. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly context: Context;
}

/** Signs of texts whose documents are kept: of some thousand operations. A sign takes a hundred bytes and more as a document. */
const mostKept = 1_000_000;

/** Runs operations as Apollo Server does, and nothing more: a text is read once, and nothing stands between it and who executes. */
export function createLeanRun<Context extends { readonly deadline?: Deadline }>({
  schema,
  execute,
  log,
  metrics,
  introspection,
  validationRules,
}: LeanRunSettings<Context>): RunGraphql<Context> {
  const readText = createReadText(schema, introspection, validationRules);
  const known = createLastUsed<ReadText>(mostKept);
  const read = (hash: string, text: string): ReadText => {
    const found = known.get(hash);
    if (found) return found;
    const readable = readText(text);
    known.set(hash, readable, text.length);
    return readable;
  };
  const run = async (
    asked: AskedOperation,
    { hash }: KnownDocument,
    context: Context,
  ): Promise<ExecutionResult> => {
    const { document, errors } = read(hash, asked.query);
    if (errors) return { errors };
    const refused = refuseOperation(schema, getOperationAST(document, asked.operationName));
    if (refused) return { errors: [refused] };
    return execute({ ...asked, hash, document, context });
  };
  return async ({ requestId, mediaType, asked, document, createContext }) => {
    const context = createContext();
    const { data, errors: found } = await run(asked, document, context);
    const errors = found?.map(toInputError);
    if (errors) {
      logErrors(log.child({ requestId }), errors, context.deadline?.signal.aborted);
      for (const error of errors) metrics.errors.labels(toCode(error)).inc();
    }
    return {
      status: data === undefined ? 400 : undefined,
      headers: [['content-type', `${mediaType}; charset=utf-8`]],
      body: `${JSON.stringify({ errors: errors?.map((error) => toPublicError(error.toJSON())), data })}\n`,
    };
  };
}
