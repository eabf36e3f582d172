import { parse } from 'graphql';
import { createContext, type GatewayContext } from '../../gateway/context.ts';
import { ownErrand } from '../../server/errand.ts';
import type { DataSource } from '../../gateway/data-source.ts';

type Options = Parameters<DataSource['process']>[0];

/** A request's context in the gateway, without a caller. */
export function createToyContext(authorization: string | undefined = 'Bearer toy'): GatewayContext {
  return createContext(
    {
      ...ownErrand,
      caller: undefined,
      requestId: 'my_request-1',
      purpose: undefined,
      operation: { name: 'Toy', hash: 'a'.repeat(64) },
    },
    authorization,
  );
}

/** A fetch as the gateway's query plan makes it. */
export function toFetch(
  query: string,
  variables: Record<string, unknown> = {},
  context: GatewayContext = createToyContext(),
): Options {
  const fetch = {
    kind: 'incoming operation',
    request: { query, variables },
    incomingRequestContext: {},
    context,
    document: parse(query),
  };
  // eslint-disable-next-line no-restricted-syntax -- a room reads no more of Apollo's request than this
  return fetch as unknown as Options;
}
