import { rooms, type RoomName } from '../../server/sdl.ts';
import { nodeRun, startProgram } from '../program.ts';
import type { Rival } from './rival.ts';

const home = new URL('../../', import.meta.url);

/** As `npm start` runs it: coordination in the gateway's process, each centre in its own. */
export const ours = createOurs('ours', 'Helhed', {
  remote: ['jobcenter', 'social', 'children'],
});

export const oursStockExecutor = createOurs(
  'ours-stock',
  "Helhed, @apollo/gateway's executor",
  { remote: ['jobcenter', 'social', 'children'] },
  { QUERY_EXECUTOR: 'stock' },
);

const everywhereElse = { remote: rooms };

/** The same rooms over HTTP as every other gateway has them. */
export const oursRemote = createOurs('ours-remote', 'Helhed, coordination remote', everywhereElse);

/** The same, of another checkout. */
export function createBefore(folder: URL): Rival {
  const label = 'Helhed before, coordination remote';
  return createOurs('before', label, everywhereElse, {}, folder);
}

export const oursOneProcess = createOurs('ours-one-process', 'Helhed, all rooms in one process', {
  remote: [],
});

function createOurs(
  name: string,
  label: string,
  { remote }: { remote: readonly RoomName[] },
  env: Readonly<Record<string, string>> = {},
  folder: URL = home,
): Rival {
  return {
    name,
    label,
    rooms:
      remote.length === 0
        ? 'ALL_INSIDE'
        : remote.includes('coordination')
          ? 'REMOTE'
          : 'COORDINATION_INSIDE',
    start: ({ town, roomUrls }) =>
      startProgram({
        name,
        run: nodeRun(new URL('gateway/main.ts', folder)),
        env: {
          ...town.settings,
          ...env,
          ...Object.fromEntries(
            remote.map((room) => [`${room.toUpperCase()}_URL`, roomUrls[room]]),
          ),
        },
        readyPath: '/health/ready',
        folder: town.folder,
      }),
  };
}
