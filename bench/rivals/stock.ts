import { nodeRun, startProgram } from '../program.ts';
import type { Rival } from './rival.ts';

const main = new URL('./stock-main.ts', import.meta.url);

/** @apollo/gateway behind @apollo/server, as their documentation sets them up. */
export const stock: Rival = {
  name: 'stock',
  label: 'stock @apollo/gateway',
  rooms: 'REMOTE',
  start: ({ town, roomUrls }) =>
    startProgram({
      name: 'stock',
      run: nodeRun(main),
      env: { NODE_ENV: 'production', SUBGRAPH_URLS: JSON.stringify(roomUrls) },
      readyPath: '/graphql?query=%7B__typename%7D',
      folder: town.folder,
    }),
};
