import type { LinkMeasureInput } from '../../../schema/generated/coordination.ts';
import { centreCodes } from '../centres.ts';
import { changePlan, type ChangedPlan } from '../change/change-plan.ts';
import type { Context } from '../context.ts';
import { toCatalogued } from '../granting/basis.ts';
import { findModel } from '../source/coordinations.ts';
import { findGoal, putLink } from '../source/plan-changes.ts';
import { findCentreOf } from './plan-content.ts';
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
    const { measureId } = input;
    const replacesMeasureId = input.replacesMeasureId ?? null;
    const isRepeat = input.isRepeat ?? false;
    const faults = new Faults();
    const reason = faults.readOptional('reason', input.reason, 2_000);
    checkMeasureId(faults, 'measureId', measureId);
    if (replacesMeasureId !== null) {
      checkMeasureId(faults, 'replacesMeasureId', replacesMeasureId);
      if (replacesMeasureId === measureId) {
        faults.add('replacesMeasureId is measureId; one that is granted again is isRepeat');
      }
    }
    const isCitizensWish = input.isCitizensWish ?? false;
    const isEnded = input.isEnded ?? false;
    const basis = readBasis(faults, input);
    const model = await findModel(read, today, citizen.id);
    const wished = { isRepeat, isReplacement: replacesMeasureId !== null, isCitizensWish };
    // One that ends is granted no more, whatever the programme says since.
    const programme =
      model === undefined || isEnded ? undefined : context.room.programmes.find(model);
    for (const fault of findWishFaults({ ...wished, reason, basis }, programme)) faults.add(fault);
    faults.refuse('link');
    const goal = await getById('goal', input.goalId, (id) => findGoal(read, plan.id, id));
    await putLink(read, {
      goalId: goal.id,
      measureId,
      isRepeat,
      isCitizensWish,
      reason,
      replacesMeasureId,
      isEnded,
    });
  });
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
