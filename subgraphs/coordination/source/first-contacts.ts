import type { ReadRows } from '../../../server/database.ts';
import { holds } from './coordinations.ts';

export interface FirstContactRow {
  readonly citizenId: string;
  readonly firstContactOn: string;
}

/**
 * The first contact on the way into each present enrolment: the day that somebody met the citizen, where a meeting says
 * it, or else the first signal that led to it (R17). A signal that was followed by a no, or by the end of an enrolment
 * before, led to none; no row where neither is known.
 */
export function findFirstContacts(
  read: ReadRows,
  today: string,
  citizenIds: readonly string[],
): Promise<FirstContactRow[]> {
  return read(
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
               where b.citizen_id = s.citizen_id and b.until <= c.since
                 and (s.received_on < b.until or b.ended_at >= s.recorded_at)))) as "firstContactOn"
         from coordination.coordinations c
        where c.citizen_id = any(cast(:citizenIds as uuid[])) and ${holds}) contact
      where "firstContactOn" is not null`,
    { today, citizenIds: [...citizenIds] },
  );
}
