import type { Session } from './session.ts';

/** The next citizens of the caller's caseload after a place, one more than asked for when there are more. */
export function findCaseload(
  session: Session,
  { first, after }: { first: number; after: string | undefined },
): Promise<{ readonly id: string }[]> {
  return session.read('select id from coordination.my_caseload(cast(:after as uuid), :limit)', {
    after: after ?? null,
    limit: first + 1,
  });
}

/** All of the caller's caseload. */
export function findMyCitizens(session: Session): Promise<{ readonly id: string }[]> {
  return session.read('select m.id from coordination.my_citizens() as m (id)');
}

export async function countCaseload(session: Session): Promise<number> {
  const [row] = await session.read<{ readonly total: number }>(
    'select cast(count(*) as integer) as total from coordination.my_citizens()',
  );
  return row?.total ?? 0;
}

/** False for a cursor of somebody who left the caseload, or never was on it: after them there is no place. */
export async function isInCaseload(session: Session, citizenId: string): Promise<boolean> {
  const rows = await session.read(
    'select 1 from coordination.my_citizens() as m (id) where m.id = cast(:citizenId as uuid)',
    { citizenId },
  );
  return rows.length > 0;
}
