import { shift } from '../calendar/duration.ts';
import type { Faults } from './faults.ts';
import type { Programme } from './programme.ts';

/** A frame lasts no longer than until it is revised, and no day has two: what is left of it would be nobody's to say. */
export function checkFrames(
  { frames, frameRevisions }: Programme,
  faults: Pick<Faults, 'at'>,
): void {
  for (const [index, frame] of frames.entries()) {
    const { performer, from, to } = frame;
    const revision = frameRevisions.find((one) => one.performer === performer);
    const last = revision && shift(shift(from, revision.every), 'P1D', -1);
    if (last !== undefined && last < to)
      faults.at(
        ['frames', index, 'to'],
        `expected ${last} at the latest, when ${performer}’s frame is revised, found ${to}`,
      );
    const other = frames.find(
      (one, place) =>
        place < index && one.performer === performer && one.to >= from && one.from <= to,
    );
    if (other)
      faults.at(
        ['frames', index, 'from'],
        `expected days that no other frame of ${performer} has, found those of ${other.from}`,
      );
  }
}
