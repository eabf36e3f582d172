import { isDay, type Day } from '../../../server/day.ts';
import { shift } from '../calendar/duration.ts';
import { findTextFaults } from '../change/input-text.ts';
import type { Programme } from '../programmes/programme.ts';
import { teamsOf } from '../programmes/teams-of.ts';

/** What a programme does not let a track be. */
export function findTrackFaults(
  programme: Programme,
  track: string | null,
  today: Day,
): readonly string[] {
  const { code } = programme;
  const codes = programme.tracks.map((one) => one.code);
  if (track === null ? codes.length > 0 : !codes.includes(track)) {
    return [
      codes.length > 0
        ? `track is none of ${code}; it has ${codes.join(', ')}`
        : `track is given, and ${code} has none`,
    ];
  }
  const teams = teamsOf(programme, { track, team: null });
  const [first] = teams;
  return first && teams.every((team) => isPaused(team, today)) ? [sayPaused(first)] : [];
}

/** The programme's team that takes a citizen: the one that is asked for, or the only one that is not paused. */
export function chooseTeam(
  programme: Programme,
  { track, asked }: { readonly track: string | null; readonly asked: string | null },
  today: Day,
): { readonly team: string | null; readonly faults: readonly string[] } {
  const teams = teamsOf(programme, { track, team: null });
  const codes = teams.map(({ code }) => code).join(', ');
  if (asked === null) {
    const [first, ...others] = teams.filter((team) => !isPaused(team, today));
    return others.length === 0
      ? { team: first?.code ?? null, faults: [] }
      : { team: null, faults: [`programmeTeam is missing; there is ${codes}`] };
  }
  const team = teams.find(({ code }) => code === asked);
  if (!team) {
    const expected = teams.length > 0 ? `one of ${codes}` : 'it left out, since none takes anybody';
    return {
      team: null,
      faults: [`programmeTeam is no team for this track; expected ${expected}`],
    };
  }
  return { team: asked, faults: isPaused(team, today) ? [sayPaused(team)] : [] };
}

type Team = Pick<Programme['teams'][number], 'name' | 'pausedFrom'>;

function isPaused({ pausedFrom }: Team, today: Day): boolean {
  return pausedFrom !== undefined && pausedFrom <= today;
}

function sayPaused({ name, pausedFrom = '' }: Team): string {
  return `${name} is paused from ${pausedFrom} and takes nobody`;
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

/** What is wrong with another last day: it is later, or takes back what was later than the programme gives everybody. */
export function findExtensionFaults(
  programme: Programme,
  { since, endsOn, before }: Pick<EndTerms, 'since'> & { endsOn: Day; before: Day | null },
): string[] {
  if (before === null) return ['it has no last day: it lasts until endEnrolment'];
  if (!isDay(endsOn) || endsOn > before) return [];
  if (endsOn === before) return [`endsOn is ${before} already`];
  const given = findLimit(programme, since)?.latest ?? before;
  if (given >= before) return [`endsOn is no later than ${before}`];
  return endsOn < given ? [`endsOn is before ${given}, which the programme gives everybody`] : [];
}

interface EndTerms {
  readonly since: Day;
  readonly endsOn: Day | null;
  readonly reason: string | null;
  readonly today: Day;
}
