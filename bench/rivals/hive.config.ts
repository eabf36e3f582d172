import { defineConfig } from '@graphql-hive/gateway';

const locations: unknown = JSON.parse(process.env['SUBGRAPH_URLS'] ?? '{}');

const ids = new WeakMap<Request, string>();

/** One id for all that a request asks of the rooms: a pass opens in the request that it was made in. */
function findId(request: Request): string {
  const id = ids.get(request) ?? request.headers.get('x-request-id') ?? crypto.randomUUID();
  ids.set(request, id);
  return id;
}

/** What Hive Gateway is told besides the supergraph: where the rooms are, how long one may take, what to pass on. */
export const gatewayConfig = defineConfig({
  transportEntries: Object.fromEntries(
    Object.entries(locations ?? {}).map(([room, location]) => [
      room,
      { location: String(location) },
    ]),
  ),
  // Left out, a centre that hangs holds the whole answer; 3 s is our gateway's own default.
  upstreamTimeout: Number(process.env['ROOM_TIMEOUT_MS'] ?? 3_000),
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({
      authorization: request.headers.get('authorization'),
      'helhed-purpose': request.headers.get('helhed-purpose'),
      'x-request-id': findId(request),
    }),
  },
});

// It ends when the process that started it does, however that ends.
process.once('disconnect', () => {
  process.exit();
});
