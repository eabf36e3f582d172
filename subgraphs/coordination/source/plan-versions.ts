import type { ReadRows } from '../../../server/database.ts';
import type { PlanContent } from '../plan/plan-content.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

/** What a change of a plan can be. */
type PlanEdit =
  | 'FOUND'
  | 'ADOPTED'
  | 'GOAL_SET'
  | 'GOAL_SCORED'
  | 'MEASURE_LINKED'
  | 'AGREEMENT_MADE'
  | 'AGREEMENT_SETTLED'
  | 'IMPORTED';

export interface PlanVersionRow {
  readonly planId: string;
  readonly version: number;
  readonly content: PlanContent;
  readonly change: PlanEdit;
  /** An employee's id; null where the citizen changed it, and where nobody is known. */
  readonly changedBy: string | null;
  readonly isByCitizen: boolean;
  readonly changedAt: string;
}

/** A version of a plan. */
export interface PlanVersionKey {
  readonly planId: string;
  readonly version: number;
}

/** A page of a plan's versions: one row more than `first` where there are more. */
export interface PlanVersionPageKey {
  readonly planId: string;
  readonly first: number;
  /** Those older than this one. */
  readonly before: number;
}

const columns = `v.plan_id as "planId", v.version, v.content, v.change, v.changed_by as "changedBy",
  v.is_by_citizen as "isByCitizen", ${toInstant('v.changed_at')} as "changedAt"`;

export function findPlanVersions(
  session: Session,
  keys: readonly PlanVersionKey[],
): Promise<PlanVersionRow[]> {
  return session.read(
    `select ${columns} from coordination.plan_versions v
       join unnest(cast(:planIds as uuid[]), cast(:versions as integer[])) asked (plan_id, version)
         using (plan_id, version)`,
    { planIds: keys.map(({ planId }) => planId), versions: keys.map(({ version }) => version) },
  );
}

/** The rows of several pages, newest first, each with the number of its page. */
export function findPlanVersionPages(
  session: Session,
  pages: readonly PlanVersionPageKey[],
): Promise<(PlanVersionRow & { readonly page: number })[]> {
  return session.read(
    `select asked.page::integer, ${columns}
       from unnest(cast(:planIds as uuid[]), cast(:firsts as integer[]), cast(:befores as integer[]))
              with ordinality asked (plan_id, first, before, page),
            lateral (select * from coordination.plan_versions
              where plan_id = asked.plan_id and version < asked.before
              order by version desc limit asked.first + 1) v
      order by asked.page, v.version desc`,
    {
      planIds: pages.map(({ planId }) => planId),
      firsts: pages.map(({ first }) => first),
      befores: pages.map(({ before }) => before),
    },
  );
}

/** Writes down what the plan holds now, as the version that it is at. */
export async function addPlanVersion(
  read: ReadRows,
  version: {
    planId: string;
    version: number;
    change: PlanEdit;
    changedBy: string | null;
    isByCitizen: boolean;
  },
): Promise<void> {
  await read(
    `insert into coordination.plan_versions (plan_id, version, content, change, changed_by, is_by_citizen)
     values (cast(:planId as uuid), :version, coordination.plan_content(cast(:planId as uuid)), :change, :changedBy,
       :isByCitizen)`,
    version,
  );
}
