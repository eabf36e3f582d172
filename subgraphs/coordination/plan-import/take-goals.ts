import type { ReadRows } from '../../../server/database.ts';
import { readGoalTitle } from '../plan/goals.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { checkMaySee, checkWish, readLink } from '../plan/measure-links.ts';
import { maySeeLink, type GoalContent, type LinkContent } from '../plan/plan-content.ts';
import { findCircleFault, findReplacing } from '../plan/replacements.ts';
import type { Programme } from '../programmes/programme.ts';
import type { Faults } from '../plan/words.ts';
import { addGoal, changeGoal, putLink } from '../source/plan-changes.ts';
import type { LinkDocument, PlanDocument } from './plan-document.ts';
import type { PlanHere } from './plan-here.ts';
import { tellTwice } from './twice.ts';

/** A goal that may be taken in, beside what the plan holds of it. */
interface JudgedGoal {
  readonly key: string;
  readonly here: GoalContent | undefined;
  readonly title: string;
  readonly isCitizensWording: boolean;
  /** The links that are new, or say something else than before. */
  readonly links: readonly JudgedLink[];
}

interface JudgedLink {
  /** Where it stands in the document. */
  readonly path: string;
  readonly link: LinkContent;
}

interface Judging {
  readonly plan: PlanHere;
  readonly programme: Programme | undefined;
  /** As who imports sees them. */
  readonly citizen: OpenCitizen;
}

/** Judges a document's goals and links by the rules of `setGoal` and `linkMeasure`. */
export function judgeGoals(
  { goals }: Pick<PlanDocument, 'goals'>,
  { plan, programme, citizen }: Judging,
  faults: Faults,
): JudgedGoal[] {
  tellTwice(goals, (key) => plan.findGoal(key)?.id, faults);
  const judgedGoals = goals.map(({ path, key, isCitizensWording, links, ...goal }) => {
    const here = plan.findGoal(key);
    const title = readGoalTitle(faults.at(path), goal.title);
    faults.at(path).checkKey(key);
    tellLinkedTwice(links, faults);
    const judged = links.flatMap(
      (link) => judgeLink(link, { here, programme, citizen }, faults.at(link.path)) ?? [],
    );
    return { key, here, title, isCitizensWording, links: judged };
  });
  tellCircles(judgedGoals, { plan, citizen }, faults);
  return judgedGoals;
}

/** Links come in place of one another across a whole plan: as it is, and as the document would have it. */
function tellCircles(
  goals: readonly JudgedGoal[],
  { plan, citizen }: Pick<Judging, 'plan' | 'citizen'>,
  faults: Faults,
): void {
  const kept = plan.goals.map(({ id, links }) => {
    const said = goals.find(({ here }) => here?.id === id)?.links ?? [];
    return {
      links: links.filter(
        ({ measureId }) => !said.some(({ link }) => link.measureId === measureId),
      ),
    };
  });
  const judged = goals.flatMap(({ links }) => links);
  const all = findReplacing([...kept, { links: judged.map(({ link }) => link) }], citizen);
  for (const { path, link } of judged) {
    const circle = link.isEnded ? undefined : findCircleFault(link, all);
    if (circle !== undefined) faults.at(path).add(circle);
  }
}

/**
 * What the document leaves unsaid of a link stays as it is, and one that has ended stays ended. A link that who imports
 * may not see is refused as one that they may not make: a document must not overwrite it.
 */
function judgeLink(
  { path, measureId, lawCode, paragraph, ...said }: LinkDocument,
  { here, programme, citizen }: Pick<JudgedGoal, 'here'> & Omit<Judging, 'plan'>,
  faults: Faults,
): JudgedLink | undefined {
  const standing = here?.links.find((one) => one.measureId === measureId);
  const before = standing && maySeeLink(standing, citizen.access) ? standing : undefined;
  const link = readLink(faults, {
    measureId,
    isRepeat: said.isRepeat ?? before?.isRepeat ?? false,
    isCitizensWish: said.isCitizensWish ?? before?.isCitizensWish ?? false,
    reason: said.reason ?? before?.reason ?? null,
    replacesMeasureId: said.replacesMeasureId ?? before?.replacesMeasureId ?? null,
    isEnded: before?.isEnded ?? false,
  });
  const isKnown =
    before?.isRepeat === link.isRepeat &&
    before.isCitizensWish === link.isCitizensWish &&
    before.reason === link.reason &&
    before.replacesMeasureId === link.replacesMeasureId;
  if (isKnown) return undefined;
  checkMaySee(faults, link, citizen, standing);
  checkWish(faults, { ...link, lawCode, paragraph }, programme);
  return { path, link };
}

function tellLinkedTwice(links: readonly LinkDocument[], faults: Faults): void {
  const seen = new Set<string>();
  for (const { path, measureId } of links) {
    if (seen.has(measureId)) faults.at(path).add('measureId is linked twice, expected it once');
    seen.add(measureId);
  }
}

/** Takes the goals in; gives each one's id here by what the document knows it by. */
export async function takeGoals(
  read: ReadRows,
  planId: string,
  goals: readonly JudgedGoal[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, here, title, isCitizensWording, links } of goals) {
    const words = { title, isCitizensWording, isRetired: here?.isRetired ?? false };
    const id = here?.id ?? (await addGoal(read, planId, { ...words, importedAs: key }));
    if (here && (here.title !== title || here.isCitizensWording !== isCitizensWording)) {
      await changeGoal(read, id, words);
    }
    for (const { link } of links) await putLink(read, { goalId: id, ...link });
    ids.set(key, id);
  }
  return ids;
}
