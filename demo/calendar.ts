const millisecondsPerDay = 86_400_000;
const written = new Map<number, string>();

/** A day as days since 1970-01-01, so that the generator can reckon with it. */
export function toDayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** A day number as `YYYY-MM-DD`; remembered, because a million citizens share some 40,000 days. */
export function toDayText(dayNumber: number): string {
  const known = written.get(dayNumber);
  if (known !== undefined) return known;
  const text = new Date(dayNumber * millisecondsPerDay).toISOString().slice(0, 10);
  written.set(dayNumber, text);
  return text;
}

export function addDays(day: string, days: number): string {
  return toDayText(toDayNumber(day) + days);
}
