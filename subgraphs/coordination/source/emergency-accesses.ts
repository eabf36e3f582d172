import type { ReadRows } from '../../../server/database.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';
import { takeTurn } from './turn.ts';

export interface EmergencyAccessRow {
  readonly id: string;
  readonly version: number;
  readonly citizenId: string;
  readonly employeeId: string;
  readonly reason: string;
  readonly requestedAt: string;
  readonly expiresAt: string;
  readonly isRepeated: boolean;
  readonly reviewedAt: string | null;
  readonly finding: 'JUSTIFIED' | 'UNJUSTIFIED' | null;
  readonly note: string | null;
}

const columns = `id, version, citizen_id as "citizenId", employee_id as "employeeId", reason,
  ${toInstant('requested_at')} as "requestedAt", ${toInstant('expires_at')} as "expiresAt",
  is_repeated as "isRepeated", ${toInstant('reviewed_at')} as "reviewedAt", finding, note`;

/** Opens a citizen for a while; repeated when the same employee had one, of anybody, in the days before. */
export async function addEmergencyAccess(
  read: ReadRows,
  access: {
    citizenId: string;
    employeeId: string;
    reason: string;
    minutes: number;
    repeatedWithinDays: number;
  },
): Promise<EmergencyAccessRow[]> {
  // One after the other: two at the same time would not see each other, and neither be repeated.
  await takeTurn(read, 'emergencyAccess', access.employeeId);
  return read(
    `insert into coordination.emergency_accesses (citizen_id, employee_id, reason, expires_at, is_repeated)
     values (cast(:citizenId as uuid), :employeeId, :reason, now() + make_interval(mins => :minutes), exists (
       select from coordination.emergency_accesses e
        where e.employee_id = :employeeId and e.requested_at > now() - make_interval(days => :repeatedWithinDays)))
     returning ${columns}`,
    access,
  );
}

export async function findEmergencyAccess(
  read: ReadRows,
  id: string,
): Promise<EmergencyAccessRow | undefined> {
  const sql = `select ${columns} from coordination.emergency_accesses where id = cast(:id as uuid)`;
  const [row] = await read<EmergencyAccessRow>(sql, { id });
  return row;
}

/** Writes a review of an access that is as it was when it was seen; no row when it is not. */
export function review(
  read: ReadRows,
  of: { id: string; expectedVersion: number; by: string; finding: string; note: string | null },
): Promise<EmergencyAccessRow[]> {
  return read(
    `update coordination.emergency_accesses
        set version = version + 1, reviewed_at = now(), reviewed_by = :by, finding = :finding, note = :note
      where id = cast(:id as uuid) and version = :expectedVersion returning ${columns}`,
    of,
  );
}

interface Filter {
  readonly isReviewed: boolean | null;
  /** Whose; null for who reviews them all. */
  readonly employeeId: string | null;
}

const filter = `(cast(:isReviewed as boolean) is null or (reviewed_at is not null) = cast(:isReviewed as boolean))
  and (cast(:employeeId as text) is null or employee_id = :employeeId)`;

/** The accesses that the caller may see, newest first, one more than asked for when there are more. */
export function findEmergencyAccesses(
  session: Session,
  {
    isReviewed,
    employeeId,
    first,
    after,
  }: Filter & { first: number; after: readonly [at: string, id: string] | undefined },
): Promise<EmergencyAccessRow[]> {
  return session.read(
    `select ${columns} from coordination.emergency_accesses
      where ${filter} and (cast(:at as timestamptz) is null
        or (date_trunc('milliseconds', requested_at), id) < (cast(:at as timestamptz), cast(:id as uuid)))
      order by date_trunc('milliseconds', requested_at) desc, id desc limit :limit`,
    { isReviewed, employeeId, at: after?.[0] ?? null, id: after?.[1] ?? null, limit: first + 1 },
  );
}

export async function countEmergencyAccesses(
  session: Session,
  { isReviewed, employeeId }: Filter,
): Promise<number> {
  const sql = `select cast(count(*) as integer) as total from coordination.emergency_accesses where ${filter}`;
  const [row] = await session.read<{ readonly total: number }>(sql, { isReviewed, employeeId });
  return row?.total ?? 0;
}
