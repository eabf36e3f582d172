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
  // Else it asks the cloud's metadata addresses who hosts it, and reports to its vendor every hour.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSourceFor(name),
    ...(plans ? { queryPlannerConfig: { cache: plans } } : {}),
    ...(log ? { logger: log } : {}),
  });
}
