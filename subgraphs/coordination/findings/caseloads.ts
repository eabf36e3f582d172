import { toFullTime } from '../norms.ts';
import type { Programme } from '../programmes/programme.ts';
import type { CaseloadRow } from '../source/caseloads.ts';

/** The caseloads of a citizen's team, each with the norm that is for it: of several the widest, so that none is wronged. */
export function toCaseloads(
  { norms }: Pick<Programme, 'norms'>,
  track: string | null,
  rows: readonly CaseloadRow[],
) {
  return rows.flatMap(({ caseworkerId, role, centre, total, ofTrack }) => {
    const [widest] = norms
      .filter((norm) => norm.track === undefined || norm.track === track)
      .filter((norm) =>
        norm.role === undefined
          ? norm.centre !== undefined && norm.centre === centre
          : norm.role === role,
      )
      .map((norm) => ({ norm, most: toFullTime(norm) }))
      .toSorted((a, b) => b.most - a.most);
    if (!widest) return [];
    const { norm, most } = widest;
    return {
      caseworkerId,
      citizens: norm.track === undefined ? total : ofTrack,
      norm: { name: `${norm.name}, ${norm.saidBy}`, most, source: norm.source.join(', ') },
    };
  });
}
