import type { OpenCitizen } from '../admission/open-citizen.ts';
import { findCentreOf, type LinkContent } from '../plan/plan-content.ts';
import { toAnswers } from './answers.ts';
import { toMeasures, type MergedMeasure } from './measure.ts';

/** A link of the plan, with what its centre says of the measure. */
export interface MergedLink extends LinkContent {
  readonly measure: MergedMeasure | null;
  /** True when the centre has no such measure; null while nobody can know. */
  readonly isMissing: boolean | null;
  /** The measure that it came in place of. */
  readonly replaces: MergedMeasure | null;
  readonly monthlyCostChangeOre: number | null;
}

/** The links that hold, each with its measure: found, missing, or not to be known while its centre is silent. */
export function toLinks(
  citizen: OpenCitizen,
  links: readonly LinkContent[],
  measures = toMeasures(citizen),
): MergedLink[] {
  const find = (sought: string) => measures.find(({ id }) => id === sought) ?? null;
  return links
    .filter(({ isEnded }) => !isEnded)
    .map((link) => {
      const measure = find(link.measureId);
      const replaces = link.replacesMeasureId === null ? null : find(link.replacesMeasureId);
      return {
        ...link,
        measure,
        isMissing: measure ? false : saysAll(citizen, link.measureId) ? true : null,
        replaces,
        monthlyCostChangeOre: subtract(measure?.monthlyCostOre, replaces?.monthlyCostOre),
      };
    });
}

/** True when the measure's centre answered with all the measures it has. */
function saysAll(citizen: OpenCitizen, measureId: string): boolean {
  const code = findCentreOf(measureId);
  if (code === undefined) return true;
  const answer = toAnswers(citizen, 'MEASURES').find(({ centre }) => centre.code === code);
  const hasAnswered = answer?.status === 'ANSWERED' || answer?.status === 'NOT_KNOWN';
  return hasAnswered && (citizen.files[code]?.withheldMeasures ?? 0) === 0;
}

function subtract(after: number | null | undefined, before: number | null | undefined) {
  return after == null || before == null ? null : after - before;
}
