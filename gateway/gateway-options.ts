import type { LastUsed } from '../server/last-used.ts';
import type { Log } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';
import type { DataSource } from './data-source.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** How a subgraph is reached, by its name and the URL that the supergraph has of it. */
  readonly dataSourceFor: (name: string, url: string | undefined) => DataSource;
  /** Who runs plans: we, or @apollo/gateway. */
  readonly executor?: 'compiled' | 'stock';
  readonly metrics?: Pick<Metrics, 'queryPlans'>;
  readonly log?: Log;
  /** Where plans are kept; with all else that the process keeps of operations where this is not said. */
  readonly kept?: LastUsed;
}
