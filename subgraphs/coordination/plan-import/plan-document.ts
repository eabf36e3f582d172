import type { ResponsibleInput, TeamRole } from '../../../schema/generated/coordination.ts';

/**
 * A plan as a document tells it, in whichever form; each part with its place there. A null is what the document does
 * not say: what is known already stays as it is.
 */
export interface PlanDocument {
  readonly birthDate: string | null;
  readonly cpr: string | null;
  readonly goals: readonly GoalDocument[];
  readonly agreements: readonly AgreementDocument[];
  /** What every goal is known by, those included that could not be read. */
  readonly goalKeys: ReadonlySet<string>;
}

interface PartDocument {
  /** Where it stands: `plan.goals[0]`. */
  readonly path: string;
  /** What it is known by where it was written. */
  readonly key: string;
}

export interface GoalDocument extends PartDocument {
  readonly title: string;
  readonly isCitizensWording: boolean;
  readonly links: readonly LinkDocument[];
}

export interface LinkDocument {
  readonly path: string;
  readonly measureId: string;
  readonly isRepeat: boolean | null;
  readonly isCitizensWish: boolean | null;
  readonly reason: string | null;
  readonly replacesMeasureId: string | null;
  /** By which law the measure is; asked for where the programme grants anew by some alone. */
  readonly lawCode: string | null;
  readonly paragraph: string | null;
}

export interface AgreementDocument extends PartDocument {
  readonly title: string;
  readonly responsible: ResponsibleInput;
  readonly dueOn: string | null;
  /** What the goal that it serves is known by. */
  readonly goalKey: string | null;
  readonly documentedBy: TeamRole | null;
  readonly offer: string | null;
  /** That it was done; the day is null where the document says no day. */
  readonly settled: { readonly settledOn: string | null; readonly result: string | null } | null;
}
