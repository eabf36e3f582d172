import type { EventKind } from '../../../schema/generated/coordination.ts';
import type { ReadRows } from '../../../server/database.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

/** That something changed: whose it is, and the version it has since. Nothing of what it is. */
export interface NewEvent {
  readonly kind: EventKind;
  readonly citizenId: string;
  readonly version: number;
}

export interface EventRow extends NewEvent {
  readonly id: string;
  /** The transaction that it was committed with. */
  readonly xid: string;
  readonly at: string;
}

/** The event of a thing that was changed. */
export function toEvent(
  kind: EventKind,
  { citizenId, version }: Pick<NewEvent, 'citizenId' | 'version'>,
): NewEvent {
  return { kind, citizenId, version };
}

/** Announces events, when and if the transaction commits. */
export async function addEvents(read: ReadRows, events: readonly NewEvent[]): Promise<void> {
  for (const { kind, citizenId, version } of events) {
    await read(
      `insert into coordination.outbox (kind, citizen_id, version)
       values (:kind, cast(:citizenId as uuid), :version)`,
      { kind, citizenId, version },
    );
  }
}

/**
 * The next events that the caller is told, oldest first, one more than asked for when there are more.
 * None of a transaction that may still be followed by one before it: what is not there yet comes later, never earlier.
 */
export function findEvents(
  session: Session,
  { first, after }: { first: number; after: readonly [xid: string, id: string] | undefined },
): Promise<EventRow[]> {
  return session.read(
    `select id, xid, kind, citizen_id as "citizenId", version, ${toInstant('happened_at')} as at
       from coordination.outbox
      where xid < pg_snapshot_xmin(pg_current_snapshot())
        and (cast(:xid as xid8) is null or (xid, id) > (cast(:xid as xid8), cast(:id as bigint)))
      order by xid, id limit :limit`,
    { xid: after?.[0] ?? null, id: after?.[1] ?? null, limit: first + 1 },
  );
}

/** False for a place that no event of this database can have had yet: it was loaded from another one. */
export async function isPastPlace(session: Session, xid: string): Promise<boolean> {
  const [row] = await session.read<{ readonly isPast: boolean }>(
    'select cast(:xid as xid8) < pg_snapshot_xmin(pg_current_snapshot()) as "isPast"',
    { xid },
  );
  return row?.isPast ?? false;
}
