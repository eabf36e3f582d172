import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { notKnown } from '../gaps.ts';
import { isNear } from '../measures.ts';
import type { Situation } from '../situation.ts';
import { standards } from '../standards.ts';

/** Agreements of the plan that nobody has settled; on the day itself it is not late yet. */
export function agreementOverdue({ plan, today }: Situation): Judgement {
  if (plan === undefined) return notKnown('planen er ikke kendt her');
  const found = (plan?.agreements ?? []).flatMap((agreement): Found[] => {
    const { id, dueOn, settledOn, responsible, title } = agreement;
    if (settledOn !== null || dueOn === null) return [];
    if (!isNear(today, dueOn, standards.agreement.warnBefore)) return [];
    const isBroken = dueOn < today;
    const verb = isBroken ? 'skulle være indfriet' : 'skal indfries senest';
    return [
      {
        title: `Aftalen »${title}« (${responsible}) ${verb} ${sayDay(dueOn)}`,
        concerns: [{ kind: 'AGREEMENT', id }],
        dueOn,
        isBroken,
      },
    ];
  });
  return { found };
}
