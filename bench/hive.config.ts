import { defineConfig } from '@graphql-hive/gateway';

const locations: unknown = JSON.parse(process.env['SUBGRAPH_URLS'] ?? '{}');

/** What Hive Gateway is told besides the supergraph: where the rooms are, how long one may take, what to pass on. */
export const gatewayConfig = defineConfig({
  transportEntries: Object.fromEntries(
    Object.entries(locations ?? {}).map(([room, location]) => [
      room,
      { location: String(location) },
    ]),
  ),
  // Left out, a centre that hangs holds the whole answer; 3 s is our gateway's own default.
  upstreamTimeout: 3_000,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({
      authorization: request.headers.get('authorization'),
    }),
  },
});

// It ends when the process that started it does, however that ends.
process.once('disconnect', () => {
  process.exit();
});
