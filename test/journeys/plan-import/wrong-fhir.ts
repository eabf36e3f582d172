/** A bundle that is right, with this in place of what it has: of the plan, of its one goal, of its one activity. */
export const fhir = ({ plan = {}, goal: named = {}, detail = {}, activity = {} }) => ({
  resourceType: 'Bundle',
  entry: [
    {
      resource: {
        resourceType: 'CarePlan',
        status: 'active',
        intent: 'plan',
        subject: { reference: 'Patient/1' },
        goal: [{ reference: 'Goal/1' }],
        activity: [
          {
            id: 'aftale-1',
            detail: {
              kind: 'Task',
              status: 'not-started',
              description: 'Går en tur',
              performer: [{ display: 'Frivillig' }],
              goal: [{ reference: 'Goal/1' }],
              ...detail,
            },
            ...activity,
          },
        ],
        ...plan,
      },
    },
    {
      fullUrl: 'urn:uuid:0d9a4b5e-5a3e-4a66-8f3c-0d8a5f1e2b3c',
      resource: {
        resourceType: 'Goal',
        id: '1',
        lifecycleStatus: 'active',
        category: [
          {
            coding: [
              {
                system: 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes',
                code: '416fe27d-3ccf-4390-8742-8b52a9d8dc78',
              },
            ],
          },
        ],
        description: { text: 'Jeg vil ud' },
        ...named,
      },
    },
  ],
});
const codes = 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes';
const evaluation = '95ec4535-8fe8-4296-867c-35de421794cf';
const types = `expected a coding of ${codes}: 416fe27d-3ccf-4390-8742-8b52a9d8dc78 or ffb9886b-d04e-46b1-9165-a400f91f822b for the citizen’s own words, else one of 6746d4af-145a-4bfd-a672-05c0cf11b53b, 0bb3daef-538d-45dc-b444-abdbcb63f6bc, ca552020-6ed1-4cdc-b0d4-32697f1f27ad, 424827b1-23aa-4848-962b-56ee47def560`;
const inPlan = 'entry[0].resource';
const inActivity = `${inPlan}.activity[0]`;
const inGoal = 'entry[1].resource';

/** What is wrong with a document, the document, and what is said of it. */
export const wrongFhir: readonly [string, unknown, string[]][] = [
  [
    'no bundle',
    { resourceType: 'CarePlan' },
    ['resourceType: found another text, expected Bundle', 'entry: is missing, expected a list'],
  ],
  ['no plan', { resourceType: 'Bundle', entry: [] }, ['entry: found 0 of CarePlan, expected one']],
  [
    'a plan that is over',
    fhir({ plan: { status: 'revoked' } }),
    [`${inPlan}.status: found another text, expected one of draft, active`],
  ],
  [
    'what changes the meaning and is not understood',
    fhir({ goal: { modifierExtension: [{ url: 'urn:not' }] } }),
    [`${inGoal}.modifierExtension: found a list, expected none: it may change what the rest means`],
  ],
  [
    'what is not to be done',
    fhir({ detail: { doNotPerform: true } }),
    [
      `${inActivity}.detail.doNotPerform: found true, expected false: what is not to be done is no agreement`,
    ],
  ],
  [
    'a goal that was wrong',
    fhir({ goal: { lifecycleStatus: 'entered-in-error' } }),
    [
      `${inGoal}.lifecycleStatus: found another text, expected one of proposed, planned, accepted, active, on-hold`,
    ],
  ],
  [
    'a goal of no type of KL’s',
    fhir({ goal: { category: [] } }),
    [`${inGoal}.category: has no goal type of KL’s, ${types}`],
  ],
  [
    'a goal of what is a code of KL’s, and no type of goal',
    fhir({ goal: { category: [{ coding: [{ system: codes, code: evaluation }] }] } }),
    [`${inGoal}.category: has no goal type of KL’s, ${types}`],
  ],
  [
    'a goal without words',
    fhir({
      goal: { description: { coding: [{ system: 'urn:oid:1.2.208.176.2.21', code: 'B2' }] } },
    }),
    [`${inGoal}.description: has no words, expected a text, or a coding with display`],
  ],
  [
    'a goal of a centre’s own',
    fhir({ goal: { identifier: [{ system: 'urn:helhed:centre-goal', value: 'SOCIAL-1' }] } }),
    [`${inGoal}.identifier: is of a goal of a centre’s own, expected none: it stays the centre’s`],
  ],
  [
    'a plan that is only proposed',
    fhir({ plan: { intent: 'proposal' } }),
    [`${inPlan}.intent: found another text, expected one of plan, order`],
  ],
  [
    'a goal that the plan does not name',
    fhir({ plan: { goal: [] }, detail: { goal: [] } }),
    [`${inGoal}: is named by no CarePlan.goal, expected every Goal to be`],
  ],
  [
    'a goal that did not come along',
    fhir({ plan: { goal: [{ reference: 'Goal/1' }, { reference: 'Goal/2' }] } }),
    [`${inPlan}.goal[1].reference: leads to no Goal of the bundle, expected the fullUrl of one`],
  ],
  [
    'an agreement without id',
    fhir({ activity: { id: undefined } }),
    [`${inActivity}.id: is missing, expected a text`],
  ],
  [
    'an activity of a kind we do not have',
    fhir({ detail: { kind: 'Appointment' } }),
    [
      `${inActivity}.detail.kind: found another text, expected Task for an agreement, or ServiceRequest for a measure`,
    ],
  ],
  [
    'an activity told elsewhere',
    fhir({ activity: { detail: undefined, reference: { reference: 'Task/1' } } }),
    [
      `${inActivity}.detail: is missing, expected it within the CarePlan; other resources are not followed`,
    ],
  ],
  [
    'two who do it',
    fhir({ detail: { performer: [{ display: 'A' }, { display: 'B' }] } }),
    [`${inActivity}.detail.performer: found a list, expected one`],
  ],
  [
    'a measure of nobody’s',
    fhir({ detail: { kind: 'ServiceRequest' } }),
    [
      `${inActivity}: measureId is no Measure.id; expected one that begins with JOBCENTER-, SOCIAL-, or CHILDREN-`,
    ],
  ],
  [
    'a measure for no goal of the plan',
    fhir({
      detail: { kind: 'ServiceRequest', goal: [{ reference: 'Goal/7' }] },
      activity: { id: 'SOCIAL-1' },
    }),
    [
      `${inActivity}.detail.goal: leads to no goal of the plan, expected one that CarePlan.goal names`,
    ],
  ],
  ['an empty goal', fhir({ goal: { description: { text: '' } } }), [`${inGoal}: title is empty`]],
];
