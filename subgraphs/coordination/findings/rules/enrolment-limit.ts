import { shift } from '../../calendar/duration.ts';
import { sayDay } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import { isNear } from '../measures.ts';
import type { Situation } from '../situation.ts';

/**
 * The way of working lasts so long and no longer: the borgerkonsulent up to a year (Stevns), two or three elsewhere.
 * Where it may be extended with a reason, none is extended without one, and it lasts to the day that was decided.
 */
export function enrolmentLimit({ programme, enrolment, today, citizenId }: Situation): Judgement {
  if (programme === undefined || enrolment === undefined)
    return notKnown('indskrivningen er ikke kendt her');
  const limit = programme?.limits.find(({ of }) => of === 'ENROLMENT');
  if (!programme || !enrolment || !limit) return allIsWell;
  const limitOn = shift(enrolment.since, limit.most);
  const decidedOn = enrolment.endsOn ?? limitOn;
  const isTooLate = decidedOn > limitOn && limit.extension === 'FORBIDDEN';
  const lastOn = isTooLate ? limitOn : decidedOn;
  const found = {
    concerns: [{ kind: 'ENROLMENT', id: citizenId }],
    dueOn: lastOn,
    source: limit.source.join(', '),
  } as const;
  const { name } = programme;
  if (lastOn < today) {
    const title = `Forløbet i ${name} skulle være afsluttet ${sayDay(lastOn)}`;
    return { found: [{ ...found, title, isBroken: true }] };
  }
  if (isTooLate) {
    const title = `Forløbet i ${name} er sat til at slutte ${sayDay(decidedOn)}, men må kun vare til ${sayDay(limitOn)}`;
    return { found: [{ ...found, title, isBroken: true }] };
  }
  if (!isNear(today, lastOn, limit.warnBefore)) return allIsWell;
  const title = `Forløbet i ${name} slutter senest ${sayDay(lastOn)}: det afsluttes, overdrages eller forlænges`;
  return { found: [{ ...found, title, isBroken: false }] };
}
