import type { Role } from '../../../server/caller.ts';
import type { Purpose } from '../../../server/subgraph.ts';
import type { Part } from './kinds.ts';
import type { RelationKind } from './question.ts';

/** One line of the table: who, standing how to the citizen, asking why, may see what, and why the law lets it be so. */
export interface Rule {
  /** Stable: the access log names it. */
  readonly id: string;
  /** What the signed-in person is told. */
  readonly reason: string;
  readonly roles: readonly Role[];
  readonly relation: RelationKind;
  readonly purposes: readonly Purpose[];
  /** What must hold besides. */
  readonly when?: Condition;
  readonly parts: readonly Part[];
  readonly centres: Centres;
  /** Whether the caller's data limits (units, KLE, sensitivity) hold. */
  readonly limits: 'OF_THE_CALLER' | 'NONE';
  /** Whether the whole CPR number shows, or only to who has the right FULL_CPR. */
  readonly cpr: 'WHOLE' | 'BY_RIGHT';
  readonly ground: string;
}

/** Conditions on a rule, one word each. */
export type Condition =
  | 'CONSENT_TO_THE_TEAM'
  | 'CONSENT_TO_THE_CENTRE_OF_THE_CASE'
  | 'CHILD_UNDER_15'
  | 'CHILD_15_TO_17'
  | 'SCOPE_READ'
  | 'RIGHT_VISITATION'
  | 'MUNICIPALITY_TELLS_EXISTENCE';

/** Which centres a rule opens; of a consent, those and the kinds that it names. */
export type Centres =
  | 'ALL'
  | 'OF_THE_CALLER'
  | 'OF_THE_CASE'
  | 'OF_THE_CONSENT'
  | 'CHILDREN'
  | 'ALL_AS_EXISTENCE'
  | 'NONE';

const atWork: readonly Role[] = ['CASEWORKER', 'FACILITATOR'];
const ownMatters: readonly Part[] = ['IDENTITY', 'ADDRESS', 'COORDINATION', 'PLAN', 'CONSENTS'];

/**
 * Who may see what. What no rule opens stays shut; where several apply, each adds what it opens.
 * `docs/policy.md` shows it as a table; test/policy says the same once more in Cedar.
 */
