import type { ReadRows } from '../../../server/database.ts';
import { holds } from './coordinations.ts';

export interface FirstContactRow {
  readonly citizenId: string;
  readonly firstContactOn: string;
}

/**
 * The day that each enrolment began with a first contact: as a meeting says it, or else the first signal that led to
 * it. A signal that was followed by a no, or by an enrolment before, led to none; no row where neither is known.
 */
export function findFirstContacts(
  rows: { readonly read: ReadRows },
  today: string,
  citizenIds: readonly string[],
): Promise<FirstContactRow[]> {
  return rows.read(
    `select * from (
       select c.citizen_id as "citizenId", coalesce(
         (select min(m.first_contact_on) from coordination.meetings m
           where m.citizen_id = c.citizen_id and m.held_on >= c.since),
         (select min(s.received_on) from coordination.signals s
           where s.citizen_id = c.citizen_id and s.programme = c.model and s.received_on <= c.since
             and not exists (select from coordination.visitation_decisions d
               where d.citizen_id = s.citizen_id and d.programme = s.programme and d.outcome = 'REJECTED'
                 and d.decided_at >= s.recorded_at)
             and not exists (select from coordination.coordinations b
               where b.citizen_id = s.citizen_id and b.ended_at >= s.recorded_at))) as "firstContactOn"
         from coordination.coordinations c
        where c.citizen_id = any(cast(:citizenIds as uuid[])) and ${holds}) contact
      where "firstContactOn" is not null`,
    { today, citizenIds: [...citizenIds] },
  );
}
