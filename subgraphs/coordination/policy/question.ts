import type { Caller } from '../../../server/caller.ts';
import type { Purpose } from '../../../server/subgraph.ts';
import type { CentreCode } from '../centres.ts';
import type { Kind } from './kinds.ts';

/** How a caller stands to one citizen; a case, or a journal system, relates to the centre it lies in. */
export type Relation =
  | { readonly kind: Exclude<RelationKind, CentreRelationKind> }
  | { readonly kind: CentreRelationKind; readonly centre: CentreCode };

export const relationKinds = [
  'COORDINATING_CASEWORKER',
  'TEAM_MEMBER',
  'CASEWORKER',
  'EMERGENCY',
  'SIGNALLED',
  'NOBODY_ANSWERS',
  'HANDOVER_RECEIVER',
  'SELF',
  'CUSTODY_HOLDER',
  'SUPERVISION',
  'JOURNAL_OF_CENTRE',
] as const;
export type RelationKind = (typeof relationKinds)[number];
export type CentreRelationKind = 'CASEWORKER' | 'JOURNAL_OF_CENTRE';

/** A consent that holds today: whose information of which kinds may go to whom. */
export interface LiveConsent {
  readonly kinds: readonly Kind[];
  readonly fromCentres: readonly CentreCode[];
  readonly receivers: readonly Receiver[];
}

/** Everybody on the citizen's team, or one centre's caseworkers. */
export type Receiver = 'TEAM' | CentreCode;

/** All that a decision rests on. */
export interface Question {
  readonly caller: Pick<Caller, 'roles' | 'rights' | 'limits' | 'scopes' | 'centre'>;
  readonly purpose: Purpose;
  readonly relations: readonly Relation[];
  readonly consents: readonly LiveConsent[];
  readonly citizen: {
    /** Whole years today; null when no birth date is known. */
    readonly age: number | null;
    /** Name and address are protected (CPR-loven § 28). */
    readonly isProtected: boolean;
    /** The centres where the citizen has a case. */
    readonly knownIn: readonly CentreCode[];
  };
  /** True where the citizen is one row of a list. */
  readonly isListed: boolean;
  /** The municipality lets a caseworker know that another centre has a case, and no more. */
  readonly tellsExistence: boolean;
}
