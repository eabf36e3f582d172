import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import type { Log } from '../server/log.ts';
import type { DataSource } from './data-source.ts';
import { placeErrors } from './error-places.ts';
import { askTypeNames } from './type-names.ts';

export type PlanCache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;

/** Measured on our graph: 1, 10, 32 and 100 give plans with as many fetches; 8,192 halted the process for 8 to 14 s. */
const maxEvaluatedPlans = 32;

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
    buildService: ({ name }) => placeErrors(askTypeNames(dataSourceFor(name))),
    queryPlannerConfig: {
      // A fetch comes parsed, once per plan.
      exposeDocumentNodeInFetchNode: true,
      // Plans of one query can be thousands, looked at one by one while nobody else is served.
      debug: { maxEvaluatedPlans },
      ...(plans ? { cache: plans } : {}),
    },
    ...(log ? { logger: log } : {}),
  });
}
