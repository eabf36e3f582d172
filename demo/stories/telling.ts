import type {
  CentreRecord,
  CoordinationRecord,
  DemoAssessment,
  DemoCitizen,
  DemoMeasure,
  DemoUnifiedPlan,
} from '../citizen.ts';

/** A citizen told by hand; every day of the story is reckoned from today. */
export interface Story {
  readonly cpr: string;
  /** Why the story is told, in one sentence. */
  readonly reason: string;
  readonly tell: (today: string) => DemoCitizen;
}

type MeasureTold = Pick<DemoMeasure, 'key' | 'title' | 'lawCode' | 'paragraph' | 'startsOn'> &
  Partial<DemoMeasure> & {
    /** Grants and pays. */
    readonly unit?: string;
  };

/** A running, open-ended measure of which only what matters is told; a decided end is also the expected one. */
export function tellMeasure({ unit, ...told }: MeasureTold): DemoMeasure {
  const measure: DemoMeasure = {
    state: 'ACTIVE',
    endsOn: null,
    expectedEndsOn: told.endsOn ?? null,
    purpose: null,
    provider: null,
    hoursPerWeek: null,
    caseworker: null,
    grantedBy: unit ?? null,
    paidBy: unit ?? null,
    nextFollowUpOn: null,
    monthlyCostOre: null,
    company: null,
    childHeardOn: null,
    ...told,
  };
  const { endsOn, nextFollowUpOn } = measure;
  const isTooLate = endsOn !== null && nextFollowUpOn !== null && nextFollowUpOn > endsOn;
  return isTooLate ? { ...measure, nextFollowUpOn: endsOn } : measure;
}

type CitizenTold = Pick<DemoCitizen, 'cpr' | 'name' | 'birthDate'> & Partial<DemoCitizen>;

export function tellCitizen(told: CitizenTold): DemoCitizen {
  return {
    formerCpr: null,
    isAddressProtected: false,
    jobcenter: null,
    social: null,
    children: null,
    coordination: null,
    formerEnrolment: null,
    ...told,
  };
}

const nothing = { cases: [], measures: [], plan: null } as const;

/** What a centre wrote down; the fields that only one centre has are told beside it. */
export function tellRecord<Own extends object>(
  told: Pick<CentreRecord, 'cpr'> & Partial<CentreRecord>,
  own: Own,
): CentreRecord & Own {
  return { ...nothing, ...told, ...own };
}

type CoordinationTold = Pick<CoordinationRecord, 'since' | 'coordinatingCaseworker'> &
  Partial<CoordinationRecord>;

export function tellCoordination(told: CoordinationTold): CoordinationRecord {
  return {
    model: 'STEVNS_SAMARBEJDSMODEL',
    track: null,
    formerCoordinator: null,
    team: [],
    meetings: [],
    plan: null,
    wayIn: null,
    assessments: [],
    socialEvents: [],
    ...told,
  };
}

/** Where somebody stood on a scale on some days; a text is the code of a level. */
export function tellStands(
  scale: string,
  by: DemoAssessment['by'],
  stands: readonly (readonly [on: string, stand: number | string])[],
  answers: DemoAssessment['answers'] = [],
): DemoAssessment[] {
  return stands.map(([on, stand]) => ({
    scale,
    by,
    on,
    score: typeof stand === 'number' ? stand : null,
    level: typeof stand === 'string' ? stand : null,
    answers,
  }));
}

type Goal = DemoUnifiedPlan['goals'][number];

export function tellGoal(
  title: string,
  measureKeys: readonly string[],
  progress: readonly (readonly [scoredOn: string, citizen: number, caseworker: number])[] = [],
): Goal {
  return {
    title,
    isCitizensWording: true,
    measureKeys,
    progress: progress.flatMap(([scoredOn, citizen, caseworker]) => [
      { scoredOn, by: 'CITIZEN' as const, score: citizen },
      { scoredOn, by: 'CASEWORKER' as const, score: caseworker },
    ]),
  };
}
