import { hoursForNorm, normsOf, toMost } from '../caseload/norms.ts';
import type { Programme } from '../programmes/programme.ts';
import type { CaseloadRow } from '../source/caseloads.ts';
import type { WorkingHoursRow } from '../source/staffing.ts';

/** The caseloads of a citizen's team, each held against every norm that is for it, by the hours of the week for it. */
export function toCaseloads(
  programme: Pick<Programme, 'code' | 'norms' | 'teams'>,
  track: string | null,
  rows: readonly CaseloadRow[],
  hours: readonly WorkingHoursRow[],
) {
  const norms = normsOf(programme).filter(
    (norm) => norm.track === undefined || norm.track === track,
  );
  return rows.flatMap(({ caseworkerId, role, centre, total, ofTrack }) =>
    norms
      .filter((norm) =>
        norm.role === undefined
          ? norm.centre !== undefined && norm.centre === centre
          : norm.role === role,
      )
      .map((norm) => {
        const own = hours.filter((row) => row.caseworkerId === caseworkerId);
        const hoursAWeek = hoursForNorm(norm, own);
        return {
          caseworkerId,
          citizens: norm.track === undefined ? total : ofTrack,
          norm: {
            name: `${norm.name}, ${norm.saidBy}`,
            most: toMost(norm, hoursAWeek),
            hoursAWeek,
            source: norm.source.join(', '),
          },
        };
      }),
  );
}
