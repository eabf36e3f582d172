import type { ToldAgreement, ToldMeasure } from './told-plan.ts';

/** Terms of our own; `importPlan` reads them back. */
const agreementTerm = 'urn:helhed:agreement';

/** The states of a measure as FHIR's CarePlanActivityStatus; one that is not mapped stays unknown. */
const activityStatus = {
  PENDING: 'scheduled',
  ACTIVE: 'in-progress',
  PAUSED: 'on-hold',
  ENDED: 'completed',
  REJECTED: 'cancelled',
  UNKNOWN: 'unknown',
} as const;

/** The goals that an activity serves. */
interface Served {
  readonly goal?: readonly { readonly reference: string }[];
}

/** A measure that serves goals. R4 has no identifier of an activity: the measure's id is its id in the resource. */
export function toMeasureActivity(measure: ToldMeasure, served: Served) {
  const { title, state, purpose, startsOn, endsOn, expectedEndsOn, legalBasis, provider } = measure;
  const end = endsOn ?? expectedEndsOn;
  return {
    id: measure.id,
    detail: {
      kind: 'ServiceRequest',
      ...served,
      code: { text: `${title} (${legalBasis.law.code} ${legalBasis.paragraph})` },
      status: activityStatus[state],
      ...(purpose === null ? {} : { description: purpose }),
      scheduledPeriod: { start: startsOn, ...(end === null ? {} : { end }) },
      performer: [{ display: provider ?? measure.centre.name }],
    },
  };
}

/** Who does what by when. */
export function toAgreementActivity(
  agreement: ToldAgreement,
  { patient, served }: { readonly patient: string; readonly served: Served },
) {
  const { id, title, dueOn, settledOn, result, documentedBy, offer } = agreement;
  // What R4 has no element for: when it was done, who writes down how it goes, and the open offer that it is.
  const extension = [
    ...(settledOn === null ? [] : [{ url: `${agreementTerm}:settled-on`, valueDate: settledOn }]),
    ...(documentedBy === null
      ? []
      : [{ url: `${agreementTerm}:documented-by`, valueCode: documentedBy }]),
    ...(offer === null ? [] : [{ url: `${agreementTerm}:offer`, valueCode: offer }]),
  ];
  return {
    id,
    detail: {
      ...(extension.length === 0 ? {} : { extension }),
      kind: 'Task',
      ...served,
      status: settledOn === null ? 'not-started' : 'completed',
      ...(result === null ? {} : { statusReason: { text: result } }),
      description: title,
      performer: [toPerformer(agreement, patient)],
      ...(dueOn === null ? {} : { scheduledPeriod: { end: dueOn } }),
    },
  };
}

function toPerformer(
  { responsible, isCitizens, responsibleCaseworker: caseworker }: ToldAgreement,
  patient: string,
) {
  return {
    ...(isCitizens ? { reference: patient } : {}),
    ...(caseworker === null
      ? {}
      : { identifier: { system: 'urn:helhed:caseworker', value: caseworker.id } }),
    display: responsible,
  };
}
