import type { Day } from '../../../server/day.ts';
import type { Answer } from '../merge/answers.ts';
import type { Situation } from './situation.ts';

// The words of the contract (finding.graphql), which is generated from what stands here.
type FindingSeverity = 'URGENT' | 'WARNING' | 'NOTICE';
type FindingOutcome = 'FOUND' | 'CANNOT_JUDGE';
type FindingSubjectKind =
  | 'MEASURE'
  | 'AGREEMENT'
  | 'PLAN'
  | 'CONSENT'
  | 'MEETING'
  | 'CADENCE'
  | 'ENROLMENT'
  | 'TEAM'
  | 'BUDGET'
  | 'CENTRE'
  | 'CASEWORKER'
  | 'PROGRAMME'
  | 'SCALE'
  | 'SIGNAL';
type FindingRule =
  | 'FOLLOW_UP_DUE'
  | 'FOLLOW_UP_MISSING'
  | 'LEGAL_LIMIT'
  | 'SILENT_EXTENSION'
  | 'ENROLMENT_LIMIT'
  | 'MEETING_CADENCE'
  | 'CITIZEN_MEETING_MISSING'
  | 'NO_COORDINATING_CASEWORKER'
  | 'SIGNAL_RECEIVED'
  | 'SAME_SUPPORT'
  | 'TIME_CLASH'
  | 'AGREEMENT_OVERDUE'
  | 'ASSESSMENT_DUE'
  | 'PLAN_CONTENT'
  | 'CONSENT_ENDING'
  | 'BUDGET_OVERRUN'
  | 'CASELOAD_ABOVE_NORM'
  | 'STATE_UNMAPPED'
  | 'END_OVERDUE'
  | 'OWNERSHIP'
  | 'CLOSED_PARAGRAPH'
  | 'CLOSED_TARGET_GROUP'
  | 'CHILD_PLAN'
  | 'TEAM_PAUSED'
  | 'TEAM_INCOMPLETE'
  | 'PROGRAMME_UNKNOWN'
  | 'TARGET_GROUP_LEFT'
  | 'AUTOMATIC_ENTRY';

/** What a finding is about, by its id in the graph. */
export interface Subject {
  readonly kind: FindingSubjectKind;
  readonly id: string;
}

/** What a rule saw. */
export interface Found {
  /** What the caseworker reads, in Danish. */
  readonly title: string;
  readonly concerns: readonly Subject[];
  /** By when, or since when; null where it has no day. */
  readonly dueOn: Day | null;
  /** False while it is only near. */
  readonly isBroken: boolean;
  /** The law or passage that says so, where it is closer than the rule's own. */
  readonly source?: string;
}

/** What a rule says of a situation: what it found, and what it could not judge. */
export interface Judgement {
  readonly found: readonly Found[];
  readonly gap?: Gap;
}

/** Why a rule could not judge all of it. */
export interface Gap {
  /** The centres that it would have needed. */
  readonly missing: readonly Answer[];
  /** What is not known here, in Danish, where it is no centre that is missing. */
  readonly fact?: string;
}

/** One rule: a pure function over the situation, and what the table says of it. */
export interface Rule {
  readonly code: FindingRule;
  /** What it is about, in Danish, as a gap says it. */
  readonly name: string;
  /** Of what is broken, and of what is only near; a rule without the second never warns. */
  readonly severity: { readonly broken: FindingSeverity; readonly near?: FindingSeverity };
  /** The law's paragraph or the handbook's passage (practices.md). */
  readonly source: string;
  readonly description: string;
  readonly judge: (situation: Situation) => Judgement;
}

/** What a coordinating caseworker must not miss. */
export interface JudgedFinding {
  readonly id: string;
  readonly citizenId: string;
  readonly rule: FindingRule;
  readonly severity: FindingSeverity;
  readonly outcome: FindingOutcome;
  readonly title: string;
  readonly source: string;
  readonly concerns: readonly Subject[];
  readonly dueOn: Day | null;
  readonly isOverdue: boolean;
  readonly missing: readonly Answer[];
}
