import type { StageName } from './measurements.ts';
import { startDistance } from './rooms/delay.ts';
import { startRecorder, type Recorder } from './rooms/recorder.ts';
import type { Program } from './program.ts';
import type { Rival, RoomUrls } from './rivals/rival.ts';
import type { Town } from './town.ts';

/** A gateway that runs, and what stands between it and its rooms. */
export interface Contender {
  readonly rival: Rival;
  readonly program: Program;
  /** Where its rooms can be made to answer from memory. */
  readonly recorder: Recorder | undefined;
}

export interface Stage {
  readonly contenders: readonly Contender[];
  /** Gateways that did not start, and why. */
  readonly missing: ReadonlyMap<Rival, string>;
  stop(): Promise<void>;
}

/** Starts every gateway in front of rooms that answer as the stage says. */
export async function startStage(
  name: StageName,
  rivals: readonly Rival[],
  town: Town,
): Promise<Stage> {
  const closers: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const roomUrls = await placeRooms(name, town, closers);
    const contenders: Contender[] = [];
    const missing = new Map<Rival, string>();
    for (const rival of rivals.filter(({ rooms }) => belongs(rooms, name))) {
      const recorder = name === 'replay' ? await startRecorder(rival.name, town) : undefined;
      if (recorder) closers.push(() => recorder.stop());
      try {
        const program = await rival.start({ town, roomUrls: recorder?.roomUrls ?? roomUrls });
        closers.push(() => program.stop());
        contenders.push({ rival, program, recorder });
      } catch (error) {
        missing.set(rival, error instanceof Error ? error.message : String(error));
      }
    }
    return { contenders, missing, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Rooms inside a gateway, or its own, are neither far nor recorded; a room alone is measured against a room. */
function belongs(rooms: Rival['rooms'], name: StageName): boolean {
  if (name === 'room' || rooms === 'IS_ONE') return name === 'room' && rooms === 'IS_ONE';
  return name === 'real' || (rooms !== 'ALL_INSIDE' && rooms !== 'ITS_OWN');
}

async function placeRooms(
  name: StageName,
  town: Town,
  closers: (() => Promise<void>)[],
): Promise<RoomUrls> {
  if (name !== 'far' && name !== 'slow') return town.roomUrls;
  const distance = await startDistance(
    (room) => (name === 'far' ? 5 : room === 'social' ? 200 : 0),
    town,
  );
  closers.push(() => distance.stop());
  return distance.roomUrls;
}
