import type { IncomingMessage } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { RunGraphql } from './graphql-run.ts';
import type { MediaType } from './media-type.ts';
import { Refusal } from './refusal.ts';

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

/** The headers as Apollo Server takes them, with the id that the request goes by and the type that was chosen. */
function toHeaderMap(
  { headers }: IncomingMessage,
  requestId: string,
  mediaType: MediaType,
): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  map.set('x-request-id', requestId);
  map.set('accept', mediaType);
  return map;
}
