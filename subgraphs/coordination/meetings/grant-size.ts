import { covers } from '../laws/laws.ts';
import type { Programme } from '../programmes/programme.ts';
import type { DecisionRow } from '../source/meeting-decisions.ts';

type GrantRule = Programme['grants'][number];
type Granted = Pick<DecisionRow, 'lawCode' | 'paragraph' | 'monthlyCostOre' | 'minutesPerWeek'>;

/** How the programme measures out what a decision grants; undefined where it does not say. */
export function findGrantRule(
  { lawCode, paragraph }: Pick<Granted, 'lawCode' | 'paragraph'>,
  grants: readonly GrantRule[],
): GrantRule | undefined {
  return grants.find(
    ({ measure }) =>
      measure.law === lawCode &&
      (measure.paragraph === undefined || covers(measure.paragraph, paragraph ?? '')),
  );
}

/** The size in the rule's own measure; null where nobody said. */
export function measureGrant(
  { minutesPerWeek, monthlyCostOre }: Granted,
  { measuredIn }: Pick<GrantRule, 'measuredIn'>,
): number | null {
  if (measuredIn === 'ORE_A_MONTH') return monthlyCostOre;
  return minutesPerWeek !== null && measuredIn === 'HOURS_A_WEEK'
    ? minutesPerWeek / 60
    : minutesPerWeek;
}

/**
 * Whether it is more than the local service level; null where the file names none. The level guides and does not bind:
 * what somebody needs is judged for that person alone, so more is shown and not refused.
 */
export function isAboveServiceLevel(
  granted: Granted,
  grants: readonly GrantRule[],
): boolean | null {
  const rule = findGrantRule(granted, grants);
  const size = rule && measureGrant(granted, rule);
  return rule?.most === undefined || size == null ? null : size > rule.most;
}
