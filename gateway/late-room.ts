import { SourceUnavailableError } from '../server/errors.ts';
import type { Log } from '../server/log.ts';
import type { Room } from './room.ts';

const tryAgainAfterMs = 2_000;

/**
 * A hosted room whose database may be away when the process starts: it is not there until it can be started,
 * and the others are. Whatever else keeps it from starting keeps the process from starting too.
 */
export async function startLateRoom(
  name: string,
  start: () => Promise<Room>,
  log: Log,
): Promise<Room> {
  let room: Room | undefined;
  let waiting: NodeJS.Timeout | undefined;
  const tryToStart = async () => {
    try {
      room = await start();
    } catch (error) {
      if (!(error instanceof SourceUnavailableError)) throw error;
      log.warn({ err: error, room: name }, 'a room could not be started; it is tried again');
      waiting = setTimeout(tryAgain, tryAgainAfterMs).unref();
    }
  };
  const tryAgain = () => {
    tryToStart().catch((error: unknown) => {
      log.error({ err: error, room: name }, 'a room cannot be started');
    });
  };
  const getRoom = () => {
    if (!room) throw new Error(`The room ${name} is not started yet.`);
    return room;
  };
  await tryToStart();
  return {
    needsToken: false,
    ask: async (fetch, context, asking) => getRoom().ask(fetch, context, asking),
    ping: async (withinMs) => getRoom().ping(withinMs),
    close: async () => {
      clearTimeout(waiting);
      await room?.close();
    },
  };
}
