import { getOperationAST, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Deadline } from './deadline.ts';
import { logErrors, toCode } from './error-log.ts';
import { toPublicError } from './errors.ts';
import { createExecute } from './execution/execute.ts';
import { refuseOperation } from './execution/refuse-operation.ts';
import { toInputError } from './execution/input-error.ts';
import { createReadText, type ReadText } from './execution/read-text.ts';
import type { AskedOperation } from './graphql-form.ts';
import type { RunGraphql } from './graphql-run.ts';
import type { Instruments } from './instruments.ts';
import type { KnownDocument } from './known-documents.ts';

export interface RoomRunSettings extends Pick<Instruments, 'log'> {
  readonly metrics: Pick<Instruments['metrics'], 'errors'>;
  /** Tell the schema: to whoever asks for it, and in what is said of an operation that does not fit it. */
  readonly introspection: boolean;
}

/** Runs operations for the gateway alone: each text is read once, and nothing stands between it and the resolvers. */
export function createRoomRun<Context extends { readonly deadline?: Deadline }>(
  schema: GraphQLSchema,
  { log, metrics, introspection }: RoomRunSettings,
): RunGraphql<Context> {
  const execute = createExecute(schema);
  const readText = createReadText(schema, introspection);
  /** As many as the front remembers. */
  const known = new WeakMap<KnownDocument, ReadText>();
  const read = (document: KnownDocument, text: string): ReadText => {
    const found = known.get(document) ?? readText(text);
    known.set(document, found);
    return found;
  };
  const run = async (
    { query, operationName, variables }: AskedOperation,
    document: KnownDocument,
    context: Context,
  ): Promise<ExecutionResult> => {
    const { document: readable, errors } = read(document, query);
    if (errors) return { errors };
    const operation = getOperationAST(readable, operationName);
    const refused = refuseOperation(schema, operation);
    if (refused) return { errors: [refused] };
    return execute(readable, { variables, operationName, context });
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
