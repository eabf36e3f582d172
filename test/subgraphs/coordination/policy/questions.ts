import { rights, roles, type Caller } from '../../../../server/caller.ts';
import { purposes, type Purpose } from '../../../../server/subgraph.ts';
import { centreCodes } from '../../../../subgraphs/coordination/centres.ts';
import { kinds } from '../../../../subgraphs/coordination/policy/kinds.ts';
import type {
  LiveConsent,
  Question,
  Receiver,
  Relation,
} from '../../../../subgraphs/coordination/policy/question.ts';
import { caseIn, journalOf } from './question.ts';

const relations: readonly Relation[] = [
  { kind: 'COORDINATING_CASEWORKER' },
  { kind: 'TEAM_MEMBER' },
  ...centreCodes.map(caseIn),
  { kind: 'EMERGENCY' },
  { kind: 'SIGNALLED' },
  { kind: 'NOBODY_ANSWERS' },
  { kind: 'HANDOVER_RECEIVER' },
  { kind: 'SELF' },
  { kind: 'CUSTODY_HOLDER' },
  { kind: 'SUPERVISION' },
  ...centreCodes.map(journalOf),
];
const receivers: readonly Receiver[] = ['TEAM', ...centreCodes];
const ages = [null, 0, 14, 15, 17, 18, 80] as const;
const levels = [1, 2, 3, 4] as const;

/** What goes together in life; anything may be asked, but of anything at random most stays shut. */
const usual: readonly (readonly [Caller['roles'][number], readonly Relation[], Purpose])[] = [
  ['CASEWORKER', relations.slice(0, 9), 'CASEWORK'],
  ['CASEWORKER', relations.slice(0, 2), 'COORDINATION'],
  ['FACILITATOR', relations.slice(6, 9), 'COORDINATION'],
  ['FACILITATOR', relations.slice(0, 9), 'CASEWORK'],
  ['CITIZEN', relations.slice(9, 11), 'OWN_ACCESS'],
  ['PRIVACY_OFFICER', relations.slice(11, 12), 'SUPERVISION'],
  ['SYSTEM', relations.slice(12), 'JOURNAL'],
];

/**
 * Questions to compare two policies by: every purpose with each role (none, one) and each relation (none, one),
 * then as many as wanted at random, two thirds of them with a role, relation and purpose that go together.
 * The same seed gives the same questions.
 */
export function* listQuestions(count: number, seed: number): Generator<Question> {
  const { pick, some, isHit } = createChance(seed);

  const consent = (): LiveConsent => ({
    kinds: some(kinds),
    fromCentres: some(centreCodes),
    receivers: some(receivers),
  });
  const question = (
    given: Pick<Question, 'purpose' | 'relations'> & Pick<Question['caller'], 'roles'>,
    age = pick(ages),
  ): Question => ({
    caller: {
      roles: given.roles,
      rights: some(rights),
      limits: {
        units: isHit(0.2) ? ['Ydelse'] : undefined,
        kle: isHit(0.2) ? ['27.35'] : undefined,
        sensitivity: pick(levels),
      },
      scopes: isHit(0.7) ? ['openid', 'helhed:read'] : some(['openid', 'helhed:develop']),
      centre: isHit(0.9) ? pick(centreCodes) : pick([undefined, 'SUNDHED', 'TEAM', '']),
    },
    purpose: given.purpose,
    relations: given.relations,
    consents: pick([[], [consent()], [consent(), consent()]]),
    citizen: { age, isProtected: isHit(0.5), knownIn: some(centreCodes) },
    isListed: isHit(0.5),
    tellsExistence: isHit(0.5),
  });

  for (const purpose of purposes) {
    for (const held of [[], ...roles.map((role) => [role])]) {
      for (const relation of [[], ...relations.map((one) => [one])]) {
        // Custody is what an age decides about: every age of it once.
        const isCustody = relation.some(({ kind }) => kind === 'CUSTODY_HOLDER');
        for (const age of isCustody ? ages : [pick(ages)]) {
          yield question({ purpose, roles: held, relations: relation }, age);
        }
      }
    }
  }
  for (let made = 0; made < count; made += 1) {
    if (isHit(0.33)) {
      yield question({ purpose: pick(purposes), roles: some(roles), relations: some(relations) });
      continue;
    }
    const [role, fitting, purpose] = pick(usual);
    const odd = isHit(0.3) ? [pick(roles)] : [];
    const besides = isHit(0.5) ? [pick(relations)] : [];
    yield question({
      purpose,
      roles: [role, ...odd],
      relations: [pick(fitting), ...besides],
    });
  }
}

/** Chance that repeats itself (mulberry32): a difference found is found again. */
function createChance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const isHit = (share: number) => next() < share;
  const pick = <Value>(values: readonly Value[]): Value => {
    for (const value of values.slice(Math.floor(next() * values.length))) return value;
    throw new Error('There is nothing to pick from.');
  };
  return {
    isHit,
    pick,
    some: <Value>(values: readonly Value[]) => values.filter(() => isHit(0.4)),
  };
}
