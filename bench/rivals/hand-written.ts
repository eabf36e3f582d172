import { nodeRun, startProgram } from '../program.ts';
import type { Rival } from './rival.ts';

/**
 * The limit: what one handler of node:http needs for the citizen view, and nothing else can be asked of it.
 * Coordination's own code decides, seals and logs, each centre is asked once, all at the same time.
 */
export const handWritten: Rival = {
  name: 'hand-written',
  label: 'written by hand (the limit)',
  rooms: 'COORDINATION_INSIDE',
  answers: ['view'],
  start: ({ town, roomUrls }) =>
    startProgram({
      name: 'hand-written',
      run: nodeRun(new URL('./hand-written/inside-main.ts', import.meta.url)),
      env: { ...town.settings, SUBGRAPH_URLS: JSON.stringify(roomUrls) },
      readyPath: '/health',
      folder: town.folder,
    }),
};

/** The same fetches as a gateway's, merged by hand, with coordination as far away as the centres. */
export const handWrittenRemote: Rival = {
  name: 'hand-written-remote',
  label: 'written by hand, coordination remote',
  rooms: 'REMOTE',
  answers: ['view'],
  start: ({ town, roomUrls }) =>
    startProgram({
      name: 'hand-written-remote',
      run: nodeRun(new URL('./hand-written/remote-main.ts', import.meta.url)),
      env: { ...town.settings, SUBGRAPH_URLS: JSON.stringify(roomUrls) },
      readyPath: '/health',
      folder: town.folder,
    }),
};
