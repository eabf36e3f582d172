const copenhagenHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Asking for the time zone is slow and a municipality has few days: each is asked for once. */
const known = new Map<string, string>();

/** A Danish day as Nexus stores it: its local midnight in UTC, 22:00 or 23:00 the day before. */
export function toUtcMidnight(day: string): string {
  const instant = known.get(day) ?? findMidnight(day);
  known.set(day, instant);
  return instant;
}

function findMidnight(day: string): string {
  const summer = new Date(`${day}T00:00:00Z`);
  summer.setUTCHours(-2);
  if (copenhagenHour.format(summer) === '00') return summer.toISOString();
  const winter = new Date(`${day}T00:00:00Z`);
  winter.setUTCHours(-1);
  return winter.toISOString();
}
