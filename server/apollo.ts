import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
} from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { toPublicError } from './errors.ts';
import type { Log } from './log.ts';

/** Apollo Server as every process runs it: no landing page, no signal handling, errors made public by our rule. */
export async function startApollo<Context extends object>(
  served:
    { readonly schema: GraphQLSchema } | Pick<ApolloServerOptionsWithGateway<Context>, 'gateway'>,
  { log, introspection }: { log: Log; introspection: boolean },
): Promise<ApolloServer<Context>> {
  const options = {
    introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    persistedQueries: false as const,
    plugins: [ApolloServerPluginLandingPageDisabled(), brokenPromises],
    logger: log,
    formatError: (formatted: GraphQLFormattedError, error: unknown) => {
      const shown = toPublicError(formatted);
      const { code } = shown.extensions;
      if (code === 'INTERNAL_SERVER_ERROR')
        log.error({ err: unwrapResolverError(error) }, 'an error was masked');
      if (code === 'SOURCE_UNAVAILABLE')
        log.warn({ err: unwrapResolverError(error) }, 'a source does not answer');
      return shown;
    },
  };
  const apollo = new ApolloServer<Context>(
    'gateway' in served
      ? { ...options, gateway: served.gateway }
      : { ...options, schema: served.schema },
  );
  await apollo.start();
  return apollo;
}

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
