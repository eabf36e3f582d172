import { ApolloGateway } from '@apollo/gateway';
import { placeErrors } from './error-places.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { plannerConfig } from './planner-config.ts';
import { askTypeNames } from './type-names.ts';

/** @apollo/gateway, which plans and runs; what it does otherwise than GraphQL is mended around it. */
export function createStockGateway({
  supergraphSdl,
  dataSourceFor,
  log,
}: Omit<GatewayOptions, 'executor'>): ApolloGateway {
  // Else it asks the cloud's metadata addresses who hosts it, and reports to its vendor every hour.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) => placeErrors(askTypeNames(dataSourceFor(name, url))),
    queryPlannerConfig: plannerConfig,
    ...(log ? { logger: log } : {}),
  });
}
