import type { ApolloServer } from '@apollo/server';
import type { RunGraphql } from './graphql-run.ts';
import { Refusal } from './refusal.ts';
import { toHeaderMap } from './request-headers.ts';

/** Runs operations by Apollo Server: before @apollo/gateway, and wherever its plugins are wanted. */
export function createApolloRun<Context extends object>(
  apollo: ApolloServer<Context>,
): RunGraphql<Context> {
  return async ({ request, requestId, mediaType, asked, createContext }) => {
    const { query, operationName = null, variables = null } = asked;
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: toHeaderMap(request, requestId, mediaType),
        search: '',
        body: { query, operationName, variables },
      },
      context: () => Promise.resolve(createContext()),
    });
    if (body.kind !== 'complete')
      throw new Refusal(406, 'BAD_REQUEST', 'Incremental delivery is not served.');
    return { status, headers, body: body.string };
  };
}
