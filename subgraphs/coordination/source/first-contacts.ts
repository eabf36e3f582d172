import type { ReadRows } from '../../../server/database.ts';

export interface FirstContactRow {
  readonly citizenId: string;
  readonly firstContactOn: string;
}

/**
 * The first contact with each citizen on the way into their present enrolment: the first signal to the programme since
 * the last enrolment ended or the last no was said, or what a meeting says, where that is earlier (R17).
 */
export function findFirstContacts(
  read: ReadRows,
  today: string,
  citizenIds: readonly string[],
): Promise<FirstContactRow[]> {
  return read(
    `select c.citizen_id as "citizenId", min(contact.day) as "firstContactOn"
       from coordination.coordinations c
       cross join lateral (
         select greatest(
           (select max(b.until) from coordination.coordinations b
             where b.citizen_id = c.citizen_id and b.until <= c.since),
           (select max(v.decided_on) from coordination.visitation_decisions v
             where v.citizen_id = c.citizen_id and v.programme = c.model and v.outcome = 'REJECTED'
               and v.decided_on <= c.since)) as day) closed
       cross join lateral (
         select s.received_on as day from coordination.signals s
          where s.citizen_id = c.citizen_id and s.programme = c.model
         union all
         select m.first_contact_on from coordination.meetings m where m.citizen_id = c.citizen_id) contact
      where c.citizen_id = any(cast(:citizenIds as uuid[]))
        and c.since <= cast(:today as date) and (c.until is null or cast(:today as date) < c.until)
        and (closed.day is null or contact.day > closed.day)
      group by c.citizen_id having min(contact.day) is not null`,
    { today, citizenIds: [...citizenIds] },
  );
}
