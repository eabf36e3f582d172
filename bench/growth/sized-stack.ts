import { randomBytes } from 'node:crypto';
import { roleOf } from '../../demo/databases.ts';
import type { Postgres } from '../../demo/postgres.ts';
import { rooms, type RoomName } from '../../server/sdl.ts';
import { nodeRun, startProgram, type Program } from '../program.ts';
import { perRoom } from '../town.ts';
import { toSizedName } from './sized-databases.ts';

/** A gateway with coordination in its process, and the three centres, over the databases of one size. */
export interface SizedStack {
  readonly citizens: number;
  readonly url: string;
  readonly pids: readonly number[];
  readonly passKeys: Readonly<Record<RoomName, string>>;
  readonly roomUrls: Readonly<Record<Centre, string>>;
  stop(): Promise<void>;
}

type Centre = Exclude<RoomName, 'coordination'>;

export async function startSized({
  postgres,
  citizens,
  folder,
  settings,
}: {
  postgres: Postgres;
  citizens: number;
  folder: string;
  settings: Readonly<Record<string, string>>;
}): Promise<SizedStack> {
  const passKeys = perRoom(() => randomBytes(32).toString('base64url'));
  const env: Record<string, string> = { ...settings };
  for (const room of rooms) {
    env[`${room.toUpperCase()}_PASS_KEY`] = passKeys[room];
    env[`${room.toUpperCase()}_DATABASE_URL`] = postgres.url(
      toSizedName(room, citizens),
      roleOf(room),
    );
  }
  const programs: Program[] = [];
  const stop = async () => {
    for (const program of programs.splice(0).reverse()) await program.stop();
  };
  const start = async (name: string, main: string, more: Readonly<Record<string, string>> = {}) => {
    const program = await startProgram({
      name: `${name}-${citizens}`,
      run: nodeRun(new URL(`../../${main}`, import.meta.url)),
      env: { ...env, ...more },
      readyPath: '/health/ready',
      folder,
    });
    programs.push(program);
    return program;
  };
  try {
    const startCentre = async (room: Centre) =>
      `${(await start(room, `subgraphs/${room}/main.ts`)).url}/graphql`;
    const roomUrls = {
      jobcenter: await startCentre('jobcenter'),
      social: await startCentre('social'),
      children: await startCentre('children'),
    };
    const gateway = await start('gateway', 'gateway/main.ts', {
      JOBCENTER_URL: roomUrls.jobcenter,
      SOCIAL_URL: roomUrls.social,
      CHILDREN_URL: roomUrls.children,
    });
    const url = `${gateway.url}/graphql`;
    return { citizens, url, pids: programs.map(({ pid }) => pid), passKeys, roomUrls, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
