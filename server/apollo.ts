import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
} from '@apollo/server';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Deadline } from './deadline.ts';
import { logErrors, toCode } from './error-log.ts';
import { toPublicError } from './errors.ts';
import { createListValues, type ListValues } from './misfit.ts';
import { refuseOperation } from './execution/refuse-operation.ts';
import { untoldSchema } from './execution/untold-schema.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

export interface ApolloSettings {
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'errors'>;
  /** Tell the schema: to whoever asks for it, and in what is said of an operation that does not fit it. */
  readonly introspection: boolean;
  /** What answers whoever asks for a trace; without it nothing does, for a trace tells of the inside. */
  readonly inlineTrace?: ApolloServerPlugin;
  /** Rules that a query must keep besides GraphQL's own. */
  readonly validationRules?: readonly ValidationRule[];
  /** Throws where what was configured does not fit the schema; then nothing starts. */
  readonly checkSchema?: ((schema: GraphQLSchema) => void) | undefined;
}

/** A context that may say by when its request is answered. */
interface Hurried {
  readonly deadline?: Deadline;
}

/** What Apollo Server would otherwise do by itself: show a page, report to a vendor. */
const unwanted = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Apollo Server as we run it: no landing page, no signal handling, errors made public by our rule. */
export async function startApollo<Context extends Hurried>(
  served:
    { readonly schema: GraphQLSchema } | Pick<ApolloServerOptionsWithGateway<Context>, 'gateway'>,
  { log, metrics, introspection, inlineTrace, validationRules = [], checkSchema }: ApolloSettings,
): Promise<ApolloServer<Context>> {
  let valuesOf: ListValues | undefined;
  const meetSchema = (schema: GraphQLSchema) => {
    if (introspection) valuesOf = createListValues(schema);
    checkSchema?.(schema);
  };
  const options = {
    // Who may not have it told is refused by our own rule, in the words of every front.
    introspection: true,
    hideSchemaDetailsFromClientErrors: !introspection,
    validationRules: introspection ? [...validationRules] : [...validationRules, untoldSchema],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    persistedQueries: false as const,
    plugins: [
      ...unwanted,
      inlineTrace ?? ApolloServerPluginInlineTraceDisabled(),
      createSchemaCheck(meetSchema),
      knownOperations,
      brokenPromises,
      createErrorLog(log, metrics),
    ],
    logger: log,
    formatError: (error: GraphQLFormattedError) => toPublicError(error, valuesOf),
  };
  const apollo = new ApolloServer<Context>(
    'gateway' in served
      ? { ...options, gateway: served.gateway }
      : { ...options, schema: served.schema },
  );
  await apollo.start();
  return apollo;
}

function createSchemaCheck(meetSchema: (schema: GraphQLSchema) => void): ApolloServerPlugin {
  return {
    serverWillStart: ({ schema }) => {
      meetSchema(schema);
      return Promise.resolve();
    },
  };
}

/** What cannot run is the client's to mend. */
const knownOperations: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, schema }) => {
        const refusal = refuseOperation(schema, operation);
        if (refusal) throw refusal;
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

/** Logs errors with the id of their request, which is all that the client is told of a masked one. */
function createErrorLog(log: Log, metrics: ApolloSettings['metrics']): ApolloServerPlugin<Hurried> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, request, contextValue }) => {
          const requestLog = log.child({ requestId: request.http?.headers.get('x-request-id') });
          logErrors(requestLog, errors, contextValue.deadline?.over !== undefined);
          for (const error of errors) metrics.errors.labels(toCode(error)).inc();
          return Promise.resolve();
        },
      }),
  };
}
