import type { GraphQLSchema } from 'graphql';
import type { Log } from '../server/log.ts';
import type { ReadyOperation } from '../server/lean-run.ts';
import type { GatewayContext } from './context.ts';
import { readOperation } from './executor/operation.ts';
import type { RequestContext } from './executor/run.ts';

/** What Apollo Server would tell a gateway of a request: whoever runs it need not know that there is none. */
export function toRequestContext(
  { hash, query, document, operationName, variables = {}, context }: ReadyOperation<GatewayContext>,
  schema: GraphQLSchema,
  logger: Log,
): RequestContext {
  const { node } = readOperation(document, operationName);
  return {
    request: { query, variables: { ...variables }, ...(operationName ? { operationName } : {}) },
    logger,
    schema,
    schemaHash: unhashed,
    context,
    cache: nothingKept,
    queryHash: hash,
    document,
    source: query,
    operationName: node.name?.value ?? null,
    operation: node,
    metrics: {},
    overallCachePolicy: undefined,
  };
}

/** Apollo marks a text as the hash of a schema; nobody asks for ours. */
const unhashed = toSchemaHash('');

function toSchemaHash(text: string): RequestContext['schemaHash'] {
  if (isSchemaHash(text)) return text;
  throw new Error('Not the hash of a schema.');
}

function isSchemaHash(text: string): text is RequestContext['schemaHash'] {
  return text === '';
}

const nothingKept: RequestContext['cache'] = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(undefined),
};
