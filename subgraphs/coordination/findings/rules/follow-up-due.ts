import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { findEvery } from '../follow-up.ts';
import { ofWhatIsRead } from '../gaps.ts';
import { findRunning, isNear, sayBasis, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';
import { standards } from '../standards.ts';

/** The follow-ups that are near, or that should have been held: on the day itself it is not late yet. */
export function followUpDue(situation: Situation): Judgement {
  const { today } = situation;
  const found = findRunning(situation).flatMap((measure): Found[] => {
    const { nextFollowUpOn: dueOn, title } = measure;
    if (dueOn === null || !isNear(today, dueOn, standards.followUp.warnBefore)) return [];
    const isBroken = dueOn < today;
    const said = isBroken
      ? `Opfølgning på ${title} skulle være sket ${sayDay(dueOn)}`
      : `Opfølgning på ${title} skal ske senest ${sayDay(dueOn)}`;
    const source = findEvery(situation, measure)?.source ?? sayBasis(measure.legalBasis);
    return [{ title: said, concerns: [toSubject(measure)], dueOn, isBroken, source }];
  });
  return ofWhatIsRead(situation, ['MEASURES'], found);
}
