import { shift } from '../../calendar/duration.ts';
import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { findEvery } from '../follow-up.ts';
import { ofWhatIsRead } from '../gaps.ts';
import { findRunning, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';

/**
 * Follow-ups that a law or the programme demands, and that nobody has planned, or planned too late. Of those held before
 * nothing is known: planned later than one period after today is too late whenever the last one was.
 */
export function followUpMissing(situation: Situation): Judgement {
  const { today } = situation;
  const found = findRunning(situation).flatMap((measure): Found[] => {
    const demand = findEvery(situation, measure);
    if (!demand) return [];
    const { every, source } = demand;
    const { title, nextFollowUpOn, startsOn, endsOn } = measure;
    const isOverBy = (day: string) => endsOn !== null && endsOn < day;
    const concerns = [toSubject(measure)];
    if (nextFollowUpOn === null) {
      // The first, while it lies ahead; of later ones, that none is planned is all that is known.
      const first = shift(startsOn, every);
      if (isOverBy(first)) return [];
      const said =
        first < today
          ? `${title} har ingen planlagt opfølgning`
          : `${title} har ingen planlagt opfølgning; den første skal ske senest ${sayDay(first)}`;
      return [
        { title: said, concerns, dueOn: first < today ? null : first, isBroken: true, source },
      ];
    }
    const latest = shift(today, every);
    if (nextFollowUpOn <= latest || isOverBy(latest)) return [];
    const said = `Opfølgning på ${title} er planlagt til ${sayDay(nextFollowUpOn)}; den skal ske senest ${sayDay(latest)}`;
    return [{ title: said, concerns, dueOn: latest, isBroken: true, source }];
  });
  return ofWhatIsRead(situation, ['MEASURES'], found);
}
