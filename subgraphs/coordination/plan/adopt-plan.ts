import type { AdoptPlanInput } from '../../../schema/generated/coordination.ts';
import { BadUserInputError } from '../../../server/errors.ts';
import { changePlan, type ChangedPlan, type PlanScene } from '../change/change-plan.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import type { Context } from '../context.ts';
import { findStatutoryPlan, type StatutoryPlan } from '../laws/plan-content.ts';
import type { Programme } from '../programmes/programme.ts';
import { findConsent } from '../source/consents.ts';
import { readPlanContent } from '../source/plan-changes.ts';
import {
  endReplacement,
  findStandIns,
  replacePlan,
  type Ending,
  type Replacement,
  type StandIn,
} from '../source/replaced-plans.ts';
import { findProgramme } from './agreements.ts';
import { findMissingAtAdoption } from './content-checks.ts';
import { cut } from '../reading/text.ts';
import { Faults } from './words.ts';

/**
 * Adopts the citizen's plan in place of the statutory plans that they consented to have replaced. What it stands in for
 * already it goes on to stand in for: no statutory plan is left without a stand-in unless somebody says so, and why.
 */
export function adoptPlan(given: AdoptPlanInput, context: Context): Promise<ChangedPlan> {
  const input = { ...given, expectedVersion: given.expectedVersion ?? 0 };
  const what = { name: 'adoptPlan', edit: 'ADOPTED', event: 'PLAN_ADOPTED', input } as const;
  return changePlan(what, context, async (scene) => {
    const { read, today, plan, citizen } = scene;
    const { replaces } = input;
    const { statutoryPlans } = context.room;
    const programme = await findProgramme(read, context, citizen.id);
    const faults = new Faults();
    const ended = readEndings(faults, input.endedReplacements);
    for (const [index, replaced] of replaces.entries())
      readName(faults, `replaces[${index}]`, replaced);
    const standIns = await findStandIns(read, today, plan.id);
    for (const fault of findNamingFaults({ replaces, ended, standIns })) faults.add(fault);
    for (const replaced of replaces) {
      const statutory = findStatutoryPlan(statutoryPlans, replaced.law, replaced.paragraph);
      const fault =
        findPlanFault(replaced, statutory, { statutoryPlans, programme }) ??
        (statutory && (await findConsentFault(scene, replaced, statutory)));
      if (fault !== undefined) faults.add(fault);
    }
    faults.refuse('plan that can be adopted');
    const here = { planId: plan.id, today };
    for (const ending of ended) await endReplacement(read, here, ending);
    for (const replaced of replaces) await replacePlan(read, here, replaced);
    const missing = findMissingAtAdoption(
      await readPlanContent(read, plan.id),
      statutoryPlans,
      today,
    );
    if (missing.length > 0) {
      throw new BadUserInputError(
        `This is no plan that can be adopted: the law wants it to hold ${missing.join('; ')}.`,
      );
    }
  });
}

function readEndings(
  faults: Faults,
  given: AdoptPlanInput['endedReplacements'],
): readonly Ending[] {
  return given.map(({ reason, ...plan }, index) => {
    const name = `endedReplacements[${index}]`;
    readName(faults, name, plan);
    return { ...plan, reason: faults.readText(`${name}.reason`, reason, 2_000) };
  });
}

/** The law and paragraph that a plan goes by: which there are is told by whoever looks for it. */
function readName(
  faults: Faults,
  name: string,
  { law, paragraph }: Pick<Replacement, 'law' | 'paragraph'>,
): void {
  faults.readText(`${name}.law`, law, 6);
  faults.readText(`${name}.paragraph`, paragraph, 50);
}

/** Each plan is named once; what ends is what the plan stands in for; and what has lost its consent is spoken of. */
function findNamingFaults({
  replaces,
  ended,
  standIns,
}: {
  readonly replaces: readonly Replacement[];
  readonly ended: readonly Ending[];
  readonly standIns: readonly StandIn[];
}): string[] {
  const names = [...replaces, ...ended].map(toName);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  const here = standIns.map(toName);
  const unknown = ended.map(toName).filter((name) => !here.includes(name));
  const silent = standIns.filter((one) => !one.isConsented && !names.includes(toName(one)));
  return [
    ...[...new Set(twice)].map((name) => `${cut(name)} is named twice`),
    ...[...new Set(unknown)].map((name) =>
      here.length > 0
        ? `${cut(name)} is not replaced by the plan; expected one of ${here.join(', ')}`
        : `${cut(name)} is not replaced by the plan, which replaces no plan; expected no endedReplacements`,
    ),
    ...silent.map(
      (one) =>
        `${toName(one)} was replaced, and the consent to it is withdrawn or over; expected it in replaces by a consent that is in force, or in endedReplacements with why it stands by itself again`,
    ),
  ];
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
  const name = cut(toName(replaced));
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
  const those = (allowed ?? []).map(({ law, paragraph }) =>
    toName({ law, paragraph: paragraph ?? '' }),
  );
  const expected =
    those.length > 0
      ? `; it does for ${those.join(', ')}`
      : ', nor for any other; expected replaces to be empty';
  return `${programme?.name ?? ''} does not let the plan stand in for ${name}${expected}`;
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
