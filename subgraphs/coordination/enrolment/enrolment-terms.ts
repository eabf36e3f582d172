import { isDay, type Day } from '../../../server/day.ts';
import { shift } from '../calendar/duration.ts';
import { findTextFaults } from '../change/input-text.ts';
import type { Programme } from '../programmes/programme.ts';

/** What a programme does not let a track be. */
export function findTrackFaults(
  { code, tracks, teams }: Programme,
  track: string | null,
  today: Day,
): string[] {
  const codes = tracks.map((one) => one.code);
  if (track === null ? codes.length > 0 : !codes.includes(track)) {
    return [
      codes.length > 0
        ? `track is none of ${code}; it has ${codes.join(', ')}`
        : `track is given, and ${code} has none`,
    ];
  }
  const open = teams.filter((team) => team.track === undefined || team.track === track);
  const paused = open.filter(({ pausedFrom }) => pausedFrom !== undefined && pausedFrom <= today);
  const [first] = paused;
  return first && paused.length === open.length
    ? [`${first.name} is paused from ${first.pausedFrom ?? today} and takes nobody`]
    : [];
}

/** The day that an enrolment is to have ended by, as far as the programme sets one. */
export function findLimit({ limits }: Programme, since: Day) {
  const limit = limits.find(({ of }) => of === 'ENROLMENT');
  return limit && { latest: shift(since, limit.most), extension: limit.extension };
}

/** What is wrong with the day that an enrolment is to have ended by. */
export function findEndFaults(
  programme: Programme,
  { since, endsOn, reason, today }: EndTerms,
): string[] {
  if (endsOn === null) {
    return reason === null ? [] : ['extensionReason is given, and endsOn is not beyond the limit'];
  }
  if (!isDay(endsOn)) return ['endsOn is no day that exists; expected one such as 2027-11-21'];
  const limit = findLimit(programme, since);
  const isBeyond = limit !== undefined && limit.latest < endsOn;
  return [
    ...(endsOn <= today ? ['endsOn does not lie ahead'] : []),
    ...(isBeyond && limit.extension === 'FORBIDDEN'
      ? [`endsOn is beyond ${limit.latest}, and ${programme.code} is not extended`]
      : []),
    ...(isBeyond && limit.extension === 'WITH_REASON' && reason === null
      ? [`endsOn is beyond ${limit.latest}: say why in extensionReason`]
      : []),
    ...(reason === null ? [] : findTextFaults('extensionReason', reason)),
  ];
}

interface EndTerms {
  readonly since: Day;
  readonly endsOn: Day | null;
  readonly reason: string | null;
  readonly today: Day;
}
