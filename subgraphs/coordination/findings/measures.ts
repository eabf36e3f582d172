import { shift, type Duration } from '../calendar/duration.ts';
import { covers, findParagraph, lawsOn } from '../laws/laws.ts';
import type { Paragraph } from '../laws/law.ts';
import { isActiveOn, type MergedMeasure } from '../merge/measure.ts';
import type { MeasureSelector } from '../programmes/facts.ts';
import type { Subject } from './finding.ts';
import type { Situation } from './situation.ts';

type Basis = MergedMeasure['legalBasis'];

/** The measures that run today, as far as they could be read. */
export function findRunning({ measures, today }: Situation): readonly MergedMeasure[] {
  return measures.filter((measure) => isActiveOn(measure, today));
}

/** True for a measure under a law, and its paragraph where one is meant. */
export function isUnder({ law, paragraph }: Basis, selector: MeasureSelector): boolean {
  return (
    law.code === selector.law &&
    (selector.paragraph === undefined || covers(selector.paragraph, paragraph))
  );
}

/** What the catalogue knew of the paragraph on the day that the measure began: what it was granted by. */
export function findGround({ laws }: Situation, measure: MergedMeasure): Paragraph | undefined {
  const { law, paragraph } = measure.legalBasis;
  return (
    findParagraph(lawsOn(laws, measure.startsOn), law.code, paragraph) ??
    findParagraph(laws, law.code, paragraph)
  );
}

/** The law and paragraph as one reads them: `SEL § 82 b`. */
export function sayBasis({ law, paragraph }: Basis): string {
  return `${law.code} ${paragraph}`;
}

export function toSubject({ id }: MergedMeasure): Subject {
  return { kind: 'MEASURE', id };
}

/** True from so long before a day on; on the day itself too. */
export function isNear(today: string, dueOn: string, warnBefore: Duration): boolean {
  return shift(dueOn, warnBefore, -1) <= today;
}
