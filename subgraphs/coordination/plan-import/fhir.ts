import { z } from 'zod';
import { toKey } from './read-part.ts';

/** KL's code system, and what of it a goal may be (KLGoalTypeCodes, kl-term 2.3.0): no other is told by KL's profile. */
export const codes = 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes';
/** FFB borgers mål og ønsker, and Borgers ønsker og mål: the citizen's own words. */
export const citizensGoals = [
  '416fe27d-3ccf-4390-8742-8b52a9d8dc78',
  'ffb9886b-d04e-46b1-9165-a400f91f822b',
];
/** FFB delmål, FFB indsatsmål, FSIII tilstandsmål, Indsatsformål. */
export const othersGoals = [
  '6746d4af-145a-4bfd-a672-05c0cf11b53b',
  '0bb3daef-538d-45dc-b444-abdbcb63f6bc',
  'ca552020-6ed1-4cdc-b0d4-32697f1f27ad',
  '424827b1-23aa-4848-962b-56ee47def560',
];
/** Evaluering, FFB støttebehovsvurdering: what KL's CarePlan names among its activities, and nobody is to do. */
export const evaluations = [
  '95ec4535-8fe8-4296-867c-35de421794cf',
  'effe55c7-572c-4a99-8fb4-2a9dda2f6572',
];
/** Ours, as `GET /plans/<Citizen.id>` writes them. */
export const caseworkers = 'urn:helhed:caseworker';
export const centreGoals = 'urn:helhed:centre-goal';
export const terms = {
  documentedBy: 'urn:helhed:agreement:documented-by',
  offer: 'urn:helhed:agreement:offer',
  settledOn: 'urn:helhed:agreement:settled-on',
} as const;

/** What may change the meaning of all the rest, and is not understood, must not be passed over (FHIR R4, 2.4). */
export const noModifier = z
  .undefined('expected none: it may change what the rest means')
  .optional();

export const concept = z.looseObject({
  text: z.string().optional(),
  coding: z
    .array(
      z.looseObject({
        system: z.string().optional(),
        code: z.string().optional(),
        display: z.string().optional(),
      }),
    )
    .default([]),
});

/** True where the concept is one of these of KL's. */
export function isOf({ coding }: z.infer<typeof concept>, some: readonly string[]): boolean {
  return coding.some(
    ({ system, code }) => system === codes && code !== undefined && some.includes(code),
  );
}

export const identifiers = z
  .array(z.looseObject({ system: z.string().optional(), value: z.string().optional() }))
  .default([]);

/** The number in Patient.identifier: CPR's, else one that replaces it, X-eCPR or a region's D-eCPR. */
export function findCpr(all: z.infer<typeof identifiers>): string | undefined {
  const replacement = /^urn:oid:1\.2\.208\.176\.1\.6\.1\.(1|3(\.\d+)?)$/;
  return (
    all.find(({ system }) => system === 'urn:oid:1.2.208.176.1.2') ??
    all.find(({ system = '' }) => replacement.test(system))
  )?.value;
}

export const reference = z.looseObject({ reference: z.string() });
export type Reference = z.infer<typeof reference>;

/** What a goal is known by: our own id, else its first identifier, else the address that it has in every bundle. */
export function toGoalKey(
  identifiers: readonly { readonly system?: string | undefined; readonly value: string }[],
  fullUrl: string | undefined,
): string | undefined {
  const ours = 'urn:helhed:goal:';
  const own = identifiers.find(({ value }) => value.startsWith(ours));
  if (own) return toKey(own.value.slice(ours.length));
  const [first] = identifiers;
  if (first) return first.system === undefined ? first.value : `${first.system}|${first.value}`;
  if (fullUrl?.startsWith('urn:uuid:')) return toKey(fullUrl.slice('urn:uuid:'.length));
  return /^https?:/.test(fullUrl ?? '') ? fullUrl : undefined;
}
