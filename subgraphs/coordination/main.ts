import { serveSubgraph } from '../../server/serve-subgraph.ts';
import { readConfig } from './config.ts';
import { createSubgraph } from './subgraph.ts';

await serveSubgraph('coordination', readConfig, createSubgraph);
