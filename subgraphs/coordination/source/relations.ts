import { readRows, type Database } from '../../../server/database.ts';
import type { CentreCode } from '../centres.ts';
import type { Relation } from '../policy.ts';

export interface RelationRow {
  readonly citizenId: string;
  readonly kind: Relation['kind'];
  readonly centre: CentreCode | null;
}

/** Every relation that `:employee` has on the day `:today`, one row each. */
export const relationsToday = `
  select citizen_id, 'COORDINATING_CASEWORKER' as kind, null as centre from coordination.coordinating_caseworkers
   where caseworker_id = :employee and since <= cast(:today as date) and (until is null or cast(:today as date) < until)
  union all
  select citizen_id, 'TEAM_MEMBER', null from coordination.team_members
   where caseworker_id = :employee and since <= cast(:today as date) and (until is null or cast(:today as date) < until)
  union all
  select citizen_id, 'CASEWORKER', centre from coordination.attachments where caseworker_id = :employee`;

export function findRelations(
  database: Database,
  {
    employee,
    today,
    citizenIds,
  }: { employee: string; today: string; citizenIds: readonly string[] },
): Promise<RelationRow[]> {
  return readRows(
    database,
    'coordination',
    `select citizen_id as "citizenId", kind, centre from (${relationsToday}) relations
      where citizen_id = any(cast(:citizenIds as uuid[]))`,
    { employee, today, citizenIds: [...citizenIds] },
  );
}
