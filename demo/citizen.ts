/**
 * One invented citizen, before three differently shaped systems write it down.
 * Days are `YYYY-MM-DD`; an open end is null; a caseworker is an employee id of `staff.ts`.
 */
export interface DemoCitizen {
  readonly cpr: string;
  /** A number the citizen had before, and the day it was replaced. */
  readonly formerCpr: { readonly cpr: string; readonly replacedOn: string } | null;
  readonly name: string;
  readonly birthDate: string | null;
  readonly isAddressProtected: boolean;
  readonly jobcenter: JobcenterRecord | null;
  readonly social: SocialRecord | null;
  readonly children: ChildrenRecord | null;
  readonly coordination: CoordinationRecord | null;
  /** An enrolment that is over, with what came of it. */
  readonly formerEnrolment: FormerEnrolment | null;
}

/** What every centre writes down; `cpr` is the number this centre knows, perhaps a former one. */
export interface CentreRecord {
  readonly cpr: string;
  readonly cases: readonly DemoCase[];
  readonly measures: readonly DemoMeasure[];
  readonly plan: DemoCentrePlan | null;
}

export interface JobcenterRecord extends CentreRecord {
  readonly targetGroup: string | null;
  readonly nextInterviewOn: string | null;
}

export interface SocialRecord extends CentreRecord {
  readonly supportNeedLevel: string | null;
  readonly functionalLevel: string | null;
}

export interface ChildrenRecord extends CentreRecord {
  readonly school: string | null;
  readonly schoolClass: string | null;
}

export interface DemoCase {
  readonly title: string;
  readonly lawCode: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly caseworker: string | null;
}

/** `key` is unique within the citizen; the citizen's unified plan links goals to it. */
export interface DemoMeasure {
  readonly key: string;
  readonly title: string;
  readonly lawCode: string;
  readonly paragraph: string;
  /** `UNKNOWN` becomes a state that the municipality never mapped. */
  readonly state: 'PENDING' | 'ACTIVE' | 'PAUSED' | 'ENDED' | 'REJECTED' | 'UNKNOWN';
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly expectedEndsOn: string | null;
  readonly purpose: string | null;
  readonly provider: string | null;
  readonly hoursPerWeek: number | null;
  readonly caseworker: string | null;
  readonly grantedBy: string | null;
  readonly paidBy: string | null;
  readonly nextFollowUpOn: string | null;
  readonly monthlyCostOre: number | null;
  /** The company that hosts it (jobcenter only). */
  readonly company: string | null;
  /** The day the child was heard (children only). */
  readonly childHeardOn: string | null;
}

export interface DemoCentrePlan {
  readonly title: string;
  readonly lawCode: string;
  readonly paragraph: string;
  readonly adoptedOn: string | null;
  readonly goals: readonly {
    readonly title: string;
    readonly isCitizensWording: boolean;
    readonly measureKey: string | null;
    readonly setOn: string | null;
  }[];
}

/** What belongs to the citizen and to no centre. */
export interface CoordinationRecord {
  /** The code of a programme, and of its track where it has them. */
  readonly model: string;
  readonly track: string | null;
  readonly since: string;
  /** Null: cases in several centres, and nobody coordinates. */
  readonly coordinatingCaseworker: string | null;
  /** Who coordinated until that day; null where nobody did before. */
  readonly formerCoordinator: { readonly caseworker: string; readonly until: string } | null;
  readonly team: readonly {
    readonly caseworker: string;
    readonly role: 'FACILITATOR' | 'PARTNER' | 'AUTHORITY' | 'PERFORMER' | 'CITIZEN_CONSULTANT';
  }[];
  readonly meetings: readonly {
    readonly kind: 'COOPERATION' | 'CITIZEN' | 'TEAM' | 'FORUM' | 'COORDINATING';
    readonly heldOn: string;
    readonly place?: 'OFFICE' | 'HOME' | 'RELATIVES_HOME' | 'OTHER';
  }[];
  readonly plan: DemoUnifiedPlan | null;
  /** How the citizen came in; null where nobody wrote it down. */
  readonly wayIn: DemoWayIn | null;
  readonly assessments: readonly DemoAssessment[];
  readonly socialEvents: readonly {
    readonly kind: string;
    readonly happenedOn: string;
    readonly endedOn: string | null;
    readonly note: string | null;
    readonly recordedBy: string;
  }[];
}

/** Who was worried, what was asked and decided, and what the citizen told; the codes are the programme's. */
interface DemoWayIn {
  readonly signal: {
    readonly source: string;
    readonly note: string;
    readonly receivedOn: string;
    readonly recordedBy: string;
  };
  readonly screening: {
    readonly answers: readonly { readonly question: string; readonly answer: string }[];
    readonly outcome: 'IN_TARGET_GROUP' | 'DEVIATION';
    readonly deviationReason: string | null;
    readonly recordedOn: string;
    readonly recordedBy: string;
  } | null;
  readonly decisions: readonly {
    readonly step: string;
    readonly outcome: 'ADVANCED' | 'ENROL';
    readonly reason: string;
    readonly decidedOn: string;
  }[];
  readonly decidedBy: string;
  readonly reasons: readonly string[];
  readonly intake: readonly { readonly theme: string; readonly answer: string }[];
}

/** Where somebody stood on a scale of the programme: a number, or the code of a level. */
export interface DemoAssessment {
  readonly scale: string;
  readonly by: 'CITIZEN' | 'CASEWORKER';
  readonly on: string;
  readonly score: number | null;
  readonly level: string | null;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}

export interface FormerEnrolment {
  readonly model: string;
  readonly track: string | null;
  readonly since: string;
  /** The first day that it no longer held. */
  readonly until: string;
  readonly outcome: string;
  readonly reason: string;
  readonly assessments: readonly DemoAssessment[];
}

export interface DemoUnifiedPlan {
  readonly version: number;
  readonly adoptedOn: string;
  readonly goals: readonly {
    readonly title: string;
    readonly isCitizensWording: boolean;
    readonly measureKeys: readonly string[];
    readonly progress: readonly {
      readonly scoredOn: string;
      readonly by: 'CITIZEN' | 'CASEWORKER';
      readonly score: number;
    }[];
  }[];
  readonly agreements: readonly {
    readonly title: string;
    readonly responsible: string;
    readonly dueOn: string | null;
    readonly settledOn: string | null;
  }[];
  readonly replaces: readonly {
    readonly lawCode: string;
    readonly paragraph: string;
    readonly replacedOn: string;
    readonly consentGivenOn: string | null;
  }[];
}
