import { shift } from '../../calendar/duration.ts';
import { sayDay } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import { isNear } from '../measures.ts';
import type { Situation } from '../situation.ts';

/** The way of working lasts so long and no longer: the borgerkonsulent up to a year (Stevns), two or three elsewhere. */
export function enrolmentLimit({ programme, enrolment, today, citizenId }: Situation): Judgement {
  if (programme === undefined || enrolment === undefined)
    return notKnown('indskrivningen er ikke kendt her');
  const limit = programme?.limits.find(({ of }) => of === 'ENROLMENT');
  if (!programme || !enrolment || !limit) return allIsWell;
  const lastOn = shift(enrolment.since, limit.most);
  // What was decided holds, sooner than the limit or, with a reason, later.
  const endsOn = enrolment.endsOn ?? lastOn;
  const isTooLong = endsOn > lastOn && limit.extension === 'FORBIDDEN';
  const dueOn = isTooLong ? lastOn : endsOn;
  const found = {
    concerns: [{ kind: 'ENROLMENT', id: citizenId }],
    dueOn,
    source: limit.source.join(', '),
  } as const;
  const { name } = programme;
  if (dueOn < today)
    return {
      found: [
        {
          ...found,
          title: `Forløbet i ${name} skulle være afsluttet ${sayDay(dueOn)}`,
          isBroken: true,
        },
      ],
    };
  if (isTooLong) {
    const title = `Forløbet i ${name} er sat til at slutte ${sayDay(endsOn)}, men må kun vare til ${sayDay(lastOn)}`;
    return { found: [{ ...found, title, isBroken: true }] };
  }
  if (!isNear(today, dueOn, limit.warnBefore)) return allIsWell;
  return {
    found: [
      { ...found, title: `Forløbet i ${name} slutter senest ${sayDay(dueOn)}`, isBroken: false },
    ],
  };
}
