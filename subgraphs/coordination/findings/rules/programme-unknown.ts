import type { Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/** A way of working without a file says nothing of what it demands: that is no "it demands nothing". */
export function programmeUnknown({ enrolment }: Situation): Judgement {
  if (enrolment === undefined) return notKnown('indskrivningen er ikke kendt her');
  if (!enrolment || enrolment.isProgrammeKnown) return allIsWell;
  return notKnown(
    `ingen har skrevet ${enrolment.model} ind her, så dens møder, grænser og normer er ikke kendt`,
  );
}
