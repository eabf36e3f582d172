import type { LinkMeasureInput } from '../../../schema/generated/coordination.ts';
import { centreCodes } from '../centres.ts';
import { changePlan, type ChangedPlan } from '../change/change-plan.ts';
import type { Context } from '../context.ts';
import { toCatalogued } from '../granting/basis.ts';
import { findModel } from '../source/coordinations.ts';
import { findGoal, putLink } from '../source/plan-changes.ts';
import { findCentreOf, type LinkContent } from './plan-content.ts';
import { findWishFaults } from './wishes.ts';
import { Faults, getById } from './words.ts';

/** Links a goal to a measure of any law, or says something else of the link. */
export function linkMeasure(input: LinkMeasureInput, context: Context): Promise<ChangedPlan> {
  const what = {
    name: 'linkMeasure',
    edit: 'MEASURE_LINKED',
    event: 'MEASURE_LINKED',
    input,
  } as const;
  return changePlan(what, context, async ({ read, plan, today, citizen }) => {
    const faults = new Faults();
    const link = readLink(faults, input);
    const basis = readBasis(faults, input);
    const model = await findModel(read, today, citizen.id);
    // One that ends is granted no more, whatever the programme says since.
    const programme =
      model === undefined || link.isEnded ? undefined : context.room.programmes.find(model);
    const wished = { ...link, isReplacement: link.replacesMeasureId !== null, basis };
    for (const fault of findWishFaults(wished, programme)) faults.add(fault);
    faults.refuse('link');
    const goal = await getById('goal', input.goalId, (id) => findGoal(read, plan.id, id));
    await putLink(read, { goalId: goal.id, ...link });
  });
}

type LinkTerms = Omit<
  LinkMeasureInput,
  'idempotencyKey' | 'citizenId' | 'expectedVersion' | 'goalId'
>;

/** A link that may be: of a measure's id, with a reason where it takes one. */
export function readLink(faults: Faults, terms: LinkTerms): LinkContent {
  const { measureId } = terms;
  const replacesMeasureId = terms.replacesMeasureId ?? null;
  const isRepeat = terms.isRepeat ?? false;
  const reason = faults.readOptional('reason', terms.reason, 2_000);
  checkMeasureId(faults, 'measureId', measureId);
  if (replacesMeasureId !== null) {
    checkMeasureId(faults, 'replacesMeasureId', replacesMeasureId);
    if (replacesMeasureId === measureId) {
      faults.add('replacesMeasureId is measureId; one that is granted again is isRepeat');
    }
  }
  if ((isRepeat || replacesMeasureId !== null) && reason === null) {
    faults.add('reason is missing; a measure granted again, or in place of another, says why');
  }
  return {
    measureId,
    isRepeat,
    isCitizensWish: terms.isCitizensWish ?? false,
    reason,
    replacesMeasureId,
    isEnded: terms.isEnded ?? false,
  };
}

/** What the measure is said to be by; its centre knows it, and is not asked by a change. */
function readBasis(faults: Faults, { lawCode, paragraph }: LinkMeasureInput) {
  const law = faults.readOptional('lawCode', lawCode, 6);
  const said = faults.readOptional('paragraph', paragraph, 50);
  if ((law === null) !== (said === null))
    faults.add('lawCode or paragraph is said alone; expected both');
  return law === null || said === null ? undefined : { law, paragraph: toCatalogued(said) };
}

/** The shape alone: whether there is such a measure, its centre knows. */
function checkMeasureId(faults: Faults, name: string, id: string): void {
  if (/^[A-Z]+-[\w.:-]{1,100}$/.test(id) && findCentreOf(id)) return;
  faults.add(`${name} is no Measure.id; expected one that begins with ${anyCentre}`);
}

const anyCentre = new Intl.ListFormat('en', { type: 'disjunction' }).format(
  centreCodes.map((code) => `${code}-`),
);
