import type { ReadRows } from '../../../server/database.ts';
import type { AccessEntry } from '../access-log/entry.ts';
import type { Severity } from '../access-log/alarm-rules.ts';

/** What reads as the caller: row-level security decides which entries there are. */
interface Reader {
  readonly read: ReadRows;
}

/** An entry with its number, which is its place in a list. */
export interface LoggedAccess {
  readonly seq: string;
  readonly at: Date;
  readonly entry: AccessEntry;
}

/** The accesses to a citizen, newest first, before a number; one more than asked for when there are more. */
export function findAccessLog(
  session: Reader,
  { citizenId, first, before }: { citizenId: string; first: number; before: string | undefined },
): Promise<LoggedAccess[]> {
  return session.read(
    `select seq, at, entry from coordination.access_log
      where citizen_id = cast(:citizenId as uuid)
        and (cast(:before as bigint) is null or seq < :before)
      order by seq desc limit :limit`,
    { citizenId, before: before ?? null, limit: first + 1 },
  );
}

export interface AlarmRow {
  /** Its place in the list: one entry may raise several. */
  readonly id: string;
  /** The entry that raised it. */
  readonly seq: string;
  readonly at: Date;
  readonly rule: string;
  readonly severity: Severity;
  readonly callerId: string;
  /** null for who is no employee. */
  readonly employeeId: string | null;
  /** null where the rule is about many. */
  readonly citizenId: string | null;
}

/** The alarms, newest first, before an id; one more than asked for when there are more. */
export function findAlarms(
  session: Reader,
  { first, before }: { first: number; before: string | undefined },
): Promise<AlarmRow[]> {
  return session.read(
    `select a.id, a.seq, a.at, a.rule, a.severity, a.caller_id as "callerId",
            l.entry ->> 'employeeId' as "employeeId", a.citizen_id as "citizenId"
       from coordination.access_alarms a left join coordination.access_log l on l.seq = a.seq
      where cast(:before as bigint) is null or a.id < :before
      order by a.id desc limit :limit`,
    { before: before ?? null, limit: first + 1 },
  );
}
