import type { ToldCitizen } from './told-plan.ts';

const cpr = { use: 'official', system: 'urn:oid:1.2.208.176.1.2' } as const;
const nationalReplacement = { use: 'temp', system: 'urn:oid:1.2.208.176.1.6.1.1' } as const;
/** Of a region's own; which region's the number does not say, so its last digits are left out. */
const regionalReplacement = { use: 'temp', system: 'urn:oid:1.2.208.176.1.6.1.3' } as const;

/**
 * Whose plan it is, as a KLCommonCitizen, which is dk-core's Patient: always with an identifier, if only our own.
 * The name is told whole, so it is not said to be `official`: dk-core wants the family name of that by itself.
 */
export function toPatient(citizen: ToldCitizen) {
  return {
    resourceType: 'Patient',
    // v3-Confidentiality R: name and address are protected (CPR-loven § 28), as dk-core says it.
    meta: {
      profile: ['http://fhir.kl.dk/core/StructureDefinition/KLCommonCitizen'],
      ...(citizen.isAddressProtected
        ? {
            security: [
              { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
            ],
          }
        : {}),
    },
    identifier: [
      ...(citizen.cpr == null ? [] : [{ ...toRegister(citizen.cpr), value: citizen.cpr }]),
      { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${citizen.id}` },
    ],
    name: [{ text: citizen.name }],
    ...(citizen.birthDate === null ? {} : { birthDate: citizen.birthDate }),
  };
}

/** Which register a number is of: a replacement number has letters, and its seventh character tells whose it is. */
function toRegister(number: string) {
  if (/^\d+$/.test(number)) return cpr;
  return /^\d{6}[17]/.test(number) ? nationalReplacement : regionalReplacement;
}
