import { nodeRun, startProgram, type Program } from '../program.ts';
import type { Rival } from './rival.ts';

const open = new URL('./open/register.ts', import.meta.url);

/**
 * `ours` without access control and audit, to see what they cost. The product has no switch for that: another module
 * stands in the place of each part of the wall, from before the process starts. So it has centres of its own.
 */
export const oursOpen: Rival = {
  name: 'ours-open',
  label: 'Helhed without access control and audit',
  rooms: 'ITS_OWN',
  answers: ['view'],
  start: async ({ town }) => {
    const running: Program[] = [];
    const start = async (
      name: string,
      main: string,
      env: Readonly<Record<string, string>> = {},
    ) => {
      const program = await startProgram({
        name: `open-${name}`,
        run: nodeRun(new URL(`../../${main}`, import.meta.url), [open]),
        env: { ...town.settings, ...env },
        readyPath: '/health/ready',
        folder: town.folder,
      });
      running.push(program);
      return program;
    };
    const stop = async () => {
      for (const program of running.splice(0).reverse()) await program.stop();
    };
    try {
      const urls: Record<string, string> = {};
      for (const room of ['jobcenter', 'social', 'children']) {
        const { url } = await start(room, `subgraphs/${room}/main.ts`);
        urls[`${room.toUpperCase()}_URL`] = `${url}/graphql`;
      }
      const ownRooms = running.map(({ pid }) => pid);
      const gateway = await start('gateway', 'gateway/main.ts', {
        ...urls,
        COORDINATION_DATABASE_URL: town.ownerUrl('coordination'),
      });
      return { ...gateway, ownRooms, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};
