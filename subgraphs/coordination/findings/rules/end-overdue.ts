import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { ofWhatIsRead } from '../gaps.ts';
import { sayBasis, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';

/** Measures that still stand as running after the day they were to end, decided or expected. */
export function endOverdue(situation: Situation): Judgement {
  const { today, measures } = situation;
  const found = measures.flatMap((measure): Found[] => {
    const { state, endsOn, expectedEndsOn, title } = measure;
    const end = endsOn ?? expectedEndsOn;
    if (state !== 'ACTIVE' || end === null || end >= today) return [];
    const said =
      endsOn === null
        ? `${title} var ventet sluttet ${sayDay(end)} og er ikke fulgt op`
        : `${title} sluttede ${sayDay(end)}, men står stadig som i gang`;
    return [
      {
        title: said,
        concerns: [toSubject(measure)],
        dueOn: end,
        isBroken: true,
        source: sayBasis(measure.legalBasis),
      },
    ];
  });
  return ofWhatIsRead(situation, ['MEASURES'], found);
}
