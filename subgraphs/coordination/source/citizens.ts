import { readRows, type Database } from '../../../server/database.ts';

export interface CitizenRow {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly isAddressProtected: boolean;
  /** Every CPR number the citizen has had, the current one first. */
  readonly cprs: readonly string[];
}

export function findCitizens(database: Database, ids: readonly string[]): Promise<CitizenRow[]> {
  return readRows(
    database,
    'coordination',
    `select c.id, c.name, c.birth_date as "birthDate", c.is_address_protected as "isAddressProtected",
            array_agg(i.cpr order by i.replaced_on desc nulls first) as cprs
       from coordination.citizens c join coordination.identifiers i on i.citizen_id = c.id
      where c.id = any(?::uuid[]) group by c.id`,
    [[...ids]],
  );
}

/** Who has, or once had, each of these CPR numbers. */
export function findCitizenIds(
  database: Database,
  cprs: readonly string[],
): Promise<{ readonly cpr: string; readonly citizenId: string }[]> {
  return readRows(
    database,
    'coordination',
    'select cpr, citizen_id as "citizenId" from coordination.identifiers where cpr = any(?)',
    [[...cprs]],
  );
}
