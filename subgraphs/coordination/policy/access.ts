import type { DataLimits } from '../../../server/caller.ts';
import type { Purpose } from '../../../server/subgraph.ts';
import type { PerCentre } from '../centres.ts';
import type { Kind, Part } from './kinds.ts';
import type { Rule } from './rules.ts';

/** What a caller may see of one citizen, for one purpose, and by which rules. */
export interface Access {
  /** True when any rule lets the caller see anything. */
  readonly isAllowed: boolean;
  readonly purpose: Purpose;
  readonly parts: ReadonlySet<Part>;
  readonly centres: PerCentre<CentreAccess>;
  readonly cpr: Shown;
  readonly name: Shown;
  readonly address: Shown;
  /** True where it is somebody else, whose name and address are protected (CPR-loven § 28). */
  readonly isHidden: boolean;
  /** The rules that applied, in the order of the table. */
  readonly rules: readonly Rule[];
}

/** The value itself, or a mask in its place. */
export type Shown = 'VALUE' | 'MASKED';

/** What may be seen of a centre: some kinds within limits; that it has a case or not; or nothing. */
export type CentreAccess =
  | {
      readonly outcome: 'ALLOW';
      readonly kinds: ReadonlySet<Kind>;
      readonly limits: DataLimits;
    }
  | { readonly outcome: 'EXISTENCE'; readonly isKnown: boolean }
  | { readonly outcome: 'WITHHOLD' };

/** True when a kind of a centre's information may be seen. */
export function mayRead(access: CentreAccess, kind: Kind): boolean {
  return access.outcome === 'ALLOW' && access.kinds.has(kind);
}
