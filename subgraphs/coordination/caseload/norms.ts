import type { Programme } from '../programmes/programme.ts';
import { teamsOf } from '../programmes/teams-of.ts';
import type { Counting, NormCaseloadRow } from '../source/norm-caseloads.ts';
import type { WorkingHours } from '../source/staffing.ts';
import { hoursFor } from '../staffing/hours-for.ts';

type Norm = Programme['norms'][number];

/** A norm of a programme, which says whose citizens it counts, and in which teams the work is. */
export interface ProgrammeNorm extends Norm {
  readonly programme: string;
  /** Of the track, where the norm is for one; null for all. */
  readonly teams: readonly string[] | null;
}

/** So few that somebody could tell who they are are not told. */
const fewest = 5;

const perFullTime = { FULL_TIME: 1, HALF_TIME: 2, WEEKLY_DAY: 5 } as const;

/** The hours of a full-time position. */
const fullTime = 37;

/** At most so many of one caseworker who has so many hours a week for it; in full time where nobody wrote them down. */
export function toMost(
  { most, per }: Pick<Norm, 'most' | 'per'>,
  hoursAWeek: number | null,
): number {
  const inFullTime = most * perFullTime[per];
  return Math.round(((inFullTime * (hoursAWeek ?? fullTime)) / fullTime) * 10) / 10;
}

/** The norms of a programme, each with whose it is. */
export function normsOf(programme: Pick<Programme, 'code' | 'norms' | 'teams'>): ProgrammeNorm[] {
  return programme.norms.map((norm) => ({
    ...norm,
    programme: programme.code,
    teams:
      norm.track === undefined
        ? null
        : teamsOf(programme, { track: norm.track, team: null }).map(({ code }) => code),
  }));
}

/** The hours that count for a norm. */
export function hoursForNorm(norm: ProgrammeNorm, hours: readonly WorkingHours[]): number | null {
  return hoursFor({ ...norm, centre: norm.centre ?? null }, hours);
}

export function toCounting({ programme, role, track, centre }: ProgrammeNorm): Counting {
  return { programme, role: role ?? null, track: track ?? null, centre: centre ?? null };
}

/** What there is, held against the norm; undefined while it is nobody, or so few that it would tell who. */
export function toActual(
  norm: ProgrammeNorm,
  caseloads: readonly Pick<NormCaseloadRow, 'citizens' | 'hours'>[],
) {
  const caseworkers = caseloads.length;
  const total = caseloads.reduce((sum, { citizens }) => sum + citizens, 0);
  if (total < fewest) return undefined;
  const held = caseloads.map(({ citizens, hours }) => ({
    citizens,
    hoursAWeek: hoursForNorm(norm, hours),
  }));
  return {
    caseworkers,
    citizensEach: Math.round((total / caseworkers) * 10) / 10,
    recommended: toMost(norm, null),
    withHours: held.filter(({ hoursAWeek }) => hoursAWeek !== null).length,
    aboveNorm: held.filter(({ citizens, hoursAWeek }) => citizens > toMost(norm, hoursAWeek))
      .length,
  };
}
