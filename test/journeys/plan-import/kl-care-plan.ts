const core = 'http://fhir.kl.dk/core/StructureDefinition';
const codes = 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes';
const at = (id: number) => `http://journal.example/fhir/Goal/${id}`;
const patient = 'urn:uuid:5b1f6f0c-6d0d-4c6b-9a3e-2f4d8f0f7a01';
const organisation = 'urn:uuid:5b1f6f0c-6d0d-4c6b-9a3e-2f4d8f0f7a02';

const kl = (code: string, display: string) => ({ coding: [{ system: codes, code, display }] });
const measure = (code: string) => ({ coding: [{ system: codes, code }] });
const ffb = (code: string, display: string) => ({
  coding: [{ system: 'urn:oid:1.2.208.176.2.22', code, display }],
});
const goal = (profile: string, more: object) => ({
  resourceType: 'Goal',
  meta: { profile: [`${core}/${profile}`] },
  lifecycleStatus: 'active',
  subject: { reference: patient },
  ...more,
});

/**
 * A social measure as a journal system tells it by KL's profiles: one order with its one purpose, its goals and the
 * evaluation that it rests on. Nothing has an identifier but the citizen; the goals have addresses on a server.
 */
export const klCarePlan = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      fullUrl: 'http://journal.example/fhir/CarePlan/1',
      resource: {
        resourceType: 'CarePlan',
        meta: { profile: [`${core}/KLCommonCareSocialCarePlan`] },
        status: 'active',
        intent: 'order',
        category: [kl('e459386d-1474-4c31-89c5-c8bc7a25e3d4', 'Social indsats')],
        subject: { reference: patient },
        author: { reference: organisation },
        created: '2026-08-12',
        goal: [1, 2, 3, 4].map((id) => ({ reference: at(id) })),
        activity: [
          {
            detail: { code: measure('effe55c7-572c-4a99-8fb4-2a9dda2f6572'), status: 'completed' },
          },
        ],
      },
    },
    {
      fullUrl: patient,
      resource: {
        resourceType: 'Patient',
        meta: { profile: [`${core}/KLCommonCitizen`] },
        identifier: [{ system: 'http://journal.example/citizens', value: '17' }],
        name: [{ use: 'official', family: 'Iversen', given: ['Martin'] }],
      },
    },
    {
      fullUrl: organisation,
      resource: {
        resourceType: 'Organization',
        meta: { profile: [`${core}/KLCommonOrganization`] },
        name: 'Center for Sundhed og Omsorg',
      },
    },
    {
      fullUrl: at(1),
      resource: goal('KLCommonCareSocialPurpose', {
        category: [kl('424827b1-23aa-4848-962b-56ee47def560', 'Indsatsformål')],
        description: { text: 'Et liv i egen bolig' },
      }),
    },
    {
      fullUrl: at(2),
      resource: goal('KLCommonCareSocialFFBGoal', {
        category: [kl('0bb3daef-538d-45dc-b444-abdbcb63f6bc', 'FFB indsatsmål')],
        description: { text: 'Holder orden i sin bolig' },
        target: [
          {
            measure: measure('66959f77-6e2a-4574-8423-3ff097f8b9fa'),
            detailCodeableConcept: ffb(
              '8328ce4a-6238-4f73-bf1a-74aadb68eff8',
              'Let nedsat funktionsevne',
            ),
          },
          {
            measure: measure('90c48f03-f194-4b2f-ad7d-6cba1069ae48'),
            detailCodeableConcept: ffb('d41c8072-52f8-42b5-9375-ddbea454d27f', 'Udvikle'),
          },
        ],
      }),
    },
    {
      fullUrl: at(3),
      resource: goal('KLCommonCareSocialGoal', {
        category: [kl('ffb9886b-d04e-46b1-9165-a400f91f822b', 'Borgers ønsker og mål')],
        description: { text: 'Jeg vil have min egen nøgle' },
        expressedBy: { reference: patient },
      }),
    },
    {
      fullUrl: at(4),
      resource: goal('KLCommonCareSocialGoal', {
        category: [kl('ca552020-6ed1-4cdc-b0d4-32697f1f27ad', 'FSIII tilstandsmål')],
        description: {
          coding: [
            {
              system: 'urn:oid:1.2.208.176.2.21',
              code: '81c827de-ef31-4410-aa57-0d1d1bc6c264',
              display: 'Tilstand forsvinder',
            },
          ],
        },
      }),
    },
  ],
};
