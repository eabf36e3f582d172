import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from './context.ts';

/** How a query plan's fetches reach a subgraph. */
export type DataSource = GraphQLDataSource<GatewayContext>;
