import type { CentreCode } from '../centres.ts';
import type { Programme } from '../programmes/programme.ts';
import type { RosterRow } from '../source/staffing.ts';

/** A team of a programme, which says whose it is. */
export type ProgrammeTeam = Programme['teams'][number] & { readonly programme: string };

/** How a team stands to what the programme says of it. */
export interface RosterStanding {
  /** Caseworkers, without who leads them; null where nobody wrote down who is on the team. */
  readonly caseworkers: number | null;
  /** Centres that members are to come from, and nobody does. */
  readonly missingCentres: readonly CentreCode[];
  /** Null where the programme says no size, or nobody is known. */
  readonly isOfSize: boolean | null;
}

export function toStanding(
  { membersFrom, size }: Pick<ProgrammeTeam, 'membersFrom' | 'size'>,
  members: readonly Pick<RosterRow, 'caseworkerId' | 'centre' | 'isLeader'>[],
): RosterStanding {
  if (members.length === 0) return { caseworkers: null, missingCentres: [], isOfSize: null };
  const centres = new Set(members.map(({ centre }) => centre));
  const caseworkers = members.filter(({ isLeader }) => !isLeader).length;
  return {
    caseworkers,
    missingCentres: membersFrom.filter((centre) => !centres.has(centre)),
    isOfSize: size ? size.least <= caseworkers && caseworkers <= size.most : null,
  };
}
