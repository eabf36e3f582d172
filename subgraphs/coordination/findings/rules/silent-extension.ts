import { shift } from '../../calendar/duration.ts';
import type { MergedMeasure } from '../../merge/measure.ts';
import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { ofWhatIsRead } from '../gaps.ts';
import { findLimit } from '../limits.ts';
import { sayBasis, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';
import { standards } from '../standards.ts';

/**
 * A second grant of a limited measure straight after the first, which together run longer than one may: an extension
 * that nobody calls so (SEL § 82 b).
 */
export function silentExtension(situation: Situation): Judgement {
  const granted = situation.measures.filter(({ state }) => state !== 'REJECTED');
  const found = granted.flatMap((later): Found[] => {
    const limit = findLimit(situation, later);
    if (limit?.extension === undefined || isOver(later, situation.today)) return [];
    const first = findFirst(later, granted);
    const lastOn = shift(first.startsOn, limit.most);
    const end = later.endsOn ?? later.expectedEndsOn;
    if (first === later || (end !== null && end <= lastOn)) return [];
    const title = `${later.title} fra ${sayDay(later.startsOn)} forlænger den bevilling, der begyndte ${sayDay(first.startsOn)}; tilsammen må de løbe til ${sayDay(lastOn)}`;
    return [
      {
        title,
        concerns: [toSubject(first), toSubject(later)],
        dueOn: lastOn,
        isBroken: limit.extension === 'FORBIDDEN',
        source: limit.source,
      },
    ];
  });
  return ofWhatIsRead(situation, ['MEASURES'], found);
}

/** Back through what each grant came straight after. */
function findFirst(measure: MergedMeasure, granted: readonly MergedMeasure[]): MergedMeasure {
  const before = granted.find(
    (other) =>
      other.id !== measure.id &&
      other.startsOn < measure.startsOn &&
      sayBasis(other.legalBasis) === sayBasis(measure.legalBasis) &&
      other.endsOn !== null &&
      measure.startsOn <= shift(other.endsOn, standards.extension.within),
  );
  return before ? findFirst(before, granted) : measure;
}

function isOver({ state, endsOn }: MergedMeasure, today: string): boolean {
  return state === 'ENDED' || (endsOn !== null && endsOn < today);
}
