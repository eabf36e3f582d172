import type { AdoptPlanInput } from '../../../schema/generated/coordination.ts';
import { BadUserInputError } from '../../../server/errors.ts';
import { changePlan, type ChangedPlan, type PlanScene } from '../change/change-plan.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import type { Context } from '../context.ts';
import { findStatutoryPlan, type StatutoryPlan } from '../laws/plan-content.ts';
import type { Programme } from '../programmes/programme.ts';
import { findConsent } from '../source/consents.ts';
import { readPlanContent, replacePlans, type Replacement } from '../source/plan-changes.ts';
import { findProgramme } from './agreements.ts';
import { findMissingAtAdoption } from './content-checks.ts';

/** Adopts the citizen's plan in place of the statutory plans that they consented to have replaced. */
export function adoptPlan(given: AdoptPlanInput, context: Context): Promise<ChangedPlan> {
  const input = { ...given, expectedVersion: given.expectedVersion ?? 0 };
  const what = { name: 'adoptPlan', edit: 'ADOPTED', event: 'PLAN_ADOPTED', input } as const;
  return changePlan(what, context, async (scene) => {
    const { read, today, plan, citizen } = scene;
    const { replaces } = input;
    const { statutoryPlans } = context.room;
    const programme = await findProgramme(read, context, citizen.id);
    const faults = findTwice(replaces);
    for (const replaced of replaces) {
      const statutory = findStatutoryPlan(statutoryPlans, replaced.law, replaced.paragraph);
      const fault =
        findPlanFault(replaced, statutory, { statutoryPlans, programme }) ??
        (statutory && (await findConsentFault(scene, replaced, statutory)));
      if (fault !== undefined) faults.push(fault);
    }
    if (faults.length > 0) {
      throw new BadUserInputError(`This plan cannot be adopted: ${faults.join('; ')}.`);
    }
    await replacePlans(read, { planId: plan.id, today }, replaces);
    const missing = findMissingAtAdoption(
      await readPlanContent(read, plan.id),
      statutoryPlans,
      today,
    );
    if (missing.length > 0) {
      throw new BadUserInputError(
        `This plan cannot be adopted: the law wants it to hold ${missing.join('; ')}.`,
      );
    }
  });
}

function findTwice(replaces: readonly Replacement[]): string[] {
  const names = replaces.map(toName);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(twice)].map((name) => `${name} is named twice`);
}

/** The law lets only some plans be replaced, and a municipality's way of working only some of these. */
export function findPlanFault(
  replaced: Pick<Replacement, 'law' | 'paragraph'>,
  statutory: StatutoryPlan | undefined,
  {
    statutoryPlans,
    programme,
  }: {
    statutoryPlans: readonly StatutoryPlan[];
    programme: Pick<Programme, 'name' | 'plan'> | undefined;
  },
): string | undefined {
  const name = toName(replaced);
  if (!statutory) {
    const all = statutoryPlans.flatMap(({ law, paragraphs }) =>
      paragraphs.map((paragraph) => toName({ law, paragraph })),
    );
    return `${name} is no plan that one plan may stand in for; expected one of ${all.join(', ')}`;
  }
  const allowed = programme?.plan.replaces;
  const isAllowed = allowed?.some(
    ({ law, paragraph }) =>
      law === statutory.law &&
      (paragraph === undefined || statutory.paragraphs.includes(paragraph)),
  );
  if (isAllowed ?? true) return undefined;
  const those = allowed?.map(({ law, paragraph }) => toName({ law, paragraph: paragraph ?? '' }));
  return `${programme?.name ?? ''} does not let the plan stand in for ${name}; it does for ${those?.join(', ') || 'none'}`;
}

/** Without the citizen's consent the plans stand side by side (Lov 707 of 8/6/2018). */
async function findConsentFault(
  { read, today, citizen }: PlanScene,
  { law, paragraph, consentId }: Replacement,
  { consent: basis }: StatutoryPlan,
): Promise<string | undefined> {
  const needs = `${toName({ law, paragraph })} needs the citizen’s consent under ${basis}`;
  const consent = isCitizenId(consentId) ? await findConsent(read, today, consentId) : undefined;
  if (consent?.citizenId !== citizen.id) return `${needs}, and consentId is no consent of theirs`;
  if (consent.legalBasis !== basis) return `${needs}, and this one is under ${consent.legalBasis}`;
  if (!consent.isInForce) return `${needs}, and this one is withdrawn or not within its days`;
  return undefined;
}

function toName({ law, paragraph }: { readonly law: string; readonly paragraph: string }): string {
  return `${law} ${paragraph}`.trim();
}
