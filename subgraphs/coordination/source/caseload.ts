import { readRows, type Database } from '../../../server/database.ts';
import { relationsToday } from './relations.ts';

/** A place in the caseload, which is ordered by name and then id. */
export interface CaseloadPlace {
  readonly id: string;
  readonly name: string;
}

/** The next citizens of an employee's caseload after a place, one more than asked for when there are more. */
export function findCaseload(
  database: Database,
  who: { employee: string; today: string },
  { first, after }: { first: number; after: CaseloadPlace | undefined },
): Promise<CaseloadPlace[]> {
  return readRows(
    database,
    'coordination',
    `select c.id, c.name from coordination.citizens c
      where c.id in (select citizen_id from (${relationsToday}) mine)
        and (cast(:name as text) is null or (c.name, c.id) > (:name, cast(:id as uuid)))
      order by c.name, c.id limit :limit`,
    { ...who, name: after?.name ?? null, id: after?.id ?? null, limit: first + 1 },
  );
}

export async function countCaseload(
  database: Database,
  who: { employee: string; today: string },
): Promise<number> {
  const [row] = await readRows<{ readonly total: number }>(
    database,
    'coordination',
    `select cast(count(distinct citizen_id) as integer) as total from (${relationsToday}) mine`,
    who,
  );
  return row?.total ?? 0;
}
