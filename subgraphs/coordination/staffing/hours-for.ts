import type { CentreCode } from '../centres.ts';
import type { WorkingHours } from '../source/staffing.ts';

/** What hours are looked for: a programme's, in some of its teams or in all, or those for a centre's own cases. */
export interface HoursScope {
  readonly programme: string;
  readonly teams: readonly string[] | null;
  readonly centre: CentreCode | null;
}

/** The hours a week that somebody has for it; null where nobody wrote them down, or only some of them. */
export function hoursFor(
  { programme, teams, centre }: HoursScope,
  hours: readonly WorkingHours[],
): number | null {
  const those = hours.filter((row) =>
    centre === null
      ? row.programme === programme &&
        (teams === null || row.team === null || teams.includes(row.team))
      : row.programme === null && row.centre === centre,
  );
  if (those.length === 0) return null;
  return those.reduce<number | null>(
    (sum, { hoursAWeek }) => (sum === null || hoursAWeek === null ? null : sum + hoursAWeek),
    0,
  );
}
