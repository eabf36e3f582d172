import { toAddress } from './bundle-address.ts';
import { toAgreementActivity, toMeasureActivity } from './plan-fhir-activity.ts';
import { toPatient } from './plan-fhir-citizen.ts';
import type { ToldGoal, ToldPlan } from './told-plan.ts';

const careSocialCodes = 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes';

/** KL's goal types (kl-term 2.3.0): a goal in the citizen's own words, and any other. */
const goalTypes = {
  citizens: { code: '416fe27d-3ccf-4390-8742-8b52a9d8dc78', display: 'FFB borgers mål og ønsker' },
  others: { code: '0bb3daef-538d-45dc-b444-abdbcb63f6bc', display: 'FFB indsatsmål' },
};

/**
 * A plan as FHIR R4: a Bundle with CarePlan, its Goals, the scores as Observations, and whose it is.
 * The citizen is a KLCommonCitizen and each goal a KLCommonCareSocialGoal. The CarePlan claims no profile of KL's:
 * theirs is of one social measure, and there is none for employment measures nor for a plan that joins laws.
 */
export function toFhir(told: ToldPlan, exportedAt: Date): string {
  const { citizen, plan } = told;
  const patient = `urn:uuid:${citizen.id}`;
  const goals = plan.goals.map((goal) => ({ goal, url: toAddress(`${plan.id}:goal:${goal.id}`) }));
  const entries = [
    { fullUrl: toAddress(`${plan.id}:plan`), resource: toCarePlan(told, patient, goals) },
    { fullUrl: patient, resource: toPatient(citizen) },
    ...goals.flatMap(({ goal, url }) => {
      const scores = goal.progress.map((score, place) => ({
        fullUrl: toAddress(`${plan.id}:goal:${goal.id}:score:${place}`),
        resource: toObservation(score, patient, url),
      }));
      return [
        {
          fullUrl: url,
          resource: toGoal(
            goal,
            patient,
            scores.map(({ fullUrl }) => fullUrl),
          ),
        },
        ...scores,
      ];
    }),
  ];
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: exportedAt.toISOString(),
    entry: entries,
  };
  return JSON.stringify(bundle, undefined, 2);
}

function toCarePlan(
  { citizen, plan }: ToldPlan,
  patient: string,
  goals: readonly { readonly goal: ToldGoal; readonly url: string }[],
) {
  const missing = citizen.centres.filter(
    ({ status }) => status === 'UNAVAILABLE' || status === 'WITHHELD',
  );
  const measures = new Map(plan.goals.flatMap((goal) => goal.measures).map((one) => [one.id, one]));
  const servedBy = (isServed: (goal: ToldGoal) => boolean) => {
    const served = goals.filter(({ goal }) => isServed(goal));
    return served.length === 0 ? {} : { goal: served.map(({ url }) => ({ reference: url })) };
  };
  return {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    title: plan.source === 'UNIFIED' ? 'Borgerens plan' : 'Centrenes egne planer',
    subject: { reference: patient },
    ...(plan.adoptedOn === null
      ? {}
      : { created: plan.adoptedOn, period: { start: plan.adoptedOn } }),
    ...(plan.version === null
      ? {}
      : {
          identifier: [
            { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${plan.id}#${plan.version}` },
          ],
        }),
    // What it stands in for: paragraph and day (lov 707/2018).
    ...(plan.replaces.length === 0
      ? {}
      : {
          replaces: plan.replaces.map(({ legalBasis, replacedOn }) => ({
            display: `${legalBasis.law.code} ${legalBasis.paragraph}, ${replacedOn}`,
          })),
        }),
    ...(goals.length === 0 ? {} : { goal: goals.map(({ url }) => ({ reference: url })) }),
    ...(measures.size + plan.agreements.length === 0
      ? {}
      : {
          activity: [
            ...[...measures.values()].map((measure) =>
              toMeasureActivity(
                measure,
                servedBy((goal) => goal.measures.some(({ id }) => id === measure.id)),
              ),
            ),
            ...plan.agreements.map((agreement) =>
              toAgreementActivity(agreement, {
                patient,
                served: servedBy(({ id }) => id === agreement.goalId),
              }),
            ),
          ],
        }),
    ...(missing.length === 0
      ? {}
      : {
          note: missing.map(({ centre, status }) => ({
            text: `Ikke fuldstændig: ${centre.name} ${status === 'UNAVAILABLE' ? 'svarede ikke' : 'er ikke vist'}.`,
          })),
        }),
  };
}

function toGoal(goal: ToldGoal, patient: string, scores: readonly string[]) {
  const type = goal.isCitizensWording ? goalTypes.citizens : goalTypes.others;
  return {
    resourceType: 'Goal',
    meta: { profile: ['http://fhir.kl.dk/core/StructureDefinition/KLCommonCareSocialGoal'] },
    // A centre's own goal stays the centre's: `importPlan` refuses it by this.
    identifier: [
      goal.origin === null
        ? { system: 'urn:ietf:rfc:3986', value: `urn:helhed:goal:${goal.id}` }
        : { system: 'urn:helhed:centre-goal', value: goal.id },
    ],
    lifecycleStatus: 'active',
    category: [{ coding: [{ system: careSocialCodes, ...type }] }],
    description: { text: goal.title },
    subject: { reference: patient },
    ...(goal.isCitizensWording ? { expressedBy: { reference: patient } } : {}),
    ...(scores.length === 0
      ? {}
      : { outcomeReference: scores.map((reference) => ({ reference })) }),
  };
}

function toObservation(
  { scoredOn, by, score }: ToldGoal['progress'][number],
  patient: string,
  goal: string,
) {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { text: 'Progression på en skala fra 1 til 10' },
    subject: { reference: patient },
    focus: [{ reference: goal }],
    effectiveDateTime: scoredOn,
    ...(by === 'CITIZEN'
      ? { performer: [{ reference: patient }] }
      : { performer: [{ display: 'Sagsbehandler' }] }),
    valueInteger: score,
  };
}
