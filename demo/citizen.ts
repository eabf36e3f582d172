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
  readonly team: readonly {
    readonly caseworker: string;
    readonly role: 'FACILITATOR' | 'PARTNER' | 'AUTHORITY' | 'PERFORMER';
  }[];
  readonly meetings: readonly {
    readonly kind: 'COOPERATION' | 'CITIZEN' | 'TEAM';
    readonly heldOn: string;
  }[];
  readonly plan: DemoUnifiedPlan | null;
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
