import type { AlarmRule, CountRule, FlagRule, Severity } from './alarm-rules.ts';
import type { Outcome } from './entry.ts';

/** Entries to judge, what the same callers did before them, and the alarms they raised already. */
export interface Material {
  /** The number that was judged last. */
  readonly judged: number;
  /** In the order of their numbers. */
  readonly entries: readonly JudgedEntry[];
  readonly raised: readonly RaisedAlarm[];
  /** Of new entries that are flagged: what was raised before about the same caller and citizen. */
  readonly standing: readonly StandingAlarm[];
}

/** An entry without the people: equal numbers are the same caller, or the same citizen. */
export interface JudgedEntry {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isNew: boolean;
  readonly caller: number;
  readonly citizen: number | null;
  readonly outcome: Outcome;
  readonly flags: readonly string[];
}

export interface RaisedAlarm {
  readonly at: number;
  readonly caller: number;
  readonly rule: string;
  readonly severity: string;
}

export interface StandingAlarm extends Omit<RaisedAlarm, 'caller'> {
  /** The new entry whose caller and citizen it is about. */
  readonly seq: number;
  /** Of the entry that raised it. */
  readonly outcome: Outcome;
}

export interface FoundAlarm {
  /** The entry that raised it. */
  readonly seq: number;
  readonly rule: AlarmRule['rule'];
  readonly severity: Severity;
}

/** Applies the rules to the new entries. Pure: the same entries raise the same alarms, in one go or in many. */
export function judge(rules: readonly AlarmRule[], material: Material): FoundAlarm[] {
  return rules.flatMap((rule) =>
    'limit' in rule ? judgeCount(rule, material) : judgeFlag(rule, material),
  );
}

/**
 * One alarm a caller and citizen for as long as the rule says; where nobody was found, each is one. That somebody was
 * refused keeps nothing quiet of what they were shown then.
 */
function judgeFlag(
  { rule, severity, withinMs = 0 }: FlagRule,
  { entries, standing }: Material,
): FoundAlarm[] {
  const flagged = entries.filter(({ isNew, flags }) => isNew && flags.includes(rule));
  const pairs = new Map(
    flagged.map(({ seq, caller, citizen }) => [seq, `${caller} ${citizen}`] as const),
  );
  const pairOf = ({ seq, outcome }: Pick<JudgedEntry, 'seq' | 'outcome'>) =>
    `${pairs.get(seq) ?? ''} ${sees(outcome)}`;
  const raisedAt = new Map<string, number>();
  const keep = (pair: string, at: number) =>
    raisedAt.set(pair, Math.max(at, raisedAt.get(pair) ?? -Infinity));
  for (const alarm of standing)
    if (alarm.rule === rule && alarm.severity === severity) keep(pairOf(alarm), alarm.at);
  return flagged.flatMap((entry) => {
    const pair = pairOf(entry);
    const isQuiet = (raisedAt.get(pair) ?? -Infinity) > entry.at - withinMs;
    if (isQuiet && entry.citizen !== null) return [];
    keep(pair, entry.at);
    return [{ seq: entry.seq, rule, severity }];
  });
}

function sees(outcome: Outcome): boolean {
  return outcome === 'SHOWN' || outcome === 'CHANGED';
}

/** What a rule counts: each citizen once, each refusal by itself; undefined for what it does not. */
const countedBy: Readonly<
  Record<CountRule['rule'], (entry: JudgedEntry) => number | null | undefined>
> = {
  MANY_CITIZENS: ({ outcome, citizen }) => (sees(outcome) ? citizen : undefined),
  MANY_REFUSED: ({ outcome, seq }) =>
    outcome === 'REFUSED' || outcome === 'NOT_KNOWN' ? seq : undefined,
};

/** One alarm a caller and window: after one, the next comes when the window is over, if it is still too many. */
function judgeCount(
  { rule, severity, limit, withinMs }: CountRule,
  { entries, raised }: Material,
): FoundAlarm[] {
  const counted = countedBy[rule];
  const raisedAt = new Map<number, number>();
  for (const alarm of raised) {
    if (alarm.rule === rule && alarm.severity === severity) {
      raisedAt.set(alarm.caller, Math.max(alarm.at, raisedAt.get(alarm.caller) ?? -Infinity));
    }
  }
  const windows = new Map<number, Map<number, number>>();
  return entries.flatMap((entry) => {
    const counts = counted(entry);
    if (counts == null) return [];
    const since = entry.at - withinMs;
    const window = windows.get(entry.caller) ?? new Map<number, number>();
    windows.set(entry.caller, window);
    // Set anew it goes last: what is first is what was seen longest ago.
    window.delete(counts);
    window.set(counts, entry.at);
    for (const [oldest, at] of window) {
      if (at > since) break;
      window.delete(oldest);
    }
    const isQuiet = (raisedAt.get(entry.caller) ?? -Infinity) > since;
    if (!entry.isNew || window.size <= limit || isQuiet) return [];
    raisedAt.set(entry.caller, entry.at);
    return [{ seq: entry.seq, rule, severity }];
  });
}
