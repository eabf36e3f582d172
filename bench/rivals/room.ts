import { nodeRun, startProgram } from '../program.ts';
import type { Rival } from './rival.ts';

/** A centre's room as it runs. */
export const room: Rival = createRoom(
  'room',
  "Helhed's room",
  new URL('../../subgraphs/jobcenter/main.ts', import.meta.url),
  '/health/ready',
);

/** The same resolvers over the same database, served by @apollo/server as its documentation says. */
export const apolloRoom: Rival = createRoom(
  'apollo-room',
  'the same resolvers on stock @apollo/server',
  new URL('./room/apollo-main.ts', import.meta.url),
  '/graphql?query=%7B__typename%7D',
);

/** The least that a room can cost: the same checks and statements, and nothing else can be asked of it. */
export const handWrittenRoom: Rival = {
  ...createRoom(
    'hand-written-room',
    'the same statements, written by hand (the limit)',
    new URL('./room/hand-written-main.ts', import.meta.url),
    '/health',
  ),
  answers: ['entity'],
};

function createRoom(name: string, label: string, main: URL, readyPath: string): Rival {
  return {
    name,
    label,
    rooms: 'IS_ONE',
    start: ({ town }) =>
      startProgram({
        name,
        run: nodeRun(main),
        env: town.settings,
        readyPath,
        folder: town.folder,
      }),
  };
}
