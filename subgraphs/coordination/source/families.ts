import type { Session } from './session.ts';

export interface RelativeRow {
  readonly citizenId: string;
  readonly relativeId: string;
}

/** The others of each citizen’s family who are enrolled in the same way, of those whom the caller has to do with. */
export function findFamilies(
  session: Session,
  citizenIds: readonly string[],
): Promise<RelativeRow[]> {
  return session.read(
    `select citizen_id as "citizenId", relative_id as "relativeId"
       from coordination.family_of(cast(:citizenIds as uuid[])) order by relative_id`,
    { citizenIds: [...citizenIds] },
  );
}
