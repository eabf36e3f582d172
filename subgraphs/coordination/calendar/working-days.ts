import type { Day } from '../../../server/day.ts';
import { shift } from './duration.ts';
import { easterOf } from './easter.ts';

/**
 * The days besides weekends and holidays on which a municipality is closed, as `MM-DD`: its own choice. None unless it
 * says so: 5 June, 24 and 31 December are no holidays of the church and by themselves working days (PAV 26.2.8.3).
 * A limit counted without them ends too early rather than too late.
 */
export type ClosedDays = readonly string[];

/** By how many days after Easter Sunday the movable holidays fall: from Maundy Thursday to Whit Monday. */
const afterEaster = [-3, -2, 0, 1, 39, 49, 50];
const greatPrayerDay = 26;

/** True on a holiday (helligdag) of Denmark. Store bededag is none from 2024 on (lov nr. 214 af 6/3/2023). */
export function isHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const easter = Date.parse(easterOf(year));
  const fromEaster = Math.round((Date.parse(day) - easter) / 86_400_000);
  return (
    ['01-01', '12-25', '12-26'].includes(day.slice(5)) ||
    afterEaster.includes(fromEaster) ||
    (year < 2024 && fromEaster === greatPrayerDay)
  );
}

/** True from Monday to Friday, but on holidays and where the municipality is closed (arbejdsdag). */
export function isWorkingDay(day: Day, closed: ClosedDays = []): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day) && !closed.includes(day.slice(5));
}

/** The day that is so many working days later; the day itself counts as none. */
export function workingDaysAfter(day: Day, count: number, closed: ClosedDays = []): Day {
  let [at, left] = [day, count];
  while (left > 0) {
    at = shift(at, 'P1D');
    if (isWorkingDay(at, closed)) left -= 1;
  }
  return at;
}
