import { shift } from '../../calendar/duration.ts';
import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { ofWhatIsRead } from '../gaps.ts';
import { findLimit } from '../limits.ts';
import { isNear, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';

/**
 * Measures that run, or are granted to run, longer than the law or the programme lets them: the day so much after the
 * first is the last lawful one.
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
    // Decided to end in time, there is nothing to be warned of.
    const isDecided = endsOn !== null && endsOn < lastOn;
    return state === 'PENDING' || isDecided || !isNear(today, lastOn, warnBefore)
      ? []
      : [{ ...found, title: `${title} må senest løbe til ${sayDay(lastOn)}`, isBroken: false }];
  });
  return ofWhatIsRead(situation, ['MEASURES'], found);
}
