import type { Duration } from '../calendar/duration.ts';
import type { MergedMeasure } from '../merge/measure.ts';
import { findGround, isUnder, sayBasis } from './measures.ts';
import type { Situation } from './situation.ts';
import { standards } from './standards.ts';

/** How long a measure may run. */
export interface Limit {
  readonly most: Duration;
  readonly warnBefore: Duration;
  readonly extension: 'FORBIDDEN' | 'WITH_REASON' | undefined;
  readonly source: string;
}

/** The programme's own limit for a measure before the law's: it may be stricter, and says when to warn. */
export function findLimit(situation: Situation, measure: MergedMeasure): Limit | undefined {
  const { legalBasis } = measure;
  const ofProgramme = situation.programme?.limits.find(
    ({ of }) => of !== 'ENROLMENT' && isUnder(legalBasis, of),
  );
  if (ofProgramme) {
    const { most, warnBefore, extension, source } = ofProgramme;
    return { most, warnBefore, extension, source: [sayBasis(legalBasis), ...source].join(', ') };
  }
  const most = findGround(situation, measure)?.maxDuration ?? null;
  if (most === null) return undefined;
  const forbidden = standards.extension.forbidden.find((row) => isUnder(legalBasis, row));
  return {
    most,
    warnBefore: standards.limit.warnBefore,
    extension: forbidden && 'FORBIDDEN',
    source: [sayBasis(legalBasis), ...(forbidden ? [forbidden.source] : [])].join(', '),
  };
}
