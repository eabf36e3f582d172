import { rooms, type RoomName } from '../../server/sdl.ts';
import { nodeRun, startProgram, type Program } from '../program.ts';
import type { RoomUrls } from '../rivals/rival.ts';
import { perRoom, type Town } from '../town.ts';

export interface Distance {
  readonly roomUrls: RoomUrls;
  stop(): Promise<void>;
}

const main = new URL('./delay-main.ts', import.meta.url);

/** Moves rooms so many milliseconds away, each behind a proxy of its own; where 0 is said a room stays. */
export async function startDistance(
  delayMs: (room: RoomName) => number,
  { roomUrls, folder }: Pick<Town, 'roomUrls' | 'folder'>,
): Promise<Distance> {
  const proxies = new Map<RoomName, Program>();
  for (const room of rooms) {
    if (delayMs(room) === 0) continue;
    const proxy = await startProgram({
      name: `delay-${room}`,
      run: nodeRun(main),
      env: { DELAY_MS: String(delayMs(room)), TARGET: roomUrls[room] },
      readyPath: '/health/live',
      folder,
    });
    proxies.set(room, proxy);
  }
  return {
    roomUrls: perRoom((room) => {
      const proxy = proxies.get(room);
      return proxy ? `${proxy.url}/graphql` : roomUrls[room];
    }),
    stop: async () => {
      for (const proxy of proxies.values()) await proxy.stop();
    },
  };
}