export const rules: readonly Rule[] = [
  {
    id: 'COORDINATING',
    reason: 'You are the coordinating caseworker.',
    roles: atWork,
    relation: 'COORDINATING_CASEWORKER',
    purposes: ['CASEWORK', 'COORDINATION'],
    parts: ownMatters,
    centres: 'ALL',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground:
      'RTL §§ 1 and 5 (whole-oriented help); GDPR art. 6(1)(e), DBL §§ 6-8: needed to coordinate',
  },
  {
    id: 'TEAM',
    reason: 'You are on the citizen’s team.',
    roles: atWork,
    relation: 'TEAM_MEMBER',
    purposes: ['CASEWORK', 'COORDINATION'],
    parts: ownMatters,
    centres: 'OF_THE_CALLER',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground: 'RTL §§ 1 and 5; FVL § 32: of the own centre, what work on one plan needs',
  },
  {
    id: 'TEAM_BY_CONSENT',
    reason: 'The citizen consented that the team sees this.',
    roles: atWork,
    relation: 'TEAM_MEMBER',
    purposes: ['CASEWORK', 'COORDINATION'],
    when: 'CONSENT_TO_THE_TEAM',
    parts: [],
    centres: 'OF_THE_CONSENT',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground: 'Consent: LAB § 40, SEL § 141 stk. 7, BL § 110, RTL § 11 a, FVL § 28 stk. 2 nr. 1',
  },
  {
    id: 'OWN_CASE',
    reason: 'You have a case with the citizen in this centre.',
    roles: atWork,
    relation: 'CASEWORKER',
    purposes: ['CASEWORK'],
    parts: ownMatters,
    centres: 'OF_THE_CASE',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground:
      'FVL § 32: no more than the own tasks need; the unified plan stands in for the centre’s own',
  },
  {
    id: 'CENTRE_BY_CONSENT',
    reason: 'The citizen consented that your centre sees this.',
    roles: atWork,
    relation: 'CASEWORKER',
    purposes: ['CASEWORK'],
    when: 'CONSENT_TO_THE_CENTRE_OF_THE_CASE',
    parts: [],
    centres: 'OF_THE_CONSENT',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground: 'Consent: RTL § 11 a, FVL § 28 stk. 2 nr. 1',
  },
  {
    id: 'EXISTENCE_ELSEWHERE',
    reason: 'You may know whether another centre has a case, and no more.',
    roles: atWork,
    relation: 'CASEWORKER',
    purposes: ['CASEWORK'],
    when: 'MUNICIPALITY_TELLS_EXISTENCE',
    parts: [],
    centres: 'ALL_AS_EXISTENCE',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground: 'RTL § 5 (treat requests against all possibilities); the municipality’s own choice',
  },
  {
    id: 'EMERGENCY',
    reason: 'You were given emergency access; it is being reviewed.',
    roles: ['CASEWORKER'],
    relation: 'EMERGENCY',
    purposes: ['CASEWORK'],
    parts: ['IDENTITY', 'ADDRESS', 'COORDINATION', 'PLAN'],
    centres: 'ALL',
    limits: 'NONE',
    cpr: 'BY_RIGHT',
    ground:
      'GDPR art. 6(1)(d) and 9(2)(c): vital interests; FVL § 28 stk. 2: of essential importance',
  },
  {
    id: 'VISITATION',
    reason: 'Somebody was worried about this citizen, and you decide what follows.',
    roles: atWork,
    relation: 'SIGNALLED',
    purposes: ['CASEWORK', 'COORDINATION'],
    when: 'RIGHT_VISITATION',
    parts: ['IDENTITY', 'COORDINATION'],
    centres: 'NONE',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground:
      'RTL §§ 1 and 5 (early, whole-oriented help); FVL § 32: no more than the decision needs. Local policy: who visitates',
  },
  {
    id: 'APPOINTING',
    reason: 'Nobody answers for this citizen, who is enrolled, and you may appoint who does.',
    roles: atWork,
    relation: 'NOBODY_ANSWERS',
    purposes: ['CASEWORK', 'COORDINATION'],
    when: 'RIGHT_VISITATION',
    parts: ['IDENTITY', 'COORDINATION'],
    centres: 'NONE',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground:
      'RTL §§ 1 and 5; FVL § 32: no more than the appointment needs, until it is made. Local policy: who visitates',
  },
  {
    id: 'HANDOVER',
    reason: 'You were asked to take over as the coordinating caseworker.',
    roles: atWork,
    relation: 'HANDOVER_RECEIVER',
    purposes: ['CASEWORK', 'COORDINATION'],
    parts: ['IDENTITY', 'COORDINATION'],
    centres: 'NONE',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground: 'RTL §§ 1 and 5; FVL § 32: whose matters one is asked to take over, until one answers',
  },
  {
    id: 'SELF',
    reason: 'It is about you.',
    roles: ['CITIZEN'],
    relation: 'SELF',
    purposes: ['OWN_ACCESS'],
    parts: [...ownMatters, 'ACCESS_LOG'],
    centres: 'ALL',
    limits: 'NONE',
    cpr: 'WHOLE',
    ground: 'GDPR art. 15 (C-579/21); FVL § 9: a party sees the own case',
  },
  {
    id: 'CUSTODY',
    reason: 'You hold custody of this child.',
    roles: ['CITIZEN'],
    relation: 'CUSTODY_HOLDER',
    purposes: ['OWN_ACCESS'],
    when: 'CHILD_UNDER_15',
    parts: [...ownMatters, 'ACCESS_LOG'],
    centres: 'ALL',
    limits: 'NONE',
    cpr: 'WHOLE',
    ground: 'Forældreansvarsloven § 2; FVL § 9: the holder acts for the child',
  },
  {
    id: 'CUSTODY_OF_YOUNG_PERSON',
    reason: 'You hold custody of this young person, who is 15 or older.',
    roles: ['CITIZEN'],
    relation: 'CUSTODY_HOLDER',
    purposes: ['OWN_ACCESS'],
    when: 'CHILD_15_TO_17',
    parts: ['IDENTITY', 'COORDINATION', 'CONSENTS'],
    centres: 'CHILDREN',
    limits: 'NONE',
    cpr: 'WHOLE',
    ground:
      'Forældreansvarsloven § 2; from 15 health and social matters are the young person’s own to share',
  },
  {
    id: 'SUPERVISION',
    reason: 'You supervise how citizens’ data is used.',
    roles: ['PRIVACY_OFFICER'],
    relation: 'SUPERVISION',
    purposes: ['SUPERVISION'],
    parts: ['IDENTITY', 'CONSENTS', 'ACCESS_LOG'],
    centres: 'NONE',
    limits: 'OF_THE_CALLER',
    cpr: 'BY_RIGHT',
    ground: 'GDPR art. 39(1)(b): monitoring; no casework data is needed for it',
  },
  {
    id: 'JOURNAL',
    reason: 'This system keeps the journal of a centre where the citizen has a case.',
    roles: ['SYSTEM'],
    relation: 'JOURNAL_OF_CENTRE',
    purposes: ['JOURNAL'],
    when: 'SCOPE_READ',
    parts: ['IDENTITY', 'ADDRESS', 'COORDINATION', 'PLAN'],
    centres: 'OF_THE_CASE',
    limits: 'OF_THE_CALLER',
    cpr: 'WHOLE',
    ground:
      'GDPR art. 28 (data processing agreement) and 6(1)(e); the system re-checks its own user',
  },
];
