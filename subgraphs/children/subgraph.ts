import type { Subgraph, Surroundings } from '../../server/subgraph.ts';
import type { CentreConfig } from '../centre/config.ts';
import { createCentreSubgraph } from '../centre/subgraph.ts';
import { resolvers } from './resolvers.ts';
import { source, views } from './source.ts';

/** The room, checked against its source views and ready to answer. */
export const createSubgraph = (
  config: CentreConfig,
  surroundings: Surroundings,
): Promise<Subgraph> =>
  createCentreSubgraph({ name: 'children', views, resolvers, source }, config, surroundings);
