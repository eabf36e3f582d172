import type { Day } from '../../../server/day.ts';
import { findAbsent } from './attendance.ts';
import type { Cadence, CadenceFacts, MeetingFact } from './cadence-facts.ts';
import { findDue } from './due.ts';
import { shift } from './duration.ts';
import { findGaps, type Gap } from './gaps.ts';

/** How it stands with one kind of meeting. Findings and the facilitator’s calendar are made of these. */
export interface CadenceStanding {
  readonly cadence: Cadence;
  readonly lastHeldOn: Day | null;
  readonly lastHeld: MeetingFact | null;
  /** The next one that is planned, today's included. */
  readonly plannedOn: Day | null;
  /** The last day by which the next is to be held; null where none is asked for, or it cannot be judged. */
  readonly dueOn: Day | null;
  /** The first day that it was late; null while it is not. */
  readonly overdueSince: Day | null;
  /** Null when it cannot be judged: a day that it counts from is not known. */
  readonly isKept: boolean | null;
  /** What was planned for a day that is over, and nobody wrote down whether it was. */
  readonly unrecorded: readonly MeetingFact[];
  /** Who should have come to the last one and did not; null where nobody wrote it down, or none was held. */
  readonly absent: readonly string[] | null;
  /** Where it is to be between two others (S8) and is missing, oldest first; the one that is not over says when it is due. */
  readonly gaps: readonly Gap[];
}

/** How it stands with each kind of meeting that the programme holds about citizens, in the order of its file. */
export function judgeCadences(
  cadences: readonly Cadence[],
  facts: CadenceFacts,
): CadenceStanding[] {
  return cadences
    .filter(({ isAboutCitizens }) => isAboutCitizens)
    .map((cadence) => judge(cadence, cadences, facts));
}

/** True for a meeting of the team’s own, where it takes up one citizen or another (G15, N9): not each is due each time. */
export function isOfTheTeam({ kind }: Pick<Cadence, 'kind'>): boolean {
  return kind === 'TEAM' || kind === 'FORUM';
}

/** The cadence that a meeting belongs to: the one it names, or else the first of its kind. */
export function findCadence(
  { kind, cadence }: Pick<MeetingFact, 'kind' | 'cadence'>,
  cadences: readonly Cadence[],
): Cadence | undefined {
  return cadences.find((one) => (cadence === null ? one.kind === kind : one.code === cadence));
}

function judge(
  cadence: Cadence,
  cadences: readonly Cadence[],
  facts: CadenceFacts,
): CadenceStanding {
  const { today } = facts;
  const own = findOwn(cadence, cadences, facts);
  const held = own.filter(({ state }) => state === 'HELD');
  const planned = own.filter(({ state }) => state === 'PLANNED');
  const last = held.at(-1);
  const gaps = judgeBetween(cadence, cadences, facts);
  const { dueOn: nextOn, wasKept } = findDue(cadence, held, facts);
  const dueOn = gaps.find(({ isOver }) => !isOver)?.dueOn ?? nextOn;
  const isOverdue = dueOn !== null && today > dueOn;
  const isMissed = gaps.some(({ isOver, isLatest }) => isOver && isLatest);
  return {
    cadence,
    lastHeldOn: last?.heldOn ?? null,
    lastHeld: last ?? null,
    plannedOn: planned.find(({ heldOn }) => heldOn >= today)?.heldOn ?? null,
    dueOn,
    overdueSince: isOverdue ? shift(dueOn, 'P1D') : null,
    isKept: wasKept === null ? null : wasKept && !isOverdue && !isMissed,
    unrecorded: planned.filter(({ heldOn }) => heldOn < today),
    absent: last ? findAbsent(last.attendance, cadence) : null,
    gaps,
  };
}

/** Where one is missing between each two of another kind, where the programme wants it there. */
function judgeBetween(
  cadence: Cadence,
  cadences: readonly Cadence[],
  facts: CadenceFacts,
): readonly Gap[] {
  const outer = cadences.find(({ kind }) => kind === cadence.between);
  if (!outer) return [];
  const around = findOwn(outer, cadences, facts);
  const held = around.filter(({ state }) => state === 'HELD');
  return findGaps(findOwn(cadence, cadences, facts), {
    outer: around,
    nextDueOn: findDue(outer, held, facts).dueOn,
    today: facts.today,
  });
}

/** The meetings of a cadence that are not cancelled, by day. */
function findOwn(
  cadence: Cadence,
  cadences: readonly Cadence[],
  { meetings }: CadenceFacts,
): readonly MeetingFact[] {
  return meetings
    .filter((meeting) => meeting.state !== 'CANCELLED')
    .filter((meeting) => findCadence(meeting, cadences) === cadence)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
}
