import type { CaseworkerReference, LawReference } from '../reference.ts';

/**
 * What a centre answered about one citizen, as far as the query needed it:
 * the gateway brings it back with the citizen's key (`@requires`).
 */
export interface CentreFile {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly asOf?: string | null;
  /** False while anything that was asked of it could not be read, of whatever kind; required where that is told. */
  readonly isComplete?: boolean | null;
  /** Null, here and below, where the pass opened no such kind. */
  readonly cases?:
    | readonly {
        readonly law: LawReference;
        readonly openedOn?: string | null;
        readonly closedOn: string | null;
      }[]
    | null;
  /** Rows that there are and that the caller's data limits keep back. */
  readonly withheldCases?: number | null;
  readonly measures?: readonly MeasureFacts[] | null;
  readonly withheldMeasures?: number | null;
  readonly plans?: readonly PlanFacts[] | null;
  /** The job centre's alone; null where none is registered, or where its pass opened no cases. */
  readonly targetGroup?: { readonly code: string } | null;
}

/** What every measure says of itself, whichever centre granted it. */
export interface MeasureFacts {
  readonly id: string;
  readonly title: string;
  readonly legalBasis: { readonly law: LawReference; readonly paragraph: string };
  readonly state: 'PENDING' | 'ACTIVE' | 'PAUSED' | 'ENDED' | 'REJECTED' | 'UNKNOWN';
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly expectedEndsOn: string | null;
  readonly purpose: string | null;
  readonly provider: string | null;
  readonly hoursPerWeek: number | null;
  readonly caseworker: CaseworkerReference | null;
  readonly grantedBy: string | null;
  readonly paidBy: string | null;
  readonly nextFollowUpOn: string | null;
  readonly monthlyCostOre: number | null;
}

/** A centre's own plan as it came back. */
export interface PlanFacts {
  readonly id: string;
  readonly title: string;
  readonly legalBasis: { readonly law: LawReference; readonly paragraph: string };
  readonly adoptedOn: string | null;
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly isCitizensWording: boolean;
    readonly measureId: string | null;
    readonly setOn: string | null;
  }[];
}

/**
 * True for a file that a centre answered. The gateway passes on whatever came, sometimes more than was required,
 * so only what is there is looked at here; `hasMeasures` looks for what must be.
 */
export function isFile(value: unknown): value is CentreFile {
  return (
    isObject(value) &&
    (value['status'] === 'ANSWERED' || value['status'] === 'NOT_KNOWN') &&
    (value['isComplete'] == null || typeof value['isComplete'] === 'boolean') &&
    ['cases', 'measures', 'plans'].every((list) => value[list] == null || isList(value[list])) &&
    (value['targetGroup'] == null || isTargetGroup(value['targetGroup'])) &&
    ['withheldCases', 'withheldMeasures'].every(
      (count) => value[count] == null || typeof value[count] === 'number',
    )
  );
}

/** True when every measure of a file says what a measure must: else its list would be shorter than it is. */
export function hasMeasures(file: CentreFile): boolean {
  return file.measures?.every(isMeasure) ?? false;
}

function isMeasure({
  id,
  startsOn,
  state,
  legalBasis,
}: Readonly<Partial<Record<keyof MeasureFacts, unknown>>>): boolean {
  return (
    typeof id === 'string' &&
    typeof startsOn === 'string' &&
    states.has(state) &&
    isObject(legalBasis)
  );
}

const states: ReadonlySet<unknown> = new Set([
  'PENDING',
  'ACTIVE',
  'PAUSED',
  'ENDED',
  'REJECTED',
  'UNKNOWN',
]);

function isTargetGroup(value: unknown): boolean {
  return isObject(value) && typeof value['code'] === 'string';
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
