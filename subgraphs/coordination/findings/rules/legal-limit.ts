import { shift } from '../../calendar/duration.ts';
import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { ofWhatIsRead } from '../gaps.ts';
import { findLimit } from '../limits.ts';
import { isNear, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';

/**
 * Measures that run, or are granted to run, longer than the law or the programme lets them: the day so much after the
 * first is the last lawful one. Before it somebody is warned, and before the end of what is decided to end just short of
 * it: no extension follows it (SEL § 82 b).
 */
export function legalLimit(situation: Situation): Judgement {
  const { today, measures } = situation;
  const found = measures.flatMap((measure): Found[] => {
    const { state, startsOn, endsOn, expectedEndsOn, title } = measure;
    const limit = findLimit(situation, measure);
    const isOver = endsOn !== null && endsOn < today;
    if (!limit || isOver || state === 'ENDED' || state === 'REJECTED') return [];
    const { source, most, warnBefore } = limit;
    const lastOn = shift(startsOn, most);
    const end = endsOn ?? expectedEndsOn;
    const found = { concerns: [toSubject(measure)], dueOn: lastOn, source };
    if (state !== 'PENDING' && lastOn < today)
      return [
        {
          ...found,
          title: `${title} skulle senest være sluttet ${sayDay(lastOn)}`,
          isBroken: true,
        },
      ];
    if (end !== null && end > lastOn) {
      const said = `${title} er sat til at slutte ${sayDay(end)}, men må kun løbe til ${sayDay(lastOn)}`;
      return [{ ...found, title: said, isBroken: true }];
    }
    if (state === 'PENDING') return [];
    if (endsOn === null || endsOn === lastOn) {
      const said = `${title} må senest løbe til ${sayDay(lastOn)}`;
      return isNear(today, lastOn, warnBefore) ? [{ ...found, title: said, isBroken: false }] : [];
    }
    // Six months are granted to the day before, or a little less: what is left of them is no time to decide in.
    if (!isNear(endsOn, lastOn, warnBefore) || !isNear(today, endsOn, warnBefore)) return [];
    const said = `${title} slutter ${sayDay(endsOn)} og må senest løbe til ${sayDay(lastOn)}: hvad der skal følge, afgøres forinden`;
    return [{ ...found, dueOn: endsOn, title: said, isBroken: false }];
  });
  return ofWhatIsRead(situation, ['MEASURES'], found);
}
