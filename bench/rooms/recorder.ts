import { nodeRun, startProgram, type Program } from '../program.ts';
import type { RoomUrls } from '../rivals/rival.ts';
import { perRoom, type Town } from '../town.ts';
import { countWaves, type Fetch } from './waves.ts';

/** What stands between one gateway and its rooms: keeps what they answered, and can answer it again from memory. */
export interface Recorder {
  readonly roomUrls: RoomUrls;
  readonly pid: number;
  replay(): Promise<void>;
  record(): Promise<void>;
  /** What was asked since this was asked last. */
  look(): Promise<Look>;
  stop(): Promise<void>;
}

export interface Look {
  readonly fetches: number;
  /** How many fetches had to wait for one another. */
  readonly waves: number;
  /** How many replayed fetches were not on record, and the first of them. */
  readonly unknown: number;
  readonly firstUnknown?: string | undefined;
}

const main = new URL('./recorder-main.ts', import.meta.url);

export async function startRecorder(
  name: string,
  { roomUrls, folder }: Pick<Town, 'roomUrls' | 'folder'>,
): Promise<Recorder> {
  const program: Program = await startProgram({
    name: `recorder-${name}`,
    run: nodeRun(main),
    env: { ROOM_URLS: JSON.stringify(roomUrls) },
    readyPath: '/control',
    folder,
  });
  const control = async (path: string): Promise<Look> => {
    const response = await fetch(`${program.url}/control${path}`);
    const told: Omit<Look, 'fetches' | 'waves'> & { fetches: readonly Fetch[] } = JSON.parse(
      await response.text(),
    );
    const { fetches, unknown, firstUnknown } = told;
    return { fetches: fetches.length, waves: countWaves(fetches), unknown, firstUnknown };
  };
  return {
    roomUrls: perRoom((room) => `${program.url}/${room}/graphql`),
    pid: program.pid,
    replay: async () => void (await control('/replay')),
    record: async () => void (await control('/record')),
    look: () => control(''),
    stop: () => program.stop(),
  };
}
