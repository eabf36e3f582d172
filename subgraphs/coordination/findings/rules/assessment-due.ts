import type { Scale } from '../../programmes/programme.ts';
import { shift } from '../../calendar/duration.ts';
import { list, sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import { isNear } from '../measures.ts';
import type { Situation } from '../situation.ts';
import { standards } from '../standards.ts';

/** Scales that the way of working wants assessed every so often: half-yearly progress (Stevns), or what another file says so of. */
export function assessmentDue(situation: Situation): Judgement {
  const { programme, enrolment, assessed, citizenId } = situation;
  if (programme === undefined || enrolment === undefined)
    return notKnown('indskrivningen er ikke kendt her');
  const scales = (programme?.scales ?? []).flatMap(({ every, ...scale }) =>
    every === undefined ? [] : { ...scale, every },
  );
  if (!enrolment || scales.length === 0) return allIsWell;
  if (assessed === undefined)
    return notKnown(`du må ikke se, hvornår ${list(scales.map(sayName))} sidst er opgjort`);
  const found = scales.flatMap((scale): Found[] => {
    const due = scale.by
      .map((by) => ({ by, on: findDueOn(scale, by, enrolment.since, assessed) }))
      .filter(({ on }) => isNear(situation.today, on, standards.assessment.warnBefore));
    const late = due.filter(({ on }) => on < situation.today);
    const isBroken = late.length > 0;
    const told = isBroken ? late : due;
    const [dueOn] = told.map(({ on }) => on).toSorted();
    if (dueOn === undefined) return [];
    const called = isBroken ? 'skulle være opgjort' : 'skal opgøres';
    return [
      {
        title: `${sayName(scale)} ${called} senest ${sayDay(dueOn)} af ${list(told.map(({ by }) => givers[by]))}`,
        concerns: [{ kind: 'SCALE', id: `${citizenId}.${scale.code}` }],
        dueOn,
        isBroken,
        source: scale.source.join(', '),
      },
    ];
  });
  return { found };
}

type Giver = Scale['by'][number];
const givers: Readonly<Record<Giver, string>> = {
  CITIZEN: 'borgeren',
  CASEWORKER: 'sagsbehandleren',
};

/** So long after the last time; the first is so long after the enrolment. What was before it is no time of this one. */
function findDueOn(
  { code, every }: { readonly code: string; readonly every: string },
  giver: Giver,
  since: string,
  assessed: NonNullable<Situation['assessed']>,
): string {
  const days = assessed.filter(({ scale, by }) => scale === code && by === giver);
  const last = days.map(({ on }) => on).reduce((a, b) => (a > b ? a : b), since);
  return shift(last, every, 1);
}

function sayName({ name }: Pick<Scale, 'name'>): string {
  return `»${name}«`;
}
