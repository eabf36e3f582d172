import { shift } from '../../calendar/duration.ts';
import { sayDay } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { allIsWell, findMissing } from '../gaps.ts';
import { findRunning, isNear, isUnder, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';
import { standards } from '../standards.ts';

/** A child with support has the child's plan at the latest three months after it was decided (BL § 91). */
export function childPlan(situation: Situation): Judgement {
  const { age, today, centrePlans } = situation;
  const { until, within, warnBefore, measures, plans } = standards.childPlan;
  if (age !== null && age >= until) return allIsWell;
  const [missing] = findMissing(situation, 'MEASURES', 'PLANS').filter(
    ({ centre }) => centre.code === 'CHILDREN',
  );
  if (missing) return { found: [], gap: { missing: [missing] } };
  const first = findRunning(situation)
    .filter(({ legalBasis }) => measures.some((selector) => isUnder(legalBasis, selector)))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
  const hasPlan = centrePlans.some(
    ({ adoptedOn, legalBasis }) =>
      adoptedOn !== null && plans.some((selector) => isUnder(legalBasis, selector)),
  );
  if (!first || hasPlan) return allIsWell;
  const dueOn = shift(first.startsOn, within);
  if (!isNear(today, dueOn, warnBefore)) return allIsWell;
  const isBroken = dueOn < today;
  const verb = isBroken ? 'skulle have været vedtaget senest' : 'skal vedtages senest';
  const title = `Barnets plan ${verb} ${sayDay(dueOn)}, tre måneder efter ${first.title}`;
  return { found: [{ title, concerns: [toSubject(first)], dueOn, isBroken }] };
}
