import type { Programme } from './programme.ts';

/** The programme's teams that may have a citizen: the one that the enrolment names, else all that are for the track. */
export function teamsOf(
  { teams }: Pick<Programme, 'teams'>,
  enrolment: { readonly track: string | null; readonly team: string | null },
): Programme['teams'] {
  return teams.filter(({ code, track }) =>
    enrolment.team === null
      ? track === undefined || track === enrolment.track
      : code === enrolment.team,
  );
}
