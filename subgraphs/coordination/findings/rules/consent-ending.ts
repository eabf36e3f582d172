import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import { isNear } from '../measures.ts';
import type { Situation } from '../situation.ts';
import { standards } from '../standards.ts';

/** A consent that the unified plan rests on, in its last days: when it is over, the plan is split into the centres' own. */
export function consentEnding({ plan, consents, today }: Situation): Judgement {
  if (plan === undefined) return notKnown('planen er ikke kendt her');
  if (plan === null || plan.replaces.length === 0) return allIsWell;
  if (consents === undefined) return notKnown('samtykkerne er ikke kendt her');
  const laws = new Set(plan.replaces.map(({ law }) => law));
  const found = consents
    .filter(({ isInForce, law }) => isInForce && laws.has(law))
    // A newer one that lasts longer takes over.
    .filter((one) => !consents.some((other) => outlasts(other, one)))
    .filter(({ validTo }) => isNear(today, validTo, standards.consent.warnBefore))
    .map(({ id, validTo, law }): Found => ({
      title: `Samtykket bag planen (${law}) gælder til og med ${sayDay(validTo)}; derefter deles planen op igen`,
      concerns: [
        { kind: 'CONSENT', id },
        { kind: 'PLAN', id: plan.id },
      ],
      dueOn: validTo,
      isBroken: true,
    }));
  return { found };
}

function outlasts(other: Consent, one: Consent): boolean {
  return other.isInForce && other.law === one.law && other.validTo > one.validTo;
}

type Consent = NonNullable<Situation['consents']>[number];
