import {
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import type { Deadline } from './deadline.ts';
import { weighDocument } from './document-weight.ts';
import { logErrors, toCode } from './error-log.ts';
import { toPublicError } from './errors.ts';
import { refuseOperation } from './execution/refuse-operation.ts';
import { toInputError } from './execution/input-error.ts';
import { createReadText, type ReadText } from './execution/read-text.ts';
import type { AskedOperation } from './graphql-form.ts';
import type { RunGraphql } from './graphql-run.ts';
import type { Instruments } from './instruments.ts';
import type { KnownDocument } from './known-documents.ts';
import { knownOperations } from './known-operations.ts';
import type { LastUsed } from './last-used.ts';
import { createListValues } from './misfit.ts';

export interface LeanRunSettings<Context> extends Pick<Instruments, 'log'> {
  readonly schema: GraphQLSchema;
  /** Runs what was let in. What it throws is an error of ours: masked, and told to the log. */
  readonly execute: (ready: ReadyOperation<Context>) => Promise<ExecutionResult>;
  readonly metrics: Pick<Instruments['metrics'], 'errors'>;
  /** Tell the schema: to whoever asks for it, and in what is said of an operation that does not fit it. */
  readonly introspection: boolean;
  /** Rules that a query must keep besides GraphQL's own. */
  readonly validationRules?: readonly ValidationRule[] | undefined;
  /** Where documents are kept that were read; with all else that the process keeps where this is not said. */
  readonly kept?: LastUsed | undefined;
}

/** An operation that keeps every rule. */
export interface ReadyOperation<Context> extends AskedOperation {
  /** SHA-256 of its text, hexadecimal. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly context: Context;
}

/** Runs operations as Apollo Server does, and nothing more: a text is validated once, and nothing stands between it and who executes. */
export function createLeanRun<Context extends { readonly deadline?: Deadline }>({
  schema,
  execute,
  log,
  metrics,
  introspection,
  validationRules,
  kept = knownOperations,
}: LeanRunSettings<Context>): RunGraphql<Context> {
  const valuesOf = introspection ? createListValues(schema) : undefined;
  const readText = createReadText(schema, introspection, validationRules);
  const known = kept.shelf<ReadText>();
  const read = (hash: string, text: string): ReadText => {
    const found = known.get(hash);
    if (found) return found;
    const readable = readText(text);
    if (readable.document)
      known.set(hash, readable, text.length + weighDocument(readable.document));
    return readable;
  };
  const run = (
    { query, operationName, variables }: AskedOperation,
    { hash }: KnownDocument,
    context: Context,
  ): Ran | Promise<Ran> => {
    const { document, errors } = read(hash, query);
    if (errors) return { errors };
    const refused = refuseOperation(schema, getOperationAST(document, operationName));
    if (refused) return { errors: [refused] };
    return execute({ query, operationName, variables, hash, document, context });
  };
  return async ({ requestId, mediaType, asked, document, createContext }) => {
    const context = createContext();
    let ran: Ran;
    try {
      ran = await run(asked, document, context);
    } catch (cause) {
      ran = toFailure(cause);
    }
    const { data, status } = ran;
    const errors = ran.errors?.map(toInputError);
    if (errors) {
      logErrors(log.child({ requestId }), errors, isOver(context.deadline));
      for (const error of errors) metrics.errors.labels(toCode(error)).inc();
    }
    return {
      status: status ?? (data === undefined ? 400 : undefined),
      headers: [['content-type', `${mediaType}; charset=utf-8`]],
      body: `${JSON.stringify({ errors: errors?.map((error) => toPublicError(error.toJSON(), valuesOf)), data })}\n`,
    };
  };
}

/** With no time left there is none to be told that there is none. */
function isOver(deadline: Deadline | undefined): boolean {
  return deadline !== undefined && (deadline.over !== undefined || deadline.remainingMs() === 0);
}

/** What came of an operation; `status` where it is not for the result to say. */
interface Ran extends ExecutionResult {
  readonly status?: number;
}

function toFailure(cause: unknown): Ran {
  const originalError = cause instanceof Error ? cause : new Error(String(cause));
  return { errors: [new GraphQLError('It could not be run.', { originalError })], status: 500 };
}
