import { toFullTime } from '../caseload/norms.ts';
import type { Programme } from '../programmes/programme.ts';
import type { CaseloadRow } from '../source/caseloads.ts';

/** The caseloads of a citizen's team, each held against every norm that is for it. */
export function toCaseloads(
  { norms }: Pick<Programme, 'norms'>,
  track: string | null,
  rows: readonly CaseloadRow[],
) {
  return rows.flatMap(({ caseworkerId, role, centre, total, ofTrack }) =>
    norms
      .filter((norm) => norm.track === undefined || norm.track === track)
      .filter((norm) =>
        norm.role === undefined
          ? norm.centre !== undefined && norm.centre === centre
          : norm.role === role,
      )
      .map((norm) => ({
        caseworkerId,
        citizens: norm.track === undefined ? total : ofTrack,
        norm: {
          name: `${norm.name}, ${norm.saidBy}`,
          most: toFullTime(norm),
          source: norm.source.join(', '),
        },
      })),
  );
}
