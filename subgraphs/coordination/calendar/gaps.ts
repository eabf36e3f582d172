import type { Day } from '../../../server/day.ts';
import type { MeetingFact } from './cadence-facts.ts';
import { shift } from './duration.ts';

/** A meeting, such as the citizen’s, that is missing between two others (S8). */
export interface Gap {
  /** The meeting that it was to follow. */
  readonly afterId: string;
  readonly afterOn: Day;
  /** The last day that is between the two; null while the second is for no day yet. */
  readonly dueOn: Day | null;
  /** True when the second was held without it: nobody can make up for it any more. */
  readonly isOver: boolean;
  /** True where it lies before the last one that was held, or after it. */
  readonly isLatest: boolean;
}

interface Around {
  /** The meetings between which others are to be, by day. */
  readonly outer: readonly MeetingFact[];
  /** By when the next of them is due, where it is not planned. */
  readonly nextDueOn: Day | null;
  readonly today: Day;
}

/** Where none of the inner meetings was held, or is still ahead, between two of the outer ones; after the last one too. */
export function findGaps(
  inner: readonly MeetingFact[],
  { outer, nextDueOn, today }: Around,
): Gap[] {
  const bounds = outer.filter((meeting) => counts(meeting, today));
  const between = inner.filter((meeting) => counts(meeting, today));
  const last = bounds.findLastIndex(({ state }) => state === 'HELD');
  return bounds.flatMap((after, index) => {
    // What is only planned asks for nothing to follow it yet.
    if (after.state === 'PLANNED') return [];
    const next = bounds[index + 1];
    const isThere = between.some(
      ({ heldOn }) => heldOn > after.heldOn && (!next || heldOn < next.heldOn),
    );
    if (isThere) return [];
    const by = next ? shift(next.heldOn, 'P1D', -1) : nextDueOn;
    return {
      afterId: after.id,
      afterOn: after.heldOn,
      // Behind with the outer ones themselves: the next is for no day yet.
      dueOn: by !== null && by > after.heldOn ? by : null,
      isOver: next?.state === 'HELD',
      isLatest: index >= last - 1,
    };
  });
}

/** A meeting that was, or that still can be: one planned for a day that is over is neither. */
function counts({ state, heldOn }: MeetingFact, today: Day): boolean {
  return state === 'HELD' || (state === 'PLANNED' && heldOn >= today);
}
