import type { Day } from '../../../server/day.ts';
import type { Programme } from '../programmes/programme.ts';
import { isOfTheTeam, judgeCadences, type CadenceStanding } from './cadence.ts';
import type { MeetingFact } from './cadence-facts.ts';

/** A citizen whose meetings somebody calls. */
export interface CalledFor {
  readonly citizenId: string;
  readonly programme: Programme;
  readonly enrolledOn: Day;
  readonly firstContactOn: Day | null;
  readonly meetings: readonly MeetingFact[];
}

/** A meeting to call: a citizen’s, or of the team for all of its citizens. */
export interface MeetingToCall {
  /** Stable while it is to be called. */
  readonly key: string;
  readonly citizenId: string | null;
  readonly programme: string;
  readonly standing: CadenceStanding;
}

/** The meetings to call, overdue first, and last those of which no day can be told. */
export function findMeetingsToCall(all: readonly CalledFor[], today: Day): MeetingToCall[] {
  const ofCitizens = all.flatMap((one) =>
    judge(one, today)
      .filter(({ cadence }) => !isOfTheTeam(cadence))
      .map((standing) => toCall(one, standing, one.citizenId)),
  );
  const ofTeams = toTeams(all).flatMap((team) =>
    judge(team, today)
      .filter(({ cadence }) => isOfTheTeam(cadence))
      .map((standing) => toCall(team, standing, null)),
  );
  return [...ofCitizens, ...ofTeams]
    .filter(({ standing }) => isToCall(standing))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** What they are sorted by, as one text: the day, then the key. */
export function placeOf({ key, standing }: MeetingToCall): string {
  return `${standing.dueOn ?? '9999-12-31'} ${key}`;
}

/** What is planned in time is called already. What cannot be judged is to be called, until it was held. */
function isToCall({ dueOn, plannedOn, isKept, lastHeldOn }: CadenceStanding): boolean {
  if (dueOn === null) return isKept === null && lastHeldOn === null && plannedOn === null;
  return plannedOn === null || plannedOn > dueOn;
}

/** A team meets for everybody of its programme at once: whom it took up last time does not matter. */
function toTeams(all: readonly CalledFor[]): CalledFor[] {
  return [...new Set(all.map(({ programme }) => programme))].flatMap((programme) => {
    const [first, ...others] = all.filter((one) => one.programme === programme);
    if (!first) return [];
    return {
      ...first,
      enrolledOn: [first, ...others]
        .map(({ enrolledOn }) => enrolledOn)
        .reduce((least, day) => (day < least ? day : least)),
      meetings: [first, ...others].flatMap(({ meetings }) => meetings),
    };
  });
}

function judge({ programme, ...facts }: CalledFor, today: Day): CadenceStanding[] {
  return judgeCadences(programme.meetings, { ...facts, today });
}

function toCall(
  { programme: { code } }: CalledFor,
  standing: CadenceStanding,
  citizenId: string | null,
): MeetingToCall {
  const key = `${citizenId ?? code}/${standing.cadence.code}`;
  return { key, citizenId, programme: code, standing };
}
