import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../demo/people.ts';
import { stories } from '../../demo/stories/stories.ts';
import { getToken } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { findProfileFaults } from './plan-export/kl-profiles.ts';
import { bundle, findR4Faults, type Bundle } from './plan-export/r4.ts';
import { klCarePlan } from './plan-import/kl-care-plan.ts';

const core = 'http://fhir.kl.dk/core/StructureDefinition';

describe('a plan that leaves as FHIR', () => {
  let town: OneProcess;
  /** Those of the demo who sign in: others work with some of its citizens. */
  const employees = Object.values(people).flatMap(({ employee_id: id }) => id ?? []);
  /** Every plan as everybody who may read it reads it, by person and citizen. */
  const exported = new Map<string, Bundle>();
  let planned: readonly string[];
  beforeAll(async () => {
    town = await startInOneProcess();
    const { rows } = await town.databases.run<{ id: string; isPlanned: boolean }>(
      'coordination',
      `select i.citizen_id as id, bool_or(p.id is not null and exists (
            select from coordination.team_members m where m.citizen_id = p.citizen_id and m.caseworker_id = any ('{${employees.join()}}')
            union all
            select from coordination.coordinating_caseworkers c
             where c.citizen_id = p.citizen_id and c.caseworker_id = any ('{${employees.join()}}'))) as "isPlanned"
         from coordination.identifiers i left join coordination.plans p using (citizen_id)
        where p.id is not null or i.cpr in (${Object.values(stories)
          .map(({ cpr }) => `'${cpr}'`)
          .join()})
        group by 1`,
    );
    planned = rows.filter(({ isPlanned }) => isPlanned).map(({ id }) => id);
    for (const person of Object.keys(people)) {
      const token = await getToken(town.issuerUrl, person);
      for (const { id } of rows) {
        const document = await read(id, token);
        if (document) exported.set(`${id} as ${person}`, document);
      }
    }
  }, 120_000);
  afterAll(() => town.stop());

  async function read(citizenId: string, token: string): Promise<Bundle | undefined> {
    const response = await fetch(new URL(`/plans/${citizenId}`, town.url), {
      headers: { accept: 'application/fhir+json', authorization: `Bearer ${token}` },
    });
    const text = await response.text();
    return response.status === 200 ? bundle.parse(JSON.parse(text)) : undefined;
  }

  it('leaves for somebody, whoever’s it is: the citizen’s one plan, and the centres’ own', () => {
    const told = [...exported.keys()].map((key) => key.slice(0, 36));
    expect(planned.length).toBeGreaterThan(10);
    expect(planned.filter((id) => !told.includes(id))).toEqual([]);
    const titles = [...exported.values()].map(({ entry }) => entry[0]?.resource['title']);
    expect(new Set(titles)).toEqual(new Set(['Borgerens plan', 'Centrenes egne planer']));
  });

  it('is valid FHIR R4, whoever reads it', () => {
    expect(faultsOf(findR4Faults)).toEqual([]);
  });

  it('keeps to the profiles of KL’s and dk-core’s that it claims, whoever reads it', () => {
    expect(faultsOf(findProfileFaults)).toEqual([]);
  });

  it('says of a number that replaces CPR’s that it does', () => {
    const identifiers = [...exported.values()].flatMap(({ entry }) =>
      entry.flatMap(({ resource }) => resource['identifier'] ?? []).flat(),
    );
    expect(identifiers).toContainEqual({
      use: 'temp',
      system: 'urn:oid:1.2.208.176.1.6.1.1',
      value: stories.ana.cpr,
    });
  });

  function faultsOf(find: (document: Bundle) => string[]): string[] {
    return [...exported].flatMap(([key, document]) =>
      find(document).map((one) => `${key}: ${one}`),
    );
  }
});

