import { shift, type Duration } from '../calendar/duration.ts';
import type { MergedMeasure } from '../merge/measure.ts';
import { findGround, isUnder, sayBasis } from './measures.ts';
import type { Situation } from './situation.ts';

/** How often a measure must be followed up, and who says so: the shorter of what the law and the programme demand. */
export function findEvery(
  situation: Situation,
  measure: MergedMeasure,
): { readonly every: Duration; readonly source: string } | undefined {
  const byLaw = findGround(situation, measure)?.followUpEvery ?? null;
  const demands = [
    ...(byLaw === null ? [] : [{ every: byLaw, source: sayLaw(measure) }]),
    ...(situation.programme?.followUps ?? [])
      .filter(({ measure: which }) => which === undefined || isUnder(measure.legalBasis, which))
      .map(({ every, source }) => ({ every, source: source.join(', ') })),
  ];
  const { today } = situation;
  return demands.toSorted((a, b) => (shift(today, a.every) < shift(today, b.every) ? -1 : 1))[0];
}

/** Of measures for a child it is one paragraph that demands it, of all of them (BL § 95). */
function sayLaw({ legalBasis }: MergedMeasure): string {
  const basis = sayBasis(legalBasis);
  return legalBasis.law.code === 'BL' ? `${basis}, jf. BL § 95` : basis;
}
