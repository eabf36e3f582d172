import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '../server/log.ts';
import type { GatewayContext } from './context.ts';

export type DataSource = GraphQLDataSource<GatewayContext>;

/** A federation gateway over any supergraph; `dataSourceFor` says how each of its subgraphs is reached. */
export function createGateway({
  supergraphSdl,
  dataSourceFor,
  log,
}: {
  supergraphSdl: string;
  dataSourceFor: (name: string) => DataSource;
  log?: Log;
}): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSourceFor(name),
    ...(log ? { logger: log } : {}),
  });
}
