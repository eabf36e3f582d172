import type { Session } from './session.ts';

export interface CitizenRow {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly isAddressProtected: boolean;
  /** Every CPR number the citizen has had, the current one first. */
  readonly cprs: readonly string[];
}

/** Citizens named by their id, by a CPR number, or both. */
export function findCitizens(
  session: Session,
  ids: readonly string[],
  cprs: readonly string[] = [],
): Promise<CitizenRow[]> {
  return session.read(
    `select c.id, c.name, c.birth_date as "birthDate", c.is_address_protected as "isAddressProtected",
            array_agg(i.cpr order by i.replaced_on desc nulls first) as cprs
       from coordination.citizens c join coordination.identifiers i on i.citizen_id = c.id
      where c.id = any(${those}) group by c.id`,
    { ids: [...ids], cprs: [...cprs] },
  );
}

/** SQL of the ids of citizens who are named by their id, by a CPR number, or both. */
export const those = 'coordination.those(cast(:ids as uuid[]), cast(:cprs as text[]))';

/** Who has, or once had, each of these CPR numbers: an id, and nothing that it opens. */
export function findCitizenIds(
  session: Session,
  cprs: readonly string[],
): Promise<{ readonly cpr: string; readonly citizenId: string }[]> {
  return session.read(
    'select cpr, citizen_id as "citizenId" from coordination.citizens_of(cast(:cprs as text[]))',
    { cprs: [...cprs] },
  );
}

/** Where citizens live, as far as Postgres shows it to the caller. */
export function findAddresses(
  session: Session,
  ids: readonly string[],
): Promise<{ readonly citizenId: string; readonly address: string }[]> {
  return session.read(
    'select citizen_id as "citizenId", address from coordination.addresses where citizen_id = any(?::uuid[])',
    [[...ids]],
  );
}
