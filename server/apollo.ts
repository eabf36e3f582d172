import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
} from '@apollo/server';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { logError } from './error-log.ts';
import { toPublicError } from './errors.ts';
import type { Log } from './log.ts';

export interface ApolloSettings {
  readonly log: Log;
  readonly introspection: boolean;
  /** Rules that a query must keep besides GraphQL's own. */
  readonly validationRules?: readonly ValidationRule[];
}

/** What Apollo Server would otherwise do by itself: show a page, answer traces to anyone, report to a vendor. */
const unwanted = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Apollo Server as every process runs it: no landing page, no signal handling, errors made public by our rule. */
export async function startApollo<Context extends object>(
  served:
    { readonly schema: GraphQLSchema } | Pick<ApolloServerOptionsWithGateway<Context>, 'gateway'>,
  { log, introspection, validationRules = [] }: ApolloSettings,
): Promise<ApolloServer<Context>> {
  const options = {
    introspection,
    validationRules: [...validationRules],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    persistedQueries: false as const,
    plugins: [...unwanted, knownOperations, brokenPromises, createErrorLog(log)],
    logger: log,
    formatError: toPublicError,
  };
  const apollo = new ApolloServer<Context>(
    'gateway' in served
      ? { ...options, gateway: served.gateway }
      : { ...options, schema: served.schema },
  );
  await apollo.start();
  return apollo;
}

/** A document without the operation that was named, or of a kind that is not served, is the client's to mend. */
const knownOperations: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, schema }) => {
        if (!operation)
          refuse('Say which operation to run: operationName names none of the document.');
        if (!schema.getRootType(operation.operation))
          refuse(`There is no ${operation.operation} here.`);
        return Promise.resolve();
      },
    }),
};

/**
 * A null where a room's schema promises none reaches the client as an error:
 * Apollo's gateway tells of it in `extensions.valueCompletion` alone.
 */
const brokenPromises: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind === 'single' && body.singleResult.extensions) {
          const { valueCompletion, ...extensions } = body.singleResult.extensions;
          if (Array.isArray(valueCompletion) && !body.singleResult.errors) {
            body.singleResult.errors = valueCompletion
              .filter((error) => error instanceof GraphQLError)
              .map((error) => toPublicError(error.toJSON()));
          }
          body.singleResult.extensions = extensions;
          if (Object.keys(extensions).length === 0) delete body.singleResult.extensions;
        }
        return Promise.resolve();
      },
    }),
};

function refuse(message: string): never {
  throw new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

/** Logs errors with the id of their request, which is all that the client is told of a masked one. */
function createErrorLog(log: Log): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, request }) => {
          const requestLog = log.child({ requestId: request.http?.headers.get('x-request-id') });
          for (const error of errors) logError(requestLog, error);
          return Promise.resolve();
        },
      }),
  };
}
