import type { Day } from '../../../server/day.ts';
import type { Cadence, MeetingFact } from './cadence-facts.ts';
import { shift } from './duration.ts';

/** A meeting, such as the citizen's, that is missing between two others (S8). */
export interface Gap {
  readonly kind: Cadence['kind'];
  /** The meeting that it follows. */
  readonly afterId: string;
  readonly afterOn: Day;
  /** The last day that is between the two; null while no day is set for the second. */
  readonly dueOn: Day | null;
  /** True when the second was held without it: nobody can make up for it any more. */
  readonly isOver: boolean;
}

interface Around {
  /** All meetings that are not cancelled, by day. */
  readonly standing: readonly MeetingFact[];
  /** By when the next of the cadence is due. */
  readonly dueOn: Day | null;
  readonly today: Day;
}

/** Between each two meetings of a cadence one of another kind, held or still ahead; after the last one too. */
export function findGaps(
  { between: kind }: Pick<Cadence, 'between'>,
  own: readonly MeetingFact[],
  { standing, dueOn, today }: Around,
): Gap[] {
  if (kind === undefined) return [];
  const counted = own.filter((meeting) => counts(meeting, today));
  const others = standing.filter((meeting) => meeting.kind === kind && counts(meeting, today));
  return counted.flatMap((after, index) => {
    const next = counted[index + 1];
    // What is only planned asks for nothing to follow it yet.
    if (!next && after.state === 'PLANNED') return [];
    const by = next ? shift(next.heldOn, 'P1D', -1) : dueOn;
    const isThere = others.some(
      ({ heldOn }) => heldOn > after.heldOn && (!next || heldOn < next.heldOn),
    );
    if (isThere) return [];
    return {
      kind,
      afterId: after.id,
      afterOn: after.heldOn,
      // Behind with the cadence itself: the next meeting is for no day yet.
      dueOn: by !== null && by > after.heldOn ? by : null,
      isOver: next?.state === 'HELD',
    };
  });
}

/** A meeting that was, or that still can be: one planned for a day that is over is neither. */
function counts({ state, heldOn }: MeetingFact, today: Day): boolean {
  return state === 'HELD' || (state === 'PLANNED' && heldOn >= today);
}
