import type { ReadRows } from '../../../server/database.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

export interface HandoverRow {
  readonly id: string;
  readonly citizenId: string;
  readonly version: number;
  readonly fromId: string | null;
  readonly toId: string;
  readonly criteria: string | null;
  readonly note: string;
  readonly requestedById: string;
  readonly requestedAt: string;
  readonly acceptedAt: string | null;
  readonly closedAt: string | null;
}

const columns = `id, citizen_id as "citizenId", version, from_caseworker_id as "fromId",
  to_caseworker_id as "toId", criteria, note, requested_by as "requestedById",
  ${toInstant('requested_at')} as "requestedAt", ${toInstant('accepted_at')} as "acceptedAt",
  ${toInstant('closed_at')} as "closedAt"`;
const isOpen = 'accepted_at is null and closed_at is null';

/** The open handover of each citizen: one at most. */
export function findOpenHandovers(
  session: Session,
  citizenIds: readonly string[],
): Promise<HandoverRow[]> {
  return session.read(
    `select ${columns} from coordination.handovers where citizen_id = any(?::uuid[]) and ${isOpen}`,
    [[...citizenIds]],
  );
}

/** What waits for the caller to be accepted, oldest first. */
export function findHandoversTo(session: Session, employeeId: string): Promise<HandoverRow[]> {
  return session.read(
    `select ${columns} from coordination.handovers
      where to_caseworker_id = :employeeId and ${isOpen} order by requested_at, id`,
    { employeeId },
  );
}

export async function findOpenHandover(
  read: ReadRows,
  citizenId: string,
): Promise<HandoverRow | undefined> {
  const [row] = await read<HandoverRow>(
    `select ${columns} from coordination.handovers where citizen_id = cast(:citizenId as uuid) and ${isOpen}`,
    { citizenId },
  );
  return row;
}

export function addHandover(
  read: ReadRows,
  handover: {
    citizenId: string;
    from: string | null;
    to: string;
    criteria: string | null;
    note: string;
    by: string;
    today: string;
  },
): Promise<HandoverRow[]> {
  return read(
    `insert into coordination.handovers
       (citizen_id, from_caseworker_id, to_caseworker_id, criteria, note, requested_by, requested_on)
     values (cast(:citizenId as uuid), :from, :to, :criteria, :note, :by, cast(:today as date))
     returning ${columns}`,
    handover,
  );
}

/** Accepts an open handover; no row for whom it does not name. */
export function accept(read: ReadRows, of: { id: string; today: string }): Promise<HandoverRow[]> {
  return read(
    `update coordination.handovers set version = version + 1, accepted_on = cast(:today as date), accepted_at = now()
      where id = cast(:id as uuid) and ${isOpen} returning ${columns}`,
    of,
  );
}

/** Closes an open handover that nobody accepted, whichever it is; no row where there is none. */
export function close(
  read: ReadRows,
  of: { citizenId: string; by: string },
): Promise<HandoverRow[]> {
  return read(
    `update coordination.handovers set version = version + 1, closed_by = :by, closed_at = now()
      where citizen_id = cast(:citizenId as uuid) and ${isOpen} returning ${columns}`,
    of,
  );
}
