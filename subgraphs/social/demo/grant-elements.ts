import type { DemoMeasure } from '../../../demo/citizen.ts';
import { getLaw } from './codes.ts';
import { toUtcMidnight } from './utc-midnight.ts';

/** One fact of a grant: a type and the one payload that the type carries. */
export type GrantElement = { readonly type: string } & (
  | { readonly text: string }
  | { readonly number: number }
  | { readonly decimal: string }
  | { readonly date: string }
  | { readonly object: Readonly<Record<string, string | number>> }
);

/** The facts of a grant; what is not known has no element at all. */
export function* toGrantElements(measure: DemoMeasure): Generator<GrantElement> {
  const { name } = getLaw(measure.lawCode);
  yield { type: 'paragraph', object: { name, section: measure.paragraph } };
  yield* toDate('entryDate', measure.startsOn);
  yield* toDate('basketGrantEndDate', measure.endsOn);
  yield* toDate('orderGrantEndDate', measure.expectedEndsOn);
  yield* toDate('followUpDate', measure.nextFollowUpOn);
  if (measure.purpose !== null) yield { type: 'description', text: measure.purpose };
  if (measure.provider !== null) yield { type: 'supplier', object: { name: measure.provider } };
  if (measure.paidBy !== null) yield { type: 'payor', text: measure.paidBy };
  if (measure.monthlyCostOre !== null) {
    yield { type: 'price', decimal: (measure.monthlyCostOre / 100).toFixed(2) };
  }
  if (measure.hoursPerWeek !== null) yield* toGrantedTime(Math.round(measure.hoursPerWeek * 60));
}

function* toDate(type: string, day: string | null): Generator<GrantElement> {
  if (day !== null) yield { type, date: toUtcMidnight(day) };
}

/** Time is granted per visit: every day where the week divides by seven, else once or twice a week. */
function* toGrantedTime(minutesPerWeek: number): Generator<GrantElement> {
  const pattern = minutesPerWeek % 7 === 0 ? 'DAY' : 'WEEK';
  const count = pattern === 'WEEK' && minutesPerWeek % 120 === 0 ? 2 : 1;
  const visits = pattern === 'DAY' ? 7 : count;
  yield { type: 'visitatedDurationInMinutes', number: minutesPerWeek / visits };
  yield { type: 'repetition', object: { pattern, count } };
}