describe('what is no valid FHIR, or keeps to no profile of KL’s, is found:', () => {
  it('nothing in a measure as KL’s profiles tell it', () => {
    const document = bundle.parse(klCarePlan);
    expect(findR4Faults(document)).toEqual([]);
    expect(findProfileFaults(document)).toEqual([]);
  });

  it.each([
    [
      'an element there is not',
      'CarePlan',
      { goals: [] },
      'Bundle.entry[0].resource.goals: Invalid additional property "goals"',
    ],
    [
      'one that is missing',
      'CarePlan',
      { subject: undefined },
      'Bundle.entry[0].resource.subject: Missing required property',
    ],
    ['one where a list is', 'CarePlan', { goal: {} }, 'CarePlan.goal: Property is not an array'],
    [
      'a day that is none',
      'CarePlan',
      { created: '2026-13-01' },
      'Bundle.entry[0].resource.created: Invalid dateTime format',
    ],
    [
      'a code that R4 has not',
      'CarePlan',
      { status: 'going' },
      'CarePlan.status: Code "going" not found in value set',
    ],
    [
      'what R4 lets not stand together',
      'CarePlan',
      { activity: [{ reference: { display: 'x' }, detail: { status: 'completed' } }] },
      'Constraint cpl-3 not met',
    ],
    [
      'what leads to another kind of thing',
      'Goal',
      { subject: { reference: 'http://journal.example/fhir/Goal/2' } },
      'Bundle.entry[3].resource.subject: Invalid reference',
    ],
    [
      'what did not come along',
      'Goal',
      { subject: { reference: 'Patient/9' } },
      'Patient/9: leads to nothing that came along',
    ],
  ])('%s', (_, type, more, expected) => {
    expect(findR4Faults(broken(type, more)).join('\n')).toContain(expected);
  });

  it.each([
    [
      'two types of one goal',
      'Goal',
      { category: [{ text: 'a' }, { text: 'b' }] },
      'has one category',
    ],
    [
      'a goal type of nobody’s',
      'Goal',
      { category: [{ coding: [{ code: '416fe27d' }] }] },
      'has a goal type of KL’s',
    ],
    [
      'a goal of another type than its profile’s',
      'Goal',
      { meta: { profile: [`${core}/KLCommonCareSocialFFBGoal`] } },
      'has the goal type of its profile',
    ],
    [
      'a goal of who is no citizen',
      'Goal',
      { subject: { reference: 'http://journal.example/fhir/Goal/2' } },
      'leads by subject to KLCommonCitizen',
    ],
    ['a citizen without identifier', 'Patient', { identifier: undefined }, 'has an identifier'],
    [
      'an official name without family name',
      'Patient',
      { name: [{ use: 'official', text: 'A B' }] },
      'has a family name in an official name',
    ],
    [
      'a replacement number as CPR’s',
      'Patient',
      { identifier: [{ use: 'official', system: 'urn:oid:1.2.208.176.1.2', value: '0703921VJ4' }] },
      'of ten digits',
    ],
    ['a plan of no day', 'CarePlan', { created: undefined }, 'says when it was made'],
    [
      'a plan without purpose',
      'CarePlan',
      { goal: [{ reference: 'http://journal.example/fhir/Goal/2' }] },
      'leads by goal to one KLCommonCareSocialPurpose',
    ],
    [
      'a profile of which we know nothing',
      'CarePlan',
      { meta: { profile: ['urn:of-nobody'] } },
      'urn:of-nobody: a profile of which we know no rules',
    ],
  ])('%s', (_, type, more, expected) => {
    expect(findProfileFaults(broken(type, more)).join('\n')).toContain(expected);
  });
});

/** The measure as KL's profiles tell it, with this in place of what its first resource of a type has. */
function broken(type: string, more: object): Bundle {
  const { entry, ...rest } = klCarePlan;
  const first = entry.find(({ resource }) => resource.resourceType === type);
  const document = {
    ...rest,
    entry: entry.map((one) =>
      one === first ? { ...one, resource: { ...one.resource, ...more } } : one,
    ),
  };
  return bundle.parse(JSON.parse(JSON.stringify(document)));
}
