import type { CentreCode } from '../centres.ts';
import { checkPart } from '../citizen/citizen.ts';
import { readCitizenFacts } from '../citizen/read-citizen-facts.ts';
import type { Context } from '../context.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { findParagraph, lawsOn, type Laws } from '../laws/laws.ts';
import {
  findOwners,
  judgeOwnerships,
  type OwnershipFacts,
  type Owners,
} from '../programmes/ownership.ts';
import { mayRead } from '../policy/access.ts';
import type { Missing } from '../programmes/truth.ts';
import { readBasis, type Basis } from './basis.ts';

/** Whose a paragraph is to grant for a citizen, and by which sentences. */
export interface GrantingAnswer {
  readonly answer: 'BY_PROGRAMME' | 'BY_LAW' | 'UNSAID' | 'CANNOT_JUDGE';
  /** Null where nobody says, or can tell. */
  readonly centre: CentreCode | null;
  readonly paidBy: CentreCode | null;
  readonly isOutsideTeam: boolean;
  readonly reasons: readonly GrantingReason[];
}

export interface GrantingReason {
  readonly centre: { readonly code: CentreCode };
  readonly because: string;
  readonly source: readonly string[];
  readonly missing: readonly Missing[];
}

/** Asked before anything is granted, of the programme that the citizen is enrolled in; null for who is in none. */
export async function findWhoGrants(
  citizen: OpenCitizen,
  asked: { readonly lawCode: string; readonly paragraph: string },
  context: Context,
) {
  checkPart(citizen, 'COORDINATION');
  const { loaders, room, today } = context;
  const basis = readBasis(asked, room.laws);
  const coordination = await loaders.coordinationByCitizenId.load(citizen.id);
  const programme = coordination && room.programmes.find(coordination.model);
  if (!programme) return null;
  const facts = await readCitizenFacts(citizen, programme.code, context);
  const owners = findOwners(basis, judgeOwnerships(programme, facts));
  const { centre, paidBy, ...judged } = judgeGranting(basis, owners, lawsOn(room.laws, today));
  return {
    ...judged,
    centre: centre === null ? null : { code: centre },
    paidBy: paidBy === null ? null : { code: paidBy },
    caseworkers: centre === null ? [] : await findCaseworkers(citizen, centre, context),
  };
}

/** The programme before the law: a municipality may place a paragraph where it likes. */
export function judgeGranting(
  { law, paragraph }: Basis,
  { possible, isOpen }: Owners,
  laws: Laws,
): GrantingAnswer {
  const [first] = possible;
  const reasons = possible.map(toReason);
  const nobody = { centre: null, paidBy: null, isOutsideTeam: false, reasons };
  if (!first) {
    const usual = findParagraph(laws, law, paragraph)?.owner ?? null;
    return { ...nobody, answer: usual === null ? 'UNSAID' : 'BY_LAW', centre: usual };
  }
  // Where all that may hold say the same, it does not matter which of them does.
  const isOne = !isOpen && possible.every(({ grantedBy }) => grantedBy === first.grantedBy);
  if (!isOne) return { ...nobody, answer: 'CANNOT_JUDGE' };
  const isSure = first.holds.is === 'YES';
  return {
    answer: 'BY_PROGRAMME',
    centre: first.grantedBy,
    paidBy: (isSure ? first.paidBy : undefined) ?? null,
    isOutsideTeam: isSure && first.isOutsideTeam,
    reasons,
  };
}

function toReason({ grantedBy, because, source, holds }: OwnershipFacts): GrantingReason {
  const missing = holds.is === 'UNKNOWN' ? [...holds.missing].toSorted() : [];
  return { centre: { code: grantedBy }, because, source, missing };
}

/**
 * Of those who work with the citizen, who has a case with them in the centre: two authority caseworkers, say (N27).
 * Null for who may not know whether there is a case: that somebody has one would tell it.
 */
async function findCaseworkers(
  { id: citizenId, access }: OpenCitizen,
  centre: CentreCode,
  { loaders }: Context,
) {
  const there = access.centres[centre];
  if (there.outcome !== 'EXISTENCE' && !mayRead(there, 'CASES')) return null;
  const [team, holders] = await Promise.all([
    loaders.teamByCitizenId.load(citizenId),
    loaders.caseHoldersByCitizenId.load(citizenId),
  ]);
  const holding = new Set(
    holders.filter((row) => row.centre === centre).map(({ caseworkerId }) => caseworkerId),
  );
  const ids = new Set(team.map(({ caseworkerId }) => caseworkerId).filter((id) => holding.has(id)));
  return [...ids].map((id) => ({ id }));
}
