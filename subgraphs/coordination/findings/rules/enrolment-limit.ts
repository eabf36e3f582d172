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
  const endsOn = enrolment.endsOn ?? null;
  const found = {
    concerns: [{ kind: 'ENROLMENT', id: citizenId }],
    dueOn: lastOn,
    source: limit.source.join(', '),
  } as const;
  const { name } = programme;
  if (lastOn < today)
    return {
      found: [
        {
          ...found,
          title: `Forløbet i ${name} skulle være afsluttet ${sayDay(lastOn)}`,
          isBroken: true,
        },
      ],
    };
  if (endsOn !== null && endsOn > lastOn) {
    const title = `Forløbet i ${name} er sat til at slutte ${sayDay(endsOn)}, men må kun vare til ${sayDay(lastOn)}`;
    return { found: [{ ...found, title, isBroken: true }] };
  }
  if (endsOn !== null || !isNear(today, lastOn, limit.warnBefore)) return allIsWell;
  return {
    found: [
      { ...found, title: `Forløbet i ${name} slutter senest ${sayDay(lastOn)}`, isBroken: false },
    ],
  };
}
