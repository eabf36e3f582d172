import type { OpenCitizen } from '../admission/open-citizen.ts';
import { maySeeLink, type GoalContent, type LinkContent } from './plan-content.ts';

/** That one measure came in place of another. */
type Replacing = Pick<LinkContent, 'measureId' | 'replacesMeasureId'>;

/**
 * What came in place of what in a plan, whichever goals they serve. What has ended is history, and a link that the
 * caller may not see is not told of: neither stands in the way of a new one.
 */
export function findReplacing(
  goals: readonly Pick<GoalContent, 'links'>[],
  { access }: Pick<OpenCitizen, 'access'>,
): Replacing[] {
  return goals
    .flatMap(({ links }) => links)
    .filter((link) => !link.isEnded && link.replacesMeasureId !== null && maySeeLink(link, access));
}

/** Refuses what would come in place of itself, by way of whatever came in place of it (G13). */
export function findCircleFault(link: Replacing, others: readonly Replacing[]): string | undefined {
  const { measureId, replacesMeasureId } = link;
  // In place of itself is told by its shape already.
  if (replacesMeasureId === null || replacesMeasureId === measureId) return undefined;
  const way = findWay(replacesMeasureId, measureId, others);
  if (!way) return undefined;
  const steps = way.length > 5 ? [...way.slice(0, 3), '…', ...way.slice(-2)] : way;
  const circle = [measureId, ...steps].join(' in place of ');
  return `replacesMeasureId goes in a circle: ${circle}; expected one that none of them came in place of, or the other link ended first`;
}

/** From one measure to another by what each came in place of, both included. */
function findWay(from: string, to: string, all: readonly Replacing[]): string[] | undefined {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const at = way.at(-1);
    if (at === to) return way;
    for (const { measureId, replacesMeasureId } of all) {
      if (measureId !== at || replacesMeasureId === null || seen.has(replacesMeasureId)) continue;
      seen.add(replacesMeasureId);
      ways.push([...way, replacesMeasureId]);
    }
  }
  return undefined;
}
