import type { RecordMeetingInput } from '../../../schema/generated/coordination.ts';
import { isDay } from '../../../server/day.ts';
import type { Cadence } from '../calendar/cadence-facts.ts';
import { findFirstBy } from '../calendar/due.ts';
import { findCodeFault } from '../change/input-text.ts';

interface Held {
  readonly heldOn: string;
  readonly enrolledOn: string;
  /** What is known of the first contact where this meeting does not say: another meeting's word, or the signal. */
  readonly knownContactOn: string | null;
  /** True where one of the cadence was held before: the limit is for the first. */
  readonly isLater: boolean;
}

/** A meeting later than so many working days after first contact says why, by a code of the programme (R17, R18). */
export function findLatenessFaults(
  { firstContactOn, reasonForLater }: Pick<RecordMeetingInput, 'firstContactOn' | 'reasonForLater'>,
  cadence: Cadence | undefined,
  { heldOn, enrolledOn, knownContactOn, isLater }: Held,
): string[] {
  if (firstContactOn != null) {
    if (!isDay(firstContactOn))
      return ['firstContactOn is no day that exists; expected one such as 2026-11-16'];
    if (firstContactOn > heldOn) return ['firstContactOn lies after the meeting'];
  }
  const { within, reasonsForLater = [] } = cadence ?? {};
  if (!cadence || !within || isLater) {
    return reasonForLater == null ? [] : ['reasonForLater is given; nothing limits this meeting'];
  }
  const by = findFirstBy(cadence, { enrolledOn, firstContactOn: firstContactOn ?? knownContactOn });
  if (by === null) return ['firstContactOn is not said; the programme’s limit counts from it'];
  if (heldOn <= by) {
    return reasonForLater == null
      ? []
      : [`reasonForLater is given; ${by} was the last day in time`];
  }
  const codes = reasonsForLater.map(({ code }) => code).join(', ');
  if (reasonForLater == null) {
    return reasonsForLater.length > 0
      ? [`${by} was the last day in time; reasonForLater says why it was later: ${codes}`]
      : [];
  }
  const fault = findCodeFault('reasonForLater', reasonForLater, reasonsForLater);
  return fault === undefined ? [] : [fault];
}
