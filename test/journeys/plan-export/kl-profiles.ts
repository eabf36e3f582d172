import { evalFhirPath } from '@medplum/core';
import type { Bundle } from './r4.ts';

/** What a profile of KL's or dk-core's says, in words and in FHIRPath, and which profiles its references may lead to. */
interface Profile {
  readonly rules: readonly (readonly [says: string, expression: string])[];
  readonly targets: Readonly<Record<string, readonly string[]>>;
  /** Of which profile exactly one must be led to. */
  readonly once?: Readonly<Record<string, string>>;
}

const core = 'http://fhir.kl.dk/core/StructureDefinition';
const codes = 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes';
const cpr = 'urn:oid:1.2.208.176.1.2';
const nationalReplacement = 'urn:oid:1.2.208.176.1.6.1.1';
/** What a goal's target measures: funktionsevneniveau, måltype. */
const functioning = '66959f77-6e2a-4574-8423-3ff097f8b9fa';
const change = '90c48f03-f194-4b2f-ad7d-6cba1069ae48';

/** KLGoalTypeCodes: what is under _Mål/formål_ in CareSocialCodes 20250530. A required binding: no other goes. */
const goalTypes = [
  '416fe27d-3ccf-4390-8742-8b52a9d8dc78',
  'ffb9886b-d04e-46b1-9165-a400f91f822b',
  '6746d4af-145a-4bfd-a672-05c0cf11b53b',
  '0bb3daef-538d-45dc-b444-abdbcb63f6bc',
  'ca552020-6ed1-4cdc-b0d4-32697f1f27ad',
  '424827b1-23aa-4848-962b-56ee47def560',
];

const goal: Profile = {
  rules: [
    ['is a Goal', `$this is Goal`],
    ['has one category', `category.count() = 1`],
    ['has a goal type of KL’s', `category.all(coding.where(${isOneOf(goalTypes)}).exists())`],
    [
      'aims at one level of functioning at most',
      `target.where(measure.coding.where(${isOneOf([functioning])}).exists()).count() <= 1`,
    ],
    [
      'aims at one kind of change at most',
      `target.where(measure.coding.where(${isOneOf([change])}).exists()).count() <= 1`,
    ],
    ['measures what it aims at', `target.all(measure.exists())`],
    [
      'rests on one other goal at most',
      `extension.where(url = 'http://hl7.org/fhir/StructureDefinition/goal-relationship').count() <= 1`,
    ],
  ],
  targets: {
    subject: ['KLCommonCitizen'],
    expressedBy: ['KLCommonPractitioner', 'KLCommonCitizen'],
    addresses: ['KLCommonCareSocialCondition', 'KLCommonCareSocialMatterOfInterest'],
  },
};

/** A goal of one type alone. */
function toGoalOf(type: string): Profile {
  const says = `category.coding.where(${isOneOf([type])}).exists()`;
  return { ...goal, rules: [...goal.rules, ['has the goal type of its profile', says]] };
}

function isOneOf(some: readonly string[]): string {
  const is = some.map((code) => `code = '${code}'`).join(' or ');
  return `system = '${codes}' and (${is})`;
}

/**
 * The profiles that our resources claim, as their authors publish them (hl7dk/KL-dk, hl7dk/dk-core).
 * Not checked: that a CPR number begins with a date, which no invented citizen's does (its day is 60 too high).
 */
const profiles: Readonly<Record<string, Profile>> = {
  // Adds nothing of its own to dk-core-patient.
  [`${core}/KLCommonCitizen`]: {
    rules: [
      ['is a Patient', `$this is Patient`],
      ['has an identifier', `identifier.exists()`],
      ['has one CPR number at most', `identifier.where(system = '${cpr}').count() <= 1`],
      [
        'has its CPR number as the official one, of ten digits',
        `identifier.where(system = '${cpr}').all(use = 'official' and value.matches('^[0-9]{10}$'))`,
      ],
      [
        'has one X-eCPR at most, for the time being, of two letters',
        `identifier.where(system = '${nationalReplacement}').count() <= 1 and identifier.where(system = '${nationalReplacement}').all(use = 'temp' and value.matches('^[0-9]{6}[17][A-Z]{2}[0-9]$'))`,
      ],
      ['has one official name at most', `name.where(use = 'official').count() <= 1`],
      [
        'has a family name in an official name',
        `name.where(use = 'official').all(family.exists())`,
      ],
    ],
    targets: {},
  },
  [`${core}/KLCommonCareSocialGoal`]: goal,
  [`${core}/KLCommonCareSocialPurpose`]: toGoalOf('424827b1-23aa-4848-962b-56ee47def560'),
  [`${core}/KLCommonCareSocialFFBGoal`]: toGoalOf('0bb3daef-538d-45dc-b444-abdbcb63f6bc'),
  // Nothing of its own.
  [`${core}/KLCommonOrganization`]: {
    rules: [['is an Organization', '$this is Organization']],
    targets: {},
  },
  [`${core}/KLCommonCareSocialCarePlan`]: {
    rules: [
      ['is a CarePlan', `$this is CarePlan`],
      ['has one category', `category.count() = 1`],
      ['says when it was made', `created.exists()`],
      ['has a goal', `goal.exists()`],
    ],
    targets: {
      subject: ['KLCommonCitizen'],
      author: ['KLCommonOrganization'],
      careTeam: ['KLCommonServicePerformer'],
      addresses: ['KLCommonCareSocialFocusCondition'],
    },
    // Slice fpurpose.
    once: { goal: 'KLCommonCareSocialPurpose' },
  },
};

/** What the profiles that the resources of a Bundle claim say against them, a line a fault. */
export function findProfileFaults({ entry }: Bundle): string[] {
  const claims = new Map(
    entry.map(({ fullUrl, resource }) => [fullUrl, resource.meta?.profile ?? []] as const),
  );
  return entry.flatMap(({ fullUrl, resource }) =>
    (claims.get(fullUrl) ?? []).flatMap((url) => {
      const profile = profiles[url];
      const name = url.replace(`${core}/`, '');
      if (!profile) return [`${name}: a profile of which we know no rules`];
      const ledTo = (element: string) => {
        const references: unknown[] = evalFhirPath(`${element}.reference`, resource);
        return references.map((to) => claims.get(String(to)) ?? []);
      };
      return [
        ...profile.rules.filter(([, rule]) => !isTrue(rule, resource)).map(([says]) => says),
        ...Object.entries(profile.targets).flatMap(([element, allowed]) =>
          ledTo(element).every((claimed) =>
            allowed.some((one) => claimed.includes(`${core}/${one}`)),
          )
            ? []
            : [`leads by ${element} to ${allowed.join(' or ')}`],
        ),
        ...Object.entries(profile.once ?? {}).flatMap(([element, one]) =>
          ledTo(element).filter((claimed) => claimed.includes(`${core}/${one}`)).length === 1
            ? []
            : [`leads by ${element} to one ${one}`],
        ),
      ].map((says) => `${name}: ${says}`);
    }),
  );
}

function isTrue(rule: string, resource: unknown): boolean {
  const [holds]: unknown[] = evalFhirPath(rule, resource);
  return holds === true;
}
