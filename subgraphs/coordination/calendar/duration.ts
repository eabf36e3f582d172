import type { Day } from '../../../server/day.ts';

/** Whole years, months, weeks or days, ISO 8601: `P6M`, `P1Y`, `P14D`. */
export type Duration = string;

const shape = /^P(?=\d)(?:(\d+)W|(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?)$/;

/** True for a duration that we can count with. */
export function isDuration(text: string): boolean {
  return shape.test(text) && !/^P0|[A-Z]0/.test(text);
}

/**
 * The day so much later, or earlier with -1. A month that has no such day ends on its last: 31 January and a month is
 * 28 February (lov om beregning af frister follows the calendar the same way).
 */
export function shift(day: Day, duration: Duration, direction: 1 | -1 = 1): Day {
  const parts = shape.exec(duration);
  if (!parts) throw new Error(`${duration} is no duration; expected one such as P6M.`);
  const [weeks = 0, years = 0, months = 0, days = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0) * direction);
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + years * 12 + months);
  date.setUTCDate(Math.min(dayOfMonth, lastOfMonth(date)));
  date.setUTCDate(date.getUTCDate() + weeks * 7 + days);
  return date.toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function lastOfMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
