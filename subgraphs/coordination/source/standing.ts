import type { CentreCode } from '../centres.ts';
import type { RelationKind } from '../policy/question.ts';
import type { ReadRows } from '../../../server/database.ts';

/** How the caller stands to one citizen, one row each: known, known in a centre, a relation, or what is flagged. */
export interface StandingRow {
  readonly citizenId: string;
  readonly kind: 'KNOWN' | 'KNOWN_IN_CENTRE' | RelationKind | FlagKind;
  readonly centre: CentreCode | null;
}

type FlagKind = 'FLAG_OWN_RECORD' | 'FLAG_COLLEAGUE' | 'FLAG_PROTECTED_PERSON';

/** Whom a transaction is about: citizens named by their id, by a CPR number, or both. */
export interface Named {
  readonly ids: ReadonlySet<string>;
  readonly cprs: ReadonlySet<string>;
}

/**
 * Says who asks, and about whom, for as long as the transaction lasts. Postgres says how they stand to each other,
 * whoever the citizen is; nothing of a citizen is in it.
 */
export function enter(
  read: ReadRows,
  who: string,
  { ids, cprs }: Named,
): Promise<readonly StandingRow[]> {
  return read(
    `select citizen_id as "citizenId", kind, centre
       from coordination.enter(cast(:who as jsonb), cast(:ids as uuid[]), cast(:cprs as text[]))`,
    { who, ids: [...ids], cprs: [...cprs] },
  );
}
