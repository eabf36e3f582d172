import { nodeFlags } from '../../demo/node-flags.ts';
import { nodeRun, plainFlags, startProgram } from '../program.ts';
import type { Rival } from './rival.ts';

const main = new URL('./stock-main.ts', import.meta.url);

/** @apollo/gateway behind @apollo/server, as their documentation sets them up. */
export const stock = createStock('stock', 'stock @apollo/gateway', plainFlags);

/** The same, and Node told what we tell it: how much of what was found is a flag that anybody can set. */
export const stockYoung = createStock(
  'stock-young',
  'stock @apollo/gateway, with our flag for Node',
  nodeFlags,
);

function createStock(name: string, label: string, flags: readonly string[]): Rival {
  return {
    name,
    label,
    rooms: 'REMOTE',
    start: ({ town, roomUrls }) =>
      startProgram({
        name,
        run: nodeRun(main, [], flags),
        env: { NODE_ENV: 'production', SUBGRAPH_URLS: JSON.stringify(roomUrls) },
        readyPath: '/graphql?query=%7B__typename%7D',
        folder: town.folder,
      }),
  };
}
