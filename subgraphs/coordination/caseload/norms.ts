import type { Programme } from '../programmes/programme.ts';
import type { Counting, NormCaseloadRow } from '../source/norm-caseloads.ts';

type Norm = Programme['norms'][number];

/** A norm of a programme, which says whose citizens it counts. */
export interface ProgrammeNorm extends Norm {
  readonly programme: string;
}

/** So few that somebody could tell who they are are not told. */
const fewest = 5;

const perFullTime = { FULL_TIME: 1, HALF_TIME: 2, WEEKLY_DAY: 5 } as const;

/** At most so many of one caseworker in full time: nobody records who works how much, so none is held to less. */
export function toFullTime({ most, per }: Pick<Norm, 'most' | 'per'>): number {
  return most * perFullTime[per];
}

export function toCounting({ programme, role, track, centre }: ProgrammeNorm): Counting {
  return { programme, role: role ?? null, track: track ?? null, centre: centre ?? null };
}

/** What there is, held against the norm; undefined while it is nobody, or so few that it would tell who. */
export function toActual(norm: Norm, caseloads: readonly Pick<NormCaseloadRow, 'citizens'>[]) {
  const caseworkers = caseloads.length;
  const total = caseloads.reduce((sum, { citizens }) => sum + citizens, 0);
  if (total < fewest) return undefined;
  const most = toFullTime(norm);
  return {
    caseworkers,
    citizensEach: Math.round((total / caseworkers) * 10) / 10,
    recommended: most,
    aboveNorm: caseloads.filter(({ citizens }) => citizens > most).length,
  };
}
