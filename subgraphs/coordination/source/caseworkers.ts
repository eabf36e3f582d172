import type { ReadRows } from '../../../server/database.ts';
import { holds } from './coordinations.ts';
import type { Session } from './session.ts';

export interface CaseworkerRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export function findCaseworkers(
  session: Session,
  ids: readonly string[],
): Promise<CaseworkerRow[]> {
  return session.read(
    'select id, name, title, unit, email, phone from coordination.caseworkers where id = any(?)',
    [[...ids]],
  );
}

/** Who coordinates the work with these citizens. */
export function findCoordinating(
  session: Session,
  today: string,
  citizenIds: readonly string[],
): Promise<CaseworkerRow[]> {
  return session.read(
    `select id, name, title, unit, email, phone from coordination.caseworkers where id in (
       select caseworker_id from coordination.coordinating_caseworkers
        where citizen_id = any(cast(:citizenIds as uuid[])) and ${holds})`,
    { today, citizenIds: [...citizenIds] },
  );
}

/** The name of who is in the directory; undefined for who is not. */
export async function findNameInDirectory(read: ReadRows, id: string): Promise<string | undefined> {
  const [row] = await read<{ readonly name: string }>(
    'select name from coordination.caseworkers where id = :id',
    { id },
  );
  return row?.name;
}

/** True for who is in the directory. */
export async function isInDirectory(read: ReadRows, id: string): Promise<boolean> {
  const rows = await read('select 1 from coordination.caseworkers where id = :id', { id });
  return rows.length > 0;
}

/** Those of some ids that nobody in the directory has. */
export async function findUnlisted(read: ReadRows, ids: readonly string[]): Promise<string[]> {
  const rows = await read<{ readonly id: string }>(
    'select id from coordination.caseworkers where id = any(cast(:ids as text[]))',
    { ids },
  );
  const listed = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !listed.has(id));
}
