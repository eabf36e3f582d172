import type { LinkMeasureInput } from '../../../schema/generated/coordination.ts';
import { centreCodes } from '../centres.ts';
import { changePlan, type ChangedPlan } from '../change/change-plan.ts';
import type { Context } from '../context.ts';
import { toCatalogued } from '../granting/basis.ts';
import type { Programme } from '../programmes/programme.ts';
import { findGoal, putLink, readPlanContent } from '../source/plan-changes.ts';
import { findProgramme } from './agreements.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { checkStands } from './goals.ts';
import { findCentreOf, maySeeLink, type GoalContent, type LinkContent } from './plan-content.ts';
import { findCircleFault, findReplacing } from './replacements.ts';
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
  return changePlan(what, context, async ({ read, plan, citizen }) => {
    const faults = new Faults();
    const said = readLink(faults, input);
    const { goals } = await readPlanContent(read, plan.id);
    const at = { goalId: input.goalId.toLowerCase(), measureId: said.measureId };
    checkMaySee(faults, said, citizen, findGoalLink(goals, at));
    const before = findSeenLink(goals, at, citizen);
    const link = said.isEnded
      ? { ...(before ?? said), reason: said.reason ?? before?.reason ?? null, isEnded: true }
      : said;
    if (said.isEnded && !before) {
      faults.add('measureId does not serve this goal; expected one that does, to end it');
    }
    if (!link.isEnded) {
      checkWish(faults, { ...input, ...link }, await findProgramme(read, context, citizen.id));
      const others = goals.map((goal) => withoutLink(goal, at));
      const circle = findCircleFault(link, findReplacing(others, citizen));
      if (circle !== undefined) faults.add(circle);
    }
    faults.refuse('link');
    const goal = await getById('goal', input.goalId, (id) => findGoal(read, plan.id, id));
    if (!link.isEnded) checkStands(goal);
    await putLink(read, { goalId: goal.id, ...link });
  });
}

/** What is said of a link by now, to who may see it; what ends keeps why it was. */
function findSeenLink(
  goals: readonly Pick<GoalContent, 'id' | 'links'>[],
  at: Pick<LinkMeasureInput, 'goalId' | 'measureId'>,
  { access }: Pick<OpenCitizen, 'access'>,
): LinkContent | undefined {
  const link = findGoalLink(goals, at);
  return link && maySeeLink(link, access) ? link : undefined;
}

function findGoalLink(
  goals: readonly Pick<GoalContent, 'id' | 'links'>[],
  { goalId, measureId }: Pick<LinkMeasureInput, 'goalId' | 'measureId'>,
): LinkContent | undefined {
  const links = goals.find(({ id }) => id === goalId)?.links ?? [];
  return links.find((link) => link.measureId === measureId);
}

/** A goal as it is without what is said anew of one of its links. */
function withoutLink(
  { id, links }: Pick<GoalContent, 'id' | 'links'>,
  { goalId, measureId }: Pick<LinkMeasureInput, 'goalId' | 'measureId'>,
): Pick<GoalContent, 'links'> {
  return { links: links.filter((link) => id !== goalId || link.measureId !== measureId) };
}

export type LinkTerms = Omit<
  LinkMeasureInput,
  'idempotencyKey' | 'citizenId' | 'expectedVersion' | 'goalId'
>;

/** A link by its shape alone: whether it takes a reason, the programme says. */
export function readLink(faults: Faults, terms: LinkTerms): LinkContent {
  const { measureId } = terms;
  const replacesMeasureId = terms.replacesMeasureId ?? null;
  const reason = faults.readOptional('reason', terms.reason, 2_000);
  checkMeasureId(faults, 'measureId', measureId);
  if (replacesMeasureId !== null) {
    checkMeasureId(faults, 'replacesMeasureId', replacesMeasureId);
    if (replacesMeasureId === measureId) {
      faults.add('replacesMeasureId is measureId; one that is granted again is isRepeat');
    }
  }
  return {
    measureId,
    isRepeat: terms.isRepeat ?? false,
    isCitizensWish: terms.isCitizensWish ?? false,
    reason,
    replacesMeasureId,
    isEnded: terms.isEnded ?? false,
  };
}

/**
 * What is there already would tell who guesses an id, by how many links are kept back: who links sees the measure. Nor
 * is what stands there said anew by who does not see it: it would be lost, and nobody told.
 */
export function checkMaySee(
  faults: Faults,
  link: Pick<LinkContent, 'measureId' | 'replacesMeasureId' | 'isEnded'>,
  { access }: Pick<OpenCitizen, 'access'>,
  standing: LinkContent | undefined,
): void {
  const isKeptBack = !link.isEnded && standing !== undefined && !maySeeLink(standing, access);
  if (isKeptBack || !maySeeLink(link, access))
    faults.add('measureId, or replacesMeasureId, is of a centre whose measures you may not see');
}

/** Adds what the programme has against a measure granted anew; one that ends is granted no more, whatever it says since. */
export function checkWish(
  faults: Faults,
  link: LinkContent & Pick<LinkTerms, 'lawCode' | 'paragraph'>,
  programme: Programme | undefined,
): void {
  const isReplacement = link.replacesMeasureId !== null;
  const wished = { ...link, isReplacement, basis: readBasis(faults, link) };
  const judging = link.isEnded ? undefined : programme;
  for (const fault of findWishFaults(wished, judging)) faults.add(fault);
}

/** What the measure is said to be by; its centre knows it, and is not asked by a change. */
function readBasis(
  faults: Faults,
  { lawCode, paragraph }: Pick<LinkTerms, 'lawCode' | 'paragraph'>,
) {
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
