import type { Day } from '../../../server/day.ts';
import type { CitizenFacts } from './citizen-facts.ts';
import { judgeCondition } from './judge-condition.ts';
import type { Programme, Rule, Track } from './programme.ts';
import { and, or, type Missing, type Truth } from './truth.ts';

/** Whether a citizen is meant by a track, or by a programme that has none, and why. */
export interface TrackJudgement {
  readonly track: Track | null;
  readonly answer: 'AUTOMATICALLY_IN' | 'IN' | 'OUTSIDE' | 'CANNOT_JUDGE';
  readonly reasons: readonly Reason[];
}

/** One sentence of the target group, and how it bears on the answer. */
export interface Reason {
  readonly effect: 'AUTOMATIC' | 'INCLUDES' | 'EXCLUDES' | 'DOES_NOT_INCLUDE' | 'CANNOT_JUDGE';
  readonly because: string;
  readonly source: readonly string[];
  /** What is missing to judge it by. */
  readonly missing: readonly Missing[];
}

interface Judged {
  readonly rule: Rule;
  readonly truth: Truth;
}

type TargetGroup = NonNullable<Programme['targetGroup']>;

/**
 * Judges every track of a programme, as its target groups stand on a day; a programme without tracks as a whole.
 * What the programme asks of everybody is asked in each of its tracks.
 */
export function judgeTracks(
  programme: Programme,
  facts: CitizenFacts,
  on: Day,
): readonly TrackJudgement[] {
  const tracks = programme.tracks.length > 0 ? programme.tracks : [null];
  return tracks.map((track) => {
    const groups = [programme.targetGroup, track?.targetGroup].filter(
      (group) => group !== undefined,
    );
    return { track, ...judge(groups, facts, on) };
  });
}

function judge(
  groups: readonly TargetGroup[],
  facts: CitizenFacts,
  on: Day,
): Omit<TrackJudgement, 'track'> {
  // A file that does not say who is meant leaves it to a person.
  if (groups.length === 0) return { answer: 'CANNOT_JUDGE', reasons: [] };
  const judgeAll = (rules: readonly Rule[]) =>
    rules
      .filter((rule) => isInForce(rule, on))
      .map((rule) => ({ rule, truth: judgeCondition(rule.when, facts) }));
  const excluding = groups.flatMap(({ excludes }) => judgeAll(excludes));
  const automatic = groups.flatMap(({ automatically }) => judgeAll(automatically));
  const including = groups.map(({ includes }) => judgeAll(includes));
  const isOut = any(excluding);
  const isAutomatic = any(automatic);
  const isIn = and(including.map(any));

  // Who is left out is out, whatever else holds: the municipality's file says so, and a person may decide otherwise.
  if (isOut.is === 'YES') return { answer: 'OUTSIDE', reasons: tell('EXCLUDES', excluding) };
  if (isAutomatic.is === 'YES' || isIn.is === 'YES') {
    const reasons = [...tell('AUTOMATIC', automatic), ...tell('INCLUDES', including.flat())];
    if (isOut.is === 'UNKNOWN')
      return { answer: 'CANNOT_JUDGE', reasons: [...reasons, ...tellUnknown(excluding)] };
    return { answer: isAutomatic.is === 'YES' ? 'AUTOMATICALLY_IN' : 'IN', reasons };
  }
  if (isAutomatic.is === 'UNKNOWN' || isIn.is === 'UNKNOWN')
    return { answer: 'CANNOT_JUDGE', reasons: tellUnknown([...automatic, ...including.flat()]) };
  return { answer: 'OUTSIDE', reasons: tell('DOES_NOT_INCLUDE', including.flat()) };
}

function any(judged: readonly Judged[]): Truth {
  return or(judged.map(({ truth }) => truth));
}

/** A sentence holds from its first to its last day, both included. */
export function isInForce({ validFrom, validTo }: Rule, on: Day): boolean {
  return (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo);
}

function tell(
  effect: Exclude<Reason['effect'], 'CANNOT_JUDGE'>,
  judged: readonly Judged[],
): readonly Reason[] {
  const wanted = effect === 'DOES_NOT_INCLUDE' ? 'NO' : 'YES';
  return judged
    .filter(({ truth }) => truth.is === wanted)
    .map(({ rule: { because, source } }) => ({ effect, because, source, missing: [] }));
}

function tellUnknown(judged: readonly Judged[]): readonly Reason[] {
  return judged.flatMap(({ rule: { because, source }, truth }) =>
    truth.is === 'UNKNOWN'
      ? [{ effect: 'CANNOT_JUDGE' as const, because, source, missing: [...truth.missing].sort() }]
      : [],
  );
}
