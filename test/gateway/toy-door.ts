import { createDoor, type Door } from '../../gateway/door.ts';
import type { Room } from '../../gateway/room.ts';
import type { RoomLimits } from '../../gateway/room-guard.ts';
import { CentreUnavailableError } from '../../server/errors.ts';
import type { Instruments } from '../../server/instruments.ts';
import { createTestInstruments } from '../setup/instruments.ts';

/** Limits that no test meets unless it wants to. */
const wideLimits: RoomLimits = {
  timeoutMs: 20_000,
  concurrency: 64,
  breakAfter: 5,
  probeEveryMs: 60_000,
};

/** The door of the centre social, whatever room stands behind it. */
export function openToyDoor(
  room: Room,
  limits: Partial<RoomLimits> = {},
  instruments: Instruments = createTestInstruments(),
): Door {
  return createDoor(
    {
      name: 'social',
      room,
      limits: { ...wideLimits, ...limits },
      toError: (cause) => new CentreUnavailableError('SOCIAL', cause),
      timeLeft: ({ deadline }) => deadline.remainingMs(),
    },
    instruments,
  );
}
