import type { ReadRows } from '../../../server/database.ts';
import type { Session } from './session.ts';

export interface SocialEventRow {
  readonly id: string;
  readonly citizenId: string;
  readonly kind: string;
  readonly happenedOn: string;
  readonly endedOn: string | null;
  readonly note: string | null;
  readonly recordedBy: string;
}

/** What happened in the life of each citizen, newest first. */
export function findSocialEvents(
  session: Session,
  citizenIds: readonly string[],
): Promise<SocialEventRow[]> {
  return session.read(
    `select id, citizen_id as "citizenId", kind, happened_on as "happenedOn", ended_on as "endedOn", note,
            recorded_by as "recordedBy"
       from coordination.social_events where citizen_id = any(?::uuid[])
      order by happened_on desc, recorded_at desc, id`,
    [[...citizenIds]],
  );
}

/** Adds an event; gives its id. */
export async function addSocialEvent(
  read: ReadRows,
  event: Omit<SocialEventRow, 'id'>,
): Promise<string> {
  const [row] = await read<{ readonly id: string }>(
    `insert into coordination.social_events (citizen_id, kind, happened_on, ended_on, note, recorded_by)
     values (cast(:citizenId as uuid), :kind, cast(:happenedOn as date), cast(:endedOn as date), :note, :recordedBy)
     returning id`,
    { ...event },
  );
  if (!row) throw new Error('A social event that was added has no id.');
  return row.id;
}
