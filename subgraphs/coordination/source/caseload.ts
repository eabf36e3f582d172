import type { Session } from './session.ts';

/** Which of the caller's own citizens, and in which order. */
export interface Choice {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly order: string;
}

/** The next citizens of the caller's caseload after a place, one more than asked for when there are more. */
export function findCaseload(
  session: Session,
  { first, after, ...choice }: Choice & { first: number; after: string | undefined },
): Promise<{ readonly id: string }[]> {
  return session.read(
    `select id from coordination.my_caseload(cast(:after as uuid), :limit, cast(:filter as jsonb), :order)`,
    { ...toBindings(choice), after: after ?? null, limit: first + 1 },
  );
}

/** All of the caller's caseload. */
export function findMyCitizens(session: Session): Promise<{ readonly id: string }[]> {
  return session.read('select m.id from coordination.my_citizens() as m (id)');
}

export async function countCaseload(session: Session, choice: Choice): Promise<number> {
  const [row] = await session.read<{ readonly total: number }>(
    `select cast(count(*) as integer) as total from coordination.my_matching(cast(:filter as jsonb), :order)`,
    toBindings(choice),
  );
  return row?.total ?? 0;
}

/** False for a cursor of somebody who left the list, or never was on it: after them there is no place. */
export async function isInCaseload(
  session: Session,
  citizenId: string,
  choice: Choice,
): Promise<boolean> {
  const rows = await session.read(
    `select 1 from coordination.my_matching(cast(:filter as jsonb), :order) m
      where m.id = cast(:citizenId as uuid)`,
    { ...toBindings(choice), citizenId },
  );
  return rows.length > 0;
}

function toBindings({ filter, order }: Choice) {
  return { filter: JSON.stringify(filter), order };
}
