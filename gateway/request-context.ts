import { printSchema, type GraphQLSchema } from 'graphql';
import { toHash } from '../server/known-documents.ts';
import type { Log } from '../server/log.ts';
import type { ReadyOperation } from '../server/lean-run.ts';
import type { GatewayContext } from './context.ts';
import { readOperation } from './executor/operation.ts';
import type { RequestContext } from './executor/run.ts';

/** What Apollo Server would tell a gateway of a request: whoever runs it need not know that there is none. */
export function createToRequestContext(
  schema: GraphQLSchema,
  logger: Log,
): (ready: ReadyOperation<GatewayContext>) => RequestContext {
  const schemaHash = toSchemaHash(schema);
  return ({ hash, query, document, operationName, variables = {}, context }) => {
    const { node } = readOperation(document, operationName);
    const request = { query, variables: { ...variables } };
    return {
      request: operationName ? Object.assign(request, { operationName }) : request,
      logger,
      schema,
      schemaHash,
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
  };
}

function toSchemaHash(schema: GraphQLSchema): RequestContext['schemaHash'] {
  const hash = toHash(printSchema(schema));
  if (isHash(hash)) return hash;
  throw new Error(`${hash} is no SHA-256.`);
}

/** Apollo marks the hash of a schema, so that no other text is taken for one. */
function isHash(text: string): text is RequestContext['schemaHash'] {
  return /^[\da-f]{64}$/.test(text);
}

const nothingKept: RequestContext['cache'] = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(undefined),
};
