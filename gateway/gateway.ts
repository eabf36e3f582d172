import { ApolloGateway, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '../server/log.ts';
import type { GatewayContext } from './context.ts';

export type DataSource = GraphQLDataSource<GatewayContext>;
export type PlanCache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;

/** A federation gateway over any supergraph; `dataSourceFor` says how each of its subgraphs is reached. */
export function createGateway({
  supergraphSdl,
  dataSourceFor,
  plans,
  log,
}: {
  supergraphSdl: string;
  dataSourceFor: (name: string) => DataSource;
  /** Where plans are kept; Apollo's own cache where there is none. */
  plans?: PlanCache;
  log?: Log;
}): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSourceFor(name),
    ...(plans ? { queryPlannerConfig: { cache: plans } } : {}),
    ...(log ? { logger: log } : {}),
  });
}
