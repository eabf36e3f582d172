import { isDay } from '../../../server/day.ts';
import type { CentreFile, MeasureFacts, PlanFacts } from '../merge/file.ts';
import type { KindRead } from './situation.ts';

/**
 * True when every row of a kind says what the rules read of it. One that does not would break a rule or slip past it:
 * then the kind counts as not read.
 */
export function isLegible(file: CentreFile, kind: KindRead): boolean {
  if (kind === 'CASES') return (file.cases ?? []).every(isLegibleCase);
  if (kind === 'PLANS') return (file.plans ?? []).every(isLegiblePlan);
  return (file.measures ?? []).every(isLegibleMeasure);
}

function isLegibleCase(row: Unsure<NonNullable<CentreFile['cases']>[number]>): boolean {
  return isText(read(row.law, 'code')) && isDayOrNone(row.openedOn) && isDayOrNone(row.closedOn);
}

function isLegiblePlan({ legalBasis, adoptedOn }: Unsure<PlanFacts>): boolean {
  return isBasis(legalBasis) && isDayOrNone(adoptedOn);
}

function isLegibleMeasure(measure: Unsure<MeasureFacts>): boolean {
  const { startsOn, endsOn, expectedEndsOn, nextFollowUpOn } = measure;
  const { legalBasis, title, hoursPerWeek, monthlyCostOre, provider, purpose } = measure;
  return (
    isBasis(legalBasis) &&
    isText(title) &&
    isText(startsOn) &&
    [startsOn, endsOn, expectedEndsOn, nextFollowUpOn].every(isDayOrNone) &&
    [hoursPerWeek, monthlyCostOre].every((it) => it === null || Number.isFinite(it)) &&
    [provider, purpose].every((it) => it === null || isText(it))
  );
}

/** A row as the gateway passed it on: of the shape that was asked for, or not. */
type Unsure<Row> = Readonly<Partial<Record<keyof Row, unknown>>>;

function isBasis(value: unknown): boolean {
  return isText(read(value, 'paragraph')) && isText(read(read(value, 'law'), 'code'));
}

function isDayOrNone(value: unknown): boolean {
  return value === null || (typeof value === 'string' && isDay(value));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function read(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
