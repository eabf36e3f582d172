import type { CitizenFacts } from './citizen-facts.ts';
import { isSelected } from './facts.ts';
import { judgeCondition } from './judge-condition.ts';
import type { Programme } from './programme.ts';
import { yes, type Truth } from './truth.ts';

/** One of the programme's sentences on whose a paragraph is, and whether it holds for a citizen. */
export type OwnershipFacts = Programme['ownerships'][number] & { readonly holds: Truth };

/** Whose a paragraph may be for a citizen. */
export interface Owners {
  /** The sentences that hold, or may: the first decides, and those after one that only may. */
  readonly possible: readonly OwnershipFacts[];
  /** True where none of them holds for sure: then it may be nobody's that the programme names. */
  readonly isOpen: boolean;
}

/** Each sentence as it stands for a citizen; one without a condition holds for everybody. */
export function judgeOwnerships(
  { ownerships }: Pick<Programme, 'ownerships'>,
  facts: CitizenFacts,
): readonly OwnershipFacts[] {
  return ownerships.map((row) => ({
    ...row,
    holds: row.when === undefined ? yes : judgeCondition(row.when, facts),
  }));
}

/** Read from the top, as the file has them: nothing below one that holds is looked at. */
export function findOwners(
  basis: { readonly law: string; readonly paragraph: string },
  ownerships: readonly OwnershipFacts[],
): Owners {
  const told = ownerships.filter(
    ({ holds, measure }) => holds.is !== 'NO' && isSelected(measure, basis),
  );
  const decisive = told.findIndex(({ holds }) => holds.is === 'YES');
  return decisive < 0
    ? { possible: told, isOpen: true }
    : { possible: told.slice(0, decisive + 1), isOpen: false };
}
