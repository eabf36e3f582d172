import type { Day } from '../../../server/day.ts';
import type { Cadence, CadenceFacts, MeetingFact } from './cadence-facts.ts';
import { shift } from './duration.ts';
import { workingDaysAfter } from './working-days.ts';

type Counting = Pick<CadenceFacts, 'enrolledOn' | 'firstContactOn' | 'closed'>;

/** By when the next one is to be held, and whether those held were in time; null where that cannot be judged. */
export function findDue(
  cadence: Cadence,
  held: readonly Pick<MeetingFact, 'heldOn' | 'isReasonForLaterGiven'>[],
  counting: Counting,
): { readonly dueOn: Day | null; readonly wasKept: boolean | null } {
  const { every, timesAYear, within } = cadence;
  const [first] = held;
  const { enrolledOn } = counting;
  const firstBy = findFirstBy(cadence, counting);
  const wasKept =
    !within || (first && first.isReasonForLaterGiven)
      ? true
      : firstBy === null
        ? null
        : !first || first.heldOn <= firstBy;
  if (within && !first) return { dueOn: firstBy, wasKept };
  const last = held.at(-1)?.heldOn ?? enrolledOn;
  if (every !== undefined) return { dueOn: shift(last, every), wasKept };
  if (timesAYear === undefined) return { dueOn: null, wasKept };
  // So many in any year: the one that many before the next leaves the year on its anniversary.
  const leaving = held.at(-timesAYear);
  return {
    dueOn:
      leaving === undefined
        ? shift(enrolledOn, toStep(timesAYear, held.length + 1))
        : shift(leaving.heldOn, 'P1Y'),
    wasKept,
  };
}

/** The last day of a limit in working days (R17); null where there is none, or its beginning is not known. */
export function findFirstBy(
  { within }: Pick<Cadence, 'within'>,
  { enrolledOn, firstContactOn, closed }: Counting,
): Day | null {
  const from = within?.of === 'ENROLMENT' ? enrolledOn : firstContactOn;
  return within && from !== null ? workingDaysAfter(from, within.workingDays, closed) : null;
}

/** The first year is shared out evenly: of three a year the second is due after eight months. */
function toStep(timesAYear: number, count: number): string {
  return (12 * count) % timesAYear === 0
    ? `P${(12 * count) / timesAYear}M`
    : `P${Math.floor((365 * count) / timesAYear)}D`;
}
