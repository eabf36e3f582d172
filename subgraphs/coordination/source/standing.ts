import type { CentreCode } from '../centres.ts';
import type { RelationKind } from '../policy/question.ts';
import type { Session } from './session.ts';

/** How the caller stands to one citizen, one row each: known, known in a centre, a relation, or what is flagged. */
export interface StandingRow {
  readonly citizenId: string;
  readonly kind: 'KNOWN' | 'KNOWN_IN_CENTRE' | RelationKind | FlagKind;
  readonly centre: CentreCode | null;
}

type FlagKind = 'FLAG_OWN_RECORD' | 'FLAG_COLLEAGUE' | 'FLAG_PROTECTED_PERSON';

/** Postgres says it, whoever the citizen is; nothing of a citizen is in it. */
export function findStanding(
  session: Session,
  citizenIds: readonly string[],
): Promise<StandingRow[]> {
  return session.read(
    `select citizen_id as "citizenId", kind, centre
       from coordination.standing(cast(:citizenIds as uuid[])) order by kind, centre`,
    { citizenIds: [...citizenIds] },
  );
}
