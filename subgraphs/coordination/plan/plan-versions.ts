import { NotFoundError } from '../../../server/errors.ts';
import { isNumber, readFirst, toConnection, type Page } from '../page/connection.ts';
import { readCursor, type CursorList } from '../page/cursor.ts';
import type { Context } from '../context.ts';
import type { MergedPlan } from '../merge/plan.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import type { PlanVersionKey, PlanVersionRow } from '../source/plan-versions.ts';
import { toSeenContent, type SeenContent } from './plan-content.ts';

/** A version of a plan as somebody may see it. */
export interface SeenVersion extends Omit<PlanVersionRow, 'content'> {
  readonly content: SeenContent;
}

const toList = (plan: string | undefined): CursorList => ({
  name: 'plan-versions',
  asked: { plan },
  isPlace: (version) => isVersion(version),
});
const isVersion = (text: string) => isNumber(text) && Number(text) <= most;
/** The largest number that Postgres keeps in an integer. */
const most = 2 ** 31 - 1;

export async function findSeenVersion(
  { access }: OpenCitizen,
  { planId, version }: PlanVersionKey,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<SeenVersion | undefined> {
  const row = await loaders.planVersionByKey.load({ planId, version });
  return row && toSeenVersion(row, access);
}

/** A version of the plan that is shown. */
export async function getVersion(
  { adopted, citizen }: MergedPlan,
  version: number,
  context: Context,
): Promise<SeenVersion> {
  const found =
    adopted && (await findSeenVersion(citizen, { planId: adopted.id, version }, context));
  if (found) return found;
  throw new NotFoundError(`There is no version ${version} of this plan.`);
}

/** The versions of the plan that is shown, newest first, a page at a time. */
export async function findVersionPage(
  { adopted, citizen }: MergedPlan,
  page: Page,
  { loaders }: Context,
) {
  const first = readFirst(page.first);
  const list = toList(adopted?.id);
  const before = readCursor(page.after, list)?.[0];
  const key = { first, before: Number(before ?? most) };
  const rows = adopted ? await loaders.planVersionPages.load({ planId: adopted.id, ...key }) : [];
  return toConnection(rows, page, {
    list,
    place: ({ version }) => [String(version), ''],
    toNode: (row) => toSeenVersion(row, citizen.access),
  });
}

function toSeenVersion(row: PlanVersionRow, access: OpenCitizen['access']): SeenVersion {
  return { ...row, content: toSeenContent(row.content, access) };
}
