import type { Day } from '../../../server/day.ts';

/** Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm; Nature, 20 April 1876). */
export function easterOf(year: number): Day {
  const whole = (value: number, by: number) => Math.floor(value / by);
  const golden = year % 19;
  const century = whole(year, 100);
  const moon = (19 * golden + century - whole(century, 4) - whole(8 * century + 13, 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * whole(year % 100, 4) - moon - (year % 4)) % 7;
  const late = whole(golden + 11 * moon + 22 * weekday, 451);
  const days = moon + weekday - 7 * late + 114;
  return new Date(Date.UTC(year, whole(days, 31) - 1, (days % 31) + 1)).toISOString().slice(0, 10);
}
