import type { CentreCode } from '../centres.ts';
import { toCatalogued } from './basis.ts';
import { findOwners, type OwnershipFacts } from '../programmes/ownership.ts';

/** What a meeting decides on, and whose it said that is. */
interface Deciding {
  readonly lawCode: string | null;
  readonly paragraph: string | null;
  readonly grantedBy: CentreCode | null;
}

/**
 * Whose a decision is to grant: who was said, else whom the programme surely says; a fault where the programme says that
 * it is another's. What only a centre could tell does not refuse: the finding OWNERSHIP looks again when it has.
 */
export function judgeGrantedBy(
  { lawCode, paragraph, grantedBy }: Deciding,
  ownerships: readonly OwnershipFacts[],
): { readonly grantedBy: CentreCode | null; readonly fault?: string } {
  if (lawCode === null || paragraph === null)
    return grantedBy === null
      ? { grantedBy }
      : { grantedBy, fault: 'grantedBy is given without a law and a paragraph' };
  const { possible, isOpen } = findOwners(
    { law: lawCode, paragraph: toCatalogued(paragraph) },
    ownerships,
  );
  const owners = new Set(possible.map((row) => row.grantedBy));
  if (grantedBy !== null) {
    if (isOpen || owners.has(grantedBy)) return { grantedBy };
    const sentences = [...new Set(possible.map(({ because }) => because))].join('; ');
    return {
      grantedBy,
      fault: `grantedBy is ${grantedBy}; ${lawCode} ${paragraph} is for ${[...owners].join(' or ')} to grant now: ${sentences}`,
    };
  }
  const [only, ...others] = owners;
  return { grantedBy: !isOpen && only && others.length === 0 ? only : null };
}
