import { findLaw, findParagraph } from '../../laws/laws.ts';
import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { ofWhatIsRead } from '../gaps.ts';
import { sayBasis, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';

/** Measures granted under a paragraph that took no new decisions any more (lov 1750/2025: ressourceforløb, revalidering). */
export function closedParagraph(situation: Situation): Judgement {
  const { measures, laws, today } = situation;
  const found = measures.flatMap((measure): Found[] => {
    const { law, paragraph } = measure.legalBasis;
    const closedOn =
      findParagraph(laws, law.code, paragraph)?.validTo ?? findLaw(laws, law.code)?.validTo ?? null;
    const isOver =
      measure.state === 'ENDED' ||
      measure.state === 'REJECTED' ||
      (measure.endsOn !== null && measure.endsOn < today);
    if (closedOn === null || isOver || measure.startsOn <= closedOn) return [];
    const basis = sayBasis(measure.legalBasis);
    return [
      {
        title: `${measure.title} begynder ${sayDay(measure.startsOn)}, men ${basis} kunne senest bevilges ${sayDay(closedOn)}`,
        concerns: [toSubject(measure)],
        dueOn: null,
        isBroken: true,
        source: basis,
      },
    ];
  });
  return ofWhatIsRead(situation, ['MEASURES'], found);
}
