import { z } from 'zod';
import { toKey } from './read-part.ts';

export const cprSystem = 'urn:oid:1.2.208.176.1.2';
/** KL's code system, and its goal type for the citizen's own words (kl-term 2.3.0). */
export const codes = 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes';
export const citizensGoal = '416fe27d-3ccf-4390-8742-8b52a9d8dc78';
/** Ours, as `GET /plans/<Citizen.id>` writes them. */
export const caseworkers = 'urn:helhed:caseworker';
export const terms = {
  documentedBy: 'urn:helhed:agreement:documented-by',
  offer: 'urn:helhed:agreement:offer',
  settledOn: 'urn:helhed:agreement:settled-on',
} as const;

/** What may change the meaning of all the rest, and is not understood, must not be passed over (FHIR R4, 2.4). */
export const noModifier = z
  .undefined('expected none: it may change what the rest means')
  .optional();

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
  return fullUrl?.startsWith('urn:uuid:') ? toKey(fullUrl.slice('urn:uuid:'.length)) : undefined;
}
