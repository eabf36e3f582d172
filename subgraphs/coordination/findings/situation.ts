import type { Day } from '../../../server/day.ts';
import type { CentreCode, PerCentre } from '../centres.ts';
import type { Laws } from '../laws/laws.ts';
import type { Answer } from '../merge/answers.ts';
import type { PlanFacts } from '../merge/file.ts';
import type { MergedMeasure } from '../merge/measure.ts';
import type { AutomaticEntry } from '../programmes/automatic.ts';
import type { OwnershipFacts } from '../programmes/ownership.ts';
import type { Programme } from '../programmes/programme.ts';
import type { TrackJudgement } from '../programmes/target-group.ts';
import type { LastAssessedRow } from '../source/assessments.ts';
import type { TeamMemberRow } from '../source/coordinations.ts';
import type { MeetingRow } from '../source/meetings.ts';
import type { RosterStanding } from '../staffing/roster.ts';

/** What the rules read from the centres. */
export type KindRead = 'CASES' | 'MEASURES' | 'PLANS';

/**
 * Everything that the rules judge by, of one citizen on one day. Of what belongs to the coordination `null` is "there is
 * none", and `undefined` is "not known here": the caller may not see it, or nobody records it. A rule that needs what is
 * undefined says that it cannot judge.
 */
export interface Situation {
  readonly citizenId: string;
  readonly today: Day;
  /** Whole years today; null when no birth date is known. */
  readonly age: number | null;
  readonly centreNames: PerCentre<string>;
  readonly laws: Laws;
  /** How each centre answered about a kind; rows that the caller's data limits keep back make it WITHHELD. */
  readonly answers: Readonly<Record<KindRead, readonly Answer[]>>;
  /** Of the centres that could be read. */
  readonly measures: readonly MergedMeasure[];
  readonly cases: readonly CaseFacts[];
  readonly centrePlans: readonly CentrePlanFacts[];
  /** The job centre's target group (LAB § 6), such as `6.5`. */
  readonly targetGroup: string | null | undefined;

  readonly programme: Programme | null | undefined;
  readonly enrolment: EnrolmentFacts | null | undefined;
  /** An employee's id. */
  readonly coordinatingCaseworker: string | null | undefined;
  /** The staffing has no place for them any more; false for who is told nothing of it. */
  readonly hasCoordinatingCaseworkerLeft: boolean;
  /** What was signalled while the citizen was enrolled, the programme by its name. */
  readonly signals: readonly SignalFacts[] | undefined;
  readonly team: readonly Pick<TeamMemberRow, 'caseworkerId' | 'role' | 'since'>[] | undefined;
  readonly meetings: readonly MeetingFacts[] | undefined;
  readonly cadences: readonly CadenceFacts[] | undefined;
  /** Which of the programme's ownerships hold for this citizen. */
  readonly ownerships: readonly OwnershipFacts[] | undefined;
  /** What meetings decided to grant while the citizen was enrolled, and by whom; none where no ownership judges it. */
  readonly decided: readonly DecidedFacts[] | undefined;
  /** Whom the programme means, track by track, and whether the citizen is one of them. */
  readonly membership: readonly TrackJudgement[] | null | undefined;
  /** Of who is enrolled nowhere: where they are in without anybody's decision, or may be. */
  readonly automatic: readonly AutomaticEntry[] | undefined;
  readonly caseloads: readonly CaseloadFacts[] | undefined;
  /** The programme's teams that have the citizen; none for who does not work here. */
  readonly rosters: readonly RosterFacts[] | undefined;

  /** When the programme's scales were assessed last, by whom; a scale that nobody did is not among them. */
  readonly assessed: readonly AssessedFacts[] | undefined;
  readonly plan: UnifiedPlanFacts | null | undefined;
  readonly consents: readonly ConsentFacts[] | undefined;
}

export interface CaseFacts {
  readonly centre: CentreCode;
  readonly law: string;
  readonly openedOn: Day | undefined;
  readonly closedOn: Day | null;
}

export type CentrePlanFacts = Pick<PlanFacts, 'id' | 'title' | 'legalBasis' | 'adoptedOn'> & {
  readonly centre: CentreCode;
};

export interface EnrolmentFacts {
  readonly model: string;
  readonly track: string | null;
  /** Which of the programme's teams; null where the enrolment names none. */
  readonly team: string | null;
  readonly since: Day;
  /** The day it is decided to end; null while none is. */
  readonly endsOn: Day | null;
  /** False where the municipality has written no file of the way of working: nothing is known of what it demands. */
  readonly isProgrammeKnown: boolean;
}

export interface SignalFacts {
  readonly id: string;
  readonly programme: string;
  readonly receivedOn: Day;
  readonly recordedOn: Day;
}

export type MeetingFacts = Pick<MeetingRow, 'id' | 'kind' | 'heldOn' | 'state'>;

/** How one of the programme's cadences stands. */
export interface CadenceFacts {
  readonly code: string;
  readonly name: string;
  readonly source: string;
  /** The day the next meeting must be held by; null when none is due. */
  readonly nextDueOn: Day | null;
  /** The day it should have been held by, and was not. */
  readonly overdueSince: Day | null;
  /** The next one that is planned. */
  readonly plannedOn: Day | null;
  /** False while a day that its limit counts from is not recorded. */
  readonly isKnown: boolean;
  /** What was planned for a day that is over, and nobody wrote down whether it was held. */
  readonly unrecorded: readonly { readonly id: string; readonly heldOn: Day }[];
  /** Who had to be at the last one, and was not: employees by their ids, the citizen without one. */
  readonly missingAttendance: readonly { readonly id: string | null; readonly name: string }[];
  /** The last one held. */
  readonly lastMeetingId: string | null;
}

/** What a meeting decided that a centre is to grant. */
export interface DecidedFacts {
  readonly meetingId: string;
  readonly lawCode: string;
  readonly paragraph: string;
  readonly grantedBy: CentreCode;
  readonly decidedOn: Day;
}

/** How many citizens one caseworker of the team has in a role, and the norm for it. */
export interface CaseloadFacts {
  readonly caseworkerId: string;
  readonly name: string;
  readonly citizens: number;
  /** Of the programme's norms, for the caseworker's share of a week. */
  readonly norm: {
    readonly name: string;
    readonly most: number;
    /** Null where nobody wrote it down: then it is the norm of a full-time position. */
    readonly hoursAWeek: number | null;
    readonly source: string;
  };
}

/** Who is on one of the programme's teams today. */
export interface RosterFacts extends RosterStanding {
  readonly code: string;
  readonly name: string;
  readonly source: string;
}

export interface AssessedFacts {
  /** The scale's code. */
  readonly scale: string;
  readonly by: LastAssessedRow['by'];
  readonly on: Day;
}

export interface UnifiedPlanFacts {
  readonly id: string;
  readonly version: number;
  readonly adoptedOn: Day;
  readonly agreements: readonly AgreementFacts[];
  readonly replaces: readonly ReplacedFacts[];
}

export interface AgreementFacts {
  readonly id: string;
  readonly title: string;
  readonly responsible: string;
  readonly dueOn: Day | null;
  readonly settledOn: Day | null;
}

export interface ReplacedFacts {
  readonly law: string;
  readonly paragraph: string;
  /** What the law requires of the replaced plan and the unified one lacks, in Danish; undefined where no law is known to. */
  readonly contentMissing: readonly string[] | undefined;
  /** True where a centre that cannot be asked decides more of it. */
  readonly isUndecided: boolean;
}

export interface ConsentFacts {
  readonly id: string;
  readonly law: string;
  readonly validTo: Day;
  readonly isInForce: boolean;
}
