import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
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
    plugins: [ApolloServerPluginLandingPageDisabled()],
    logger: log,
    formatError: (formatted: GraphQLFormattedError, error: unknown) => {
      const shown = toPublicError(formatted);
      if (shown.extensions['code'] === 'INTERNAL_SERVER_ERROR') {
        log.error({ err: unwrapResolverError(error) }, 'an error was masked');
      }
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
