import { nodeFlags } from '../../demo/node-flags.ts';
import { nodeRun, plainFlags, startProgram } from '../program.ts';
import type { Rival } from './rival.ts';

const home = new URL('../../', import.meta.url);
const apolloMain = new URL('./room/apollo-main.ts', import.meta.url);
const apolloReady = '/graphql?query=%7B__typename%7D';

/** As its documentation says: graphql-js and Apollo Server look for it when they are loaded. */
const production = { NODE_ENV: 'production' };

/** A centre's room as it runs. */
export const room: Rival = createOurRoom('room', "Helhed's room", home);

/** The same, of another checkout. */
export function createRoomBefore(folder: URL): Rival {
  return createOurRoom('room-before', "Helhed's room before", folder);
}

/** The same resolvers over the same database, served by @apollo/server as its documentation says. */
export const apolloRoom: Rival = createRoom(
  'apollo-room',
  'the same resolvers on stock @apollo/server',
  apolloMain,
  apolloReady,
  { flags: plainFlags, env: production },
);

/** The same, and Node told what we tell it. */
export const apolloRoomYoung: Rival = createRoom(
  'apollo-room-young',
  'the same, with our flag for Node',
  apolloMain,
  apolloReady,
  { env: production },
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

interface Start {
  /** What is imported before it. */
  readonly before?: readonly URL[];
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

function createOurRoom(name: string, label: string, folder: URL): Rival {
  return createRoom(name, label, new URL('subgraphs/jobcenter/main.ts', folder), '/health/ready', {
    before: [new URL('./room/as-in-production.ts', import.meta.url)],
  });
}

function createRoom(
  name: string,
  label: string,
  main: URL,
  readyPath: string,
  { before = [], flags = nodeFlags, env = {} }: Start = {},
): Rival {
  return {
    name,
    label,
    rooms: 'IS_ONE',
    start: ({ town }) =>
      startProgram({
        name,
        run: nodeRun(main, before, flags),
        env: { ...town.settings, ...env },
        readyPath,
        folder: town.folder,
      }),
  };
}
